import { ageInDecades, asAge } from './ages.ts';
import type { QuantityKind } from './analysis.ts';
import type { Figure } from './figure.ts';
import { compound, isArticle, timeUnitAt, unitAt, type NamedUnit } from './figureUnits.ts';
import { DASHES, readFreeNumber, withLetters } from './freeNumbers.ts';
import { CURRENCY_SIGNS } from './lexicons/currencies.ts';
import { unitNamed, type Unit } from './lexicons/units.ts';
import { asMagnitude } from './magnitudes.ts';
import { readNumber, type ReadNumber } from './numbers.ts';
import { ordinalAt } from './ordinals.ts';
import type { Piece } from './pieces.ts';
import { isWeight, moneyAfter, readAmount, signBefore, type SumSign } from './sums.ts';
import { shareInCounts } from './sharesInCounts.ts';

/** The figures that begin with piece `i`: one, or two in "rose from 40 to 52 percent"; none where it is no figure. */
export function figuresAt(pieces: readonly Piece[], i: number): Figure[] {
	if (MINUS_SIGNS.has(pieces[i]!.text) || pieces[i]!.key === 'minus') return belowZero(pieces, i);
	const single =
		ageInDecades(pieces, i) ??
		shareInCounts(pieces, i) ??
		twiceAt(pieces, i) ??
		ordinalAt(pieces, i) ??
		timeUnitAt(pieces, i);
	if (single) return [single];
	const sum = signBefore(pieces, i);
	const number = sum ? readAmount(pieces, sum.at) : readFreeNumber(pieces, i);
	if (!number) return [];
	return withUnit(pieces, i, number, sum).map(
		(figure) => asAge(pieces, figure) ?? asMagnitude(pieces, figure) ?? asTemperatureBelow(pieces, figure),
	);
}

export const MINUS_SIGNS: ReadonlySet<string> = new Set(['-', '−']);

/** "-5C", "minus 12 percent"; a dash before any other figure is no sign. */
function belowZero(pieces: readonly Piece[], i: number): Figure[] {
	const isWord = pieces[i]!.kind === 'word';
	const next = pieces[i + 1];
	if (next?.kind !== 'number' && !(isWord && next?.kind === 'word')) return [];
	if (!isWord && (!next?.glued || pieces[i]!.glued)) return [];
	if (pieces[i + 1]!.key === 'minus') return [];
	const figures = figuresAt(pieces, i + 1);
	const [only] = figures;
	if (!only || figures.length > 1 || !SIGNED_KINDS.has(only.kind)) return figures;
	return [{ ...only, from: i, low: -only.high, high: -only.low }];
}

const SIGNED_KINDS: ReadonlySet<QuantityKind> = new Set(['temperature', 'percent']);

/** "10 degrees Celsius below zero". */
function asTemperatureBelow(pieces: readonly Piece[], figure: Figure): Figure {
	const { kind, to, low, high } = figure;
	if (kind !== 'temperature' || pieces[to]?.key !== 'below' || pieces[to + 1]?.key !== 'zero') return figure;
	return { ...figure, to: to + 2, low: -high, high: -low };
}

/** "won twice", not "twice as many" or "twice a week". */
function twiceAt(pieces: readonly Piece[], i: number): Figure | undefined {
	if (pieces[i]!.key !== 'twice' || /^(?:as|the|a|an|its|his|her|their|that|this|over)$/.test(pieces[i + 1]?.key ?? ''))
		return undefined;
	return { from: i, to: i + 1, kind: 'number', low: 2, high: 2, of: 'times' };
}

