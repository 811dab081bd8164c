import type { Annotation } from '../../../server/src/lsp/protocol.ts';
import { folded } from '../folded.ts';

/**
 * Those with every word of the query in their text, replies, tags, authors, quotes or sources, whatever the case and the accents.
 * `#word` asks for tags that begin so.
 */
export function filterNotes(notes: readonly Annotation[], query: string): readonly Annotation[] {
	const words = folded(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return notes;
	return notes.filter((note) => {
		const tags = note.tags.map(folded);
		const said = folded(
			[
				...[note, ...note.replies].flatMap(({ body, author }) => [body, author]),
				...note.targets.flatMap(({ quote, source }) => [quote, source]),
				...note.tags,
			].join('\n'),
		);
		return words.every((word) =>
			word.length > 1 && word.startsWith('#') ? tags.some((tag) => tag.startsWith(word.slice(1))) : said.includes(word),
		);
	});
}
