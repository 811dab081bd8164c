import { monthOf, partsOf, yearOf, type Day, type Days } from './calendar.ts';
import type { DateText, FoundDate } from './dateText.ts';
import { VAGUE_FEWS } from './lexicons/numberWords.ts';
import { unitNamed, type Unit } from './lexicons/units.ts';
import { readNumber } from './numbers.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const MONTH = unitNamed('month')!.factor;
const YEAR = unitNamed('year')!.factor;

/** Days on either side that "two weeks ago" can mean. */
const SLACK_OF_WEEKS = 3;
/** Share of itself by which a stretch counted in decades or centuries may be off. */
const SLACK_OF_DECADES = 0.1;
/** Further away than this no article counts. */
const MOST_DAYS = 3_000_000;

interface Count {
	readonly low: number;
	readonly high: number;
	readonly unit: Unit;
	/** The piece after the unit. */
	readonly to: number;
}

/** "three days", "a year", "half a century", "several weeks". */
function countAt(text: DateText, i: number): Count | undefined {
	const key = text.key(i);
	const half = key === 'half' && /^an?$/.test(text.key(i + 1)) ? 0.5 : undefined;
	const one = half === undefined && /^an?$/.test(key) && unitNamed(text.key(i + 1)) !== undefined ? 1 : undefined;
	const fixed = half ?? one;
	const few = VAGUE_FEWS.get(key);
	const number = few
		? { low: few[0], high: few[1], to: i + 1 }
		: fixed === undefined
			? readNumber(text.pieces, i)
			: { low: fixed, high: fixed, to: half ? i + 2 : i + 1 };
	if (!number || ('fraction' in number && number.fraction)) return undefined;
	const unit = unitNamed(text.key(number.to));
	if (unit?.kind !== 'duration' || number.high * unit.factor > MOST_DAYS * DAY) return undefined;
	return { low: number.low, high: number.high, unit, to: number.to + 1 };
}

/** "three days ago", "a year ago", "several weeks ago": the coarser the unit, the more days it can mean. */
export function readAgo(text: DateText, i: number): FoundDate | undefined {
	const count = countAt(text, i);
	if (!count || text.key(count.to) !== 'ago') return undefined;
	const { published } = text;
	return { from: i, to: count.to + 1, days: published === undefined ? undefined : countedOff(published, count, -1) };
}

/** The days that lie so many units before or after a day. */
function countedOff(day: Day, { low, high, unit }: Count, sign: 1 | -1): Days {
	const days = [low, high].map((n) => (n * unit.factor) / DAY);
	const ends = days.map((n) => around(day + sign * Math.round(n), n, unit));
	return { first: Math.min(...ends.map((e) => e.first)), last: Math.max(...ends.map((e) => e.last)) };
}

function around(day: Day, days: number, { factor }: Unit): Days {
	const { year, month } = partsOf(day);
	if (factor > YEAR) {
		const slack = Math.round(SLACK_OF_DECADES * days);
		return { first: yearOf(partsOf(day - slack).year).first, last: yearOf(partsOf(day + slack).year).last };
	}
	if (factor === YEAR) return yearOf(year);
	if (factor === MONTH) return monthOf(year, month);
	const slack = factor >= WEEK ? SLACK_OF_WEEKS : 0;
	return { first: day - slack, last: day + slack };
}

/** "within two weeks", "in the past three days", "over the next month", "the past 24 hours": a stretch that ends or begins today. */
export function readStretch(text: DateText, i: number): FoundDate | undefined {
	const { published } = text;
	if (text.key(i) === 'within') {
		const count = countAt(text, i + 1);
		// "within two weeks of the vote" counts from the vote.
		if (!count || text.key(count.to) === 'of' || count.unit.factor < DAY) return undefined;
		const reach = Math.round((count.high * count.unit.factor) / DAY);
		const isOver = text.looksForward(i) === false;
		if (isOver) return undefined;
		return stretch(i, count.to, published === undefined ? undefined : { first: published, last: published + reach });
	}
	const which = SIDES.get(text.key(i));
	if (which === undefined || text.key(i - 1) !== 'the') return undefined;
	const single = unitNamed(text.key(i + 1));
	const count =
		single?.kind === 'duration' && !text.key(i + 1).endsWith('s')
			? { low: 1, high: 1, unit: single, to: i + 2 }
			: countAt(text, i + 1);
	// "the last week of the campaign", "the next day" and "the first three days" are others.
	if (!count || text.key(count.to) === 'of' || text.pieces[count.to - 1]!.possessive) return undefined;
	if (single && (text.key(i) === 'last' || text.key(i) === 'next' || count.unit.factor < WEEK)) return undefined;
	const reach = Math.max(1, Math.round((count.high * count.unit.factor) / DAY));
	if (published === undefined) return stretch(i, count.to, undefined);
	const days =
		which < 0 ? { first: published - reach, last: published } : { first: published, last: published + reach };
	return stretch(i, count.to, days);
}

