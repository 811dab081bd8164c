import type { Article, Sentence } from '../article/article.ts';
import type { DateMention, Hedge, Quantity, QuantityKind } from './analysis.ts';
import { countedNoun } from './countedNoun.ts';
import { HEDGES_AFTER, HEDGES_BEFORE, LONGEST_HEDGE } from './lexicons/hedges.ts';
import { FRACTIONS, ORDINALS, SMALL_NUMBERS } from './lexicons/numberWords.ts';
import {
	CURRENCY_CODES,
	CURRENCY_SIGNS,
	DOLLARS,
	LONGEST_UNIT,
	TIME_UNITS,
	unitNamed,
	type Unit,
} from './lexicons/units.ts';
import { readNumber, shortMagnitude, type ReadNumber } from './numbers.ts';
import { readPieces, type Piece } from './pieces.ts';

/**
 * The figures of an article as values in base units: "nearly two and a half hours" is below 150 minutes, "€3m" is 3,000,000
 * EUR, "a third of" is 33.3 percent. What `dates` holds is no figure, nor are the numbers inside names.
 */
export function findQuantities(article: Article, dates: readonly DateMention[]): Quantity[] {
	const datesOf = new Map<Sentence, DateMention[]>();
	for (const date of dates) {
		const list = datesOf.get(date.sentence);
		if (list) list.push(date);
		else datesOf.set(date.sentence, [date]);
	}
	return article.sentences.flatMap((sentence) =>
		sentence.block.kind === 'furniture' ? [] : quantitiesOf(sentence, datesOf.get(sentence) ?? []),
	);
}

/** A figure before its place in the file is known. */
interface Figure {
	readonly from: number;
	readonly to: number;
	readonly kind: QuantityKind;
	readonly low: number;
	readonly high: number;
	readonly hedge?: Hedge;
	readonly currency?: string;
	readonly unit?: Unit;
	readonly counts?: boolean;
}

function quantitiesOf(sentence: Sentence, dates: readonly DateMention[]): Quantity[] {
	const pieces = readPieces(sentence);
	const found: Quantity[] = [];
	let date = 0;
	for (let i = 0; i < pieces.length;) {
		const { at } = pieces[i]!;
		while (date < dates.length && dates[date]!.at.end <= at.start) date++;
		if (date < dates.length && dates[date]!.at.start < at.end) {
			i++;
			continue;
		}
		const figures = figuresAt(pieces, i);
		const limit = dates[date]?.at.start ?? Infinity;
		const last = figures[figures.length - 1];
		if (!last || pieces[last.to - 1]!.at.end > limit) {
			i = Math.max(i + 1, last ? i + 1 : skipNumber(pieces, i));
			continue;
		}
		for (const figure of figures) found.push(toQuantity(sentence, pieces, figure));
		i = last.to;
	}
	return found;
}

function toQuantity(sentence: Sentence, pieces: readonly Piece[], figure: Figure): Quantity {
	const { from, to, kind, currency, unit } = figure;
	const at = { start: pieces[from]!.at.start, end: pieces[to - 1]!.at.end };
	const of = figure.counts ? countedNoun(pieces, to, kind === 'ordinal' || figure.high === 1) : undefined;
	const scale = (value: number): number =>
		Number((unit ? value * unit.factor + (unit.offset ?? 0) : value).toPrecision(12));
	return {
		sentence,
		at,
		span: sentence.block.prose.toFile(at),
		kind,
		low: scale(figure.low),
		high: scale(figure.high),
		hedge: hedgeOf(pieces, figure),
		...(currency !== undefined && { currency }),
		...(of !== undefined && { of }),
	};
}

/** The figures that begin with piece `i`: one, or two in "rose from 40 to 52 percent"; none where it is no figure. */
function figuresAt(pieces: readonly Piece[], i: number): Figure[] {
	const single = ordinalAt(pieces, i) ?? timeUnitAt(pieces, i);
	if (single) return [single];
	const sum = signBefore(pieces, i);
	const number = sum ? readAmount(pieces, sum.at) : plainNumber(pieces, i);
	if (!number) return [];
	return withUnit(pieces, i, number, sum?.currency);
}

/** Past a number that was not taken, so that its second half is not taken for a whole one. */
function skipNumber(pieces: readonly Piece[], i: number): number {
	if (pieces[i]!.kind !== 'number') return i + 1;
	let to = i + 1;
	while (pieces[to]?.glued && (pieces[to]!.kind !== 'mark' || pieces[to + 1]?.glued)) to++;
	return to;
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
	return magnitude ? multiply(number, magnitude, number.to + 1) : number;
}

function multiply(number: ReadNumber, magnitude: number, to: number): ReadNumber {
	const times = (value: number): number => Number((value * magnitude).toPrecision(12));
	return { ...number, low: times(number.low), high: times(number.high), to, magnitude };
}

