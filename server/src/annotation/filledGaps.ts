import type { Span } from '../text/span.ts';
import { even } from './evenText.ts';
import { fold, WORD, type FoldedText } from './foldedText.ts';
import type { NoteSelector } from './placeEvidence.ts';
import { keptAfter, keptBefore } from './quotePlaces.ts';

/** Where what stood around a note's words stands as it did, and other words in their place; in the even text. */
export interface FilledGap extends Span {
	/** How many units before and after it are as they were around the note's words. */
	readonly kept: number;
}

/** In UTF-16 units: so much of one side, next to the words, is no chance. */
const NEAR = 16;
/** In UTF-16 units: how much longer than the words what stands in their place may be. */
const LONGER = 64;
/** In UTF-16 units: so much of what came next, or before, shows that it has closed up. */
const CLOSED_UP = 8;
/** What stands more often tells nothing of where words were. */
const TELLING = 40;

/**
 * Where only one side is left, the gap is as long as it may be. Where nothing stands between, or what stood a little further on, the
 * words were taken away with what is missing: they may well stand elsewhere.
 */
export function findFilledGaps(text: FoldedText, { quote, before, after }: NoteSelector): readonly FilledGap[] {
	const { folded } = text;
	const [allBefore, allAfter] = [fold(even(before)), fold(even(after))];
	const longest = 2 * even(quote).length + LONGER;
	const starts = placesOf(folded, allBefore.slice(-NEAR)).map((start) => start + NEAR);
	const ends = placesOf(folded, allAfter.slice(0, NEAR));
	const gaps: FilledGap[] = [];
	for (const start of starts) {
		// Where they were taken away, one space may be left of two.
		const end = ends.find((place) => place >= start - 1 && place - start <= longest);
		const kept = keptBefore(folded, start, allBefore);
		if (end !== undefined) gaps.push({ start, end, kept: kept + keptAfter(folded, end, allAfter) });
		else if (!goesOnAfter(folded, start, allAfter))
			gaps.push({ start, end: Math.min(folded.length, start + longest), kept });
	}
	for (const end of ends)
		if (!gaps.some((gap) => gap.end === end) && !cameBefore(folded, end, allBefore))
			gaps.push({ start: Math.max(0, end - longest), end, kept: keptAfter(folded, end, allAfter) });
	return gaps.filter(({ start, end }) => folded.slice(start, end).search(WORD) >= 0);
}

/** What stands there is the end of a context whose beginning is missing. */
function goesOnAfter(text: string, at: number, context: string): boolean {
	for (let missing = 0; context.length - missing >= CLOSED_UP; missing++)
		if (text.startsWith(context.slice(missing), at)) return true;
	return false;
}

/** What stands right before is the beginning of a context whose end is missing. */
function cameBefore(text: string, at: number, context: string): boolean {
	for (let length = context.length; length >= CLOSED_UP; length--)
		if (at >= length && text.startsWith(context.slice(0, length), at - length)) return true;
	return false;
}

function placesOf(text: string, words: string): number[] {
	const places: number[] = [];
	if (words.length < NEAR) return places;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		if (places.push(at) > TELLING) return [];
	return places;
}
