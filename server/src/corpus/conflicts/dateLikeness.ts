import type { DateMention } from '../../analysis/analysis.ts';
import { compareDates, type Comparison } from '../../analysis/compareValues.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { isDenying, wordBefore } from './words.ts';

/** A date is told of a beginning ("since Sunday"), of an end ("until Sunday"), or of the thing itself ("on Sunday"). */
type Side = 'begins' | 'ends' | 'on';

/** Two dates, each in its claim. "since Sunday" and "on Monday" are no two answers to one question. */
export function compareDatesIn(here: WeighedClaim, x: DateMention, there: WeighedClaim, y: DateMention): Comparison {
	const [mine, theirs] = [sideOf(here, x), sideOf(there, y)];
	if (mine !== theirs) return 'unlike';
	// Two beginnings, and two ends, are compared as days: "the first since 1987" is not "not since 1989".
	return mine === 'on' ? compareDates(x, y) : compareDates(unbounded(x), unbounded(y));
}

const MS_A_DAY = 86_400_000;

/** Two dates further apart than this, counted in days, months or years as the less precise of them is, are another matter altogether. */
const FAR = 30;

/** 1 all but equal, 0 far apart. */
export function dateNearness(x: DateMention, y: DateMention): number {
	// Where one has no year, the other's does not count.
	const open = x.first === undefined || y.first === undefined;
	const [a, b] = [periodOf(x, open), periodOf(y, open)];
	// Two days of the week are never far apart.
	if (!a || !b) return 1;
	const apart = Math.abs(a.first - b.first);
	return Math.exp(-apart / (FAR * Math.max(a.days, b.days)));
}

/** First day, counted from 1970, or where one of the two has no year from the beginning of any; and how many days it can be. */
function periodOf({ first, last, inYear }: DateMention, open: boolean): { first: number; days: number } | undefined {
	const [from, to] = open ? [inYear?.first ?? first?.slice(5), inYear?.last ?? last?.slice(5)] : [first, last];
	if (from === undefined) return undefined;
	const dayOf = (day: string): number => Date.parse(open ? `1970-${day}` : day) / MS_A_DAY;
	const days = to === undefined ? 1 : dayOf(to) - dayOf(from) + 1;
	return { first: dayOf(from), days: Math.max(1, days) };
}

function unbounded({ bound: _, ...date }: DateMention): DateMention {
	return date;
}

function sideOf(claim: WeighedClaim, { at, bound }: DateMention): Side {
	const word = wordBefore(claim, at) ?? '';
	// "not until Friday" is on Friday.
	if (/^(?:until|till|before)$/.test(word) && isDenying(secondBefore(claim, at) ?? '')) return 'on';
	if (bound === 'after' || BEGINNINGS.has(word)) return 'begins';
	return bound === 'before' || ENDS.has(word) ? 'ends' : 'on';
}

/** The word before the word right before a date. */
function secondBefore({ terms }: WeighedClaim, { start }: DateMention['at']): string | undefined {
	return terms.claim.sentence.tokens.filter(({ at }) => at.end <= start).at(-2)?.key;
}

const BEGINNINGS: ReadonlySet<string> = new Set(['since', 'from', 'after']);
const ENDS: ReadonlySet<string> = new Set(['until', 'till', 'by', 'before', 'through']);
