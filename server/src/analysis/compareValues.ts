import type { ClockTime, DateMention, Quantity } from './analysis.ts';
import { clockReach } from './clockReach.ts';
import { unitNamed } from './lexicons/units.ts';
import { reachOf, type Reach } from './roundness.ts';

/**
 * equal: the same value. compatible: both can be true of one thing (rounded, hedged, a range that holds the other, less
 * precise). different: cannot both be true. unlike: not of a kind that can be compared.
 */
export type Comparison = 'equal' | 'compatible' | 'different' | 'unlike';

/**
 * Two figures by their values alone: what each counts is for the caller to judge, but an age is no other duration. The order
 * of the two does not matter.
 */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
	if (a.kind !== b.kind) return compareCounted(a, b) ?? compareCounted(b, a) ?? 'unlike';
	if (special(a) !== special(b)) return 'unlike';
	if (a.kind === 'money' && a.currency !== b.currency) {
		// Whose crowns they are is often left out.
		const open = a.currency === undefined || b.currency === undefined;
		return open && canBeOne(a, b) ? 'compatible' : 'unlike';
	}
	if (a.kind === 'ordinal') return a.low === b.low ? 'equal' : 'different';
	if (isSameValue(a, b)) return 'equal';
	return canBeOne(a, b) ? 'compatible' : 'different';
}

/** What makes a figure of one kind another thing: an age, a magnitude. */
function special({ kind, of }: Quantity): string | undefined {
	return (kind === 'duration' && of === 'age') || (kind === 'number' && of === 'magnitude') ? of : undefined;
}

/** Values that differ by less than this share of themselves are one value in two units. */
const SAME = 1e-6;

function isSameValue(a: Quantity, b: Quantity): boolean {
	const near = (x: number, y: number): boolean => Math.abs(x - y) <= SAME * Math.max(Math.abs(x), Math.abs(y));
	if (near(a.low, b.low) && near(a.high, b.high) && (a.hedge === b.hedge || isPart(a) || isPart(b))) return true;
	// A third is what 33 percent are rounded from.
	const whole = (x: Quantity, y: Quantity): boolean =>
		isPart(x) && y.hedge === 'exact' && y.low === y.high && Math.abs(x.low - y.low) < 0.5;
	return whole(a, b) || whole(b, a);
}

/** "a third", "half": a share in words, which is exact where it is no rounding. */
function isPart({ kind, unit, low, high }: Quantity): boolean {
	return kind === 'percent' && unit === undefined && low === high;
}

function canBeOne(a: Quantity, b: Quantity): boolean {
	const [x, y] = [reachOf(a), reachOf(b)];
	// Of two plain figures one has to be a rounding of the other; that both may be roundings of a third is not enough.
	if (isPlain(a) && isPlain(b)) return holdsInside(x, b.low) || holdsInside(y, a.low);
	const touching = a.hedge === 'exact' || b.hedge === 'exact' || a.hedge === b.hedge;
	return touching ? x.low <= y.high && y.low <= x.high : x.low < y.high && y.low < x.high;
}

function isPlain({ hedge, low, high }: Quantity): boolean {
	return hedge === 'exact' && low === high;
}

function holdsInside({ low, high }: Reach, value: number): boolean {
	return low < value && value < high;
}

/** An ordinal in so many units can be told from a duration; beyond that the two are about different things. */
const MOST_COUNTED = 150;

/** "in the 118th minute" and "after 118 minutes". */
function compareCounted(ordinal: Quantity, duration: Quantity): Comparison | undefined {
	if (ordinal.kind !== 'ordinal' || duration.kind !== 'duration' || special(duration)) return undefined;
	const unit = ordinal.of === undefined ? undefined : unitNamed(ordinal.of);
	if (unit?.kind !== 'duration') return undefined;
	const { low, high } = reachOf(duration);
	if (high < unit.factor || low > MOST_COUNTED * unit.factor) return 'unlike';
	const end = ordinal.low * unit.factor;
	return low <= end && end - unit.factor <= high ? 'compatible' : 'different';
}

/**
 * Two dates by the days they can mean, then by the time of day where both name one. A day against a time of day is unlike, as
 * is a date whose days the article leaves open.
 */
