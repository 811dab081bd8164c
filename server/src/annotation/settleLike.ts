import { findLikePlaces, type LikePlace } from './approximatePlaces.ts';
import { even } from './evenText.ts';
import { fold, type FoldedText } from './foldedText.ts';
import { areLookAlikes, namesDiffer } from './lookAlikes.ts';
import { isTelling, SIDE_KEPT, SIDE_WELL_KEPT, sidesOf, wordsBefore, type NoteSelector } from './placeEvidence.ts';

/** Where words like a note's stand. */
export interface SettledLike {
	/** The place that is meant; absent where none is sure enough, or another is as good. */
	readonly place?: LikePlace;
	readonly isAmbiguous: boolean;
	/** All places, the likeliest first. */
	readonly candidates: readonly LikeCandidate[];
}

export interface LikeCandidate extends LikePlace {
	/** What stood around the words is well kept: these words stand in their place. */
	readonly isInPlace: boolean;
}

/** How much of the words must be there for a place to be taken: 0 to 1. */
const FLOOR = 0.75;
/** Shorter words are like too many others: in UTF-16 units. */
const SHORTEST = 10;
/** How much more than the next best a place must have, in shares of the words and of both sides. */
const MARGIN = 0.12;

export function settleLike(text: FoldedText, selector: NoteSelector): SettledLike {
	const found = findLikePlaces(text, selector).map((place) => {
		const { before, after } = sidesOf(text, selector, place);
		const rank = place.score + (before + after) / 2;
		return { ...place, before, after, rank, isInPlace: (before + after) / 2 >= SIDE_KEPT };
	});
	const candidates = found.sort((a, b) => b.rank - a.rank);
	const best = candidates.find((place) => isLikely(text, selector, place));
	const isAmbiguous = best !== undefined && found.some((other) => other !== best && other.rank > best.rank - MARGIN);
	return best && !isAmbiguous ? { place: best, isAmbiguous, candidates } : { isAmbiguous, candidates };
}

function isLikely(
	text: FoldedText,
	{ quote, before }: NoteSelector,
	place: LikePlace & { readonly before: number; readonly after: number },
): boolean {
	const words = even(quote);
	if (place.score < FLOOR || words.length < SHORTEST) return false;
	const here = text.folded.slice(place.start, place.end);
	if (areLookAlikes(fold(words), fold(even(before)), here, wordsBefore(text, place.start))) return false;
	const [less, more] = [place.before, place.after].sort((a, b) => a - b) as [number, number];
	const { start, end } = text.even.toFile(place);
	if (namesDiffer(quote, text.even.file.slice(start, end))) return less >= SIDE_WELL_KEPT;
	if (!isTelling(quote)) return more >= SIDE_WELL_KEPT && less >= SIDE_KEPT / 2;
	return more >= SIDE_KEPT;
}