const SIDES: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
	['past', -1],
	['last', -1],
	['previous', -1],
	['next', 1],
	['coming', 1],
]);

function stretch(from: number, to: number, days: Days | undefined): FoundDate {
	return { from, to, days, counted: true };
}

/** "two days from now", "in two weeks' time". */
export function readFromNow(text: DateText, i: number): FoundDate | undefined {
	const isIn = text.key(i) === 'in';
	const count = countAt(text, isIn ? i + 1 : i);
	if (!count) return undefined;
	const tail = text.key(count.to) === "'" || text.key(count.to) === '’' ? count.to + 1 : count.to;
	const to = isIn
		? text.key(tail) === 'time' && (tail > count.to || text.pieces[count.to - 1]!.possessive)
			? tail + 1
			: undefined
		: text.key(count.to) === 'from' && text.key(count.to + 1) === 'now'
			? count.to + 2
			: undefined;
	if (to === undefined) return undefined;
	const { published } = text;
	return stretch(i, to, published === undefined ? undefined : countedOff(published, count, 1));
}

/** "three days earlier", "a week later", "the day before", "the following day": counted from the day that was told last. */
export function readFromAnchor(text: DateText, i: number): FoundDate | undefined {
	const found = unitBeside(text, i) ?? countBeside(text, i);
	if (!found) return undefined;
	const { anchor } = text;
	if (anchor === undefined) return stretch(i, found.to, undefined);
	const [from, to] = [anchor.first, anchor.last].map((day) => countedOff(day, found.count, found.sign)) as [Days, Days];
	return stretch(i, found.to, { first: from.first, last: to.last });
}

interface Beside {
	readonly count: Count;
	readonly sign: 1 | -1;
	readonly to: number;
}

/** "three days earlier": a mark or the end follows where "before" and "after" have nothing of their own to stand before. */
function countBeside(text: DateText, i: number): Beside | undefined {
	const count = countAt(text, i);
	const sign = count && BESIDE.get(text.key(count.to));
	if (!count || sign === undefined || count.unit.factor < DAY) return undefined;
	const to = count.to + 1;
	const isAdverb = /^(?:earlier|later)$/.test(text.key(count.to)) ? text.key(to) !== 'than' : isEnd(text, to);
	return isAdverb ? { count, sign, to } : undefined;
}

/** "the day before", "the previous day", "the following week". */
function unitBeside(text: DateText, i: number): Beside | undefined {
	if (text.key(i) !== 'the') return undefined;
	const before = BEFORE_UNIT.get(text.key(i + 1));
	const at = before === undefined ? i + 1 : i + 2;
	const unit = /^(?:day|week|month|year)$/.test(text.key(at)) ? unitNamed(text.key(at)) : undefined;
	if (!unit || text.pieces[at]!.possessive) return undefined;
	const count = { low: 1, high: 1, unit, to: at + 1 };
	if (before !== undefined) return text.key(at + 1) === 'of' ? undefined : { count, sign: before, to: at + 1 };
	const after = /^(?:before|after)$/.test(text.key(at + 1)) ? BESIDE.get(text.key(at + 1)) : undefined;
	return after !== undefined && isEnd(text, at + 2) ? { count, sign: after, to: at + 2 } : undefined;
}

function isEnd(text: DateText, at: number): boolean {
	const piece = text.pieces[at];
	return !piece || (piece.kind === 'mark' && /^[.,;:!?)—–"”]$/.test(piece.text)) || piece.key === 'and';
}

const BESIDE: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
	['earlier', -1],
	['before', -1],
	['later', 1],
	['after', 1],
]);
const BEFORE_UNIT: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
	['previous', -1],
	['preceding', -1],
	['next', 1],
	['following', 1],
]);
