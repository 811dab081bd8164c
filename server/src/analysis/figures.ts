import type { Figure } from './figure.ts';
import { compound, isArticle, timeUnitAt, unitAt, type NamedUnit } from './figureUnits.ts';
import { DASHES, readFreeNumber, withLetters } from './freeNumbers.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLARS } from './lexicons/units.ts';
import { multiplied, readNumber, shortMagnitude, type ReadNumber } from './numbers.ts';
import { ordinalAt } from './ordinals.ts';
import type { Piece } from './pieces.ts';

/** The figures that begin with piece `i`: one, or two in "rose from 40 to 52 percent"; none where it is no figure. */
export function figuresAt(pieces: readonly Piece[], i: number): Figure[] {
	const single = ordinalAt(pieces, i) ?? timeUnitAt(pieces, i);
	if (single) return [single];
	const sum = signBefore(pieces, i);
	const number = sum ? readAmount(pieces, sum.at) : readFreeNumber(pieces, i);
	if (!number) return [];
	return withUnit(pieces, i, number, sum?.currency);
}

/** "$", "US$", "EUR": the currency of the sum that begins here, and where its number stands. */
function signBefore(pieces: readonly Piece[], i: number): { currency: string; at: number } | undefined {
	const [first, second, third] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
	const sign = CURRENCY_SIGNS.get(first.text);
	if (sign !== undefined && isFigure(second)) return { currency: sign, at: i + 1 };
	const dollar =
		first.kind === 'word' && second?.text === '$' && second.glued
			? DOLLARS.get(first.key.replace(/\./g, ''))
			: undefined;
	if (dollar !== undefined && isFigure(third)) return { currency: dollar, at: i + 2 };
	if (
		first.kind === 'word' &&
		CURRENCY_CODES.has(first.key) &&
		first.text === first.text.toUpperCase() &&
		isFigure(second)
	)
		return { currency: first.text, at: i + 1 };
	return undefined;
}

function isFigure(piece: Piece | undefined): boolean {
	return piece?.kind === 'number';
}

/** A number after the sign of a currency, where "m" is a million. */
function readAmount(pieces: readonly Piece[], at: number): ReadNumber | undefined {
	const number = readNumber(pieces, at);
	if (!number || number.magnitude !== undefined) return number;
	const next = pieces[number.to];
	const magnitude = next && (next.glued || next.key.length > 1) ? shortMagnitude(next) : undefined;
	return magnitude ? multiplied(number, magnitude, number.to + 1) : number;
}

function withUnit(pieces: readonly Piece[], from: number, first: ReadNumber, currency: string | undefined): Figure[] {
	const range = secondOfRange(pieces, from, first, currency);
	const number = range?.number ?? first;
	if (number.fraction && !range) return [fractionFigure(pieces, from, number)];
	const unit = unitAfter(pieces, number, currency);
	const kind = currency !== undefined ? 'money' : (unit?.unit.kind ?? 'number');
	const code = currency ?? unit?.unit.currency;
	const shared = {
		kind,
		...(code !== undefined && { currency: code }),
		...(unit && currency === undefined && { unit: unit.unit }),
		counts: kind === 'number',
	} as const;
	const to = unit?.to ?? number.to;
	if (range?.change) {
		return [
			{ from, to: first.to, low: range.low, high: range.low, ...shared, counts: false },
			{ from: range.from, to, low: number.low, high: number.high, ...shared },
		];
	}
	const figure: Figure = { from, to, low: range?.low ?? first.low, high: number.high, ...shared };
	return [compound(pieces, figure, unit?.unit)];
}

/** The unit after a number, across "14-month" and "twelve more months". A sum with a sign has none but its own. */
function unitAfter(pieces: readonly Piece[], number: ReadNumber, currency: string | undefined): NamedUnit | undefined {
	const hyphen = pieces[number.to]?.text === '-' && pieces[number.to]!.glued;
	const at = hyphen ? number.to + 1 : number.to;
	const named = unitAt(pieces, at);
	if (currency !== undefined) return named?.unit.kind === 'money' ? named : undefined;
	if (!named && FILLERS.has(pieces[at]?.key ?? '')) {
		const further = unitAt(pieces, at + 1);
		return further?.unit.kind === 'duration' ? further : undefined;
	}
	// "30 second" holds an ordinal; only "30-second" and "seconds" measure.
	const isOrdinal = named && pieces[named.to - 1]!.key === 'second' && !hyphen && number.high !== 1;
	return isOrdinal ? undefined : named;
}

const FILLERS = new Set(
	'more full long whole straight consecutive extra further additional solid successive working'.split(' '),
);

interface Range {
	readonly number: ReadNumber;
	/** The lower end, with the magnitude that it shares: "5 to 10 million". */
	readonly low: number;
	readonly from: number;
	/** True for "from 40 to 52", which are two figures. */
	readonly change: boolean;
}

function secondOfRange(
	pieces: readonly Piece[],
	from: number,
	first: ReadNumber,
	currency: string | undefined,
): Range | undefined {
	// "$5 million to $10 million" and "5 percent to 7 percent" name the unit twice.
	const unit = unitAt(pieces, first.to);
	for (const link of unit ? [first.to, unit.to] : [first.to]) {
		const word = pieces[link];
		if (!word || first.fraction) return undefined;
		const before = pieces[from - 1]?.key;
		const dashed = DASHES.has(word.text) && word.glued && pieces[link + 1]?.glued === true;
		const linked = dashed || word.key === 'to' || word.key === 'or' || (word.key === 'and' && before === 'between');
		if (!linked) continue;
		const start = pieces[link + 1] && CURRENCY_SIGNS.has(pieces[link + 1]!.text) ? link + 2 : link + 1;
		if (start > link + 1 && currency === undefined) return undefined;
		if (!pieces[start]) return undefined;
		const second = currency !== undefined ? readAmount(pieces, start) : readSecond(pieces, start);
		if (!second || second.fraction) return undefined;
		const shares =
			second.magnitude !== undefined && first.magnitude === undefined && first.high < 1000 && second.magnitude >= 1000;
		const low = shares ? first.low * second.magnitude : first.low;
		const change = word.key === 'to' && before === 'from';
		if (!change && !(low < second.high)) return undefined;
		if (word.key === 'or' && second.high > low * 2 && low > 2) return undefined;
		return { number: second, low, from: link + 1, change };
	}
	return undefined;
}

function readSecond(pieces: readonly Piece[], at: number): ReadNumber | undefined {
	const number = readNumber(pieces, at);
	return number && pieces[at]!.kind === 'number' ? withLetters(pieces, number) : number;
}

/** "half an hour" is a duration, "a third of the money" a share. */
function fractionFigure(pieces: readonly Piece[], from: number, number: ReadNumber): Figure {
	const of = pieces[number.to]?.key === 'of' ? number.to + 1 : number.to;
	const at = isArticle(pieces[of])
		? of + 1
		: pieces[number.to]?.text === '-'
			? number.to + 1
			: of === number.to
				? of
				: undefined;
	const unit = at === undefined ? undefined : unitAt(pieces, at);
	if (unit && unit.unit.kind !== 'percent') {
		return { from, to: unit.to, kind: unit.unit.kind, low: number.low, high: number.high, unit: unit.unit };
	}
	const percent = Number((number.low * 100).toPrecision(6));
	return { from, to: number.to, kind: 'percent', low: percent, high: percent, hedge: 'about', counts: true };
}
