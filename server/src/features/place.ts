import type { Span } from '../text/span.ts';

/** A stretch of one article's file. */
export interface Place {
	readonly uri: string;
	readonly span: Span;
}
