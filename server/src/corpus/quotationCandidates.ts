import type { ReadQuotation } from './quotationPairs.ts';
import { stemNeighbours } from './wordNeighbours.ts';

/** Each quotation is compared with no more than this many others, those that share the rarest words with it. */
const MOST_CANDIDATES = 30;
/** A word in more quotations than this is no way to find one. */
const COMMON = 200;
const NEIGHBOUR_FROM = 0.6;

/** For a quotation by its number: the numbers of those of other articles that are worth comparing with it, the likeliest first. */
export function indexQuotations(quotations: readonly ReadQuotation[]): (asked: number) => readonly number[] {
	const postings = new Map<string, number[]>();
	quotations.forEach((quotation, i) => {
		for (const term of termsOf(quotation).keys()) {
			const list = postings.get(term);
			if (list) list.push(i);
			else postings.set(term, [i]);
		}
	});
	return (asked) => {
		const shared = new Map<number, number>();
		const add = (term: string, weight: number): void => {
			const list = postings.get(term) ?? [];
			if (list.length > COMMON) return;
			for (const other of list)
				if (quotations[other]!.article !== quotations[asked]!.article)
					shared.set(other, (shared.get(other) ?? 0) + weight);
		};
		for (const [term, weight] of termsOf(quotations[asked]!)) {
			add(term, weight);
			for (const [neighbour, cosine] of stemNeighbours(term))
				if (cosine >= NEIGHBOUR_FROM) add(neighbour, weight * cosine);
		}
		return [...shared]
			.sort((a, b) => b[1] - a[1] || a[0] - b[0])
			.slice(0, MOST_CANDIDATES)
			.map(([other]) => other);
	};
}

/** Its words of content; without any ("Never again"), all of it as one. */
function termsOf({ words }: ReadQuotation): Map<string, number> {
	const terms = new Map(words.filter((w) => w.telling).map(({ stem, weight }) => [stem, weight]));
	if (terms.size === 0 && words.length > 1) terms.set(`=${words.map((w) => w.key).join(' ')}`, words.length);
	return terms;
}
