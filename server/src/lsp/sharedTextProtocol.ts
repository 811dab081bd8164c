/** What the server says of text that sources share word for word, as plain types. */

import type { ClaimPlace, Range } from './protocol.ts';
import type { StoryPart } from './storyProtocol.ts';

/** A request: the passages of an article that other sources have word for word, but for small edits, in the order of its text. */
export const SHARED_TEXT = 'corroborate/sharedText';
export interface SharedTextParams {
	readonly textDocument: { readonly uri: string };
}
export interface SharedTextPassage {
	/** Of all that is shared here with one source or another; the ranges of an answer do not overlap. */
	readonly range: Range;
	/** Those with most words first. */
	readonly copies: readonly SharedTextCopy[];
}
/** The same in another source. */
export interface SharedTextCopy extends ClaimPlace {
	/** What a reader calls the source. */
	readonly source: string;
	/** In the asked document. */
	readonly here: Range;
	/** How many words are equal, quoted ones left out. */
	readonly words: number;
	/** News agencies that both articles credit. */
	readonly agencies: readonly string[];
}

/** A request: which sources share text, for views. */
export const STORY_COPIES = 'corroborate/storyCopies';
export interface StoryCopies extends StoryPart {
	/** How many sources there are when those that are one report count once. */
	readonly independent: number;
	/** Those that share most words first. */
	readonly copies: readonly StoryCopy[];
}
export interface StoryCopy {
	readonly source: number;
	readonly other: number;
	/** "28 words word for word; both credit AP", for a person. */
	readonly inWords: string;
	readonly words: number;
	/** Of the words of the shorter one that are not quoted: 0 to 1. */
	readonly share: number;
	/** They share most of the shorter one, and count once for whatever both state. */
	readonly oneReport: boolean;
	readonly agencies: readonly string[];
	/** In the order of `source`. */
	readonly passages: readonly {
		readonly words: number;
		readonly wording: string;
		readonly here: ClaimPlace;
		readonly there: ClaimPlace;
	}[];
}
