import { stemmer } from 'stemmer';
import type { DateMention, Quantity } from '../../analysis/analysis.ts';
import { compareDates, compareQuantities, type Comparison } from '../../analysis/compareValues.ts';
import type { PlacedClaim } from '../corpus.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { stemNeighbours } from '../wordNeighbours.ts';
import { around, namesAround, sharedAround } from './around.ts';
import type { ConflictKind, Difference } from './difference.ts';
import { textAt, wordBefore } from './words.ts';

/** Figures of which one is more than so many times the other (it is one over that) are seldom of one thing: 25. */
const LEAST_NEARNESS = 0.04;

/** A difference with the two values that make it. */
export interface ValueDifference<Value> {
	readonly difference: Difference;
	readonly values: readonly [Value, Value];
}

/** The figures of two claims that cannot both be true, each beside the one that it is likeliest another telling of. */
export function figureDifferences(
	a: PlacedClaim,
	here: WeighedClaim,
	b: PlacedClaim,
	there: WeighedClaim,
): ValueDifference<Quantity>[] {
	const mine = here.terms.quantities;
	const theirs = there.terms.quantities;
	const compare = (x: Quantity, y: Quantity): Comparison =>
		countedAlike(x, y) < 0 || nearness(x, y) < LEAST_NEARNESS ? 'unlike' : compareQuantities(x, y);
	return pairUp(mine, theirs, compare, (x, y) => sharedAround(around(here, x.at), around(there, y.at))).map(
		({ x, y, context }) => ({
			values: [x, y],
			difference: {
				kind: kindOf(x),
				here: { span: x.span, value: textAt(here, x.at) },
				there: { span: y.span, value: textAt(there, y.at) },
				context,
				degree: 0,
				names: namesAround(around(here, x.at), around(there, y.at)),
				slot: countedAlike(x, y),
				nearness: nearness(x, y),
				elsewhere:
					Number(b.article.quantities.some((q) => alike(x, q))) + Number(a.article.quantities.some((q) => alike(y, q))),
			},
		}),
	);
}

/** The dates of two claims that cannot both be meant. */
export function dateDifferences(
	a: PlacedClaim,
	here: WeighedClaim,
	b: PlacedClaim,
	there: WeighedClaim,
): ValueDifference<DateMention>[] {
	const compare = (x: DateMention, y: DateMention): Comparison =>
		sideOf(here, x) === sideOf(there, y) ? compareDates(x, y) : 'unlike';
	return pairUp(here.terms.dates, there.terms.dates, compare, (x, y) =>
		sharedAround(around(here, x.at), around(there, y.at)),
	).map(({ x, y, context }) => ({
		values: [x, y],
		difference: {
			kind: 'date',
			here: { span: x.span, value: textAt(here, x.at) },
			there: { span: y.span, value: textAt(there, y.at) },
			context,
			degree: 0,
			names: namesAround(around(here, x.at), around(there, y.at)),
			slot: wordBefore(here, x.at) === wordBefore(there, y.at) ? 1 : 0,
			nearness: nearDays(x, y),
			elsewhere:
				Number(b.article.dates.some((d) => compareDates(x, d) === 'equal')) +
				Number(a.article.dates.some((d) => compareDates(y, d) === 'equal')),
		},
	}));
}

function pairUp<Value>(
	mine: readonly Value[],
	theirs: readonly Value[],
	compare: (x: Value, y: Value) => string,
	context: (x: Value, y: Value) => number,
): { x: Value; y: Value; context: number }[] {
	const agrees = (x: Value, y: Value): boolean => /^(?:equal|compatible)$/.test(compare(x, y));
	const openMine = mine.filter((x) => !theirs.some((y) => agrees(x, y)));
	const openTheirs = theirs.filter((y) => !mine.some((x) => agrees(x, y)));
	const all = openMine
		.flatMap((x) =>
			openTheirs.filter((y) => compare(x, y) === 'different').map((y) => ({ x, y, context: context(x, y) })),
		)
		.sort((p, q) => q.context - p.context);
	const used = new Set<Value>();
	return all.filter(({ x, y }) => !used.has(x) && !used.has(y) && used.add(x) && used.add(y));
}

function kindOf({ kind }: Quantity): ConflictKind {
	return kind === 'duration' ? 'duration' : 'number';
}

function alike(x: Quantity, y: Quantity): boolean {
	return compareQuantities(x, y) === 'equal' && (!x.of || !y.of || stemmer(x.of) === stemmer(y.of));
}

function countedAlike(x: Quantity, y: Quantity): number {
	if (x.of === undefined || y.of === undefined) return x.kind !== 'number' && x.kind !== 'ordinal' ? 0.5 : 0;
	const [mine, theirs] = [stemmer(x.of), stemmer(y.of)];
	return mine === theirs ? 1 : stemNeighbours(mine).has(theirs) || stemNeighbours(theirs).has(mine) ? 0.5 : -1;
}

function nearness(x: Quantity, y: Quantity): number {
	const [a, b] = [(x.low + x.high) / 2, (y.low + y.high) / 2];
	if (a <= 0 || b <= 0) return 0;
	return Math.exp(-Math.abs(Math.log(a / b)));
}

/** Counted from 1970, or where one of the two has no year from the beginning of any. */
function dayNumber({ first, inYear }: DateMention, open: boolean): number | undefined {
	const ofYear = inYear?.first ?? first?.slice(5);
	const day = open ? ofYear && `1970-${ofYear}` : first;
	return day === undefined ? undefined : Date.parse(day) / 86_400_000;
}

/** Days apart that make two dates another matter altogether. */
const FAR = 30;

function nearDays(x: DateMention, y: DateMention): number {
	// Where one has no year, the other's does not count.
	const open = x.first === undefined || y.first === undefined;
	const [a, b] = [dayNumber(x, open), dayNumber(y, open)];
	// Two days of the week are never far apart.
	return a === undefined || b === undefined ? 1 : Math.exp(-Math.abs(a - b) / FAR);
}

/** "since Sunday" is no other answer than "on Monday": they are told of a beginning, of an end, or of the thing itself. */
function sideOf(claim: WeighedClaim, { at, bound }: DateMention): 'begins' | 'ends' | 'on' {
	const word = wordBefore(claim, at) ?? '';
	if (bound === 'after' || BEGINNINGS.has(word)) return 'begins';
	return bound === 'before' || ENDS.has(word) ? 'ends' : 'on';
}

const BEGINNINGS: ReadonlySet<string> = new Set(['since', 'from', 'after']);
const ENDS: ReadonlySet<string> = new Set(['until', 'till', 'by', 'before', 'through']);
