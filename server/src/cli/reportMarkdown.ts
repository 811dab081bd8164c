import { markdown, shorten } from '../features/textStyle.ts';
import { inQuotationMarks } from '../features/wording.ts';
import { count, countOf, dayOf } from './plainWords.ts';
import type { Report, ReportedClaim } from './report.ts';
import { PASSAGE_LENGTH } from './reportedCopies.ts';
import type { ReportedPlace } from './reportedPlace.ts';

const text = (foreign: string): string => markdown.text(foreign);
const strong = (safe: string): string => markdown.strong(safe);
const listItem = (safe: string): string => markdown.listItem(safe);

/** A report to be read in a note or a pull request (GitHub Flavored Markdown); with each claim that only one source states. */
export function renderMarkdown(report: Report): string {
	const { sources } = report;
	const parts = [
		`# What ${count(sources.length, 'source')} say: ${text(report.folder)}`,
		'## Sources',
		table(
			['Source', 'Date', 'Words', 'Claims', 'Only here', 'File'],
			sources.map((s) => [text(s.name), dayOf(s), String(s.words), String(s.claims), String(s.onlyHere), text(s.file)]),
		),
	];
	if (report.notRead.length)
		parts.push('## Not read', ...report.notRead.map(({ file, reason }) => listItem(`${text(file)}: ${text(reason)}`)));
	parts.push(`## Claims of several sources (${report.shared.length})`);
	for (const group of report.shared)
		parts.push(`### ${countOf(group, report)}`, group.claims.map(renderClaim).join('\n'));
	parts.push(`## Conflicts (${report.conflicts.length})`);
	for (const { title, sides } of report.conflicts)
		parts.push(
			`### ${title}`,
			table(
				['Source', 'Value', 'Wording', 'Place'],
				sides.map((side) => [
					text(side.source),
					strong(quoted(side.value)),
					side.text === null ? '' : quoted(side.text),
					placeOf(side),
				]),
			),
		);
	parts.push(`## Claims of one source (${report.onlyHere.length})`);
	for (const source of sources) {
		const own = report.onlyHere.filter(({ file }) => file === source.file);
		if (own.length) parts.push(`### ${text(source.name)}`, own.map(renderClaim).join('\n'));
	}
	if (report.sharedText.length) parts.push(`## Text that sources share (${report.sharedText.length})`);
	for (const { title, passages } of report.sharedText)
		parts.push(
			`### ${text(title)}`,
			table(
				['Words', 'Passage', 'Places'],
				passages.map(({ words, places }) => [
					String(words),
					quoted(shorten(places[0]!.text, PASSAGE_LENGTH)),
					places.map(placeOf).join(', '),
				]),
			),
		);
	parts.push(
		`## Names (${report.entities.length})`,
		table(
			['Name', 'Kind', 'Mentions', 'Sources', 'Spellings'],
			report.entities.map((e) => [
				text(e.name),
				e.kind ?? '',
				String(e.mentions),
				String(e.sources),
				e.spellings.map((s) => `${text(s.text)} (${s.count})`).join(', '),
			]),
		),
	);
	return `${parts.filter((part) => part).join('\n\n')}\n`;
}

function renderClaim(claim: ReportedClaim): string {
	const differs = claim.relation === 'differs' ? ' (differs)' : '';
	return listItem(`${strong(text(claim.source))}${differs}: ${quoted(claim.text)} (${placeOf(claim)})`);
}

function quoted(words: string): string {
	return inQuotationMarks(text(words));
}

function placeOf({ file, line, column }: ReportedPlace): string {
	return `${text(file)}:${line}:${column}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	if (!rows.length) return '';
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
