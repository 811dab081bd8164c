import { diffArrays } from 'diff';
import { findLikePlaces, type LikePlace } from './approximatePlaces.ts';
import { even } from './evenText.ts';
import { fold, WORD, type FoldedText } from './foldedText.ts';
import { areLookAlikes, namesDiffer } from './lookAlikes.ts';
import { isTelling, SIDE_KEPT, SIDE_WELL_KEPT, sidesOf, wordsBefore, type NoteSelector } from './placeEvidence.ts';
import { keptAfter, keptBefore } from './quotePlaces.ts';
import { isRival, type Surrounded } from './rivals.ts';

/** Where words like a note's stand. */
export interface SettledLike {
	/** The place that is meant; absent where none is sure enough, or another is as good. */
	readonly place?: LikeCandidate;
	readonly isAmbiguous: boolean;
	/** All places, the likeliest first. */
	readonly candidates: readonly LikeCandidate[];
}

export type LikeCandidate = LikePlace & Surrounded;

/** How much of the words must be there for a place to be taken: 0 to 1. */
const FLOOR = 0.75;
/** Shorter words are like too many others: in UTF-16 units. */
const SHORTEST = 10;
/** How much more than the next best a place must have, in shares of the words and of both sides. */
const MARGIN = 0.12;

export function settleLike(text: FoldedText, selector: NoteSelector): SettledLike {
	const [allBefore, allAfter] = [fold(even(selector.before)), fold(even(selector.after))];
	const found = findLikePlaces(text, selector).map((place) => {
		const { before, after } = sidesOf(text, selector, place);
		const rank = place.score + (before + after) / 2;
		const kept = {
			keptBefore: keptBefore(text.folded, place.start, allBefore),
			keptAfter: keptAfter(text.folded, place.end, allAfter),
		};
		return { ...place, before, after, ...kept, rank };
	});
	const candidates = found.sort((a, b) => b.rank - a.rank);
	const best = candidates.find((place) => isLikely(text, selector, place));
	const isAmbiguous =
		best !== undefined &&
		found.some((other) => other !== best && (other.rank > best.rank - MARGIN || isRival(other, best)));
	return best && !isAmbiguous ? { place: best, isAmbiguous, candidates } : { isAmbiguous, candidates };
}

function isLikely(text: FoldedText, { quote, before }: NoteSelector, place: LikeCandidate): boolean {
	const words = even(quote);
	if (place.score < FLOOR || words.length < SHORTEST) return false;
	const here = text.folded.slice(place.start, place.end);
	if (areLookAlikes(fold(words), fold(before), here, wordsBefore(text, place.start))) return false;
	const [less, more] = [place.before, place.after].sort((a, b) => a - b) as [number, number];
	const { start, end } = text.even.toFile(place);
	const isAnother =
		namesDiffer(quote, text.even.file.slice(start, end)) || rareShare(text, fold(words), here) < RARE_LEFT;
	if (isAnother) return less >= SIDE_WELL_KEPT;
	if (!isTelling(quote)) return more >= SIDE_WELL_KEPT && less >= SIDE_KEPT / 2;
	return more >= SIDE_KEPT;
}

/** Of what is rare in the words so much must be there, lest they be the same as many others: 0 to 1. */
const RARE_LEFT = 0.5;

/** 0 to 1: how much of a quote's words is in others, by their letters, which count the less the more often a word stands in the text. */
function rareShare(text: FoldedText, quote: string, here: string): number {
	const weightOf = (words: readonly string[]): number =>
		words.reduce((sum, word) => sum + word.length / Math.max(1, text.words.get(word)?.length ?? 0), 0);
	const wanted = quote.match(WORD) ?? [];
	const kept = diffArrays(wanted, here.match(WORD) ?? []).filter(({ added, removed }) => !added && !removed);
	return weightOf(kept.flatMap(({ value }) => value)) / (weightOf(wanted) || 1);
}
