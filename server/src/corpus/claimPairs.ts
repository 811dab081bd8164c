import { readArticleTerms, placeInArticle } from './articleTerms.ts';
import { findUnchanged, type KeptClaims } from './carriedRows.ts';
import { indexCandidates } from './claimCandidates.ts';
import type { Weights } from './claimModel.ts';
import type { Corpus, PlacedClaim } from './corpus.ts';
import type { EntityIndex } from './entityIndex.ts';
import { makePairComparer, type PairFeatures } from './pairFeatures.ts';
import { PairTable } from './pairTable.ts';
import { carryMemory, emptyMemory, type RowMemory } from './rowMemory.ts';
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
	/** What the judge by words has found; what an edit left as it was is in it from the start. */
	readonly memory: RowMemory;
	/** The log-odds that the features speak for, remembered: the fastest where the first of the two is the same again and again. */
	odds(a: number, b: number, model: Weights<PairFeatures>): number;
}

/** What was kept of the last corpus: as a rule the one before an edit. */
let last:
	| { readonly claims: KeptClaims; readonly candidates: Map<number, readonly number[]>; readonly memory: RowMemory }
	| undefined;

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
	const weighedArticles = new Map<number, readonly WeighedClaim[]>();
	const weighedIn = (article: number, before?: readonly WeighedClaim[]): readonly WeighedClaim[] => {
		let weighed = weighedArticles.get(article);
		if (!weighed) weighedArticles.set(article, (weighed = weighClaims(articles[article]!, weights, before)));
		return weighed;
	};
	const weighed = (claim: number): WeighedClaim => {
		const article = articleOf[claim]!;
		return weighedIn(article)[claim - firstOf[article]!]!;
	};
	const numberOfArticle = new Map(corpus.articles.map((article, i) => [article, i]));
	const index = indexCandidates({ weighed, articleOf, claimsOf, termsOf, weights });
	const comparer = makePairComparer(weights);
	const uris = corpus.articles.map(({ article }) => article.file.uri);
	const now = {
		uris,
		articles,
		weighedIn: weighedArticles,
		firstOf,
		articleOf,
		sentenceOf,
		claimsOf,
		termsOf,
		weights,
	};
	const unchanged = last && findUnchanged(last.claims, now, weighedIn);
	const known = new Map<number, readonly number[]>();
	let memory = emptyMemory();
	if (last && unchanged) {
		for (const [claim, candidates] of last.candidates)
			if (unchanged.hasSameCandidates(claim)) known.set(claim, candidates);
		const isClean = remember((claim) => known.get(claim)?.every((other) => unchanged.isSame(other)) ?? false);
		memory = carryMemory(last.memory, isClean, (claim) => claimsOf[sentenceOf[claim]!]!);
	}
	let comparedLast: { readonly key: number; readonly features: PairFeatures } | undefined;
	last = { claims: now, candidates: known, memory };
	return {
		claims,
		weighed,
		articleOf,
		sentenceOf,
		claimsOf,
		memory,
		numberOf({ article, claim }) {
			const [number, place] = [numberOfArticle.get(article), placeInArticle(claim)];
			return number === undefined || place === undefined ? undefined : firstOf[number]! + place;
		},
		candidates: rememberIn(known, (asked) => index.candidates(asked)),
		features(a, b) {
			const key = Math.min(a, b) * count + Math.max(a, b);
			// Asked for again for each thing that two claims differ in.
			if (key !== comparedLast?.key)
				comparedLast = {
					key,
					features: comparer.features(weighed(Math.min(a, b)), weighed(Math.max(a, b)), weighed(a)),
				};
			return comparedLast.features;
		},
		odds(a, b, model) {
			const [x, y] = [weighed(Math.min(a, b)), weighed(Math.max(a, b))];
			return tableOf(model).get(x.number, y.number, () => comparer.odds(x, y, a < b ? x : y, model));
		},
	};
}

const tables = new WeakMap<Weights<PairFeatures>, PairTable>();

/** What two claims come to by a model rests on the two alone: it stays true from one corpus to the next. */
function tableOf(model: Weights<PairFeatures>): PairTable {
	let table = tables.get(model);
	if (!table) tables.set(model, (table = new PairTable()));
	return table;
}

/** Each answer computed once. */
export function remember<Result>(compute: (asked: number) => Result): (asked: number) => Result {
	return rememberIn(new Map<number, Result>(), compute);
}

/** The same, where some answers are known from elsewhere. */
export function rememberIn<Result>(
	known: Map<number, Result>,
	compute: (asked: number) => Result,
): (asked: number) => Result {
	return (asked) => {
		let result = known.get(asked);
		if (result === undefined) known.set(asked, (result = compute(asked)));
		return result;
	};
}
