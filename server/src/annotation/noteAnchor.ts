import type { Span } from '../text/span.ts';
import { CLEARLY_MORE } from './anchor.ts';
import { findLikePlaces, likenessAfter, likenessBefore, likenessOf, type LikePlace } from './approximatePlaces.ts';
import { even } from './evenText.ts';
import { fold, WORD, type FoldedText } from './foldedText.ts';
import { areLookAlikes, isDeniedDifferently, namesDiffer } from './lookAlikes.ts';
import { findQuotePlaces, type QuotePlace } from './quotePlaces.ts';

/** Where a note belongs in a text as it is now, and how sure that is. */
export type NoteAnchor =
	/** `exact`: as it was. `moved`: the same words elsewhere, or broken into lines in another way. */
	| { readonly state: 'exact' | 'moved'; readonly span: Span; readonly score: 1 }
	/** Other words where they stood, or the same ones denied. `score`, 0 to 1: how much of the words is there. */
	| { readonly state: 'changed'; readonly span: Span; readonly score: number }
	/** Several places are as likely, or none is likely enough; candidates for a person to choose from, the likeliest first. */
	| { readonly state: 'ambiguous' | 'orphaned'; readonly candidates: readonly AnchorCandidate[] };

export interface AnchorCandidate {
	readonly span: Span;
	readonly score: number;
}

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

/** How much of the words must be there for a place to be taken: 0 to 1. */
const FLOOR = 0.75;
/** Shorter words are like too many others: in UTF-16 units. */
const SHORTEST_LIKE = 10;
/** How much of what stood on one side must be there: 0 to 1. What stands anywhere is like anything by a third. */
const SIDE_KEPT = 0.6;
/** The same where less speaks for the place: short words, another name. */
const SIDE_WELL_KEPT = 0.8;
/** How much more than the next best a place must have, in shares of the words and of both sides. */
const MARGIN = 0.12;
/** In UTF-16 units: so much of the surroundings, word for word, is no chance. */
const SURE_CONTEXT = 16;
/** Words that stand nowhere else are known by themselves when they are so many, and so long in UTF-16 units. */
const SURE_WORDS = 3;
const SURE_LENGTH = 12;
/** Shown to a person who looks for the place. */
const CANDIDATES = 3;

/**
 * Finds a note's place again: by its exact words where they stand with something of what stood around them (or nowhere else), else by
 * words that are like them with more of it around. Never by another figure or the opposite, and never where two places are as likely.
 */
export function findNoteAnchor(text: FoldedText, selector: NoteSelector): NoteAnchor {
	const places = findQuotePlaces(text.even, selector);
	if (places.length) return settleExact(text, selector, places);
	return settleLike(text, selector);
}

function settleExact(text: FoldedText, selector: NoteSelector, places: readonly QuotePlace[]): NoteAnchor {
	const sides = new Map<QuotePlace, number>();
	const sidesOf = (place: QuotePlace): number => {
		let likeness = sides.get(place);
		if (likeness === undefined) {
			const { before, after } = contextAt(text, selector, place);
			sides.set(place, (likeness = Math.max(before, after)));
		}
		return likeness;
	};
	const kept = ({ keptBefore, keptAfter }: QuotePlace): number => keptBefore + keptAfter;
	const unmoved = (place: QuotePlace): boolean => text.even.toFile(place).start === selector.start;
	const most = places.reduce((best, place) => Math.max(best, kept(place)), 0);
	const likely = places.filter((place) => kept(place) > most - CLEARLY_MORE);
	let meant = likely.length === 1 ? likely[0] : likely.find(unmoved);
	if (!meant && most < SURE_CONTEXT) {
		const [best, next] = [...likely].sort((a, b) => sidesOf(b) - sidesOf(a));
		if (sidesOf(best!) >= SIDE_KEPT && sidesOf(best!) - sidesOf(next!) >= SIDE_KEPT / 2) meant = best;
	}
	const isSure = (place: QuotePlace): boolean => {
		if (unmoved(place) && kept(place) >= CLEARLY_MORE) return true;
		// Of twins, one that is gone cannot be told from one that moved.
		if ((selector.twins ?? 1) > 1) return false;
		const all = even(selector.before).length + even(selector.after).length;
		if (kept(place) >= Math.min(SURE_CONTEXT, Math.max(all, CLEARLY_MORE))) return true;
		if (places.length === 1 && (selector.copies ?? 1) === 1 && isTelling(selector.quote)) return true;
		return sidesOf(place) >= SIDE_KEPT;
	};
	if (meant && isSure(meant)) return anchorAt(text, selector, meant);
	const candidates = [...places]
		.sort((a, b) => kept(b) - kept(a) || a.start - b.start)
		.slice(0, CANDIDATES)
		.map((place) => ({ span: text.even.toFile(place), score: 1 }));
	return { state: places.length > 1 ? 'ambiguous' : 'orphaned', candidates };
}

