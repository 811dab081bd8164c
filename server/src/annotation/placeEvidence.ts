import type { Span } from '../text/span.ts';
import { likenessAfter, likenessBefore } from './approximatePlaces.ts';
import { even } from './evenText.ts';
import { fold, WORD, type FoldedText } from './foldedText.ts';
import { isDeniedDifferently } from './lookAlikes.ts';

/** What a note's place is found by; `start` in UTF-16 units of the file. */
export interface NoteSelector {
	readonly quote: string;
	readonly before: string;
	readonly after: string;
	readonly start?: number | undefined;
	/** How often the quote stood in the text, and how often with the same words around it; 1 where absent. */
	readonly copies?: number | undefined;
	readonly twins?: number | undefined;
}

/** How much of what stood on one side must be there: 0 to 1. What stands anywhere is like anything by a third. */
export const SIDE_KEPT = 0.6;
/** The same where less speaks for the place: short words, another name. */
export const SIDE_WELL_KEPT = 0.8;

/** How much of what stood on both sides of a place is there, 0 to 1 each. */
export function sidesOf(text: FoldedText, { before, after }: NoteSelector, { start, end }: Span) {
	// At the very beginning or end of a text nothing stood: that it still is the beginning speaks for a place.
	return {
		before: before.trim() ? likenessBefore(text, start, before) : Number(start <= 1),
		after: after.trim() ? likenessAfter(text, end, after) : Number(end >= text.folded.length - 1),
	};
}

/** In UTF-16 units: room for the words that can deny what follows. */
const DENIAL_REACH = 40;

/** What stands right before an offset of the even text, folded. */
export function wordsBefore(text: FoldedText, start: number): string {
	return text.folded.slice(Math.max(0, start - DENIAL_REACH), start);
}

/** Whether words that stand there as they were are denied now, or no longer. */
export function isDenied(text: FoldedText, before: string, start: number): boolean {
	return isDeniedDifferently(fold(even(before)), wordsBefore(text, start));
}

/** Words are known by themselves when they are so many, and so long in UTF-16 units. */
const TELLING_WORDS = 3;
const TELLING_LENGTH = 12;

export function isTelling(quote: string): boolean {
	return quote.trim().length >= TELLING_LENGTH && (quote.match(WORD)?.length ?? 0) >= TELLING_WORDS;
}
