import type { ClaimTerms, Term } from './claimTerms.ts';
import { stemRank } from './wordNeighbours.ts';

/** How much a term tells: the rarer, the more. */
export interface TermWeights {
	weight(key: string): number;
}

/** Stems this frequent in English at large stand in about every sentence (Zipf: the frequency is one over the rank). */
const EVERYWHERE_RANK = 8;
/** Names and dates have no rank in English at large; they count as a word of this rank. */
const NAME_RANK = 6000;

/**
 * The geometric mean of how rare a term is in this folder and in English at large. In a folder about one event its own
 * statistics matter most (its protagonist's name tells nothing), and a word that is rare here by chance alone matters less.
 */
export function weighTerms(claims: Iterable<ClaimTerms>): TermWeights {
	const seenIn = new Map<string, number>();
	let sentences = 0;
	let last: unknown;
	for (const terms of claims) {
		if (terms.claim.sentence === last) continue;
		last = terms.claim.sentence;
		sentences++;
		for (const key of new Set([...terms.own, ...terms.around].map((t) => t.key)))
			seenIn.set(key, (seenIn.get(key) ?? 0) + 1);
	}
	const weights = new Map<string, number>();
	return {
		weight(key) {
			let weight = weights.get(key);
			if (weight === undefined) {
				const seen = seenIn.get(key) ?? 0;
				const here = Math.log(1 + (sentences + 1) / (seen + 1));
				const rank = /^[@#]/.test(key) ? NAME_RANK : stemRank(key);
				const atLarge = Math.log(1 + (rank + 1) / EVERYWHERE_RANK);
				weight = Math.sqrt(here * atLarge);
				weights.set(key, weight);
			}
			return weight;
		},
	};
}

export function totalWeight(terms: readonly Term[], weights: TermWeights): number {
	let total = 0;
	for (const term of terms) total += weights.weight(term.key);
	return total;
}
