import { termNeighbours } from './vocabulary.ts';
import type { WeighedClaim } from './weighedClaim.ts';

/** Claims that may state the same as a given one: those that share words with it, the rarest words first. */
export interface CandidateIndex {
	/** By number, best first; never of the asked claim's own article. */
	candidates(asked: number): readonly number[];
}

/** The claims of a corpus, by number. */
export interface IndexedClaims {
	readonly weighed: (claim: number) => WeighedClaim;
	readonly articleOf: Int32Array;
	/** By sentence: its claims, in ascending order, and its terms. */
	readonly claimsOf: readonly (readonly number[])[];
	readonly termsOf: readonly Int32Array[];
	/** By number of the term. */
	readonly weights: Float64Array;
}

/**
 * A claim is compared with no more than this many others. On labelled sets of five articles 82 to 97 % of the links are among
 * them; with 60, 79 to 94 %: the claims at the heart of a story consist of its folder's commonest words and come late.
 */
const MOST_CANDIDATES = 200;
/** A word in more claims than this is no way to find a claim. */
const COMMON = 400;
/** What a word of the sentence counts for that is not the claim's own. */
const AROUND_SHARE = 0.3;
/** What a word of like use counts for beside the same word. */
const NEIGHBOUR_SHARE = 0.5;
const NEIGHBOUR_FROM = 0.6;

/** The words of like use that lead from a term to claims. */
export function nearNeighbours(id: number): Int32Array {
	const { ids, cosines } = termNeighbours(id);
	let count = 0;
	while (count < ids.length && cosines[count]! >= NEIGHBOUR_FROM) count++;
	return ids.subarray(0, count);
}

export function indexCandidates({ weighed, articleOf, claimsOf, termsOf, weights }: IndexedClaims): CandidateIndex {
	const postings = makePostings(claimsOf, termsOf, weights.length);
	const articleOfSentence = Int32Array.from(claimsOf, ([first]) => articleOf[first!]!);
	// Scratch, all 0 between two questions. The claims of a sentence share the same words with the asked one: a term stands in or beside them.
	const shared = new Float64Array(claimsOf.length);
	return {
		candidates(asked) {
			if (asked >= articleOf.length) return [];
			const claim = weighed(asked);
			const own = articleOf[asked]!;
			const found: number[] = [];
			const add = (id: number, weight: number): void => {
				for (let at = postings.starts[id]!, end = postings.starts[id + 1]!; at < end; at++) {
					const sentence = postings.sentences[at]!;
					if (articleOfSentence[sentence] === own) continue;
					if (shared[sentence] === 0) found.push(sentence);
					shared[sentence]! += weight;
				}
			};
			const ofClaim = new Set(claim.withSubject.ids);
			for (const id of claim.sentence.ids) {
				const weight = weights[id]! * (ofClaim.has(id) ? 1 : AROUND_SHARE);
				add(id, weight);
				const { ids, cosines } = termNeighbours(id);
				for (let k = 0; k < ids.length && cosines[k]! >= NEIGHBOUR_FROM; k++)
					add(ids[k]!, weight * cosines[k]! * NEIGHBOUR_SHARE);
			}
			const floor = atRank(found, shared, MOST_CANDIDATES);
			const best: number[] = [];
			for (const sentence of found
				.filter((one) => shared[one]! >= floor)
				.sort((a, b) => shared[b]! - shared[a]! || a - b)) {
				if (best.length >= MOST_CANDIDATES) break;
				for (const other of claimsOf[sentence]!) if (best.length < MOST_CANDIDATES) best.push(other);
			}
			for (const sentence of found) shared[sentence] = 0;
			return best;
		},
	};
}

/** The sentences that each term stands in, one list behind the other; none where they have too many claims. */
interface Postings {
	/** By number of the term, and one past the last. */
	readonly starts: Int32Array;
	readonly sentences: Int32Array;
}

function makePostings(
	claimsOf: readonly (readonly number[])[],
	termsOf: readonly Int32Array[],
	terms: number,
): Postings {
	const claims = new Int32Array(terms);
	const counts = new Int32Array(terms);
	termsOf.forEach((ids, sentence) => {
		const here = claimsOf[sentence]!.length;
		for (const id of ids) {
			claims[id]! += here;
			counts[id]!++;
		}
	});
	const starts = new Int32Array(terms + 1);
	for (let id = 0; id < terms; id++) starts[id + 1] = starts[id]! + (claims[id]! > COMMON ? 0 : counts[id]!);
	const sentences = new Int32Array(starts[terms]!);
	const next = starts.slice();
	termsOf.forEach((ids, sentence) => {
		for (const id of ids) if (claims[id]! <= COMMON) sentences[next[id]!++] = sentence;
	});
	return { starts, sentences };
}

/** The value that so many of `found` reach, by quickselect (Hoare 1961); 0 where there are fewer. */
function atRank(found: readonly number[], values: Float64Array, rank: number): number {
	if (found.length <= rank) return 0;
	const sorted = new Float64Array(found.length);
	for (let i = 0; i < sorted.length; i++) sorted[i] = values[found[i]!]!;
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const pivot = sorted[(low + high) >> 1]!;
		let [i, j] = [low, high];
		while (i <= j) {
			while (sorted[i]! > pivot) i++;
			while (sorted[j]! < pivot) j--;
			if (i > j) break;
			const moved = sorted[i]!;
			sorted[i] = sorted[j]!;
			sorted[j] = moved;
			i++;
			j--;
		}
		if (rank - 1 <= j) high = j;
		else if (rank - 1 >= i) low = i;
		else break;
	}
	return sorted[rank - 1]!;
}
