import type { Span } from './span.ts';

/**
 * What a reader sees of a block, and where each unit of it stands in the file.
 * In `Fish &amp; chips` the prose is `Fish & chips`, and its `&` stands for all five units of `&amp;`.
 */
export interface Prose {
	/** The visible text: entities and escapes replaced, marks of emphasis and quoting left out. */
	readonly text: string;
	/** The units of the file that show as `span` of the prose; an empty span maps to an empty one. */
	toFile(span: Span): Span;
	/** The place in the prose of a file offset, or undefined where that offset does not show in this prose. */
	fromFile(offset: number): number | undefined;
}