/** A number without a sign, unless it is a part of a name, a score, a time or an address. */
function plainNumber(pieces: readonly Piece[], i: number): ReadNumber | undefined {
	const first = pieces[i]!;
	if (first.glued && isPartOfName(pieces, i)) return undefined;
	if (first.kind === 'number') {
		if (isNumbered(pieces[i - 1], pieces[i - 2])) return undefined;
		const number = readNumber(pieces, i);
		if (!number || isScore(pieces, i, number)) return undefined;
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
	return before?.kind === 'word' && NUMBERED_NOUNS.has(before.key);
}

const NUMBERED_NOUNS = new Set(
	`no number route highway flight boeing airbus article section chapter page paragraph clause rule act phase level line platform gate room
	grade tier type model version channel radio apollo falcon formula unit block lot case lane exit junction volume episode season part
	group league division class category zone figure table appendix note verse psalm studio hangar building apartment flat suite box`
		.trim()
		.split(/\s+/),
);

/** "3-1" and "2-2" are scores; "10-12 days" and "50-60 people" are ranges. */
function isScore(pieces: readonly Piece[], i: number, number: ReadNumber): boolean {
	const dash = pieces[number.to];
	if (!dash?.glued || !DASHES.has(dash.text) || number.to !== i + 1) return false;
	const other = pieces[number.to + 1];
	if (!other?.glued || other.kind !== 'number') return false;
	const [a, b] = [number.low, Number(other.text.replace(/,/g, ''))];
	if (!(a < b)) return true;
	const after = number.to + 2;
	if (pieces[after]?.glued && DASHES.has(pieces[after]!.text)) return true;
	return (
		b < 20 &&
		!unitAt(pieces, after) &&
		countedNoun(pieces, after, false) === undefined &&
		shortMagnitude(pieces[after]) === undefined
	);
}

const DASHES = new Set(['-', '–', '‑', '−']);

/** "2.31m people", "40k"; letters of any other kind make it a name: "5G", "4x4". */
function withLetters(pieces: readonly Piece[], number: ReadNumber): ReadNumber | undefined {
	const next = pieces[number.to];
	if (!next || next.kind !== 'word' || number.magnitude !== undefined) return number;
	const magnitude = next.glued || next.key.length > 1 ? shortMagnitude(next) : undefined;
	if (magnitude !== undefined) {
		const after = number.to + 1;
		const isMillions =
			next.key !== 'm' || unitAt(pieces, after) !== undefined || countedNoun(pieces, after, false) !== undefined;
		if (isMillions) return multiply(number, magnitude, after);
		return number;
	}
	if (!next.glued || unitAt(pieces, number.to)) return number;
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

function isArticle(piece: Piece | undefined): boolean {
	return piece?.key === 'a' || piece?.key === 'an';
}

/** "one soldier", not "one of", "no one", "the one", "one another". */
function countsOne(pieces: readonly Piece[], i: number): boolean {
	if (pieces[i]!.key !== 'one') return true;
	const before = pieces[i - 1];
	if (before && NO_COUNT_BEFORE.has(before.key)) return false;
	const unit = pieces[i + 1]?.text === '-' ? i + 2 : i + 1;
	if (unitAt(pieces, unit)) return true;
	const next = pieces[i + 1];
	return next?.kind === 'word' && !next.possessive && countedNoun(pieces, i + 1, true) !== undefined;
}

const NO_COUNT_BEFORE = new Set(
	'no any every each some the this that another which what only a an not such same other'.split(' '),
);

/** The unit that begins with piece `at`: the longest that the words make. */
export function unitAt(pieces: readonly Piece[], at: number): { unit: Unit; to: number } | undefined {
	let found: { unit: Unit; to: number } | undefined;
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

function withUnit(pieces: readonly Piece[], from: number, first: ReadNumber, currency: string | undefined): Figure[] {
	const range = secondOfRange(pieces, from, first, currency);
	const number = range?.number ?? first;
	if (number.fraction && !range) return [fractionFigure(pieces, from, number)];
	const hyphen = pieces[number.to]?.text === '-' && pieces[number.to]!.glued ? number.to + 1 : number.to;
	const named =
		currency === undefined
			? unitAt(pieces, hyphen)
			: unitAt(pieces, hyphen)?.unit.kind === 'money'
				? unitAt(pieces, hyphen)
				: undefined;
	// "30 second" is an ordinal after a number; only "30-second" and "seconds" measure.
	const unit =
		named && pieces[named.to - 1]!.key === 'second' && hyphen === number.to && first.high !== 1 ? undefined : named;
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

const ABOUT_WHOLE = 'about';

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
	return { from, to: number.to, kind: 'percent', low: percent, high: percent, hedge: ABOUT_WHOLE, counts: true };
}

/** "two hours and 40 minutes", "an hour and a half", "6 feet 2 inches": one figure in two units. */
function compound(pieces: readonly Piece[], figure: Figure, unit: Unit | undefined): Figure {
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
	const smaller = number && !number.fraction && number.low === number.high ? unitAt(pieces, number.to) : undefined;
	if (!number || smaller?.unit.kind !== unit.kind || smaller.unit.factor >= unit.factor) return figure;
	if (number.high * smaller.unit.factor >= unit.factor) return figure;
	const more = (number.low * smaller.unit.factor) / unit.factor;
	return { ...figure, low: figure.low + more, high: figure.high + more, to: smaller.to };
}

/** "an hour", "a decade": a figure only after a word that measures by it. */
function timeUnitAt(pieces: readonly Piece[], i: number): Figure | undefined {
	const [article, word, before] = [pieces[i]!, pieces[i + 1], pieces[i - 1]];
	if (!isArticle(article) || !word || !TIME_UNITS.has(word.key) || word.possessive) return undefined;
	if (word.key === 'second' || word.key === 'weekend' || word.key === 'night') return undefined;
	const measured =
		(before && MEASURING.has(before.key)) || hedgeBefore(pieces, i) !== undefined || pieces[i + 2]?.key === 'and';
	if (!measured) return undefined;
	const unit = unitNamed(word.key)!;
	const figure: Figure = { from: i, to: i + 2, kind: 'duration', low: 1, high: 1, unit };
	const longer = compound(pieces, figure, unit);
	if (longer === figure && pieces[i + 2]?.key === 'and' && !(before && MEASURING.has(before.key))) return undefined;
	return longer;
}

const MEASURING = new Set(
	'for in within after of last lasted lasting lasts took take takes than every half'.split(' '),
);

/** "second", "21st", "fourth-largest". "The first" of something is one as well; "at first" is none. */
function ordinalAt(pieces: readonly Piece[], i: number): Figure | undefined {
	const piece = pieces[i]!;
	const suffix = pieces[i + 1];
	let value = piece.kind === 'word' ? ORDINALS.get(piece.key) : undefined;
	let to = i + 1;
	if (
		piece.kind === 'number' &&
		suffix?.glued &&
		/^(?:st|nd|rd|th)$/.test(suffix.key) &&
		/^\d[\d,]*$/.test(piece.text)
	) {
		value = Number(piece.text.replace(/,/g, ''));
		to = i + 2;
	} else if (
		piece.kind === 'word' &&
		SMALL_NUMBERS.has(piece.key) &&
		SMALL_NUMBERS.get(piece.key)! % 10 === 0 &&
		suffix?.text === '-'
	) {
		const unit = ORDINALS.get(pieces[i + 2]?.key ?? '');
		if (unit !== undefined && unit < 10 && SMALL_NUMBERS.get(piece.key)! >= 20) {
			value = SMALL_NUMBERS.get(piece.key)! + unit;
			to = i + 3;
		}
	}
	if (value === undefined) return undefined;
	const before = pieces[i - 1];
	if (
		before &&
		(before.key === 'at' ||
			before.kind === 'number' ||
			(isArticle(before) && FRACTIONS.has(piece.key) && pieces[to]?.key === 'of'))
	)
		return undefined;
	if (before?.kind === 'mark' && before.text === '-') return undefined;
	const next = pieces[to];
	const stands = next?.text === '-' || countedNoun(pieces, to, true) !== undefined;
	return stands && !next?.possessive
		? { from: i, to, kind: 'ordinal', low: value, high: value, counts: true }
		: undefined;
}

function hedgeOf(pieces: readonly Piece[], figure: Figure): Hedge {
	const { from, to, kind } = figure;
	if (kind === 'ordinal') return 'exact';
	const before = hedgeBefore(pieces, from);
	if (before !== undefined && !(kind === 'duration' && isDuring(pieces, from))) return before;
	return hedgeAfter(pieces, to) ?? figure.hedge ?? 'exact';
}

/** "witnesses heard over 83 days" took no more than those: "over" is "during" unless a word before it measures. */
function isDuring(pieces: readonly Piece[], from: number): boolean {
	const [over, before] = [pieces[from - 1], pieces[from - 2]];
	return (
		over?.key === 'over' &&
		!(before && (MEASURING.has(before.key) || /^(?:just|well|for|slightly|little)$/.test(before.key)))
	);
}

function hedgeBefore(pieces: readonly Piece[], from: number): Hedge | undefined {
	for (let n = Math.min(LONGEST_HEDGE, from); n > 0; n--) {
		const hedge = HEDGES_BEFORE.get(wordsOf(pieces, from - n, from));
		if (hedge) return hedge;
	}
	return undefined;
}

function hedgeAfter(pieces: readonly Piece[], to: number): Hedge | undefined {
	if (pieces[to]?.text === '+' && pieces[to]!.glued) return 'above';
	const at = pieces[to]?.text === '-' ? to + 1 : to;
	for (let n = LONGEST_HEDGE; n > 0; n--) {
		const hedge = at + n <= pieces.length ? HEDGES_AFTER.get(wordsOf(pieces, at, at + n)) : undefined;
		if (hedge && (n > 1 || at > to)) return hedge;
	}
	return undefined;
}

function wordsOf(pieces: readonly Piece[], from: number, to: number): string {
	return pieces
		.slice(from, to)
		.map((p) => p.key)
		.join(' ');
}
