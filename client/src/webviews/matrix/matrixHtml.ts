import type { StoryClaim } from '../../../../server/src/lsp/protocol.ts';
import { tag, text } from '../markup.ts';
import { cellInWords, countInWords, dayOf, SIGNS, signOf, stateInWords, valueOf } from '../shared/matrixCell.ts';
import { statementOf } from '../shared/matrixView.ts';
import type { MatrixWords } from '../shared/matrixWords.ts';
import { fill, inQuotationMarks } from '../shared/plainText.ts';
import type { ShownMatrix } from './shownMatrix.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.45 system-ui, sans-serif; margin: 1.5rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8888; padding: .25rem .4rem; text-align: center; vertical-align: top; overflow-wrap: anywhere; }
thead th { vertical-align: bottom; position: sticky; top: 0; background: Canvas; }
th { font-weight: 600; }
tbody th { font-weight: normal; text-align: start; min-width: 16rem; }
.day, .count { font-size: .85em; font-weight: normal; white-space: nowrap; }
.many thead span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 14rem; }
.sign { font-weight: 600; }
.differs { outline: 2px solid; outline-offset: -3px; }
.value { display: block; font-size: .9em; }
ul.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
li { margin: .2rem 0; }
h3 { font-size: 1rem; margin-bottom: .2rem; }
@media print {
	@page { size: landscape; margin: 12mm; }
	:root { color-scheme: light; }
	body { font-size: 9pt; margin: 0; }
	thead th { position: static; }
	thead { display: table-header-group; }
	tr, .wordings { break-inside: avoid; }
}
`;

/** From so many sources on their names stand upright, so that the page stays narrow enough to print. */
const MANY = 9;

/** A page that needs nothing beside it: no script, no font, no address outside. The articles' words stand in it as text. */
export function renderMatrixHtml({ story, claims }: ShownMatrix, words: MatrixWords): string {
	const { sources } = story;
	const head = tag(
		'tr',
		{},
		[
			tag('th', { scope: 'col' }, text(words.claim)),
			tag('th', { scope: 'col' }, text(words.sources)),
			...sources.map((source) =>
				tag(
					'th',
					{ scope: 'col' },
					tag('span', { dir: 'auto' }, text(source.name)) +
						tag('div', { class: 'day' }, text(dayOf(source) || words.undated)),
				),
			),
		].join(''),
	);
	const row = (claim: StoryClaim): string =>
		tag(
			'tr',
			{},
			tag('th', { scope: 'row', dir: 'auto' }, text(claim.wording)) +
				tag('td', { class: 'count' }, `${claim.states}${claim.possibly ? ` +${claim.possibly}` : ''}`) +
				sources.map((_, i) => cell(claim, i)).join(''),
		);
	const cell = (claim: StoryClaim, source: number): string => {
		const statement = statementOf(claim, source);
		const label = cellInWords(statement, sources[source]!, claim.first === source, words);
		if (!statement) return tag('td', { 'aria-label': label }, '');
		const value = valueOf(statement, words);
		return tag(
			'td',
			{ class: statement.state, 'aria-label': label, title: label },
			tag('span', { class: 'sign' }, signOf(statement)) +
				(claim.first === source ? ` ${tag('small', {}, text(words.first))}` : '') +
				(value ? tag('span', { class: 'value', dir: 'auto' }, text(value)) : ''),
		);
	};
	const wordings = (claim: StoryClaim): string =>
		tag(
			'div',
			{ class: 'wordings' },
			tag('h3', { dir: 'auto' }, text(claim.wording)) +
				tag('div', { class: 'count' }, text(countInWords(claim, sources.length, words))) +
				tag(
					'ul',
					{},
					claim.statements
						.map((one) => {
							const source = tag('strong', {}, tag('bdi', {}, text(sources[one.source]?.name ?? '')));
							const said = tag('bdi', {}, text(inQuotationMarks(one.wording, words.quoted)));
							return tag('li', {}, `${source} (${text(stateInWords(one, words))}): ${said}`);
						})
						.join('\n'),
				),
		);
	return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${text(words.title)}</h1>
<p>${text(fill(words.shown, claims.length, story.claims.length))}${story.beingRead ? ` ${text(words.beingRead)}` : ''}</p>
${legend(words)}
<table${sources.length >= MANY ? ' class="many"' : ''}>
<thead>${head}</thead>
<tbody>
${claims.map(row).join('\n')}
</tbody>
</table>
<h2>${text(words.wording)}</h2>
${claims.map(wordings).join('\n')}
</body>
</html>
`;
}

function legend(words: MatrixWords): string {
	const meanings = [
		`${SIGNS.states} ${words.legendStates}`,
		`${SIGNS.possibly} ${words.legendPossibly}`,
		`${SIGNS.differs} ${words.legendDiffers}`,
		`${SIGNS.mayDiffer} ${words.legendMayDiffer}`,
		words.legendSilent,
	];
	return tag('ul', { class: 'legend' }, meanings.map((one) => tag('li', {}, text(one))).join(''));
}
