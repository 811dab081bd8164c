import type { Hedge } from '../analysis.ts';

/** Words before a figure that hedge it, as they stand from left to right. The figure is not said to be reached: `below`. */
const BEFORE: Readonly<Record<Exclude<Hedge, 'exact'>, string>> = {
	about: `about, around, roughly, approximately, some, circa, in the region of, in the order of, of the order of, in the vicinity of,
		an estimated, estimated at, estimated, an average of, on average, somewhere around, give or take, close to, close on`,
	below: `nearly, almost, just under, just below, under, below, less than, fewer than, no more than, not more than, up to, at most, at the most,
		as many as, as much as, as long as, as little as, a maximum of, maximum, close to a, short of, just short of, not quite, barely, approaching, within,
		well under, well below, not far off, not far short of, getting on for`,
	above: `more than, over, above, at least, no fewer than, no less than, not less than, well over, well above, just over, a little over, a little more
		than, slightly more than, slightly over, upwards of, upward of, exceeding, in excess of, a minimum of, minimum, greater than, better than, topping, well more than, far more than, much more than, surpassing, north of`,
};

const AFTER: Readonly<Record<Exclude<Hedge, 'exact'>, string>> = {
	about: 'or so, or thereabouts, odd, give or take',
	below: 'or less, or fewer, or under, at most, at the most, maximum',
	above: 'or more, or over, plus, and counting, at least, and more, upwards, minimum, and over',
};

/** Hedges that give one end only: "up to 500" may be 20, whereas "nearly 500" is not. */
const BOUNDS = new Set(
	words(`under, below, less than, fewer than, no more than, not more than, up to, at most, at the most, as many as, as much as, as long as,
		a maximum of, maximum, within, at least, no fewer than, no less than, not less than, a minimum of, minimum, upwards of, upward of,
		or less, or fewer, or under, or more, or over, and counting, upwards`),
);

export interface HedgeWords {
	readonly hedge: Hedge;
	/** Whether they give one end only. */
	readonly bound: boolean;
}

/** Every hedge by its words, the last word first, so that the words before a figure can be followed leftwards. */
export const HEDGES_BEFORE: ReadonlyMap<string, HedgeWords> = byWords(BEFORE);
export const HEDGES_AFTER: ReadonlyMap<string, HedgeWords> = byWords(AFTER);
/** The longest, in words. */
export const LONGEST_HEDGE = 4;

function byWords(hedges: Readonly<Record<string, string>>): Map<string, HedgeWords> {
	const map = new Map<string, HedgeWords>();
	for (const [hedge, list] of Object.entries(hedges))
		for (const key of words(list)) map.set(key, { hedge: hedge as Hedge, bound: BOUNDS.has(key) });
	return map;
}

function words(list: string): string[] {
	return list.split(',').map((one) => one.replace(/\s+/g, ' ').trim());
}
