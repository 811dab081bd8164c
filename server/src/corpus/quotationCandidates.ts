import type { ReadQuotation } from './quotationPairs.ts';
import { stemNeighbours } from './wordNeighbours.ts';

/** Each quotation is compared with no more than this many others, those that share the rarest words with it. */
const MOST_CANDIDATES = 30;
/** A word in more quotations than this is no way to find one. */
const COMMON = 200;
const NEIGHBOUR_FROM = 0.6;

/** Every two quotations of different articles that are worth comparing, once each, the earlier first. */
export function* likeQuotations(
	quotations: readonly ReadQuotation[],
): Iterable<readonly [ReadQuotation, ReadQuotation]> {
	const postings = new Map<string, number[]>();
	quotations.forEach((quotation, i) => {
		for (const term of termsOf(quotation).keys()) {
			const list = postings.get(term);
			if (list) list.push(i);
			else postings.set(term, [i]);
		}
	});
	const seen = new Set<number>();
	for (let i = 0; i < quotations.length; i++) {
		const shared = new Map<number, number>();
		const add = (term: string, weight: number): void => {
			const list = postings.get(term) ?? [];
			if (list.length > COMMON) return;
			for (const other of list)
				if (quotations[other]!.article !== quotations[i]!.article) shared.set(other, (shared.get(other) ?? 0) + weight);
		};
		for (const [term, weight] of termsOf(quotations[i]!)) {
			add(term, weight);
			for (const [neighbour, cosine] of stemNeighbours(term))
				if (cosine >= NEIGHBOUR_FROM) add(neighbour, weight * cosine);
		}
		const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
		for (const [other] of best) {
			const [first, second] = i < other ? [i, other] : [other, i];
			const key = first * quotations.length + second;
			if (seen.has(key)) continue;
			seen.add(key);
			yield [quotations[first]!, quotations[second]!];
		}
	}
}

/** Its words of content; without any ("Never again"), all of it as one. */
function termsOf({ words }: ReadQuotation): Map<string, number> {
	const terms = new Map(words.filter((w) => w.telling).map(({ stem, weight }) => [stem, weight]));
	if (terms.size === 0 && words.length > 1) terms.set(`=${words.map((w) => w.key).join(' ')}`, words.length);
	return terms;
}
