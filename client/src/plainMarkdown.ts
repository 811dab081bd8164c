import { MarkdownString } from 'vscode';

/**
 * Markdown whose `appendText` shows any words as they are. The editor's own leaves “<”, so that "<https://…>" and "<command:…>" in an
 * article become links.
 */
export class PlainMarkdown extends MarkdownString {
	override appendText(words: string): this {
		for (const [i, part] of words.split('<').entries()) {
			if (i > 0) this.appendMarkdown('&lt;');
			super.appendText(part);
		}
		return this;
	}
}
