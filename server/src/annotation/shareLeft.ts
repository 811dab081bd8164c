import { diffArrays } from 'diff';
import { likenessByLetters } from './approximatePlaces.ts';
import { even } from './evenText.ts';
import { fold } from './foldedText.ts';

/** A word; in scripts that put no space between words, a character. */
const PIECE =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}\p{M}])+/gu;

/** Changed words, both ways; of wordings that differ in more, nothing is called left. */
const MOST_CHANGES = 400;

/**
 * 0 to 1: how much of a quote's words is left in what its place says now. Words that still stand there in the same order count by their
 * letters, and what was put between them takes nothing away; where letters were mended, the letters that stayed count. For a reader:
 * whether a place is taken for the quote's at all is judged more strictly, by `LikePlace.score`.
 */
export function shareLeft(quote: string, now: string): number {
	const [wanted, words] = [fold(even(quote)).trim(), fold(even(now)).trim()];
	if (wanted === words) return 1;
	const pieces = wanted.match(PIECE) ?? [];
	const length = pieces.join('').length;
	const parts = diffArrays(pieces, words.match(PIECE) ?? [], { maxEditLength: MOST_CHANGES }) ?? [];
	const left = parts.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value);
	const byWords = length ? left.join('').length / length : 0;
	return Math.max(byWords, likenessByLetters(words, wanted));
}
