import { areLookAlikes } from '#server/annotation/lookAlikes.ts';
import { fold } from '#server/annotation/foldedText.ts';
import { CLEARLY_MORE } from '#server/annotation/anchor.ts';
import { even, type EvenText } from '#server/annotation/evenText.ts';
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
	/** The same, and the same words stand or stood elsewhere too, with as much around them: nobody could tell which is meant. */
	| { readonly kind: 'copied'; readonly span: Span }
	/** Some words are other ones, most are there, with enough around them: a person would know it again. */
	| { readonly kind: 'recognisable'; readonly span: Span; readonly copies: readonly number[] }
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
/** Where less of the words stayed, or they are farther apart, a copy of them is as much the note's as what stayed. */
const LITTLE = 0.5;
const FAR_APART = 2;

/** `now` is the traced text as it has become, `first` what it was. */
export function fateOf(traced: TracedText, now: EvenText, first: string, span: Span, described: NoteTarget): Fate {
	const places = traced.placesOf(span);
	const copies = traced.copiesOf(span);
	if (!places.length) return { kind: 'gone', copies };
	const left = { start: Math.min(...places), end: Math.max(...places) + 1 };
	const length = span.end - span.start;
	const isWhole = places.length === length && left.end - left.start === length;
	const inOrder = isWhole && places.slice(1).every((place) => traced.continues(place));
	const before = keptBefore(traced, left.start, SIDE);
	const after = keptAfter(traced, left.end, SIDE);
	// A word alone is only known with what stands on both sides of it.
	const isAlone = !isTelling(first.slice(span.start, span.end));
	const isBetween = keptBefore(traced, left.start, EACH) && keptAfter(traced, left.end, EACH);
	if (inOrder && (isAlone ? isBetween : before || after) && !splits(traced.text, left)) {
		if (isTwisted(traced.text, left, first, span)) return { kind: 'twisted', span: left };
		const isCopied = (described.twins ?? 1) > 1 || hasCopy(now, left, described);
		return { kind: isCopied ? 'copied' : 'unaffected', span: left };
	}
	if (places.length < LITTLE * length || left.end - left.start > FAR_APART * length)
		return { kind: 'torn', span: left, copies };
	if (isTwisted(traced.text, left, first, span)) return { kind: 'twisted', span: left };
	const isRecognisable =
		places.length >= LEFT * length &&
		left.end - left.start <= SPREAD * length &&
		!isAlone &&
		(before || after) &&
		!splits(traced.text, left);
	return { kind: isRecognisable ? 'recognisable' : 'torn', span: left, copies };
}

/**
 * Whether an answer is about the stretch: it overlaps what is left of it, or has the very words and more of what stood around them, so
 * that nobody would look for them elsewhere: a copy whose original was taken away is a move. So is a copy of what was reworded where
 * it has clearly more around it than the original has by now.
 */
export function isRight(fate: Fate, found: Span, now: EvenText, described: NoteTarget): boolean {
	const isCopy = 'copies' in fate && fate.copies.some((place) => found.start <= place && place < found.end);
	if (isCopy && fate.kind !== 'recognisable') return true;
	if (fate.kind === 'gone') return false;
	if (found.start < fate.span.end && fate.span.start < found.end) return true;
	const [kept, own] = [keptAround(now, found, described), keptAround(now, fate.span, described)];
	if (fate.kind === 'copied') return kept > own - CLEARLY_MORE;
	const isSame = ({ start, end }: Span): boolean => even(now.file.slice(start, end)) === even(described.quote);
	if (isSame(found)) return kept >= Math.max(SIDE, isSame(fate.span) ? own : 0);
	return isCopy && kept >= Math.max(SIDE, own + CLEARLY_MORE);
}

function hasCopy(now: EvenText, span: Span, described: NoteTarget): boolean {
	const own = keptAround(now, span, described);
	return findQuotePlaces(now, described).some(
		(place) => now.toFile(place).start !== span.start && place.keptBefore + place.keptAfter > own - CLEARLY_MORE,
	);
}

/** How many units around a place are as they were around the note's words. */
function keptAround(now: EvenText, { start, end }: Span, described: NoteTarget): number {
	const places = findQuotePlaces(now, { ...described, quote: now.file.slice(start, end) });
	const place = places.find((one) => now.toFile(one).start === start);
	return place ? place.keptBefore + place.keptAfter : -1;
}

function isTwisted(text: string, now: Span, first: string, span: Span): boolean {
	const words = (of: string, { start, end }: Span): string => fold(even(of.slice(start, end)));
	const before = (of: string, { start }: Span): string => fold(of.slice(Math.max(0, start - CONTEXT), start));
	return areLookAlikes(words(text, now), before(text, now), words(first, span), before(first, span));
}

/** White space counts as one unit, as it does for whoever looks for the words. */
function keptBefore(traced: TracedText, start: number, length: number): boolean {
	for (let i = start, kept = 0; kept < length; i--) {
		if (!traced.continues(i)) return false;
		if (!isSpaceBefore(traced.text, i) || !isSpaceBefore(traced.text, i + 1)) kept++;
	}
	return length > 0;
}

function keptAfter(traced: TracedText, end: number, length: number): boolean {
	for (let i = end, kept = 0; kept < length; i++) {
		if (!traced.continues(i)) return false;
		if (!isSpaceBefore(traced.text, i + 1) || !isSpaceBefore(traced.text, i)) kept++;
	}
	return length > 0;
}

function isSpaceBefore(text: string, at: number): boolean {
	return at > 0 && /\s/.test(text[at - 1] ?? '');
}

/** A letter was put right before or after it: it is part of other words now. */
function splits(text: string, { start, end }: Span): boolean {
	const joins = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
	return joins(start) || joins(end);
}
