import type { Span } from '../text/span.ts';
import { even, type EvenText } from './evenText.ts';

/** A place whose words are those of a quote, in the even text. */
export interface QuotePlace extends Span {
	/** How many units before and after it agree with what stood there, all white space taken alike. */
	readonly keptBefore: number;
	readonly keptAfter: number;
}

/** More places than anybody means by a quote: of a quote of one letter in a novel, no more are looked at. */
const MOST = 2000;

/** Where the words of a quote stand as whole words ("1 people" is not found in "41 people"). Places may overlap. */
export function findQuotePlaces(
	text: EvenText,
	selector: { readonly quote: string; readonly before: string; readonly after: string },
): readonly QuotePlace[] {
	const wanted = even(selector.quote);
	if (!wanted.trim()) return [];
	const [evenBefore, evenAfter] = [even(selector.before), even(selector.after)];
	// Somebody marked a part of a word: the same part of the same word is found.
	const inside = { start: splits(evenBefore, wanted), end: splits(wanted, evenAfter) };
	const found: QuotePlace[] = [];
	for (let start = text.text.indexOf(wanted); start >= 0 && found.length < MOST;) {
		const end = start + wanted.length;
		const before = keptBefore(text.text, start, evenBefore);
		const after = keptAfter(text.text, end, evenAfter);
		if (
			(inside.start ? before > 0 : !splitsWord(text.text, start)) &&
			(inside.end ? after > 0 : !splitsWord(text.text, end))
		)
			found.push({ start, end, keptBefore: before, keptAfter: after });
		start = text.text.indexOf(wanted, start + 1);
	}
	return found;
}

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words: any letter can be the last of one. */
const WITHOUT_SPACES = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a word goes on across an offset. */
export function splitsWord(text: string, offset: number): boolean {
	return splits(text.slice(Math.max(0, offset - 2), offset), text.slice(offset, offset + 2));
}

function splits(before: string, after: string): boolean {
	return ENDS_IN_WORD.test(before) && BEGINS_WITH_WORD.test(after) && !WITHOUT_SPACES.test(after);
}

/** How many units right before an offset are those of a context's end. */
export function keptBefore(text: string, offset: number, before: string): number {
	let length = 0;
	while (length < before.length && length < offset && text[offset - 1 - length] === before[before.length - 1 - length])
		length++;
	return length;
}

/** How many units from an offset on are those of a context's beginning. */
export function keptAfter(text: string, offset: number, after: string): number {
	let length = 0;
	while (length < after.length && offset + length < text.length && text[offset + length] === after[length]) length++;
	return length;
}
