import {
	Disposable,
	l10n,
	type MarkdownString,
	OverviewRulerLane,
	Range,
	ThemeColor,
	window,
	workspace,
	type DecorationOptions,
	type TextEditor,
} from 'vscode';
import {
	SHARED_TEXT,
	type SharedTextCopy,
	type SharedTextParams,
	type SharedTextPassage,
} from '../../server/src/lsp/protocol.ts';
import type { Session } from './session.ts';
import { PlainMarkdown } from './plainMarkdown.ts';

/** While somebody types, the marks move with the text; so long after the last letter they are asked for anew, in milliseconds. */
const PAUSE = 500;
/** A hover lists so many sources. */
const LISTED = 6;
const SECTION = 'corroborate.sharedText';

/** Marks in each visible article what other sources have word for word: by a line at its left, and in the overview ruler. */
export function registerSharedTextMarks(session: Session): Disposable {
	const marks = new SharedTextMarks(session);
	return Disposable.from(
		marks,
		session.onDidChange(() => marks.drawSoon()),
		window.onDidChangeVisibleTextEditors(() => marks.drawSoon()),
		workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0 && session.serves(document)) marks.drawSoon();
		}),
		workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(SECTION)) marks.drawSoon();
		}),
	);
}

class SharedTextMarks implements Disposable {
	/** The line is what stays of it in high contrast, and for who cannot tell the colours apart. */
	private readonly decoration = window.createTextEditorDecorationType({
		backgroundColor: new ThemeColor('corroborate.sharedTextBackground'),
		borderColor: new ThemeColor('corroborate.sharedTextBorder'),
		borderStyle: 'dotted',
		borderWidth: '0 0 0 2px',
		overviewRulerColor: new ThemeColor('corroborate.sharedTextBorder'),
		overviewRulerLane: OverviewRulerLane.Left,
	});
	private timer: NodeJS.Timeout | undefined;

	constructor(private readonly session: Session) {
		this.drawSoon();
	}

	drawSoon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			for (const editor of window.visibleTextEditors) void this.draw(editor);
		}, PAUSE);
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.decoration.dispose();
	}

	private async draw(editor: TextEditor): Promise<void> {
		const { version } = editor.document;
		const passages = await this.ask(editor);
		// What was asked of another text comes again after the pause.
		if (passages && editor.document.version === version) editor.setDecorations(this.decoration, passages.map(toMark));
	}

	/** Undefined where the server does not answer, as while it ends. */
	private async ask({ document }: TextEditor): Promise<readonly SharedTextPassage[] | undefined> {
		const { client } = this.session;
		const isShown = workspace.getConfiguration(SECTION, document.uri).get('show', true);
		if (!client?.isRunning() || !isShown || !this.session.serves(document)) return [];
		const params: SharedTextParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
		try {
			return await client.sendRequest<readonly SharedTextPassage[]>(SHARED_TEXT, params);
		} catch {
			return undefined;
		}
	}
}

function toMark({ range, copies }: SharedTextPassage): DecorationOptions {
	const { start, end } = range;
	const hover = new PlainMarkdown(`${l10n.t('Shared word for word with')}\n\n`);
	for (const copy of copies.slice(0, LISTED)) appendCopy(hover, copy);
	const rest = copies.length - LISTED;
	if (rest > 0) hover.appendMarkdown(`- ${l10n.t('{0} more', rest)}\n`);
	return { range: new Range(start.line, start.character, end.line, end.character), hoverMessage: hover };
}

/** "- Dorvik Post: 28 words, both credit AP", with a link to the passage there. */
function appendCopy(hover: MarkdownString, { uri, range, source, words, agencies }: SharedTextCopy): void {
	hover.appendMarkdown('- [').appendText(source);
	hover.appendMarkdown(`](${uri}#L${range.start.line + 1},${range.start.character + 1})`);
	hover.appendText(`: ${l10n.t('{0} words', words)}`);
	if (agencies.length) hover.appendText(`, ${l10n.t('both credit {0}', agencies.join(', '))}`);
	hover.appendMarkdown('\n');
}
