import type { Span } from '../text/span.ts';
import { CONTEXT, type Selector } from './selector.ts';

/** Where a described place is in a text as it is now. */
export type Anchor =
	/** `exact`: as it was. `moved`: the same words elsewhere, or broken into lines in another way. */
	| { readonly state: 'exact' | 'moved'; readonly span: Span }
	/** The words stand in several places, and nothing tells which one was meant. */
	| { readonly state: 'ambiguous'; readonly spans: readonly Span[] }
	/** The words are not there any more. */
	| { readonly state: 'orphaned' };

/**
 * How many more units of its context one place must have kept than another to be the one that was meant. Less agrees by chance: a
 * full stop, a space and a capital stand around most sentences.
 */
const CLEARLY_MORE = 4;

/**
 * Finds a described place again. Its words must all be there, as whole words ("1 people" is not found in "41 people"); white space
 * may have changed. Of several such places the one whose surroundings were kept is meant, and among equals the one that did not
 * move.
 */
export function findAnchor(text: string, selector: Selector): Anchor {
	const places = findQuote(text, selector.quote).map((span) => ({ span, kept: keptContext(text, span, selector) }));
	const most = Math.max(...places.map(({ kept }) => kept));
	const likely = places.filter(({ kept }) => kept > most - CLEARLY_MORE).map(({ span }) => span);
	const meant = likely.length === 1 ? likely[0] : likely.find(({ start }) => start === selector.start);
	if (meant) {
		const unchanged = meant.start === selector.start && text.slice(meant.start, meant.end) === selector.quote;
		return { state: unchanged ? 'exact' : 'moved', span: meant };
	}
	return likely.length ? { state: 'ambiguous', spans: likely } : { state: 'orphaned' };
}

function findQuote(text: string, quote: string): Span[] {
	if (!quote.trim()) return [];
	const words = quote.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
	const pattern = new RegExp(words.join('\\s+'), 'g');
	const found: Span[] = [];
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (!splitsWord(text, span.start) && !splitsWord(text, span.end)) found.push(span);
		// Places may overlap: "ha ha" stands twice in "ha ha ha".
		pattern.lastIndex = match.index + 1;
	}
	return found;
}

function splitsWord(text: string, offset: number): boolean {
	return (
		/[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
		/^[\p{L}\p{N}\p{M}]/u.test(text.slice(offset, offset + 2))
	);
}

/** How many units on both sides of a place agree with what stood there, all white space taken alike. */
function keptContext(text: string, { start, end }: Span, { before, after }: Selector): number {
	const even = (stretch: string): string => stretch.replace(/\s+/g, ' ');
	// A changed indentation can take more room than what it replaces.
	const reach = 4 * CONTEXT;
	const backwards = (stretch: string): string => [...even(stretch)].reverse().join('');
	return (
		agreement(backwards(text.slice(Math.max(0, start - reach), start)), backwards(before)) +
		agreement(even(text.slice(end, end + reach)), even(after))
	);
}

function agreement(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}
