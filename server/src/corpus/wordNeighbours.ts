import bytes from './wordNeighbours.bin';

/** As many as `test/bench/makeWordNeighbours.mjs` writes for each stem. */
const NEIGHBOURS = 12;

const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const count = view.getUint32(0, true);
const listBytes = view.getUint32(4, true);
const idsAt = 8 + listBytes;
const similaritiesAt = idsAt + 2 * NEIGHBOURS * count;
const stems = new TextDecoder().decode(bytes.subarray(8, idsAt)).split('\n');
const ranks = new Map(stems.map((stem, rank) => [stem, rank]));

/**
 * How often English news uses a stem: its rank, 0 the most frequent. A stem outside the table has a rank past its end.
 * Source: the order of the GloVe vocabulary (Pennington, Socher and Manning 2014; Wikipedia and Gigaword).
 */
export function stemRank(stem: string): number {
	return ranks.get(stem) ?? 2 * count;
}

/** So many stems have a rank and neighbours. */
export const RANKED_STEMS = count;

export function stemOfRank(rank: number): string {
	return stems[rank]!;
}

/** By rank, the ranks of the stems used alike, and the cosines of their word vectors; the likest first. */
export function neighbourRanks(rank: number): { readonly ids: Int32Array; readonly cosines: Float64Array } {
	const found = [...stemNeighbours(stems[rank]!)].sort((a, b) => b[1] - a[1]);
	return {
		ids: Int32Array.from(found, ([stem]) => ranks.get(stem)!),
		cosines: Float64Array.from(found, ([, cosine]) => cosine),
	};
}

const known = new Map<string, ReadonlyMap<string, number>>();
const NONE: ReadonlyMap<string, number> = new Map();

/** Stems used as this one is, with the cosine of their word vectors, 0.5 to 1. Neighbours are not always synonyms: "won" has "lost". */
export function stemNeighbours(stem: string): ReadonlyMap<string, number> {
	const rank = ranks.get(stem);
	if (rank === undefined) return NONE;
	let found = known.get(stem);
	if (!found) {
		const entries: [string, number][] = [];
		for (let k = rank * NEIGHBOURS; k < (rank + 1) * NEIGHBOURS; k++) {
			const similarity = view.getUint8(similaritiesAt + k) / 255;
			const neighbour = stems[view.getUint16(idsAt + 2 * k, true)];
			if (similarity > 0 && neighbour !== undefined) entries.push([neighbour, similarity]);
		}
		found = new Map(entries);
		known.set(stem, found);
	}
	return found;
}
