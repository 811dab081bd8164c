import type { Figure } from './figure.ts';
import { hedgeBefore } from './figureHedges.ts';
import { FRACTIONS } from './lexicons/numberWords.ts';
import { LONGEST_UNIT, MEASURING_WORDS, TIME_UNITS, unitNamed, type Unit } from './lexicons/units.ts';
import { readNumber } from './numbers.ts';
import type { Piece } from './pieces.ts';

export interface NamedUnit {
	readonly unit: Unit;
	/** The piece after its last. */
	readonly to: number;
}

/** The unit that begins with piece `at`: the longest that the words make. */
export function unitAt(pieces: readonly Piece[], at: number): NamedUnit | undefined {
	let found: NamedUnit | undefined;
	let words = '';
	for (let to = at; to < Math.min(pieces.length, at + LONGEST_UNIT); to++) {
		const piece = pieces[to]!;
		words += to === at || piece.glued ? piece.key : ` ${piece.key}`;
		const unit = unitNamed(words) ?? (to === at ? degrees(piece) : undefined);
		if (unit) found = { unit, to: to + 1 };
	}
	return found;
}

/** "38C", "100F". */
function degrees(piece: Piece): Unit | undefined {
	return piece.glued && (piece.text === 'C' || piece.text === 'F') ? unitNamed(`degrees ${piece.key}`) : undefined;
}

/** "two hours and 40 minutes", "an hour and a half", "6 feet 2 inches": one figure in two units. */
export function compound(pieces: readonly Piece[], figure: Figure, unit: Unit | undefined): Figure {
	if (!unit || (unit.kind !== 'duration' && unit.kind !== 'length') || figure.low !== figure.high) return figure;
	let at = figure.to;
	const linked = pieces[at]?.key === 'and' || (pieces[at]?.text === ',' && pieces[at - 1]?.key.endsWith('s') === true);
	if (linked) at++;
	if (pieces[at]?.key === 'and') at++;
	if (pieces[figure.to]?.key === 'and' && isArticle(pieces[at])) {
		const part = FRACTIONS.get(pieces[at + 1]?.key ?? '');
		if (part !== undefined) return { ...figure, low: figure.low + part, high: figure.high + part, to: at + 2 };
	}
	if (unit.kind === 'length' && linked) return figure;
	const number = pieces[at]?.glued === false ? readNumber(pieces, at) : undefined;
	const smaller = number && !number.fraction && number.low === number.high ? smallerAt(pieces, number.to) : undefined;
	if (!number || smaller?.unit.kind !== unit.kind || smaller.unit.factor >= unit.factor) return figure;
	if (number.high * smaller.unit.factor >= unit.factor) return figure;
	const more = (number.low * smaller.unit.factor) / unit.factor;
	return { ...figure, low: figure.low + more, high: figure.high + more, to: smaller.to };
}

/** The smaller unit of two, which may be the "in" of "5ft 10in". */
function smallerAt(pieces: readonly Piece[], at: number): NamedUnit | undefined {
	const isInch = pieces[at]?.key === 'in' && pieces[at].glued;
	return isInch ? { unit: unitNamed('inch')!, to: at + 1 } : unitAt(pieces, at);
}

/** "an hour", "a decade": a figure only after a word that measures by it. */
export function timeUnitAt(pieces: readonly Piece[], i: number): Figure | undefined {
	const [article, word, before] = [pieces[i]!, pieces[i + 1], pieces[i - 1]];
	if (!isArticle(article) || !word || !TIME_UNITS.has(word.key) || word.possessive) return undefined;
	if (word.key === 'second' || word.key === 'weekend' || word.key === 'night') return undefined;
	const measured =
		(before && MEASURING_WORDS.has(before.key)) || hedgeBefore(pieces, i) !== undefined || pieces[i + 2]?.key === 'and';
	if (!measured) return undefined;
	const unit = unitNamed(word.key)!;
	const figure: Figure = { from: i, to: i + 2, kind: 'duration', low: 1, high: 1, unit };
	const longer = compound(pieces, figure, unit);
	if (longer === figure && pieces[i + 2]?.key === 'and' && !(before && MEASURING_WORDS.has(before.key)))
		return undefined;
	return longer;
}

export function isArticle(piece: Piece | undefined): boolean {
	return piece?.key === 'a' || piece?.key === 'an';
}
