import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { BlockKind, Source, SourceField } from './article.ts';

/** A block as its reader sees it, by markup and layout; what its words say of it is judged afterwards, alike for all formats. */
export interface BlockDraft {
	readonly kind: BlockKind;
	readonly prose: Prose;
	readonly level?: number;
	/** The share of its visible units that are links, 0 to 1. */
	readonly linked?: number;
}

/** What a file says of its source outside its visible text. Where it says a thing more than once, the more reliable comes first. */
export type SourceFields = { readonly [Name in keyof Source]?: readonly SourceField[] };

/** What a reader makes of a file. */
export interface Reading {
	/** In the order of the file, without overlap. */
	readonly blocks: readonly BlockDraft[];
	readonly fields: SourceFields;
	/** In the file: sentences that it has outside its visible text, of itself and of its pictures. */
	readonly attributes?: readonly Span[];
	/** For a person: what was left out, and why. */
	readonly notes: readonly string[];
}
