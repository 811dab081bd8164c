import type { Fingerprints } from './fingerprints.ts';

/** A word of each of two articles where a shingle of theirs may be equal; equal hashes are no proof. */
export interface Seed {
	readonly a: number;
	readonly b: number;
}

/** Which articles of a corpus have a shingle in common; they are named by their numbers. */
export interface ShingleIndex {
	/** By the number of the other article. `a` is a word of the asked one. */
	sharedBy(article: number): ReadonlyMap<number, readonly Seed[]>;
}

/** A hash table in flat arrays: 1,000 articles have some 300,000 entries, and are indexed anew after each edit. */
export function indexShingles(prints: readonly Fingerprints[]): ShingleIndex {
	const starts: number[] = [];
	let count = 0;
	for (const { words } of prints) {
		starts.push(count);
		count += words.length;
	}
	const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
	/** The last entry of each bucket, and of each entry the one before it. */
	const last = new Int32Array(size).fill(-1);
	const previous = new Int32Array(count);
	const articleOf = new Int32Array(count);
	prints.forEach(({ hashes }, article) => {
		hashes.forEach((hash, i) => {
			const entry = starts[article]! + i;
			const bucket = hash & (size - 1);
			previous[entry] = last[bucket]!;
			last[bucket] = entry;
			articleOf[entry] = article;
		});
	});
	return {
		sharedBy(article) {
			const found = new Map<number, Seed[]>();
			const { words, hashes } = prints[article]!;
			hashes.forEach((hash, i) => {
				for (let entry = last[hash & (size - 1)]!; entry >= 0; entry = previous[entry]!) {
					const other = articleOf[entry]!;
					if (other === article) continue;
					const theirs = prints[other]!;
					const place = entry - starts[other]!;
					if (theirs.hashes[place] !== hash) continue;
					const seed = { a: words[i]!, b: theirs.words[place]! };
					const seeds = found.get(other);
					if (seeds) seeds.push(seed);
					else found.set(other, [seed]);
				}
			});
			return found;
		},
	};
}
