import type { Span } from '../text/span.ts';
import { likenessAfter, likenessBefore } from './approximatePlaces.ts';
import { even } from './evenText.ts';
import { fold, WORD, type FoldedText } from './foldedText.ts';
import { isDeniedDifferently } from './lookAlikes.ts';
import { CONTEXT } from './selector.ts';

/** What a note's place is found by; `start` in UTF-16 units of the file. */
export interface NoteSelector {
	readonly quote: string;
	readonly before: string;
	readonly after: string;
	readonly start?: number | undefined;
	/** How often the quote stood in the text, and how often with the same words around it; 1 where absent. */
	readonly copies?: number | undefined;
	readonly twins?: number | undefined;
	/** How many units right before and after it another copy had as well; 0 where absent. */
	readonly sharedBefore?: number | undefined;
	readonly sharedAfter?: number | undefined;
}

/** How much of what stood on one side must be there: 0 to 1. What stands anywhere is like anything by a third. */
export const SIDE_KEPT = 0.6;
/** The same where less speaks for the place: short words, another name. */
export const SIDE_WELL_KEPT = 0.8;

/** In UTF-16 units: so much of the surroundings, word for word, is no chance. */
export const SURE_CONTEXT = 16;

/** How much of what stood on both sides of a place is there, 0 to 1 each. */
export function sidesOf(text: FoldedText, { quote, before, after }: NoteSelector, { start, end }: Span) {
	const { folded } = text;
	const [wanted, here] = [fold(even(quote)).match(WORD), folded.slice(start, end).match(WORD)];
	// Words may have been put between where what follows them is what did; other words have surroundings of their own.
	const slack = (edge: 0 | -1): number => (wanted?.at(edge) === here?.at(edge) ? SLACK : 0);
	// At the beginning or end of a text little or nothing stood: that it still is the beginning or end speaks for a place.
	const isDescribed = Boolean(before || after);
	const isLeft = (rest: string, context: string): number =>
		Number(isDescribed && rest.trim() === fold(even(context)).trim());
	return {
		before: isShort(before)
			? isLeft(folded.slice(Math.max(0, start - CONTEXT), start), before)
			: likenessBefore(text, start, before, slack(0)),
		after: isShort(after)
			? isLeft(folded.slice(end, end + CONTEXT), after)
			: likenessAfter(text, end, after, slack(-1)),
	};
}

/** In UTF-16 units: how far a context may have been pushed away by words put between. */
const SLACK = 16;

/** In UTF-16 units: a full stop and a line end stand after any sentence. */
const SHORT_SIDE = 8;

function isShort(context: string): boolean {
	return context.trim().length < SHORT_SIDE;
}

/** What stands in the file right before an offset of the even text, folded: as much as a selector has of it, which it is compared with. */
export function wordsBefore(text: FoldedText, start: number): string {
	const at = text.even.toFile({ start, end: start }).start;
	return fold(text.even.file.slice(Math.max(0, at - CONTEXT), at));
}

/** Whether words that stand there as they were are denied now, or no longer. */
export function isDenied(text: FoldedText, before: string, start: number): boolean {
	return isDeniedDifferently(fold(before), wordsBefore(text, start));
}

/** Words are known by themselves when they are so many, and so long in UTF-16 units. */
const TELLING_WORDS = 3;
const TELLING_LENGTH = 12;

export function isTelling(quote: string): boolean {
	return quote.trim().length >= TELLING_LENGTH && (quote.match(WORD)?.length ?? 0) >= TELLING_WORDS;
}
