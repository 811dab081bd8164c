import { shorten } from '../features/textStyle.ts';
import { inQuotationMarks } from '../features/wording.ts';
import { clean, count, countOf, dayOf } from './plainWords.ts';
import type { Report, ReportedClaim, ReportedConflict, ReportedSource } from './report.ts';
import { PASSAGE_LENGTH, type ReportedCopy } from './reportedCopies.ts';

/** A report for a person to read on a terminal. `onlyHere`: with each claim that only one source states. */
export function renderReport(report: Report, onlyHere: boolean): string {
	const { sources } = report;
	const claims = sources.reduce((sum, source) => sum + source.claims, 0);
	const lines = [
		`${count(sources.length, 'article')} in ${clean(report.folder)}, ${count(claims, 'claim')}`,
		'',
		'SOURCES',
		...sources.map((s) => `  ${dayOf(s).padEnd(10)}  ${pad(s.words)} words  ${named(s)}`),
	];
	if (report.notRead.length)
		lines.push('', 'NOT READ', ...report.notRead.map(({ file, reason }) => `  ${clean(file)}: ${clean(reason)}`));
	lines.push('', `CLAIMS OF SEVERAL SOURCES (${report.shared.length})`);
	for (const group of report.shared) {
		lines.push(`  ${countOf(group, report)}`);
		for (const claim of group.claims) lines.push(...renderClaim(claim));
		lines.push('');
	}
	if (!report.shared.length) lines.push('  none', '');
	lines.push(`CONFLICTS (${report.conflicts.length})`);
	for (const conflict of report.conflicts) lines.push(...renderConflict(conflict), '');
	if (!report.conflicts.length) lines.push('  none', '');
	lines.push(`CLAIMS OF ONE SOURCE (${report.onlyHere.length})`);
	for (const source of sources) {
		lines.push(`  ${pad(source.onlyHere)}  ${named(source)}`);
		if (onlyHere)
			for (const c of report.onlyHere.filter(({ file }) => file === source.file)) lines.push(...renderClaim(c));
	}
	if (!onlyHere && report.onlyHere.length) lines.push('  (--only-here lists them)');
	if (report.sharedText.length) lines.push('', `TEXT THAT SOURCES SHARE (${report.sharedText.length})`);
	lines.push(...report.sharedText.flatMap(renderCopy));
	lines.push('', `NAMES (${report.entities.length})`);
	for (const { name, kind, mentions, sources: inSources, spellings } of report.entities) {
		const written = spellings.length > 1 ? `: ${spellings.map((s) => `${clean(s.text)} (${s.count})`).join(', ')}` : '';
		const where = `${mentions} × in ${inSources} of ${count(sources.length, 'source')}`;
		lines.push(`  ${clean(name)}${kind ? `, ${kind}` : ''}, ${where}${written}`);
	}
	return `${lines.join('\n')}\n`;
}

function renderClaim({ source, text, file, line, column, relation }: ReportedClaim): string[] {
	const differs = relation === 'differs' ? ' (differs)' : '';
	return [`    ${clean(source)}${differs}: ${inQuotationMarks(clean(text))}`, `      ${clean(file)}:${line}:${column}`];
}

function renderConflict({ title, sides }: ReportedConflict): string[] {
	return [
		`  ${title}`,
		...sides.flatMap(({ source, value, text, file, line, column }) => [
			`    ${clean(source)}: ${inQuotationMarks(clean(value))}`,
			`      ${clean(file)}:${line}:${column}${text === null ? '' : `: ${inQuotationMarks(clean(text))}`}`,
		]),
	];
}

function renderCopy({ title, passages }: ReportedCopy): string[] {
	return [
		`  ${clean(title)}`,
		...passages.flatMap(({ places }) => [
			`    ${inQuotationMarks(shorten(clean(places[0]!.text), PASSAGE_LENGTH))}`,
			...places.map(({ file, line, column }) => `      ${clean(file)}:${line}:${column}`),
		]),
	];
}

function named({ name, file }: ReportedSource): string {
	return name === file ? clean(name) : `${clean(name)}  [${clean(file)}]`;
}

function pad(n: number): string {
	return String(n).padStart(5);
}
