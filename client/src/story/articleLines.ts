import { l10n, TreeItem, Uri, workspace, type TextDocument } from 'vscode';
import type { ClaimPlace } from '../../../server/src/lsp/protocol.ts';
import { rangeOf } from './openPlace.ts';

/** How many characters before a name and behind it a line shows. */
const AROUND = { before: 24, behind: 60 };

/** The words around some places of one article, each with its own words set off; read when somebody looks at them. */
export async function readLines(places: readonly (ClaimPlace & { readonly text: string })[]): Promise<TreeItem[]> {
	const [first] = places;
	const document = first && (await openQuietly(first.uri));
	return places.map((place) => (document ? lineAround(document, place) : new TreeItem(place.text)));
}

/** It is shown nowhere; the editor closes it again after a while. */
async function openQuietly(uri: string): Promise<TextDocument | undefined> {
	try {
		return await workspace.openTextDocument(Uri.parse(uri));
	} catch {
		return undefined;
	}
}

function lineAround(document: TextDocument, place: ClaimPlace): TreeItem {
	const { start, end } = rangeOf(place);
	const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
	const text = document.getText();
	const lineStart = text.lastIndexOf('\n', from - 1) + 1;
	const lineEnd = text.indexOf('\n', to);
	const shown = (words: string): string => (document.languageId === 'html' ? words.replace(/<[^>]*>?/g, '') : words);
	const before = cutBefore(shown(text.slice(lineStart, from)));
	const name = text.slice(from, to).replace(/\s+/g, ' ');
	const behind = shown(text.slice(to, lineEnd < 0 ? undefined : lineEnd)).slice(0, AROUND.behind);
	const item = new TreeItem({
		label: `${before}${name}${behind.trimEnd()}`,
		highlights: [[before.length, before.length + name.length]],
	});
	item.description = l10n.t('line {0}', start.line + 1);
	return item;
}

/** Not within a word. */
function cutBefore(text: string): string {
	const words = text.trimStart();
	if (words.length <= AROUND.before) return words;
	const end = words.slice(-AROUND.before);
	return `…${end.slice(end.indexOf(' ') + 1)}`;
}
