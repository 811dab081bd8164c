import type { Annotation } from '../../../server/src/lsp/protocol.ts';

/** So much of a note is looked at where only its first words are shown. */
const GLIMPSE = 400;

/** The first words of a note or quote, on one line, for a label; `length` in UTF-16 units. */
export function firstWords(text: string, length: number): string {
	const line = text.slice(0, GLIMPSE).replace(/\s+/g, ' ').trim();
	if (line.length <= length) return line;
	const cut = line.slice(0, length - 1);
	const space = cut.lastIndexOf(' ');
	return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Without the marks of Markdown that say nothing where it is not drawn. */
export function plainWords(body: string, length: number): string {
	const plain = body
		.slice(0, GLIMPSE)
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
		.replace(/[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
	return firstWords(plain, length);
}

/**
 * A note's Markdown as it is shown. Notes can come from other people's files: a picture in one would be fetched from wherever it
 * says, which becomes a link that is only followed when it is clicked.
 */
export function shownBody(body: string): string {
	return body.replace(/!(?=\[)/g, '!\u200B');
}

/** How many characters of a note stand behind a line: what lies past the edge of the window is not seen. */
const SUMMARY = 40;

/** What is said behind a line of the notes on it: the first words of the first one, or where it has none its tags; and how many more. */
export function summaryOf(notes: readonly Pick<Annotation, 'body' | 'tags' | 'replies'>[]): string {
	const [first] = notes;
	if (!first) return '';
	const words = plainWords(first.body, SUMMARY) || first.tags.map((tag) => `#${tag}`).join(' ');
	const more = notes.reduce((sum, { replies }) => sum + 1 + replies.length, -1);
	return more ? `${words} (+${more})` : words;
}
