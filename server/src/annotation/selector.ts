import type { Span } from '../text/span.ts';

/**
 * How a place in a text is described, so that it can be found again once the text has changed (see `findAnchor`).
 *
 * In `Dorvik, 3 May. The ferry Aurora sank off Cape Lindes.` the place of `The ferry Aurora sank` has that quote, `Dorvik, 3 May. `
 * before it, ` off Cape Lindes.` after it, and begins at 15. All of it is the file's own text, marks of its format included.
 */
export interface Selector {
	readonly quote: string;
	/** What stands right before and after the quote: up to `CONTEXT` units, less at the ends of the text. */
	readonly before: string;
	readonly after: string;
	/** Where the quote began when it was described, in UTF-16 units of the file. */
	readonly start: number;
}

/** In UTF-16 units: about half a line, enough to tell a sentence from the headline that repeats it. */
export const CONTEXT = 32;

/** Describes a span of a file's text. */
export function describeSpan(text: string, span: Span): Selector {
	return {
		quote: text.slice(span.start, span.end),
		before: text.slice(Math.max(0, span.start - CONTEXT), span.start).replace(/^[\udc00-\udfff]/, ''),
		after: text.slice(span.end, span.end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
		start: span.start,
	};
}
