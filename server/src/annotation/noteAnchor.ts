import type { Span } from '../text/span.ts';
import { even } from './evenText.ts';
import { findFilledGaps } from './filledGaps.ts';
import type { FoldedText } from './foldedText.ts';
import { isDenied, sidesOf, type NoteSelector } from './placeEvidence.ts';
import { isFilledElsewhere, isRival } from './rivals.ts';
import { settleExact } from './settleExact.ts';
import { settleLike } from './settleLike.ts';
import { shareLeft } from './shareLeft.ts';

/** Where a note belongs in a text as it is now, and how sure that is. */
export type NoteAnchor =
	/** `exact`: as it was. `moved`: the same words elsewhere, or broken into lines in another way. */
	| { readonly state: 'exact' | 'moved'; readonly span: Span; readonly score: 1 }
	/** Other words where they stood, or the same ones denied. `score`, 0 to 1: how much of the words is left. */
	| { readonly state: 'changed'; readonly span: Span; readonly score: number }
	/** Several places are as likely, or none is likely enough; candidates for a person to choose from, the likeliest first. */
	| { readonly state: 'ambiguous' | 'orphaned'; readonly candidates: readonly AnchorCandidate[] };

export interface AnchorCandidate {
	readonly span: Span;
	readonly score: number;
}

/**
 * Finds a note's place again: by its exact words where they stand with something of what stood around them (or nowhere else), else by
 * words that are like them with more of it around. Never by another figure or the opposite, and never where two places are as likely.
 */
export function findNoteAnchor(text: FoldedText, selector: NoteSelector): NoteAnchor {
	const exact = settleExact(text, selector);
	if (exact.place && !exact.isWeak) return judgePlace(text, selector, text.even.toFile(exact.place));
	if (exact.candidates.length && !exact.place) return notSettled(text, exact.candidates);
	const like = settleLike(text, selector);
	const gaps = findFilledGaps(text, selector);
	if (exact.place) {
		// Words that stand elsewhere are no proof where other words stand in their place.
		const place = { ...exact.place, ...sidesOf(text, selector, exact.place) };
		const others = like.candidates.filter((other) => !exact.candidates.some(({ start }) => start === other.start));
		if (others.some((other) => isRival(other, place)) || isFilledElsewhere(gaps, place))
			return notSettled(text, [exact.place, ...like.candidates]);
		return judgePlace(text, selector, text.even.toFile(exact.place));
	}
	if (like.place && !isFilledElsewhere(gaps, like.place)) {
		const span = text.even.toFile(like.place);
		return { state: 'changed', span, score: shareLeft(selector.quote, text.even.file.slice(span.start, span.end)) };
	}
	return notSettled(text, like.candidates, like.isAmbiguous);
}

/** What became of the words at a place that is known to be the note's. */
export function judgePlace(text: FoldedText, { quote, before, start }: NoteSelector, span: Span): NoteAnchor {
	const words = text.even.file.slice(span.start, span.end);
	if (even(words) !== even(quote)) return { state: 'changed', span, score: shareLeft(quote, words) };
	if (isDenied(text, before, text.even.fromFile(span.start))) return { state: 'changed', span, score: 1 };
	return { state: span.start === start && words === quote ? 'exact' : 'moved', span, score: 1 };
}

/** Shown to a person who looks for the place. */
const CANDIDATES = 3;

function notSettled(
	text: FoldedText,
	places: readonly (Span & { readonly score?: number })[],
	isAmbiguous = places.length > 1,
): NoteAnchor {
	const candidates = places
		.slice(0, CANDIDATES)
		.map((place) => ({ span: text.even.toFile(place), score: place.score ?? 1 }));
	return { state: isAmbiguous ? 'ambiguous' : 'orphaned', candidates };
}
