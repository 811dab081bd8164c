import search from 'approx-string-match';
import { diffArrays } from 'diff';
import type { Span } from '../text/span.ts';
import { even } from './evenText.ts';
import { fold, WORD, type FoldedText } from './foldedText.ts';
import { splitsWord } from './quotePlaces.ts';

/** A place whose words are like those of a quote, in the even text. */
export interface LikePlace extends Span {
	/** 0 to 1: how much of the quote is there, by the letters that would have to be changed. */
	readonly score: number;
}

/** Below, nobody would call it the same words. 0 to 1. */
const LEAST_LIKE = 0.5;
/** From here on it is much like it: letters are enough to tell. */
const MUCH_LIKE = 0.8;
/** In UTF-16 units: a longer quote is more than anybody means by "these words", and is found word for word or not at all. */
const LONGEST = 4000;
/** Words that stand so often tell nothing of where a quote is. */
const TELLING = 40;
/** In UTF-16 units: places that words speak for are counted in stretches of this length. */
const STRETCH = 64;
/** Stretches looked at, those first that rare words speak for, while they have so much of the best one's votes. */
const LOOKED_AT = 5;
const VOTES_KEPT = 0.15;

/**
 * Places with words like a quote's, each in whole words, best first. The words of the quote and of its surroundings vote for where it
 * may be; there the text is searched with G. Myers' algorithm (`approx-string-match`), so that the time does not grow with the text.
 */
export function findLikePlaces(
	text: FoldedText,
	{ quote, before, after }: { readonly quote: string; readonly before: string; readonly after: string },
): readonly LikePlace[] {
	const wanted = fold(even(quote));
	if (!wanted.trim() || wanted.length > LONGEST) return [];
	const evenBefore = fold(even(before));
	const around = evenBefore + wanted + fold(even(after));
	const most = Math.floor(wanted.length * (1 - LEAST_LIKE));
	const slack = Math.ceil(wanted.length * (1 - LEAST_LIKE)) + STRETCH;
	const found: LikePlace[] = [];
	for (const shift of likelyShifts(text, around)) {
		const from = Math.max(0, shift + evenBefore.length - slack);
		const to = Math.max(from, shift + evenBefore.length + wanted.length + slack + STRETCH);
		const stretch = text.folded.slice(from, to);
		for (const match of matchesIn(stretch, wanted, most)) {
			const place = bestWholeWords(text, wanted, { start: from + match.start, end: from + match.end });
			if (place && place.score >= LEAST_LIKE) found.push(place);
		}
	}
	return withoutOverlaps(found);
}

/** 0 to 1: how much of a context stands in the text beside an offset, or `slack` units from there, in whatever wording. */
export function likenessBefore(text: FoldedText, offset: number, before: string, slack: number): number {
	const reach = text.folded.slice(Math.max(0, offset - before.length - slack), offset);
	return likenessIn(reach, before);
}

export function likenessAfter(text: FoldedText, offset: number, after: string, slack: number): number {
	return likenessIn(text.folded.slice(offset, offset + after.length + slack), after);
}

function likenessIn(stretch: string, context: string): number {
	const wanted = fold(even(context));
	if (!wanted) return 0;
	const [match] = search(stretch, wanted, wanted.length >> 1);
	return match ? 1 - match.errors / wanted.length : 0;
}

/** How far the text's words stand from the same words of what is looked for, the likeliest first. */
function likelyShifts(text: FoldedText, wanted: string): number[] {
	const votes = new Map<number, { weight: number; shift: number }>();
	for (const { 0: word, index } of wanted.matchAll(WORD)) {
		const places = text.words.get(word);
		if (!places || places.length > TELLING) continue;
		for (const place of places) {
			const shift = place - index;
			const stretch = Math.floor(shift / STRETCH);
			const vote = votes.get(stretch);
			const weight = word.length / places.length;
			if (vote) vote.weight += weight;
			else votes.set(stretch, { weight, shift: stretch * STRETCH });
		}
	}
	const best = [...votes.values()].sort((a, b) => b.weight - a.weight).slice(0, LOOKED_AT);
	return best.filter(({ weight }) => weight >= VOTES_KEPT * best[0]!.weight).map(({ shift }) => shift);
}

