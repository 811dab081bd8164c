import type { TermWeights } from './termWeights.ts';
import { stemNeighbours } from './wordNeighbours.ts';

/** The terms of a corpus by number: pairs of claims are compared by the thousand, and never by letters. */
export interface Vocabulary {
	/** How many numbers are given: 0 to one less. */
	readonly size: number;
	/** By number. */
	readonly weights: Float64Array;
	/** The number of a term of the corpus. */
	readonly idOf: (key: string) => number;
	/** The terms of this corpus that are used as the given one is, by number. */
	readonly neighbours: (id: number) => Neighbours;
}

/** Terms of like use, the likest first. */
export interface Neighbours {
	readonly ids: Int32Array;
	/** The cosine of their word vectors with the term's. */
	readonly cosines: Float64Array;
}

/** Numbers the terms of a corpus, in the order in which they are first named. */
export function numberTerms(keys: Iterable<string>, weights: TermWeights): Vocabulary {
	const ids = new Map<string, number>();
	for (const key of keys) if (!ids.has(key)) ids.set(key, ids.size);
	const named = [...ids.keys()];
	const known: Neighbours[] = [];
	return {
		size: named.length,
		weights: Float64Array.from(named, (key) => weights.weight(key)),
		idOf(key) {
			const id = ids.get(key);
			if (id === undefined) throw new Error(`not a term of this corpus: ${key}`);
			return id;
		},
		neighbours: (id) => (known[id] ??= readNeighbours(named[id]!, ids)),
	};
}

function readNeighbours(key: string, ids: ReadonlyMap<string, number>): Neighbours {
	const found = [...stemNeighbours(key)]
		.flatMap(([neighbour, cosine]) => (ids.has(neighbour) ? [{ id: ids.get(neighbour)!, cosine }] : []))
		.sort((a, b) => b.cosine - a.cosine);
	return {
		ids: Int32Array.from(found, ({ id }) => id),
		cosines: Float64Array.from(found, ({ cosine }) => cosine),
	};
}
