import { inQuotationMarks } from '../features/wording.ts';
import type { Check, ReportedDifference, ReportedSentence, ReportedSupport } from './check.ts';
import { clean, count } from './plainWords.ts';

const STATUS: Readonly<Record<ReportedSentence['status'], string>> = {
	supported: 'SUPPORTED',
	contradicted: 'CONTRADICTED',
	'single-source': 'SINGLE SOURCE',
	unsupported: 'UNSUPPORTED',
	'no-claim': 'STATES NOTHING',
};

/** A check for a person to read on a terminal, sentence by sentence. */
export function renderCheck(check: Check): string {
	const { counts, sentences, sources } = check;
	const lines = [
		`${clean(check.draft)}, held against ${count(sources.length, 'source')} in ${clean(check.folder)}`,
		'',
	];
	if (check.notRead.length)
		lines.push('NOT READ', ...check.notRead.map(({ file, reason }) => `  ${clean(file)}: ${clean(reason)}`), '');
	for (const sentence of sentences) lines.push(...renderSentence(check, sentence), '');
	const tally = [
		`${counts.contradicted} contradicted`,
		`${counts.unsupported} unsupported`,
		`${counts['single-source']} of a single source`,
		`${counts.supported} supported`,
		...(counts['no-claim'] ? [`${counts['no-claim']} without a claim`] : []),
	];
	return `${[...lines, `${count(sentences.length, 'sentence')}: ${tally.join(', ')}`].join('\n')}\n`;
}

function renderSentence({ draft }: Check, sentence: ReportedSentence): string[] {
	const { line, column, text, status, supportedBy, contradictedBy, differences, notFound } = sentence;
	// A part is told apart only where another part was found.
	const missing = supportedBy.length || contradictedBy.length ? notFound : [];
	return [
		`${clean(draft)}:${line}:${column}  ${STATUS[status]}`,
		`  ${inQuotationMarks(clean(text))}`,
		...contradictedBy.flatMap(renderDifference),
		...supportedBy.flatMap(renderSupport),
		...renderIndependence(sentence),
		...differences.flatMap(renderDifference),
		...missing.map((part) => `    not found: ${inQuotationMarks(clean(part))}`),
	];
}

function renderSupport({ source, relationInWords, text, file, line, column }: ReportedSupport): string[] {
	return [
		`    ${clean(source)} ${relationInWords}: ${inQuotationMarks(clean(text))}`,
		`      ${clean(file)}:${line}:${column}`,
	];
}

function renderIndependence({ supportedBy, independent, sharedText }: ReportedSentence): string[] {
	if (independent === supportedBy.length) return [];
	return [
		`    supported by ${supportedBy.length} sources, ${independent} independent: ${clean(sharedText.join(', '))}`,
	];
}

function renderDifference({ source, title, here, there, text, file, line, column }: ReportedDifference): string[] {
	const wording = text === null ? '' : `: ${inQuotationMarks(clean(text))}`;
	const [mine, theirs] = [here, there].map((value) => inQuotationMarks(clean(value)));
	return [
		`    ${title}: ${mine} in the draft, ${theirs} in ${clean(source)}`,
		`      ${clean(file)}:${line}:${column}${wording}`,
	];
}
