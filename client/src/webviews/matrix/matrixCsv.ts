import { stringify } from 'csv-stringify/sync';
import { dayOf, stateInWords, valueOf } from '../shared/matrixCell.ts';
import { statementOf } from '../shared/matrixView.ts';
import type { MatrixWords } from '../shared/matrixWords.ts';
import { plainText } from '../shared/plainText.ts';
import type { ShownMatrix } from './shownMatrix.ts';

/**
 * A line for each claim and a column for each source (RFC 4180): "states it" or "differs: 78 soldiers", nothing where it is silent. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function renderMatrixCsv({ story, claims }: ShownMatrix, words: MatrixWords): string {
	const { sources } = story;
	const head = [
		words.claim,
		words.legendStates,
		words.legendPossibly,
		words.legendDiffers,
		...sources.map((source) => [source.name, dayOf(source)].filter((part) => part).join(', ')),
	];
	const rows = claims.map((claim) => [
		claim.wording,
		claim.states,
		claim.possibly,
		claim.differ,
		...sources.map((_, i) => {
			const statement = statementOf(claim, i);
			if (!statement) return '';
			const value = valueOf(statement, words);
			const state = stateInWords(statement, words);
			return value ? `${state}: ${value}` : state;
		}),
	]);
	const cells = [head, ...rows].map((row) => row.map((cell) => plainText(String(cell))));
	return stringify(cells, { escape_formulas: true, record_delimiter: 'windows', bom: true });
}
