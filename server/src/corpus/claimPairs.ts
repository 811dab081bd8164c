import { indexCandidates } from './claimCandidates.ts';
import { readClaimTerms } from './claimTerms.ts';
import type { Corpus, PlacedClaim } from './corpus.ts';
import type { EntityIndex } from './entityIndex.ts';
import { comparePair, weighClaims, type PairFeatures, type WeighedClaim } from './pairFeatures.ts';
import { weighTerms } from './termWeights.ts';

/**
 * All claims of a corpus by number, which of them are worth comparing, and what is to be said of a pair: everything that does
 * not depend on how the pairs are judged. Each answer is computed when it is first asked for and kept for the corpus' life.
 */
export interface ClaimPairs {
	readonly claims: readonly PlacedClaim[];
	readonly weighed: readonly WeighedClaim[];
	/** By number of the claim, the number of its article. */
	readonly articleOf: readonly number[];
	/** By number of the claim, the number of its sentence; and back. */
	readonly sentenceOf: readonly number[];
	readonly claimsOf: readonly (readonly number[])[];
	numberOf(claim: PlacedClaim): number | undefined;
	/** Claims of other articles, the likeliest first. */
	candidates(asked: number): readonly number[];
	features(a: number, b: number): PairFeatures;
}

export function makeClaimPairs(corpus: Corpus, entities: EntityIndex): ClaimPairs {
	const termsByArticle = corpus.articles.map((article) => readClaimTerms(article, entities));
	const weights = weighTerms(termsByArticle.flat());
	const claims: PlacedClaim[] = [];
	const articleOf: number[] = [];
	const weighed: WeighedClaim[] = [];
	const sentenceOf: number[] = [];
	const claimsOf: number[][] = [];
	const numbers = new Map<unknown, number>();
	let last: unknown;
	corpus.articles.forEach((article, i) => {
		for (const claim of weighClaims(termsByArticle[i] ?? [], weights)) {
			numbers.set(claim.terms.claim, claims.length);
			if (claim.terms.claim.sentence !== last) claimsOf.push([]);
			last = claim.terms.claim.sentence;
			sentenceOf.push(claimsOf.length - 1);
			claimsOf.at(-1)!.push(claims.length);
			claims.push({ article, claim: claim.terms.claim });
			articleOf.push(i);
			weighed.push(claim);
		}
	});
	const index = indexCandidates(weighed, articleOf);
	const features = new Map<number, PairFeatures>();
	return {
		claims,
		weighed,
		articleOf,
		sentenceOf,
		claimsOf,
		numberOf: ({ claim }) => numbers.get(claim),
		candidates: remember((asked) => index.candidates(asked)),
		features(a, b) {
			const [first, second] = a < b ? [a, b] : [b, a];
			const key = first * claims.length + second;
			let found = features.get(key);
			if (!found) features.set(key, (found = comparePair(weighed[first]!, weighed[second]!)));
			return found;
		},
	};
}

/** Each answer computed once. */
export function remember<Result>(compute: (asked: number) => Result): (asked: number) => Result {
	const known = new Map<number, Result>();
	return (asked) => {
		let result = known.get(asked);
		if (result === undefined) known.set(asked, (result = compute(asked)));
		return result;
	};
}
