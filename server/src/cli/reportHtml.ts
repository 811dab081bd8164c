import { escapeUTF8 } from 'entities';
import { inQuotationMarks } from '../features/wording.ts';
import { clean, count, countOf, dayOf } from './plainWords.ts';
import type { Report, ReportedClaim } from './report.ts';
import type { ReportedPlace } from './reportedPlace.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8886; }
td.n, th.n { text-align: right; }
li { margin: .25rem 0; }
h3 { margin-bottom: .25rem; font-size: 1rem; }
.place { color: GrayText; font-size: .85em; }
`;

/** A page that needs nothing beside it: no script, no font, no address outside. The articles' words stand in it as text. */
export function renderHtml(report: Report): string {
	const { sources } = report;
	const title = `What ${count(sources.length, 'source')} say: ${report.folder}`;
	const body = [
		element('h1', text(title)),
		element('h2', 'Sources'),
		table(
			['Source', 'Date', '#Words', '#Claims', '#Only here', 'File'],
			sources.map((s) => [text(s.name), dayOf(s), String(s.words), String(s.claims), String(s.onlyHere), text(s.file)]),
		),
	];
	if (report.notRead.length)
		body.push(
			element('h2', 'Not read'),
			list(report.notRead.map(({ file, reason }) => `${text(file)}: ${text(reason)}`)),
		);
	body.push(element('h2', `Claims of several sources (${report.shared.length})`));
	for (const group of report.shared)
		body.push(element('h3', countOf(group, report)), list(group.claims.map(renderClaim)));
	body.push(element('h2', `Conflicts (${report.conflicts.length})`));
	for (const { title, sides } of report.conflicts)
		body.push(
			element('h3', text(title)),
			table(
				['Source', 'Value', 'Wording', 'Place'],
				sides.map((side) => [
					text(side.source),
					element('strong', quoted(side.value)),
					side.text === null ? '' : quoted(side.text),
					placeOf(side),
				]),
			),
		);
	body.push(element('h2', `Claims of one source (${report.onlyHere.length})`));
	for (const source of sources) {
		const own = report.onlyHere.filter(({ file }) => file === source.file);
		if (own.length) body.push(element('h3', text(source.name)), list(own.map(renderClaim)));
	}
	if (report.sharedText.length) body.push(element('h2', `Text that sources share (${report.sharedText.length})`));
	for (const { title, passages } of report.sharedText)
		body.push(
			element('h3', text(title)),
			table(
				['#Words', 'Passage', 'Places'],
				passages.map(({ words, places }) => [String(words), quoted(places[0]!.text), places.map(placeOf).join('<br>')]),
			),
		);
	body.push(
		element('h2', `Names (${report.entities.length})`),
		table(
			['Name', 'Kind', '#Mentions', '#Sources', 'Spellings'],
			report.entities.map((e) => [
				text(e.name),
				e.kind ?? '',
				String(e.mentions),
				String(e.sources),
				e.spellings.map((s) => `${text(s.text)} (${s.count})`).join(', '),
			]),
		),
	);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter((part) => part).join('\n')}
</body>
</html>
`;
}

function renderClaim(claim: ReportedClaim): string {
	const differs = claim.relation === 'differs' ? ' (differs)' : '';
	return `${element('strong', text(claim.source))}${differs}: ${quoted(claim.text)} ${placeOf(claim)}`;
}

function quoted(words: string): string {
	return text(inQuotationMarks(words));
}

function placeOf({ file, line, column }: ReportedPlace): string {
	return `<span class="place">${text(file)}:${line}:${column}</span>`;
}

function text(foreign: string): string {
	return escapeUTF8(clean(foreign));
}

function element(name: string, safe: string): string {
	return `<${name}>${safe}</${name}>`;
}

function list(items: readonly string[]): string {
	return element('ul', items.map((item) => element('li', item)).join('\n'));
}

/** A heading with `#` before it stands above figures. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	if (!rows.length) return '';
	const line = (cell: 'th' | 'td', cells: readonly string[]): string =>
		element(
			'tr',
			cells.map((safe, i) => `<${cell}${head[i]?.startsWith('#') ? ' class="n"' : ''}>${safe}</${cell}>`).join(''),
		);
	const names = head.map((name) => name.replace(/^#/, ''));
	return element('table', `\n${[line('th', names), ...rows.map((row) => line('td', row))].join('\n')}\n`);
}
