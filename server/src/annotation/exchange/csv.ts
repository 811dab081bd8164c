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

/** A row for each place of each note, as RFC 4180 has it. Spreadsheets take no cell for a formula. */
export function writeCsv(notes: readonly ExportedNote[]): string {
	const rows = notes.flatMap(({ note, replies, places }) =>
		places.map(({ path, line, state, target, words }) => [
			note.id,
			path,
			line === undefined ? '' : String(line),
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
	return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
	// With one of these in front, also behind spaces, a spreadsheet would compute it.
	const safe =
		/^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠|%]/.test(value) || /^[\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replace(/"/g, '""')}"` : safe;
}
