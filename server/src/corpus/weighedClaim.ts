import type { DateMention } from '../analysis/analysis.ts';
import { idsOf, type ArticleTerms } from './articleTerms.ts';
import type { ClaimTerms } from './claimTerms.ts';
import { termId, termKey } from './vocabulary.ts';

/** A claim's terms with their weights summed once; made per claim, compared many times. */
export interface WeighedClaim {
	readonly terms: ClaimTerms;
	readonly own: Bag;
	readonly sentence: Bag;
	/** The own terms first. */
	readonly withSubject: Bag;
	/** Of the own terms, the names, by number. */
	readonly names: Int32Array;
	/** What stands side by side in the claim, one number for the two terms; each once, in ascending order. */
	readonly pairs: Float64Array;
	/** Of what it quotes, by number; each once, in ascending order. */
	readonly quoted: Float64Array;
	/** Those that are known to the day. */
	readonly dates: readonly DateMention[];
	/** Where in its article it stands: 0 the first sentence, 1 the last. */
	readonly place: number;
	/** The sentences before and after, in the same article. */
	readonly before: Bag | undefined;
	readonly after: Bag | undefined;
}

/** Different terms, each with its weight. */
export interface Bag {
	/** By their keys, for those who look at few of them. */
	readonly weights: ReadonlyMap<string, number>;
	/** The same terms by number, in the same order. */
	readonly ids: Int32Array;
	readonly total: number;
}

class WeighedTerms implements Bag {
	readonly total: number;
	#weights: ReadonlyMap<string, number> | undefined;

	constructor(
		readonly ids: Int32Array,
		private readonly weightOf: Float64Array,
	) {
		let total = 0;
		for (const id of ids) total += weightOf[id]!;
		this.total = total;
	}

	get weights(): ReadonlyMap<string, number> {
		return (this.#weights ??= new Map([...this.ids].map((id) => [termKey(id), this.weightOf[id]!])));
	}
}

/** Larger than any number of a term. */
const TERMS = 2 ** 26;

/** The weighed claims of one article, in its order; weights by the terms' numbers. */
export function weighClaims(
	{ terms: all, sentences, sentenceOf }: ArticleTerms,
	weights: Float64Array,
): WeighedClaim[] {
	const bag = (ids: Int32Array): Bag => new WeighedTerms(ids, weights);
	const bags = sentences.map(bag);
	return all.map((terms, k) => {
		const i = sentenceOf[k]!;
		const own = bag(idsOf(terms.own));
		const inOrder = terms.own.map(({ key }) => termId(key));
		return {
			terms,
			own,
			sentence: bags[i]!,
			withSubject: terms.leanedOn.length ? bag(idsOf([...terms.own, ...terms.leanedOn])) : own,
			names: own.ids.filter((id) => termKey(id).startsWith('@')),
			pairs: ascending(inOrder.slice(1).map((id, k) => inOrder[k]! * TERMS + id)),
			quoted: ascending([...terms.quoted].map(termId)),
			dates: terms.dates.filter(({ first }) => first !== undefined),
			place: i / Math.max(1, bags.length - 1),
			before: bags[i - 1],
			after: bags[i + 1],
		};
	});
}

/** Each number once; 64 bits, since pairs of terms are numbered up to the square of the terms' count. */
function ascending(numbers: readonly number[]): Float64Array {
	return Float64Array.from(new Set(numbers)).sort();
}
