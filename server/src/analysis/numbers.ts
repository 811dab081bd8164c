import { countedNoun } from './countedNoun.ts';
import {
	FRACTION_SIGNS,
	FRACTIONS,
	MAGNITUDES,
	SHORT_MAGNITUDES,
	SMALL_NUMBERS,
	VAGUE_FEWS,
	VAGUE_NUMBERS,
} from './lexicons/numberWords.ts';
import type { Piece } from './pieces.ts';

/** A number as written, in figures or in words. */
export interface ReadNumber {
	readonly low: number;
	readonly high: number;
	/** The piece after its last. */
	readonly to: number;
	/** True for "a third" and "half": a part of what follows. */
	readonly fraction?: boolean;
	readonly inWords?: boolean;
	/** 1e6 in "5 million". */
	readonly magnitude?: number;
}

/** The number that begins with piece `from`: "1,200", "8 1/2", "two and a half million", "twenty-one", "dozens", "a third". */
export function readNumber(pieces: readonly Piece[], from: number): ReadNumber | undefined {
	const first = pieces[from];
	if (!first || first.kind === 'mark') return undefined;
	return first.kind === 'number' ? readFigures(pieces, from) : readWords(pieces, from);
}

function readFigures(pieces: readonly Piece[], from: number): ReadNumber | undefined {
	const first = pieces[from]!;
	let value = FRACTION_SIGNS.get(first.text) ?? figureValue(first.text);
	if (value === undefined) return undefined;
	let to = from + 1;
	// "8 1/2", "8½".
	const sign = pieces[to] && FRACTION_SIGNS.get(pieces[to]!.text);
	if (sign !== undefined) {
		value += sign;
		to++;
	} else {
		const part = slashFraction(pieces, to);
		const whole = slashFraction(pieces, from);
		if (part !== undefined && !pieces[to]!.glued) {
			value += part;
			to += 3;
		} else if (whole !== undefined) {
			value = whole;
			to += 2;
		}
	}
	const magnitude = magnitudeAt(pieces, to);
	return magnitude
		? multiplied({ low: value, high: value }, magnitude.factor, magnitude.to)
		: { low: value, high: value, to };
}

/** "1,200.5", "1.5"; undefined for "18:00", "1,5", "1.2.3", "007" and figures too long to be a number. */
function figureValue(text: string): number | undefined {
	if (text.length > 20 || /^0\d/.test(text)) return undefined;
	const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
	if (!grouped && !/^\d+(?:\.\d+)?$/.test(text)) return undefined;
	return Number(text.replace(/,/g, ''));
}

/** A number with the magnitude that stands after it, up to piece `to`: "5 million". */
export function multiplied({ low, high }: { low: number; high: number }, magnitude: number, to: number): ReadNumber {
	// Rounded, since 2.31 times a million is not 2,310,000 in floating point.
	const times = (value: number): number => Number((value * magnitude).toPrecision(12));
	return { low: times(low), high: times(high), to, magnitude };
}

function slashFraction(pieces: readonly Piece[], at: number): number | undefined {
	const [over, slash, under] = [pieces[at], pieces[at + 1], pieces[at + 2]];
	if (!over || !slash || !under || (slash.text !== '/' && slash.text !== '⁄') || !slash.glued || !under.glued)
		return undefined;
	if (!/^\d$/.test(over.text) || !/^(?:[2-68]|10)$/.test(under.text) || pieces[at + 3]?.text === '/') return undefined;
	const [a, b] = [Number(over.text), Number(under.text)];
	return a > 0 && a < b ? a / b : undefined;
}

function magnitudeAt(pieces: readonly Piece[], at: number): { factor: number; to: number } | undefined {
	let factor = 1;
	let to = at;
	for (;;) {
		let piece = pieces[to];
		let next = to + 1;
		if (piece?.text === '-' && piece.glued && pieces[to + 1]?.glued) {
			piece = pieces[to + 1];
			next++;
		}
		if (!piece || piece.kind !== 'word') break;
		const magnitude = MAGNITUDES.get(piece.key);
		if (magnitude === undefined || (to > at && magnitude === 12)) break;
		factor *= magnitude;
		to = next;
	}
	return to > at ? { factor, to } : undefined;
}

