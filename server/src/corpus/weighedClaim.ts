import type { DateMention } from '../analysis/analysis.ts';
import { idsOf, type ArticleTerms } from './articleTerms.ts';
import type { ClaimTerms } from './claimTerms.ts';
import { termId, termKey } from './vocabulary.ts';

/** A claim's terms with their weights summed once; made per claim, compared many times. */
export interface WeighedClaim {
	/**
	 * What it is told apart by as long as the process lives. One that comes of another reading of its article, or of another corpus, and is
	 * equal in all that `makePairComparer` looks at, has the same number.
	 */
	readonly number: number;
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
	/** In this order, too. */
	readonly values: Float64Array;
	readonly total: number;
}

class WeighedTerms implements Bag {
	readonly total: number;
	readonly values: Float64Array;
	#weights: ReadonlyMap<string, number> | undefined;

	constructor(
		readonly ids: Int32Array,
		weightOf: Float64Array,
	) {
		this.values = Float64Array.from(ids, (id) => weightOf[id]!);
		let total = 0;
		for (const value of this.values) total += value;
		this.total = total;
	}

	get weights(): ReadonlyMap<string, number> {
		return (this.#weights ??= new Map(Array.from(this.ids, (id, i) => [termKey(id), this.values[i]!])));
	}
}

/** Larger than any number of a term. */
const TERMS = 2 ** 26;

/** Of an article, as its terms were weighed last. */
interface Known {
	readonly bags: readonly Bag[];
	readonly claims: readonly WeighedClaim[];
}

const known = new WeakMap<ArticleTerms, Known>();
let numbered = 0;

/**
 * The weighed claims of one article, in its order; weights by the terms' numbers. What is weighed as before is the same object; what was
 * weighed alike `before`, as the article was read then, has the same number.
 */
export function weighClaims(
	article: ArticleTerms,
	weights: Float64Array,
	before: readonly WeighedClaim[] = [],
): readonly WeighedClaim[] {
	const { terms: all, sentences, sentenceOf } = article;
	const last = known.get(article);
	const bag = (ids: Int32Array): Bag => new WeighedTerms(ids, weights);
	const bags = sentences.map((ids, i) => {
		const still = last?.bags[i];
		return still && isWeighedBy(weights, still) ? still : bag(ids);
	});
	if (last && bags.every((one, i) => one === last.bags[i])) return last.claims;
	const numbers = new Map(before.map((claim) => [signatureOf(claim), claim.number]));
	const claims = all.map((terms, k): WeighedClaim => {
		const i = sentenceOf[k]!;
		const still = last?.claims[k];
		if (still?.sentence === bags[i] && still?.before === bags[i - 1] && still?.after === bags[i + 1]) return still!;
		const own = bag(idsOf(terms.own));
		const inOrder = terms.own.map(({ key }) => termId(key));
		const claim = {
			number: 0,
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
		claim.number = (before.length ? numbers.get(signatureOf(claim)) : undefined) ?? ++numbered;
		return claim;
	});
	known.set(article, { bags, claims });
	return claims;
}

function isWeighedBy(weights: Float64Array, { ids, values }: Bag): boolean {
	return ids.every((id, i) => values[i] === weights[id]);
}

/** The same for two claims only where they are equal in all that is compared of them. */
function signatureOf({
	terms,
	own,
	sentence,
	withSubject,
	pairs,
	quoted,
	dates,
	place,
	before,
	after,
}: WeighedClaim): string {
	const bags = [own, sentence, withSubject, before, after].map((one) => one && [one.ids.join(), one.values.join()]);
	return JSON.stringify([
		bags,
		pairs.join(),
		quoted.join(),
		terms.quantities.map(({ kind, currency, low, high, hedge }) => [kind, currency, low, high, hedge]),
		dates.map(({ first, last }) => [first, last]),
		terms.claim.negated,
		terms.speaker,
		place,
	]);
}

/** Each number once; 64 bits, since pairs of terms are numbered up to the square of the terms' count. */
function ascending(numbers: readonly number[]): Float64Array {
	return Float64Array.from(new Set(numbers)).sort();
}
