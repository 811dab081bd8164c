import type { Span } from '../text/span.ts';
import { makeEvenText, type EvenText } from './evenText.ts';
import { findQuotePlaces } from './quotePlaces.ts';
import type { Selector } from './selector.ts';

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
export const CLEARLY_MORE = 4;

/**
 * Finds a described place again. Its words must all be there, as whole words ("1 people" is not found in "41 people"); white space
 * may have changed. Of several such places the one whose surroundings were kept is meant, and among equals the one that did not
 * move.
 */
export function findAnchor(text: string, selector: Selector): Anchor {
	const evened = evenTextOf(text);
	const places = findQuotePlaces(evened, selector).map((place) => ({
		span: evened.toFile(place),
		kept: place.keptBefore + place.keptAfter,
	}));
	const most = places.reduce((best, { kept }) => Math.max(best, kept), 0);
	const likely = places.filter(({ kept }) => kept > most - CLEARLY_MORE).map(({ span }) => span);
	const meant = likely.length === 1 ? likely[0] : likely.find(({ start }) => start === selector.start);
	if (meant) {
		const unchanged = meant.start === selector.start && text.slice(meant.start, meant.end) === selector.quote;
		return { state: unchanged ? 'exact' : 'moved', span: meant };
	}
	return likely.length ? { state: 'ambiguous', spans: likely } : { state: 'orphaned' };
}

let last: EvenText | undefined;

/** Many places are looked for in one text before the next. */
function evenTextOf(text: string): EvenText {
	return last?.file === text ? last : (last = makeEvenText(text));
}
