import type { ArticleTerms } from './articleTerms.ts';
import { nearNeighbours } from './claimCandidates.ts';
import type { WeighedClaim } from './weighedClaim.ts';

/** What is kept of a corpus' claims, by number, for the one that comes after an edit. */
export interface KeptClaims {
	readonly uris: readonly string[];
	readonly articles: readonly ArticleTerms[];
	/** By number of the article, its claims where they were weighed. */
	readonly weighedIn: ReadonlyMap<number, readonly WeighedClaim[]>;
	readonly firstOf: readonly number[];
	readonly articleOf: Int32Array;
	readonly sentenceOf: Int32Array;
	readonly claimsOf: readonly (readonly number[])[];
	readonly termsOf: readonly Int32Array[];
	readonly weights: Float64Array;
}

/** Which claims an edit has left as they were, where all have the numbers that they had. */
export interface Unchanged {
	/** By itself, with its weights and the sentences beside it. */
	isSame(claim: number): boolean;
	/** Its candidates are the same ones. */
	hasSameCandidates(claim: number): boolean;
}

/**
 * Undefined where claims have other numbers than before: an edit within a sentence seldom changes them, one that begins a sentence does, and
 * changes how much each word tells as well. `weigh` weighs the claims of an article as those `before`.
 */
export function findUnchanged(
	last: KeptClaims,
	now: Omit<KeptClaims, 'weighedIn'>,
	weigh: (article: number, before: readonly WeighedClaim[]) => readonly WeighedClaim[],
): Unchanged | undefined {
	const hasSameShape =
		last.claimsOf.length === now.claimsOf.length &&
		last.uris.length === now.uris.length &&
		last.uris.every((uri, i) => uri === now.uris[i]) &&
		isEqual(last.articleOf, now.articleOf) &&
		isEqual(last.sentenceOf, now.sentenceOf);
	if (!hasSameShape) return undefined;
	const changed = changedTerms(last, now);
	const changedClaims = new Set<number>();
	now.articles.forEach((article, i) => {
		const first = now.firstOf[i]!;
		if (article === last.articles[i]) {
			// Whatever its words weigh otherwise in stands in a sentence of its own or beside it.
			const touched = article.sentences.map((ids) => ids.some((id) => changed[id] === 1));
			article.sentenceOf.forEach((k, claim) => {
				if (touched[k] || touched[k - 1] || touched[k + 1]) changedClaims.add(first + claim);
			});
			return;
		}
		const before = last.weighedIn.get(i);
		const weighed = before && weigh(i, before);
		article.claims.forEach((_, claim) => {
			if (!weighed || weighed[claim]!.number !== before[claim]!.number) changedClaims.add(first + claim);
		});
	});
	const leadsToChanged = new Map<number, boolean>();
	const leads = (id: number): boolean => {
		let found = leadsToChanged.get(id);
		if (found === undefined) {
			found = changed[id] === 1 || nearNeighbours(id).some((near) => changed[near] === 1);
			leadsToChanged.set(id, found);
		}
		return found;
	};
	return {
		isSame: (claim) => !changedClaims.has(claim),
		hasSameCandidates: (claim) => !changedClaims.has(claim) && !now.termsOf[now.sentenceOf[claim]!]!.some(leads),
	};
}

/** 1 for each term that stands in other sentences than before, or weighs otherwise. */
function changedTerms(last: KeptClaims, now: Omit<KeptClaims, 'weighedIn'>): Uint8Array {
	const changed = new Uint8Array(now.weights.length);
	for (let id = 0; id < changed.length; id++) if (now.weights[id] !== (last.weights[id] ?? 0)) changed[id] = 1;
	now.termsOf.forEach((ids, sentence) => {
		const before = last.termsOf[sentence]!;
		if (before === ids || isEqual(before, ids)) return;
		const [mine, theirs] = [new Set(ids), new Set(before)];
		for (const id of ids) if (!theirs.has(id)) changed[id] = 1;
		for (const id of before) if (!mine.has(id)) changed[id] = 1;
	});
	return changed;
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
	return a.length === b.length && a.every((one, i) => one === b[i]);
}
