import type { Span } from '../../text/span.ts';

/** What two sources can tell differently of one thing. Each kind is a diagnostic's code, `conflict.number`. */
export const CONFLICT_KINDS = [
	'number',
	'date',
	'duration',
	'status',
	'attribution',
	'quotation',
	'negation',
	'role',
	'place',
	'detail',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One side of a difference: the words that make it. */
export interface DifferenceSide {
	/** In the file. */
	readonly span: Span;
	/** The value as a person reads it: "87 soldiers", "agreed", "not". */
	readonly value: string;
}

/** Two claims told apart by one value, before it is judged whether that is a conflict or only looks like one. */
export interface Difference {
	readonly kind: ConflictKind;
	readonly here: DifferenceSide;
	readonly there: DifferenceSide;
	/** How far the words around both values say the same thing: 0 to 1. */
	readonly context: number;
	/**
	 * How alike is what stands directly by the two sides: the noun counted, the preposition, the word denied or planned. 1 alike, 0 not
	 * said.
	 */
	readonly slot: number;
	/** Names around both values: 1 where they share one, -1 where they share none, 0 where one side has none. */
	readonly names: number;
	/** Of degrees of certainty, how far they are apart: 0 to 1; 1 for opposites, 0 for all else. */
	readonly degree: number;
	/** Of a denial, how much the denied word tells, as the folder weighs it, that the other claim has as well; 0 for all else. */
	readonly telling: number;
	/** Of degrees of certainty, the side that tells it as more settled. */
	readonly firmer?: 'here' | 'there';
	/** How near the two values are: 1 all but equal, 0 far apart or not to be measured. */
	readonly nearness: number;
	/** On how many of the two sides (0 to 2) the other's article holds the value as well, elsewhere. */
	readonly elsewhere: number;
}
