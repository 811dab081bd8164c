import { areLookAlikes } from '#server/annotation/lookAlikes.ts';
import { fold } from '#server/annotation/foldedText.ts';
import { CLEARLY_MORE } from '#server/annotation/anchor.ts';
import { even, makeEvenText } from '#server/annotation/evenText.ts';
import type { NoteTarget } from '#server/annotation/note.ts';
import { findQuotePlaces } from '#server/annotation/quotePlaces.ts';
import { isTelling } from '#server/annotation/placeEvidence.ts';
import { CONTEXT } from '#server/annotation/selector.ts';
import type { Span } from '#server/text/span.ts';
import type { TracedText } from './tracedText.ts';

/** What became of a marked stretch, as whoever made the edits knows. */
export type Fate =
	/** Its words are as they were, and so is what stood on one side of it at least. */
	| { readonly kind: 'unaffected'; readonly span: Span }
	/** The same, and the same words stand elsewhere too, with as much around them: nobody could tell which is meant. */
	| { readonly kind: 'copied'; readonly span: Span }
	/** Some words are other ones, most are there, with enough around them: a person would know it again. */
	| { readonly kind: 'recognisable'; readonly span: Span }
	/** It says another figure or the opposite. */
	| { readonly kind: 'twisted'; readonly span: Span }
	/** Little is left, or little of what stood around it. */
	| { readonly kind: 'torn'; readonly span: Span; readonly copies: readonly number[] }
	| { readonly kind: 'gone'; readonly copies: readonly number[] };

/** In UTF-16 units: as much of one side must have stayed for a place to count as unaffected. */
const SIDE = 24;
/** The same on each side of a word or two. */
const EACH = 16;
/** How much of the words must have stayed for a place to count as recognisable. */
const LEFT = 0.8;
/** How far apart its letters may stand by now, in its lengths. */
const SPREAD = 1.3;

export function fateOf(traced: TracedText, first: string, span: Span, described: NoteTarget): Fate {
	const places = traced.placesOf(span);
	const copies = traced.copiesOf(span);
	if (!places.length) return { kind: 'gone', copies };
	const now = { start: Math.min(...places), end: Math.max(...places) + 1 };
	const length = span.end - span.start;
	const isWhole = places.length === length && now.end - now.start === length;
	const inOrder = isWhole && places.slice(1).every((place) => traced.continues(place));
	const before = keptBefore(traced, now.start, SIDE);
	const after = keptAfter(traced, now.end, SIDE);
	// A word alone is only known with what stands on both sides of it.
	const isAlone = !isTelling(first.slice(span.start, span.end));
	const isBetween = keptBefore(traced, now.start, EACH) && keptAfter(traced, now.end, EACH);
	if (inOrder && (isAlone ? isBetween : before || after) && !splits(traced.text, now)) {
		if (isTwisted(traced.text, now, first, span)) return { kind: 'twisted', span: now };
		return { kind: hasCopy(traced.text, now, described) ? 'copied' : 'unaffected', span: now };
	}
	const isRecognisable =
		places.length >= LEFT * length &&
		now.end - now.start <= SPREAD * length &&
		!isAlone &&
		(before || after) &&
		!splits(traced.text, now);
	if (isTwisted(traced.text, now, first, span)) return { kind: 'twisted', span: now };
	return isRecognisable ? { kind: 'recognisable', span: now } : { kind: 'torn', span: now, copies };
}

/**
 * Whether an answer is about the stretch: it overlaps what is left of it, or has the very words and more of what stood around them, so
 * that nobody would look for them elsewhere: a copy whose original was taken away is a move.
 */
export function isRight(fate: Fate, found: Span, text: string, described: NoteTarget): boolean {
	const kept = keptAt(text, found, described);
	if ('copies' in fate && fate.copies.some((place) => found.start <= place && place < found.end)) return true;
	if (fate.kind === 'gone') return false;
	if (found.start < fate.span.end && fate.span.start < found.end) return true;
	const own = keptAt(text, fate.span, described);
	return fate.kind === 'copied' ? kept > own - CLEARLY_MORE : kept >= Math.max(SIDE, own);
}

function hasCopy(text: string, now: Span, described: NoteTarget): boolean {
	const even = makeEvenText(text);
	const own = keptAt(text, now, described);
	return findQuotePlaces(even, described).some(
		(place) => even.toFile(place).start !== now.start && place.keptBefore + place.keptAfter > own - CLEARLY_MORE,
	);
}

/** How many units around the very words are as they were; -1 where other words stand there. */
function keptAt(text: string, { start }: Span, described: NoteTarget): number {
	const even = makeEvenText(text);
	const place = findQuotePlaces(even, described).find((one) => even.toFile(one).start === start);
	return place ? place.keptBefore + place.keptAfter : -1;
}

function isTwisted(text: string, now: Span, first: string, span: Span): boolean {
	const folded = (words: string): string => fold(even(words));
	return areLookAlikes(
		folded(text.slice(now.start, now.end)),
		folded(text.slice(Math.max(0, now.start - CONTEXT), now.start)),
		folded(first.slice(span.start, span.end)),
		folded(first.slice(Math.max(0, span.start - CONTEXT), span.start)),
	);
}

function keptBefore(traced: TracedText, start: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (!traced.continues(start - i)) return false;
	return length > 0;
}

function keptAfter(traced: TracedText, end: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (!traced.continues(end + i)) return false;
	return length > 0;
}

/** A letter was put right before or after it: it is part of other words now. */
function splits(text: string, { start, end }: Span): boolean {
	const joins = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
	return joins(start) || joins(end);
}
