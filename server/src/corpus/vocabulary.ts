import { neighbourRanks, RANKED_STEMS, stemOfRank, stemRank } from './wordNeighbours.ts';

/**
 * Terms by number: pairs of claims are compared by the thousand, and never by letters. A stem that English at large knows has its rank
 * as its number, whatever else comes a number past those; it has that as long as the process lives, so that what was read of an
 * article stays true in the next corpus. A folder has some ten thousand terms, and an edit adds hardly any.
 */
const others: string[] = [];
const numbers = new Map<string, number>();

/** How many numbers are given so far. */
export function countTerms(): number {
	return RANKED_STEMS + others.length;
}

export function termId(key: string): number {
	const rank = stemRank(key);
	if (rank < RANKED_STEMS) return rank;
	let id = numbers.get(key);
	if (id === undefined) numbers.set(key, (id = RANKED_STEMS + others.push(key) - 1));
	return id;
}

export function termKey(id: number): string {
	return id < RANKED_STEMS ? stemOfRank(id) : others[id - RANKED_STEMS]!;
}

/** Terms of like use, the likest first. */
export interface Neighbours {
	readonly ids: Int32Array;
	/** The cosine of their word vectors with the term's, 0.5 to 1. */
	readonly cosines: Float64Array;
}

const NONE: Neighbours = { ids: new Int32Array(), cosines: new Float64Array() };
const known: Neighbours[] = [];

export function termNeighbours(id: number): Neighbours {
	return id < RANKED_STEMS ? (known[id] ??= neighbourRanks(id)) : NONE;
}
