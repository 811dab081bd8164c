import type { StoryClaim, StoryClaims, StorySource } from '../../../server/src/lsp/protocol.ts';
import { cellInWords, countInWords, dayOf, SIGNS, signOf, valueOf } from '../../src/webviews/shared/matrixCell.ts';
import { statementOf, type MatrixView } from '../../src/webviews/shared/matrixView.ts';
import type { MatrixWords } from '../../src/webviews/shared/matrixWords.ts';
import { fill, inQuotationMarks, plainText } from '../../src/webviews/shared/plainText.ts';
import { element, foreign } from '../dom.ts';

/** The columns before the first source: the claim, and how many sources state it. */
export const COLUMNS_BEFORE = 2;

/** One row: its claim, its counts, and a cell for each source. Each cell says for the ear what its sign and its value mean. */
export function drawRow(
	claim: StoryClaim,
	index: number,
	{ sources }: StoryClaims,
	words: MatrixWords,
): HTMLTableRowElement {
	const row = element('tr', { 'aria-rowindex': index + 2 });
	const counts = countInWords(claim, sources.length, words);
	row.append(
		element('th', { scope: 'row', class: 'claim', tabindex: -1 }, foreign('span', claim.wording)),
		element(
			'td',
			{ class: 'count', tabindex: -1, title: counts },
			seen(String(claim.states)),
			// Rows stand by how many sources speak of the claim: without these that order would look wrong.
			...(claim.possibly ? [seen(`+${claim.possibly}${SIGNS.possibly}`, 'more')] : []),
			...(claim.differ ? [seen(`+${claim.differ}${SIGNS.differs}`, 'more')] : []),
			element('span', { class: 'unseen' }, counts),
		),
		...sources.map((source, i) => drawCell(claim, source, i, words)),
	);
	return row;
}

function drawCell(claim: StoryClaim, source: StorySource, index: number, words: MatrixWords): HTMLTableCellElement {
	const statement = statementOf(claim, index);
	const isFirst = claim.first === index;
	const label = cellInWords(statement, source, isFirst, words);
	const inWords = element('span', { class: 'unseen' }, label);
	if (!statement) return element('td', { class: 'silent', tabindex: -1 }, inWords);
	const value = valueOf(statement, words);
	return element(
		'td',
		{ class: statement.state, tabindex: -1, title: `${label}\n${inQuotationMarks(statement.wording, words.quoted)}` },
		seen(signOf(statement), 'sign'),
		...(isFirst ? [seen(words.first, 'first')] : []),
		...(value ? [foreign('span', value, { class: 'value', 'aria-hidden': 'true' })] : []),
		inWords,
	);
}

/** For the eye alone: what it means stands beside it for the ear. */
function seen(text: string, className?: string): HTMLElement {
	return element('span', { 'aria-hidden': 'true', class: className }, text);
}

/** The row of headings. A heading is itself what is pressed to sort by it. */
export function drawHead({ sources }: StoryClaims, view: MatrixView, words: MatrixWords): HTMLTableRowElement {
	const sort = (isSorted: boolean, direction: string): string => (isSorted ? direction : 'none');
	return element(
		'tr',
		{ 'aria-rowindex': 1 },
		element('th', { scope: 'col', class: 'claim', tabindex: -1 }, element('span', {}, words.claim)),
		element(
			'th',
			{ scope: 'col', class: 'count', tabindex: -1, 'aria-sort': sort(view.order === 'sources', 'descending') },
			element('span', {}, words.sources),
		),
		...sources.map((source) => {
			const isSorted = view.order === 'source' && view.source === source.uri;
			const name = plainText(source.name);
			const day = dayOf(source) || words.undated;
			const title = [name, plainText(source.title ?? ''), day, fill(words.orderIn, name)];
			return element(
				'th',
				{
					scope: 'col',
					class: 'source',
					tabindex: -1,
					'aria-sort': sort(isSorted, 'ascending'),
					title: title.filter((part) => part).join('\n'),
				},
				element(
					'span',
					{ class: 'heading' },
					foreign('span', source.name, { class: 'name' }),
					element('span', { class: 'day' }, day),
				),
			);
		}),
	);
}