function withUnit(pieces: readonly Piece[], from: number, first: ReadNumber, sum: SumSign | undefined): Figure[] {
	if (pieces[first.to]?.text === '-' && /^(?:figure|digit)$/.test(pieces[first.to + 1]?.key ?? '')) return [];
	if (isQuality(pieces, first)) return [];
	const range = secondOfRange(pieces, from, first, sum);
	const number = range?.number ?? first;
	if (number.fraction && !range) return [fractionFigure(pieces, from, number)];
	const unit = unitAfter(pieces, number, sum);
	const kind = sum ? 'money' : (unit?.unit.kind ?? 'number');
	const code = sum?.currency ?? unit?.unit.currency;
	const shared = {
		kind,
		...(code !== undefined && { currency: code }),
		...(unit && !sum && { unit: unit.unit }),
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

/** "two-sided", "a three-legged stool": what a thing is like, and no number of such things. */
function isQuality(pieces: readonly Piece[], { to }: ReadNumber): boolean {
	const [hyphen, word] = [pieces[to], pieces[to + 1]];
	return hyphen?.text === '-' && hyphen.glued && word?.glued === true && /^\p{Ll}{2,}[^\P{Ll}e]ed$/u.test(word.text);
}

/** The unit after a number, across "14-month" and "twelve more months". A sum with a sign has none but its own. */
function unitAfter(pieces: readonly Piece[], number: ReadNumber, sum: SumSign | undefined): NamedUnit | undefined {
	const hyphen = pieces[number.to]?.text === '-' && pieces[number.to]!.glued;
	// "hundreds of miles", but not "14 of metres".
	const isVague = number.inWords === true && number.low !== number.high && pieces[number.to]?.key === 'of';
	const at = hyphen || isVague ? number.to + 1 : number.to;
	const named = unitAt(pieces, at) ?? (sum ? undefined : moneyAfter(pieces, at, number));
	if (sum) return named?.unit.kind === 'money' ? named : undefined;
	if (!named && FILLERS.has(pieces[at]?.key ?? '')) {
		const further = unitAt(pieces, at + 1);
		return further?.unit.kind === 'duration' ? further : undefined;
	}
	if (named && isWeight(pieces, number, named, hyphen)) return { unit: unitNamed('lb')!, to: named.to };
	// "30 second" holds an ordinal; only "30-second" and "seconds" measure.
	const isOrdinal = named?.to === at + 1 && pieces[at]!.key === 'second' && !hyphen && number.high !== 1;
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
	sum: SumSign | undefined,
): Range | undefined {
	// "$5 million to $10 million" and "5 percent to 7 percent" name the unit twice.
	const unit = unitAt(pieces, first.to);
	const suspended = isSuspended(pieces, first.to) ? first.to + 1 : first.to;
	for (const link of unit ? [first.to, unit.to] : [suspended]) {
		const word = pieces[link];
		if (!word || first.fraction) return undefined;
		const before = pieces[from - 1]?.key;
		const dashed = DASHES.has(word.text) && word.glued && pieces[link + 1]?.glued === true;
		const linked = dashed || word.key === 'to' || word.key === 'or' || (word.key === 'and' && before === 'between');
		if (!linked) continue;
		const start = pieces[link + 1] && CURRENCY_SIGNS.has(pieces[link + 1]!.text) ? link + 2 : link + 1;
		if (start > link + 1 && !sum) return undefined;
		if (!pieces[start]) return undefined;
		const second = sum ? readAmount(pieces, start) : readSecond(pieces, start);
		if (!second || second.fraction) return undefined;
		// "two weeks or three days" are two figures.
		if (unit && link === unit.to && !isSameUnit(unit.unit, secondUnit(pieces, second))) return undefined;
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

function secondUnit(pieces: readonly Piece[], { to }: ReadNumber): Unit | undefined {
	return unitAt(pieces, pieces[to]?.text === '-' ? to + 1 : to)?.unit;
}

function isSameUnit(a: Unit, b: Unit | undefined): boolean {
	return a.kind === b?.kind && a.factor === b.factor && a.currency === b.currency;
}

/** The hyphen of "18- to 24-year-olds". */
function isSuspended(pieces: readonly Piece[], at: number): boolean {
	return pieces[at]?.text === '-' && pieces[at].glued && /^(?:to|or)$/.test(pieces[at + 1]?.key ?? '');
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