/** The library gives the best matches alone; the next best one in a stretch may stand on either side of the first. */
function matchesIn(stretch: string, wanted: string, most: number): Span[] {
	const [best] = search(stretch, wanted, most);
	if (!best) return [];
	const beside = [
		{ from: 0, to: best.start },
		{ from: best.end, to: stretch.length },
	].flatMap(({ from, to }) => {
		if (to - from < wanted.length - most) return [];
		const [next] = search(stretch.slice(from, to), wanted, most);
		return next ? { start: from + next.start, end: from + next.end } : [];
	});
	return [best, ...beside];
}

/**
 * The match, widened or narrowed to whole words, whichever is more like what is looked for. Fewest letters are changed where a first
 * word is left out that others were put behind ("will be fully excused"): what has more of the words is more like it.
 */
function bestWholeWords(text: FoldedText, wanted: string, { start, end }: Span): LikePlace | undefined {
	const words = wanted.match(WORD) ?? [];
	const before = text.folded.slice(Math.max(0, start - PUT_BETWEEN), start);
	const first = lastWord(before, words[0]);
	const starts = wordEdges(text.folded, start);
	if (first !== undefined) starts.push(start - before.length + first.start);
	const last = firstWord(text.folded.slice(end, end + PUT_BETWEEN), words.at(-1));
	const ends = wordEdges(text.folded, end);
	if (last !== undefined) ends.push(end + last.end);
	let best: (LikePlace & { readonly rank: number }) | undefined;
	for (const from of starts)
		for (const to of ends) {
			if (from >= to) continue;
			const place = trimmed(text.folded, { start: from, end: to });
			const here = text.folded.slice(place.start, place.end);
			const score = shareOf(here, wanted);
			if (score < LEAST_LIKE) continue;
			const rank = score + shareOfWords(here, wanted);
			if (!best || rank > best.rank) best = { ...place, score, rank };
		}
	return best && { start: best.start, end: best.end, score: best.score };
}

/** In UTF-16 units: how far from a match a first or last word of what is looked for may have been pushed. */
const PUT_BETWEEN = 24;

function lastWord(text: string, word: string | undefined): Span | undefined {
	return wordsIn(text).findLast(({ start, end }) => text.slice(start, end) === word);
}

function firstWord(text: string, word: string | undefined): Span | undefined {
	return wordsIn(text).find(({ start, end }) => text.slice(start, end) === word);
}

function wordsIn(text: string): Span[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

function wordEdges(text: string, offset: number): number[] {
	let [left, right] = [offset, offset];
	while (splitsWord(text, left)) left--;
	while (splitsWord(text, right)) right++;
	return left === right ? [offset] : [left, right];
}

function trimmed(text: string, { start, end }: Span): Span {
	let [from, to] = [start, end];
	while (from < to && text[from] === ' ') from++;
	while (to > from && text[to - 1] === ' ') to--;
	return { start: from, end: to };
}

/**
 * 0 to 1: how much of one wording is in another, by the letters that have to be put in, taken out or changed; both folded. 0 where they
 * are too long to be compared.
 */
export function likenessByLetters(text: string, wanted: string): number {
	if (!text || !wanted || wanted.length > LONGEST || text.length > 2 * LONGEST) return 0;
	// What the library leaves out at both ends counts as put in; of its matches, one leaves out least.
	const distances = search(text, wanted, Math.max(text.length, wanted.length)).map(
		({ errors, start, end }) => errors + text.length - (end - start),
	);
	return Math.max(0, 1 - Math.min(wanted.length, ...distances) / wanted.length);
}

/**
 * By the letters that have to be put in, taken out or changed; and where that is much, by the words that are still there as well, since
 * what was put between them makes them no others.
 */
function shareOf(text: string, wanted: string): number {
	const byLetters = likenessByLetters(text, wanted);
	if (byLetters >= MUCH_LIKE || byLetters < LEAST_LIKE) return byLetters;
	return Math.max(byLetters, (byLetters + shareOfWords(text, wanted)) / 2);
}

function shareOfWords(text: string, wanted: string): number {
	const all = wanted.match(WORD) ?? [];
	const kept = diffArrays(all, text.match(WORD) ?? [])
		.filter(({ added, removed }) => !added && !removed)
		.flatMap(({ value }) => value);
	return kept.join('').length / Math.max(1, all.join('').length);
}

function withoutOverlaps(places: readonly LikePlace[]): LikePlace[] {
	const kept: LikePlace[] = [];
	for (const place of [...places].sort((a, b) => b.score - a.score || a.start - b.start))
		if (!kept.some(({ start, end }) => place.start < end && start < place.end)) kept.push(place);
	return kept;
}
