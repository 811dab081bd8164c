import { CLEARLY_MORE } from './anchor.ts';
import { even } from './evenText.ts';
import type { FoldedText } from './foldedText.ts';
import { isDenied, isTelling, SIDE_KEPT, sidesOf, SURE_CONTEXT, type NoteSelector } from './placeEvidence.ts';
import { findQuotePlaces, type QuotePlace } from './quotePlaces.ts';

/** Where the exact words of a note stand. */
export interface SettledExactly {
	/** The place that is meant; absent where none is sure enough. */
	readonly place?: QuotePlace;
	/** It rests on the words, and on little of what stood around them. */
	readonly isWeak?: boolean;
	/** All places, those first that have kept most around them. */
	readonly candidates: readonly QuotePlace[];
}

/** In UTF-16 units, word for word: so much on one side, where there is no need to look for other words in their place. */
const SURE_SIDE = 24;
/** The same on each side of words that stand everywhere: "The" begins the next sentence too. */
const SURE_EACH = 8;
/** And of both, where they did stand elsewhere from the first, or other words stand between as much by now. */
const SURE_OF_BOTH = 28;

export function settleExact(text: FoldedText, selector: NoteSelector): SettledExactly {
	const places = findQuotePlaces(text.even, selector);
	const candidates = [...places].sort((a, b) => kept(b) - kept(a) || a.start - b.start);
	const isUnmoved = (place: QuotePlace): boolean => text.even.toFile(place).start === selector.start;
	const most = candidates[0] ? kept(candidates[0]) : 0;
	const likely = candidates.filter((place) => kept(place) > most - CLEARLY_MORE);
	const meant = likely.length === 1 ? likely[0] : likely.find(isUnmoved);
	if (!meant || isDenied(text, selector.before, meant.start)) return { candidates };
	if (isUnmoved(meant) && isStill(selector, meant)) return { place: meant, candidates };
	// Of twins, one that is gone cannot be told from one that moved.
	if ((selector.twins ?? 1) > 1) return { candidates };
	if (places.length < (selector.copies ?? 1) && couldBeAnother(selector, meant)) return { candidates };
	const isWeak = Math.max(meant.keptBefore, meant.keptAfter) < SURE_SIDE && kept(meant) < SURE_OF_BOTH;
	if (hasContext(selector, meant)) return { place: meant, isWeak, candidates };
	const isKnown = isTelling(selector.quote);
	const isUnique = places.length === 1 && (selector.copies ?? 1) === 1;
	const isSure = isKnown && (isUnique || bestSide(text, selector, meant) >= SIDE_KEPT);
	return isSure ? { place: meant, isWeak: true, candidates } : { candidates };
}

/** What stands on either side of it stood there by another copy, too, from the first; it may be that one, and this one gone. */
function couldBeAnother(selector: NoteSelector, place: QuotePlace): boolean {
	const { sharedBefore = 0, sharedAfter = 0 } = selector;
	if (kept(place) > lengthAround(selector) - CLEARLY_MORE) return false;
	return place.keptBefore < sharedBefore + CLEARLY_MORE && place.keptAfter < sharedAfter + CLEARLY_MORE;
}

function lengthAround({ before, after }: NoteSelector): number {
	return even(before).length + even(after).length;
}

function kept({ keptBefore, keptAfter }: QuotePlace): number {
	return keptBefore + keptAfter;
}

/** Word for word, enough to know the place by: all there was, or what is no chance. */
function hasContext(selector: NoteSelector, place: QuotePlace): boolean {
	const { quote, copies = 1 } = selector;
	if (kept(place) >= Math.max(lengthAround(selector), CLEARLY_MORE)) return true;
	if (isTelling(quote)) return kept(place) >= SURE_CONTEXT;
	return copies === 1 ? least(place) >= SURE_EACH : isBetween(place);
}

function isBetween(place: QuotePlace): boolean {
	return least(place) >= SURE_EACH && kept(place) >= SURE_OF_BOTH;
}

/** Where it was, with enough around it not to be others that have come to stand there. */
function isStill({ quote }: NoteSelector, place: QuotePlace): boolean {
	return (isTelling(quote) ? kept(place) : least(place)) >= CLEARLY_MORE;
}

function least({ keptBefore, keptAfter }: QuotePlace): number {
	return Math.min(keptBefore, keptAfter);
}

function bestSide(text: FoldedText, selector: NoteSelector, place: QuotePlace): number {
	const { before, after } = sidesOf(text, selector, place);
	return Math.max(before, after);
}
