import { countedNoun } from './countedNoun.ts';
import { hedgeBefore } from './figureHedges.ts';
import { isArticle, unitAt } from './figureUnits.ts';
import { NUMBERED_NOUNS } from './lexicons/numberWords.ts';
import { TIME_UNITS } from './lexicons/units.ts';
import { multiplied, readNumber, shortMagnitude, type ReadNumber } from './numbers.ts';
import { isDialled } from './phoneNumbers.ts';
import type { Piece } from './pieces.ts';

/** A number without a sign, unless it is a part of a name, a score, a time or an address. */
export function readFreeNumber(pieces: readonly Piece[], i: number): ReadNumber | undefined {
	const first = pieces[i]!;
	if (first.glued && isPartOfName(pieces, i)) return undefined;
	if (first.kind === 'number') {
		if (isNumbered(pieces[i - 1], pieces[i - 2]) || isDialled(pieces, i)) return undefined;
		const number = readNumber(pieces, i);
		if (!number || isScore(pieces, i, number) || isSlashed(pieces, number) || isLettered(pieces, number))
			return undefined;
		return withLetters(pieces, number);
	}
	if (first.kind !== 'word') return undefined;
	const number = readNumber(pieces, i);
	if (!number) return undefined;
	if (number.fraction) return isPartOfWhole(pieces, i, number) ? number : undefined;
	if (number.high === 1 && number.to === i + 1 && !countsOne(pieces, i)) return undefined;
	return number;
}

/** "F-22", "G7", "3.2.1": the figure hangs on something. */
function isPartOfName(pieces: readonly Piece[], i: number): boolean {
	const before = pieces[i - 1];
	if (!before) return false;
	if (before.kind === 'word') return true;
	if (before.kind === 'number') return pieces[i]!.kind === 'number';
	const word = pieces[i - 2];
	if (!before.glued || !word) return before.text === '#' || before.text === '@' || before.text === '.';
	if (before.text === '-' || before.text === '/' || before.text === '_' || before.text === '.' || before.text === ':') {
		return (
			word.kind === 'number' || (pieces[i]!.kind === 'number' && /^\p{Lu}/u.test(word.text)) || before.text !== '-'
		);
	}
	return false;
}

/** "No. 3", "Route 66", "page 4". */
function isNumbered(before: Piece | undefined, word: Piece | undefined): boolean {
	if (before?.text === '.')
		return word?.key === 'no' || word?.key === 'nos' || word?.key === 'vol' || word?.key === 'p';
	// "iPhone 15": a capital inside a word is a maker's.
	return before?.kind === 'word' && (NUMBERED_NOUNS.has(before.key) || /^\p{Ll}\p{Lu}\p{Ll}/u.test(before.text));
}

/** "a 10-K": one letter makes a name of it. */
function isLettered(pieces: readonly Piece[], { to }: ReadNumber): boolean {
	const [dash, letter] = [pieces[to], pieces[to + 1]];
	return dash?.text === '-' && dash.glued && letter?.glued === true && /^\p{Lu}$/u.test(letter.text);
}

/** "24/7", "9/11". */
function isSlashed(pieces: readonly Piece[], { to }: ReadNumber): boolean {
	return pieces[to]?.text === '/' && pieces[to].glued && pieces[to + 1]?.kind === 'number' && pieces[to + 1]!.glued;
}

/** "3-1" and "2-2" are scores; "10-12 days" and "50-60 people" are ranges. */
function isScore(pieces: readonly Piece[], i: number, number: ReadNumber): boolean {
	const dash = pieces[number.to];
	if (!dash?.glued || !DASHES.has(dash.text) || number.to !== i + 1) return false;
	const other = pieces[number.to + 1];
	if (!other?.glued || other.kind !== 'number') return false;
	const [a, b] = [number.low, Number(other.text.replace(/,/g, ''))];
	if (!(a < b)) return true;
	const after = number.to + 2;
	if (pieces[after]?.glued && DASHES.has(pieces[after].text)) return true;
	return (
		b < 20 &&
		!unitAt(pieces, after) &&
		countedNoun(pieces, after, false) === undefined &&
		shortMagnitude(pieces[after]) === undefined
	);
}

export const DASHES = new Set(['-', '–', '‑', '−']);

/** "2.31m people", "40k"; letters of any other kind make it a name: "5G", "4x4". */
export function withLetters(pieces: readonly Piece[], number: ReadNumber): ReadNumber | undefined {
	const next = pieces[number.to];
	if (!next || next.kind !== 'word' || number.magnitude !== undefined) return number;
	const magnitude = next.glued || next.key.length > 1 ? shortMagnitude(next) : undefined;
	if (magnitude !== undefined) {
		const after = number.to + 1;
		const isMillions =
			next.key !== 'm' || unitAt(pieces, after) !== undefined || countedNoun(pieces, after, false) !== undefined;
		if (isMillions) return multiplied(number, magnitude, after);
		return number;
	}
	if (!next.glued || unitAt(pieces, number.to) || (next.text === 'p' && number.high < 100)) return number;
	return undefined;
}

/** "half of", "a third of", "by a quarter"; not "the first half" or "a quarter final". */
function isPartOfWhole(pieces: readonly Piece[], i: number, number: ReadNumber): boolean {
	const next = pieces[number.to];
	if (next && (next.key === 'of' || PARTED.has(next.key))) return true;
	const unit = next?.text === '-' ? number.to + 1 : number.to;
	if (TIME_UNITS.has(pieces[unit]?.key ?? '') || isArticle(next)) return true;
	const before = pieces[i - 1];
	const hedged = hedgeBefore(pieces, i) !== undefined || before?.key === 'by';
	return hedged && (!next || next.kind === 'mark' || pieces[i]!.key !== 'half');
}

const PARTED = new Set('the its his her their our all that this these those'.split(' '));

/** "one soldier", not "one of", "no one", "the one", "one another". */
function countsOne(pieces: readonly Piece[], i: number): boolean {
	if (pieces[i]!.key !== 'one') return true;
	const before = pieces[i - 1];
	if (before && NO_COUNT_BEFORE.has(before.key)) return false;
	const unit = pieces[i + 1]?.text === '-' ? i + 2 : i + 1;
	if (unitAt(pieces, unit)) return true;
	const next = pieces[i + 1];
	if (next?.key === 'another' || (before?.key === 'at' && /^(?:point|time|stage)$/.test(next?.key ?? ''))) return false;
	return (
		next?.kind === 'word' && next.key !== 'of' && !next.possessive && countedNoun(pieces, i + 1, true) !== undefined
	);
}

const NO_COUNT_BEFORE = new Set(
	'no any every each some the this that another which what only a an not such same other'.split(' '),
);
