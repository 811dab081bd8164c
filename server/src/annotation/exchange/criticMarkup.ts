import type { Span } from '../../text/span.ts';
import type { ExportedNote } from './exported.ts';

/**
 * A copy of an article with its notes as CriticMarkup: {==the words==}{>>what was said<<}. Highlights cannot nest, so of notes whose
 * words overlap the later ones stand behind their words with those repeated. Marks that the article has itself are escaped.
 */
export function writeCriticMarkup(text: string, path: string, notes: readonly ExportedNote[]): string {
	const placed = notes
		.flatMap((of) => of.places.flatMap(({ path: own, span }) => (own === path && span ? [{ span, of }] : [])))
		.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const inserted: { readonly at: number; readonly text: string; readonly order: number }[] = [];
	let end = 0;
	for (const { span, of } of placed) {
		const free = span.start >= end && span.end > span.start && !/\n\s*\n/.test(text.slice(span.start, span.end));
		if (free) {
			inserted.push({ at: span.start, text: '{==', order: 1 }, { at: span.end, text: `==}${comments(of)}`, order: 0 });
			end = span.end;
		} else inserted.push({ at: Math.max(span.end, 0), text: comments(of, wordsAt(text, span)), order: 2 });
	}
	// Inside a highlight a comment would end it: it waits for the end.
	inserted.sort((a, b) => a.at - b.at || a.order - b.order);
	const open: string[] = [];
	let copy = '';
	let from = 0;
	let highlighted = false;
	for (const { at, text: mark, order } of inserted) {
		copy += escapeMarks(text.slice(from, at));
		from = at;
		if (order === 2 && highlighted) {
			open.push(mark);
			continue;
		}
		copy += mark;
		if (order === 1) highlighted = true;
		if (order === 0) {
			highlighted = false;
			copy += open.splice(0).join('');
		}
	}
	return copy + escapeMarks(text.slice(from)) + open.join('');
}

function comments({ note, replies }: ExportedNote, words?: string): string {
	const tags = note.tags.map((tag) => ` #${tag}`).join('');
	const about = words === undefined ? '' : `“${words}”: `;
	return [
		comment(`${about}${saidBy(note.author)}${note.body}${tags}`),
		...replies.map((reply) => comment(saidBy(reply.author) + reply.body)),
	].join('');
}

function saidBy(author: string): string {
	return author && `${author}: `;
}

function comment(text: string): string {
	return `{>>${escapeMarks(text.replace(/\s+/g, ' ').trim()).replace(/<<\}/g, '<<\\}')}<<}`;
}

function wordsAt(text: string, { start, end }: Span): string {
	return text.slice(start, end).replace(/\s+/g, ' ');
}

function escapeMarks(text: string): string {
	return text.replace(/\{(?=\+\+|--|~~|==|>>)/g, '\\{').replace(/(\+\+|--|~~|==|<<)\}/g, '$1\\}');
}
