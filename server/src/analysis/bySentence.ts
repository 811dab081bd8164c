import type { Sentence } from '../article/article.ts';

/** What stands in each sentence, in the order given: to look through all of an article for each of its sentences takes its square. */
export function bySentence<T extends { readonly sentence: Sentence }>(
	all: readonly T[],
): ReadonlyMap<Sentence, readonly T[]> {
	const groups = new Map<Sentence, T[]>();
	for (const one of all) {
		const group = groups.get(one.sentence);
		if (group) group.push(one);
		else groups.set(one.sentence, [one]);
	}
	return groups;
}
