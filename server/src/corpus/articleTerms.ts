import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';
import { readClaimTerms, type ClaimTerms, type Term } from './claimTerms.ts';
import type { PlacedClaim } from './corpus.ts';
import type { EntityIndex } from './entityIndex.ts';
import { termId } from './vocabulary.ts';

/** What matching needs of one article, whatever the others say. */
export interface ArticleTerms {
	readonly claims: readonly PlacedClaim[];
	readonly terms: readonly ClaimTerms[];
	/** By claim, the number of its sentence among those that have claims. */
	readonly sentenceOf: readonly number[];
	/** By sentence, its different terms by number: those of its first claim before the rest. */
	readonly sentences: readonly Int32Array[];
}

interface Known {
	/** Whom the article names, as the corpus had it. */
	readonly entities: readonly (string | undefined)[];
	readonly terms: ArticleTerms;
}

const known = new WeakMap<ArticleAnalysis, Known>();

/** Computed anew only where the article, or whom its names are taken for, is another one: after an edit that is one article of all. */
export function readArticleTerms(article: ArticleAnalysis, index: EntityIndex): ArticleTerms {
	const entities = article.mentions.map((mention) => index.entityOf(mention)?.key);
	const before = known.get(article);
	if (before && isSame(before.entities, entities)) return before.terms;
	const terms = readTerms(article, index);
	known.set(article, { entities, terms });
	return terms;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((one, i) => one === b[i]);
}

function readTerms(article: ArticleAnalysis, index: EntityIndex): ArticleTerms {
	const terms = readClaimTerms(article, index);
	const sentences: Int32Array[] = [];
	let last: unknown;
	const sentenceOf = terms.map(({ claim, own, around }) => {
		if (claim.sentence !== last) sentences.push(idsOf([...own, ...around]));
		last = claim.sentence;
		return sentences.length - 1;
	});
	terms.forEach(({ claim }, i) => places.set(claim, i));
	return { claims: terms.map(({ claim }) => ({ article, claim })), terms, sentenceOf, sentences };
}

/** Each once, in their order. */
export function idsOf(terms: readonly Term[]): Int32Array {
	return Int32Array.from(new Set(terms.map(({ key }) => termId(key))));
}

const places = new WeakMap<Claim, number>();

/** Where among the claims of its article a claim stands, once that has been read. */
export function placeInArticle(claim: Claim): number | undefined {
	return places.get(claim);
}
