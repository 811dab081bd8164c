import { stringify } from 'csv-stringify/sync';
import type { ExportedNote } from './exported.ts';

const COLUMNS = [
	'id',
	'article',
	'line',
	'state',
	'quote',
	'words now',
	'note',
	'tags',
	'author',
	'created',
	'modified',
	'resolved',
	'replies',
] as const;

/** A row for each place of each note, as RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function writeCsv(notes: readonly ExportedNote[]): string {
	const rows = notes.flatMap(({ note, replies, places }) =>
		places.map(({ path, line, state, target, words }) => [
			note.id,
			path,
			line ?? '',
			state,
			target.first ?? target.quote,
			words ?? '',
			note.body,
			note.tags.join('; '),
			note.author,
			note.created,
			note.modified,
			note.resolved ? 'yes' : 'no',
			replies.map(({ author, body }) => (author ? `${author}: ${body}` : body)).join('\n'),
		]),
	);
	const cells = rows.map((row) => row.map((value) => unspaced(String(value))));
	return stringify([[...COLUMNS], ...cells], { escape_formulas: true, record_delimiter: 'windows' });
}

/** Some spreadsheets leave out what is in front of a formula. */
function unspaced(value: string): string {
	return value.replace(/^[\s\u0000-\u001f\u200b\ufeff]+(?=[=+\-@＝＋－＠|%])/, '');
}
