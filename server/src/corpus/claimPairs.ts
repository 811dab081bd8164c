import { readArticleTerms, placeInArticle } from './articleTerms.ts';
import { indexCandidates } from './claimCandidates.ts';
import type { Weights } from './claimModel.ts';
import type { Corpus, PlacedClaim } from './corpus.ts';
import type { EntityIndex } from './entityIndex.ts';
import { makePairComparer, type PairFeatures } from './pairFeatures.ts';
import { weighTerms } from './termWeights.ts';
import { countTerms } from './vocabulary.ts';
import { weighClaims, type WeighedClaim } from './weighedClaim.ts';

/**
 * All claims of a corpus by number, which of them are worth comparing, and what is to be said of a pair: everything that does
 * not depend on how the pairs are judged. What rests on one article is kept with it. Claims are weighed, and candidates found, once
 * they are asked for; what is to be said of a pair is sooner computed anew than kept, and there are too many pairs to keep it.
 */
export interface ClaimPairs {
	readonly claims: readonly PlacedClaim[];
	readonly weighed: (claim: number) => WeighedClaim;
	/** By number of the claim, the number of its article. */
	readonly articleOf: Int32Array;
	/** By number of the claim, the number of its sentence; and back. */
	readonly sentenceOf: Int32Array;
	readonly claimsOf: readonly (readonly number[])[];
	numberOf(claim: PlacedClaim): number | undefined;
	/** Claims of other articles, the likeliest first. */
	candidates(asked: number): readonly number[];
	/** The order of the two does not matter. */
	features(a: number, b: number): PairFeatures;
	/** The log-odds that the features speak for: the fastest where the first of the two is the same again and again. */
	odds(a: number, b: number, model: Weights<PairFeatures>): number;
}

export function makeClaimPairs(corpus: Corpus, entities: EntityIndex): ClaimPairs {
	const articles = corpus.articles.map((article) => readArticleTerms(article, entities));
	const count = articles.reduce((sum, { claims }) => sum + claims.length, 0);
	const claims: PlacedClaim[] = [];
	const articleOf = new Int32Array(count);
	const sentenceOf = new Int32Array(count);
	const claimsOf: number[][] = [];
	const termsOf: Int32Array[] = [];
	const firstOf: number[] = [];
	const seenIn = new Int32Array(countTerms());
	articles.forEach((article, i) => {
		const sentencesBefore = claimsOf.length;
		firstOf.push(claims.length);
		for (const ids of article.sentences) {
			claimsOf.push([]);
			termsOf.push(ids);
			for (const id of ids) seenIn[id]!++;
		}
		article.claims.forEach((claim, k) => {
			const sentence = sentencesBefore + article.sentenceOf[k]!;
			articleOf[claims.length] = i;
			sentenceOf[claims.length] = sentence;
			claimsOf[sentence]!.push(claims.length);
			claims.push(claim);
		});
	});
	const weights = weighTerms(seenIn, claimsOf.length);
	const weighedIn = remember((article) => weighClaims(articles[article]!, weights));
	const weighed = (claim: number): WeighedClaim => {
		const article = articleOf[claim]!;
		return weighedIn(article)[claim - firstOf[article]!]!;
	};
	const numberOfArticle = new Map(corpus.articles.map((article, i) => [article, i]));
	const index = indexCandidates({ weighed, articleOf, claimsOf, termsOf, weights });
	const comparer = makePairComparer(weights);
	return {
		claims,
		weighed,
		articleOf,
		sentenceOf,
		claimsOf,
		numberOf({ article, claim }) {
			const [number, place] = [numberOfArticle.get(article), placeInArticle(claim)];
			return number === undefined || place === undefined ? undefined : firstOf[number]! + place;
		},
		candidates: remember((asked) => index.candidates(asked)),
		features: (a, b) => comparer.features(weighed(Math.min(a, b)), weighed(Math.max(a, b)), weighed(a)),
		odds: (a, b, model) => comparer.odds(weighed(Math.min(a, b)), weighed(Math.max(a, b)), weighed(a), model),
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
