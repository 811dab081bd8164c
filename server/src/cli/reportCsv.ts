import { stringify } from 'csv-stringify/sync';
import { clean } from './plainWords.ts';
import type { Report, ReportedClaim } from './report.ts';

const COLUMNS = [
	'section',
	'group',
	'sources',
	'kind',
	'title',
	'source',
	'file',
	'line',
	'column',
	'text',
	'value',
	'relation',
	'score',
	'independent',
	'words',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>;

/**
 * A report as one table (RFC 4180): a line for each claim, side of a conflict, claim of one source, spelling of a name and side of a
 * passage that two sources share; `section` says which it is, and `group` counts the groups of a section from 1. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function renderCsv(report: Report): string {
	const claim = (section: string, { relation, score, ...rest }: ReportedClaim): Row => ({
		section,
		...rest,
		relation,
		score,
	});
	const rows: Row[] = [
		...report.shared.flatMap(({ sources, independent, claims }, i) =>
			claims.map((one) => ({ ...claim('shared', one), group: i + 1, sources, independent })),
		),
		...report.conflicts.flatMap(({ kind, title, score, sides }, i) =>
			sides.map((side): Row => ({ section: 'conflict', group: i + 1, kind, title, score, ...side })),
		),
		...report.onlyHere.map((one, i) => ({ ...claim('only here', one), group: i + 1, sources: 1 })),
		...report.entities.flatMap(({ name, kind, sources, spellings }, i) =>
			spellings.map((s): Row => ({
				section: 'name',
				group: i + 1,
				sources,
				kind,
				title: name,
				text: s.text,
				value: s.count,
			})),
		),
		...report.sharedText.flatMap(({ title, passages }, i) =>
			passages.flatMap(({ words, places }) =>
				places.map((place): Row => ({ section: 'shared text', group: i + 1, sources: 2, title, ...place, words })),
			),
		),
	];
	const cells = rows.map((row) => COLUMNS.map((column) => cellOf(row[column])));
	return stringify([[...COLUMNS], ...cells], { escape_formulas: true, record_delimiter: 'windows' });
}

function cellOf(value: string | number | null | undefined): string {
	return clean(String(value ?? ''));
}