/** Where the exact words were found. */
function anchorAt(text: FoldedText, selector: NoteSelector, place: QuotePlace): NoteAnchor {
	return judgePlace(text, selector, text.even.toFile(place));
}

/** What became of the words at a place that is known to be the note's. */
export function judgePlace(text: FoldedText, { quote, before, start }: NoteSelector, span: Span): NoteAnchor {
	const words = text.even.file.slice(span.start, span.end);
	if (even(words) !== even(quote)) return { state: 'changed', span, score: likenessOf(words, quote) };
	const at = text.even.fromFile(span.start);
	if (isDeniedDifferently(fold(even(before)), beforePlace(text, at))) return { state: 'changed', span, score: 1 };
	return { state: span.start === start && words === quote ? 'exact' : 'moved', span, score: 1 };
}

function settleLike(text: FoldedText, selector: NoteSelector): NoteAnchor {
	const found = findLikePlaces(text, selector).map((place) => {
		const { before, after } = contextAt(text, selector, place);
		return { place, before, after, rank: place.score + (before + after) / 2 };
	});
	found.sort((a, b) => b.rank - a.rank);
	const candidates = found
		.slice(0, CANDIDATES)
		.map(({ place }) => ({ span: text.even.toFile(place), score: place.score }));
	const good = found.filter(({ place, before, after }) => isLikely(text, selector, place, before, after));
	const [best] = good;
	if (!best) return { state: 'orphaned', candidates };
	const rival = found.find((other) => other !== best && other.rank > best.rank - MARGIN);
	if (rival) return { state: 'ambiguous', candidates };
	return { state: 'changed', span: text.even.toFile(best.place), score: best.place.score };
}

function isLikely(
	text: FoldedText,
	{ quote, before }: NoteSelector,
	place: LikePlace,
	likeBefore: number,
	likeAfter: number,
): boolean {
	const words = even(quote);
	if (place.score < FLOOR || words.length < SHORTEST_LIKE) return false;
	const here = text.folded.slice(place.start, place.end);
	if (areLookAlikes(fold(words), fold(even(before)), here, beforePlace(text, place.start))) return false;
	const [less, more] = likeBefore < likeAfter ? [likeBefore, likeAfter] : [likeAfter, likeBefore];
	if (namesDiffer(words, text.even.text.slice(place.start, place.end))) return less >= SIDE_WELL_KEPT;
	if (!isTelling(quote)) return more >= SIDE_WELL_KEPT && less >= SIDE_KEPT / 2;
	return more >= SIDE_KEPT;
}

function contextAt(text: FoldedText, { before, after }: NoteSelector, { start, end }: Span) {
	// At the very beginning or end of a text nothing stood: that it still is the beginning speaks for a place.
	return {
		before: before.trim() ? likenessBefore(text, start, before) : Number(start <= 1),
		after: after.trim() ? likenessAfter(text, end, after) : Number(end >= text.folded.length - 1),
	};
}

/** In UTF-16 units: room for the words that can deny what follows. */
const DENIAL_REACH = 40;

function beforePlace(text: FoldedText, start: number): string {
	return text.folded.slice(Math.max(0, start - DENIAL_REACH), start);
}

function isTelling(quote: string): boolean {
	return quote.trim().length >= SURE_LENGTH && (quote.match(WORD)?.length ?? 0) >= SURE_WORDS;
}