/** "m" of "€3m" and "bn" of "5.5bn": only for sums and crowds, so that the caller says when. */
export function shortMagnitude(piece: Piece | undefined): number | undefined {
	return piece?.kind === 'word' ? SHORT_MAGNITUDES.get(piece.key) : undefined;
}

/** The next piece of a number in words, across the hyphen of "twenty-one". */
function afterHyphen(pieces: readonly Piece[], at: number): number {
	return pieces[at]?.text === '-' && pieces[at].glued && pieces[at + 1]?.glued === true ? at + 1 : at;
}

function readWords(pieces: readonly Piece[], from: number): ReadNumber | undefined {
	const vague = readVague(pieces, from);
	if (vague) return vague;
	const part = readFraction(pieces, from);
	if (part) return part;
	let total = 0;
	let current: number | undefined;
	let lastMagnitude: number | undefined;
	let at = from;
	let to = from;
	if (isArticle(pieces[at]?.key)) {
		// "a hundred", "a dozen", "half a million"; "a" alone is no number.
		if (!MAGNITUDES.has(pieces[at + 1]?.key ?? '') || isScoreOfGame(pieces, at + 1)) return undefined;
		current = 1;
		at++;
	}
	for (;;) {
		const word = pieces[at];
		if (!word || word.kind !== 'word') break;
		const small = SMALL_NUMBERS.get(word.key);
		const magnitude = MAGNITUDES.get(word.key);
		if (small !== undefined) {
			const fits =
				current === undefined ||
				(current >= 100 && current % 100 === 0) ||
				(small < 10 && current % 10 === 0 && current % 100 >= 20);
			if (!fits) break;
			current = (current ?? 0) + small;
		} else if (magnitude !== undefined && current !== undefined) {
			if (magnitude < 1000) current *= magnitude;
			else {
				total += current * magnitude;
				current = undefined;
				lastMagnitude = magnitude;
			}
		} else if (word.key === 'and' && to > from && startsLowerPart(pieces, at + 1, current ?? total)) {
			at++;
			continue;
		} else break;
		to = at + 1;
		at = afterHyphen(pieces, to);
	}
	if (to === from) return undefined;
	let value = total + (current ?? 0);
	// "two and a half", "two and three quarters", with what they multiply: "two and a half million".
	const half = halfAfter(pieces, to);
	if (half) {
		value += half.value;
		to = half.to;
		const magnitude = magnitudeAt(pieces, to);
		if (magnitude) return { ...multiplied({ low: value, high: value }, magnitude.factor, magnitude.to), inWords: true };
	}
	return { low: value, high: value, to, inWords: true, ...(lastMagnitude && { magnitude: lastMagnitude }) };
}

/** In "two hundred and five" the "and" belongs to the number, in "two and five" it does not. */
function startsLowerPart(pieces: readonly Piece[], at: number, soFar: number): boolean {
	return soFar >= 100 && SMALL_NUMBERS.has(pieces[at]?.key ?? '');
}

function halfAfter(pieces: readonly Piece[], at: number): { value: number; to: number } | undefined {
	let i = afterHyphen(pieces, at);
	if (pieces[i]?.key !== 'and') return undefined;
	i = afterHyphen(pieces, i + 1);
	if (isArticle(pieces[i]?.key)) {
		i = afterHyphen(pieces, i + 1);
		const value = FRACTIONS.get(pieces[i]?.key ?? '');
		return value !== undefined && !pieces[i]!.key.endsWith('s') ? { value, to: i + 1 } : undefined;
	}
	const count = SMALL_NUMBERS.get(pieces[i]?.key ?? '');
	const last = afterHyphen(pieces, i + 1);
	const part = FRACTIONS.get(pieces[last]?.key ?? '');
	// "three quarters", and "three-quarter" before a noun.
	if (count === undefined || part === undefined || (last === i + 1 && !pieces[last]!.key.endsWith('s')))
		return undefined;
	return { value: count * part, to: last + 1 };
}

