/** A JSON object of another program's making: what this one does not know is kept as it is. */
export type Others = Readonly<Record<string, unknown>>;

/** What a reader wrote on one or several places. A record of its own, as each reply is: two people's changes touch different lines. */
export interface Note extends Said {
	readonly kind: 'note';
	readonly tags: readonly string[];
	readonly resolved: boolean;
	/** It is on a claim in all its sources. */
	readonly claim: boolean;
	/** At least one. */
	readonly targets: readonly NoteTarget[];
}

export interface Reply extends Said {
	readonly kind: 'reply';
	/** The id of what it replies to: a note, or in other programs' records also a reply. */
	readonly to: string;
	/** It keeps what one of two people wrote who changed a note at once. */
	readonly conflict: boolean;
}

export type NoteRecord = Note | Reply;

export interface Said {
	readonly id: string;
	/** Markdown. */
	readonly body: string;
	/** Empty where nobody is named. */
	readonly author: string;
	/** ISO 8601 times. */
	readonly created: string;
	readonly modified: string;
	readonly others?: Others;
}

/** A place in an article, described as the W3C has it: offsets count code points. */
export interface NoteTarget {
	/** The article: an IRI, relative to the folder that holds `.corroborate`. */
	readonly source: string;
	/** The words as they stood when the place was described last; empty for a note on the article as a whole. */
	readonly quote: string;
	readonly before: string;
	readonly after: string;
	/** In code points; absent where whoever described it did not say. */
	readonly start?: number;
	/** Of the article's text at that time: "sha256:…". */
	readonly digest?: string;
	/** How often the quote stood in it, and how often with the same words around it; absent where that was once. */
	readonly copies?: number;
	readonly twins?: number;
	/** How many units of `before` and of `after`, next to the quote and white space evened, another copy had as well; absent where none. */
	readonly sharedBefore?: number;
	readonly sharedAfter?: number;
	/** The words that the note was put on, where the place says others by now. */
	readonly first?: string;
	readonly others?: Others;
}

/** The words that a note was put on. */
export function firstWords({ quote, first }: NoteTarget): string {
	return first ?? quote;
}
