import type { DateMention } from '../analysis/analysis.ts';
import type { ClaimTerms, Term } from './claimTerms.ts';
import type { Vocabulary } from './vocabulary.ts';

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
	readonly weights: ReadonlyMap<string, number>;
	/** The same terms by number, in the same order. */
	readonly ids: Int32Array;
	readonly total: number;
}

const EMPTY: Bag = { weights: new Map(), ids: new Int32Array(), total: 0 };

/** The weighed claims of one article, in its order. */
export function weighClaims(all: readonly ClaimTerms[], vocabulary: Vocabulary): WeighedClaim[] {
	const sentenceBags = new Map<unknown, Bag>();
	for (const terms of all)
		if (!sentenceBags.has(terms.claim.sentence))
			sentenceBags.set(terms.claim.sentence, bagOf([...terms.own, ...terms.around], vocabulary));
	const order = [...sentenceBags.keys()];
	const index = new Map(order.map((sentence, i) => [sentence, i]));
	return all.map((terms) => {
		const i = index.get(terms.claim.sentence) ?? 0;
		const own = bagOf(terms.own, vocabulary);
		const inOrder = terms.own.map(({ key }) => vocabulary.idOf(key));
		return {
			terms,
			own,
			sentence: sentenceBags.get(terms.claim.sentence) ?? EMPTY,
			withSubject: terms.leanedOn.length ? bagOf([...terms.own, ...terms.leanedOn], vocabulary) : own,
			names: Int32Array.from([...own.weights.keys()].filter((key) => key.startsWith('@')).map(vocabulary.idOf)),
			pairs: ascending(inOrder.slice(1).map((id, k) => inOrder[k]! * vocabulary.size + id)),
			quoted: ascending([...terms.quoted].map(vocabulary.idOf)),
			dates: terms.dates.filter(({ first }) => first !== undefined),
			place: i / Math.max(1, order.length - 1),
			before: sentenceBags.get(order[i - 1]),
			after: sentenceBags.get(order[i + 1]),
		};
	});
}

function bagOf(terms: readonly Term[], vocabulary: Vocabulary): Bag {
	const weights = new Map<string, number>();
	let total = 0;
	for (const { key } of terms) {
		if (weights.has(key)) continue;
		const weight = vocabulary.weights[vocabulary.idOf(key)]!;
		weights.set(key, weight);
		total += weight;
	}
	return { weights, ids: Int32Array.from([...weights.keys()].map(vocabulary.idOf)), total };
}

/** Each number once; 64 bits, since pairs of terms are numbered up to the square of the terms' count. */
function ascending(numbers: readonly number[]): Float64Array {
	return Float64Array.from(new Set(numbers)).sort();
}
