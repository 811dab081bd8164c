import { indexCandidates } from './claimCandidates.ts';
import { readClaimTerms, type ClaimTerms } from './claimTerms.ts';
import type { Corpus, PlacedClaim } from './corpus.ts';
import type { EntityIndex } from './entityIndex.ts';
import { makePairComparer, type PairFeatures } from './pairFeatures.ts';
import { weighTerms } from './termWeights.ts';
import { numberTerms } from './vocabulary.ts';
import { weighClaims, type WeighedClaim } from './weighedClaim.ts';

/**
 * All claims of a corpus by number, which of them are worth comparing, and what is to be said of a pair: everything that does
 * not depend on how the pairs are judged. Candidates are kept once they were asked for; what is to be said of a pair is sooner computed
 * anew than kept, and there are too many pairs to keep it.
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
	/** The order of the two does not matter. */
	features(a: number, b: number): PairFeatures;
}

export function makeClaimPairs(corpus: Corpus, entities: EntityIndex): ClaimPairs {
	const termsByArticle = corpus.articles.map((article) => readClaimTerms(article, entities));
	const vocabulary = numberTerms(keysOf(termsByArticle.flat()), weighTerms(termsByArticle.flat()));
	const claims: PlacedClaim[] = [];
	const articleOf: number[] = [];
	const weighed: WeighedClaim[] = [];
	const sentenceOf: number[] = [];
	const claimsOf: number[][] = [];
	const numbers = new Map<unknown, number>();
	let last: unknown;
	corpus.articles.forEach((article, i) => {
		for (const claim of weighClaims(termsByArticle[i] ?? [], vocabulary)) {
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
	const index = indexCandidates(weighed, articleOf, vocabulary);
	const compare = makePairComparer(vocabulary);
	return {
		claims,
		weighed,
		articleOf,
		sentenceOf,
		claimsOf,
		numberOf: ({ claim }) => numbers.get(claim),
		candidates: remember((asked) => index.candidates(asked)),
		features: (a, b) => compare(weighed[Math.min(a, b)]!, weighed[Math.max(a, b)]!),
	};
}

function* keysOf(claims: readonly ClaimTerms[]): Iterable<string> {
	for (const { own, around } of claims) {
		for (const { key } of own) yield key;
		for (const { key } of around) yield key;
	}
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
