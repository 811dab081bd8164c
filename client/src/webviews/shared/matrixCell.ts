import type { StoryClaim, StorySource, StoryStatement } from '../../../../server/src/lsp/protocol.ts';
import type { MatrixWords } from './matrixWords.ts';
import { fill, plainText } from './plainText.ts';

/** What a cell shows: each state has a sign of its own shape, so that none is told by colour alone. */
export const SIGNS = { states: '●', possibly: '◐', differs: '≠', mayDiffer: '≠?' } as const;

/** The sign for a statement. */
export function signOf({ state, values }: StoryStatement): string {
	if (state !== 'differs') return SIGNS[state];
	return values.every(({ differs, certain }) => !differs || certain) ? SIGNS.differs : SIGNS.mayDiffer;
}

/** "two hours"; empty where nothing in the row differs. */
export function valueOf({ state, values }: StoryStatement, words: MatrixWords): string {
	const told = state === 'differs' ? values.filter(({ differs }) => differs) : values;
	const inWords = (told.length ? told : values).map((one) => valueInWords(one, words));
	// Who does not deny it states it, as the sign says.
	const shown = state === 'differs' ? inWords : inWords.filter((value) => value !== words.stated);
	return [...new Set(shown)].join(' / ');
}

/** A value is told in the article's words, but for what no words of it stand for. */
function valueInWords({ kind, value }: StoryStatement['values'][number], words: MatrixWords): string {
	if (kind === 'negation' && value === 'denied') return words.denied;
	if (kind === 'negation' && value === 'stated') return words.stated;
	return kind === 'status' && value === 'told as done' ? words.toldAsDone : plainText(value);
}

/** What the sign of a statement says. */
export function stateInWords(statement: StoryStatement, words: MatrixWords): string {
	switch (statement.state) {
		case 'states':
			return words.legendStates;
		case 'possibly':
			return words.legendPossibly;
		case 'differs':
			return signOf(statement) === SIGNS.differs ? words.legendDiffers : words.legendMayDiffer;
	}
}

/** A cell for the ear, and for whoever points at it: "Dorvik Post differs: 78 soldiers". */
export function cellInWords(
	statement: StoryStatement | undefined,
	{ name }: StorySource,
	isFirst: boolean,
	words: MatrixWords,
): string {
	const source = plainText(name);
	if (!statement) return fill(words.isSilent, source);
	const value = valueOf(statement, words);
	const first = isFirst ? `, ${words.saidFirst}` : '';
	switch (statement.state) {
		case 'states':
			return (value ? fill(words.statesValue, source, value) : fill(words.states, source)) + first;
		case 'possibly':
			return (value ? fill(words.mayStateValue, source, value) : fill(words.mayState, source)) + first;
		case 'differs': {
			if (statement.values.some(({ differs, update }) => differs && update))
				return fill(words.tellsLater, source, value) + first;
			const isSure = signOf(statement) === SIGNS.differs;
			if (!value) return fill(isSure ? words.differs : words.mayDiffer, source) + first;
			return fill(isSure ? words.differsValue : words.mayDifferValue, source, value) + first;
		}
	}
}

/** "3 of 5 sources state it, 1 may, 1 differs" */
export function countInWords({ states, possibly, differ }: StoryClaim, sources: number, words: MatrixWords): string {
	return [
		fill(words.statedBy, states, sources),
		possibly ? fill(words.mayBeStatedBy, possibly) : '',
		differ ? fill(words.toldOtherwiseBy, differ) : '',
	]
		.filter((part) => part)
		.join(', ');
}

/** The day of a source; its date may have a time. */
export function dayOf({ date }: StorySource): string {
	return date?.slice(0, 10) ?? '';
}