export function compareDates(a: DateMention, b: DateMention): Comparison {
	const days = compareDays(a, b) ?? compareOpenDays(a, b);
	const times = a.time && b.time ? compareTimes(a.time, b.time) : undefined;
	if (days === undefined) return times ?? 'unlike';
	if (days === 'different' || times === undefined) {
		// One of them tells more than the other.
		return days === 'equal' && (a.time === undefined) !== (b.time === undefined) ? 'compatible' : days;
	}
	if (times === 'equal' || times === 'unlike') return days;
	return times;
}

/** Where one article does not tell its year: by the day and the month, or by the day of the week. */
function compareOpenDays(a: DateMention, b: DateMention): Comparison | undefined {
	const [x, y] = [inYearOf(a), inYearOf(b)];
	if (x && y) {
		if (x.first > y.last || y.first > x.last) return 'different';
		return a.inYear && b.inYear && x.first === y.first && x.last === y.last ? 'equal' : 'compatible';
	}
	const [m, n] = [dayOfWeekOf(a), dayOfWeekOf(b)];
	if (m === undefined || n === undefined) return undefined;
	if (m !== n) return 'different';
	return a.weekday !== undefined && b.weekday !== undefined ? 'equal' : 'compatible';
}

function inYearOf({ inYear, first, last }: DateMention): DateMention['inYear'] {
	if (inYear || first === undefined || last === undefined) return inYear;
	return first.slice(0, 7) === last.slice(0, 7) ? { first: first.slice(5), last: last.slice(5) } : undefined;
}

function dayOfWeekOf({ weekday, first, last }: DateMention): number | undefined {
	if (weekday !== undefined || first === undefined || first !== last) return weekday;
	return new Date(`${first}T00:00Z`).getUTCDay();
}

interface Days {
	readonly first?: string | undefined;
	readonly last?: string | undefined;
	readonly bound?: DateMention['bound'] | undefined;
}

/** Undefined where one has no days. */
function compareDays(a: Days, b: Days): Comparison | undefined {
	const [from, to] = [a.first ?? a.last, a.last ?? a.first];
	const [from2, to2] = [b.first ?? b.last, b.last ?? b.first];
	if (from === undefined || to === undefined || from2 === undefined || to2 === undefined) return undefined;
	if (from === from2 && to === to2) return a.bound === b.bound ? 'equal' : 'compatible';
	// Two ends are compared as days: "by Friday" is not "by Monday".
	const [x, y] = a.bound === b.bound ? [undefined, undefined] : [a.bound, b.bound];
	const isBefore = x === 'before' || y === 'after' || from <= to2;
	const isAfter = x === 'after' || y === 'before' || from2 <= to;
	return isBefore && isAfter ? 'compatible' : 'different';
}

/** "a 39-year wait" against "since 1987"; unlike where the figure is no such wait or the date is not known. */
export function compareSince({ since }: Quantity, date: DateMention): Comparison {
	return (since && compareDays(since, { ...date, bound: undefined })) ?? 'unlike';
}

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

function compareTimes(a: ClockTime, b: ClockTime): Comparison {
	const zoned = a.zone !== undefined && b.zone !== undefined;
	const shift = zoned ? b.zone - a.zone : 0;
	const round = a.halfDay || b.halfDay ? HALF_DAY : DAY;
	const apart = (x: number, y: number): number => (((x - y + shift) % round) + round) % round;
	if (apart(a.low, b.low) === 0 && apart(a.high, b.high) === 0) {
		const isSaidAlike = a.hedge === b.hedge && a.halfDay === b.halfDay && (zoned || a.zone === b.zone);
		return isSaidAlike ? 'equal' : 'compatible';
	}
	// Where one alone names its zone, the other's clock may stand hours from it.
	if (!zoned && a.zone !== b.zone) return 'unlike';
	return clocksMeet(a, b, shift, round) ? 'compatible' : 'different';
}

function clocksMeet(a: ClockTime, b: ClockTime, shift: number, round: number): boolean {
	const [x, y] = [clockReach(a), clockReach(b)];
	const plain = (t: ClockTime): boolean => t.hedge === 'exact' && t.low === t.high;
	for (let turn = -2 * DAY; turn <= 2 * DAY; turn += round) {
		const move = turn - shift;
		if (plain(a) && plain(b)) {
			if (holdsInside(x, b.low + move) || holdsInside({ low: y.low + move, high: y.high + move }, a.low)) return true;
		} else if (x.low <= y.high + move && y.low + move <= x.high) return true;
	}
	return false;
}
