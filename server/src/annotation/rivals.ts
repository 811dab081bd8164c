import { CLEARLY_MORE } from './anchor.ts';
import type { FilledGap } from './filledGaps.ts';
import { SIDE_KEPT, SURE_CONTEXT } from './placeEvidence.ts';
import type { QuotePlace } from './quotePlaces.ts';

/** A place and what of a note's surroundings is there. */
export interface Surrounded extends QuotePlace {
	/** How much of what stood on either side is there, in whatever wording: 0 to 1 each. */
	readonly before: number;
	readonly after: number;
}

/**
 * Whether the words of one place stand where those of another should, as far as what is around them can tell. What stands within the
 * surroundings that were kept does not: it stood there from the first.
 */
export function isRival(other: Surrounded, place: Surrounded): boolean {
	if (other.start >= place.start - place.keptBefore && other.end <= place.end + place.keptAfter) return false;
	if (kept(other) >= SURE_CONTEXT && kept(other) > kept(place) - CLEARLY_MORE) return true;
	return sidesKept(other) > 0 && sidesKept(other) > sidesKept(place) - SIDE_KEPT / 2;
}

function kept({ keptBefore, keptAfter }: QuotePlace): number {
	return keptBefore + keptAfter;
}

function sidesKept({ before, after }: Surrounded): number {
	return [before, after].filter((side) => side >= SIDE_KEPT).reduce((sum, side) => sum + side, 0);
}

/** Whether other words have come to stand where a note's should, with more around them than at a place that has the note's. */
export function isFilledElsewhere(gaps: readonly FilledGap[], place: QuotePlace): boolean {
	return gaps.some((gap) => gap.kept > kept(place) && (gap.end <= place.start || gap.start >= place.end));
}