function readVague(pieces: readonly Piece[], from: number): ReadNumber | undefined {
	const { key } = pieces[from]!;
	const range = VAGUE_NUMBERS.get(key);
	if (range) {
		// "tens of thousands", "hundreds of thousands of people".
		const [low, high] = range;
		const of = pieces[from + 1]?.key === 'of' ? VAGUE_NUMBERS.get(pieces[from + 2]?.key ?? '') : undefined;
		if (of && of[0] >= 2000 && of[0] > low) {
			const unit = of[0] / 2;
			const digit = high < 100 ? 10 : 100;
			return { low: 2 * digit * unit, high: (10 * digit - 1) * unit, to: from + 3, inWords: true };
		}
		return { ...(key === 'several' ? manyTimes(pieces, from + 1, range) : { low, high, to: from + 1 }), inWords: true };
	}
	if (key === 'tens' && pieces[from + 1]?.key === 'of') {
		const of = VAGUE_NUMBERS.get(pieces[from + 2]?.key ?? '');
		if (of && of[0] >= 2000) return { low: of[0] * 10, high: of[0] * 50 - 1, to: from + 3, inWords: true };
	}
	const few = key === 'a' ? VAGUE_FEWS.get(pieces[from + 1]?.key ?? '') : undefined;
	if (few) return { ...manyTimes(pieces, from + 2, few), inWords: true };
	if (key === 'a' && pieces[from + 1]?.key === 'couple') {
		// A couple alone are two; a couple of days may well be three.
		const of = pieces[from + 2]?.key === 'of';
		return of
			? { ...manyTimes(pieces, from + 3, [2, 3]), inWords: true }
			: { low: 2, high: 2, to: from + 2, inWords: true };
	}
	return undefined;
}

/** A vague few with what they multiply: "several hundred", "a couple of dozen". */
function manyTimes(pieces: readonly Piece[], to: number, [low, high]: readonly [number, number]): ReadNumber {
	const magnitude = magnitudeAt(pieces, to);
	return magnitude ? multiplied({ low, high }, magnitude.factor, magnitude.to) : { low, high, to };
}

/** "half a million", "a third", "two-thirds", "three quarters of a billion". */
function readFraction(pieces: readonly Piece[], from: number): ReadNumber | undefined {
	const first = pieces[from]!;
	let at = from;
	let count = 1;
	if (first.key !== 'half') {
		const many = SMALL_NUMBERS.get(first.key);
		if (!isArticle(first.key) && many === undefined) return undefined;
		count = many ?? 1;
		at = afterHyphen(pieces, from + 1);
	}
	const part = FRACTIONS.get(pieces[at]?.key ?? '');
	if (part === undefined) return undefined;
	const plural = /(?:s|ves)$/.test(pieces[at]!.key);
	if (plural !== count > 1) return undefined;
	const value = count * part;
	const to = at + 1;
	// Of a number: "half a million", "two-thirds of a billion", "half a dozen".
	const of = pieces[to]?.key === 'of' ? to + 1 : to;
	const magnitude = isArticle(pieces[of]?.key) ? magnitudeAt(pieces, of + 1) : undefined;
	if (magnitude) return { ...multiplied({ low: value, high: value }, magnitude.factor, magnitude.to), inWords: true };
	return { low: value, high: value, to, fraction: true, inWords: true };
}

/** "a score of men" counts, "a score of 2-1" and "a score of note" do not. */
function isScoreOfGame(pieces: readonly Piece[], at: number): boolean {
	if (pieces[at]!.key !== 'score') return false;
	const next = pieces[at + 1]?.key;
	return next === 'of' ? countedNoun(pieces, at + 1, false) === undefined : next !== 'or';
}

function isArticle(key: string | undefined): boolean {
	return key === 'a' || key === 'an';
}
