import { stemmer } from 'stemmer';

/** Stems by folded word: words recur. Bounded, so that a server that runs for weeks does not grow. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** The stem of a folded word (Porter 1980), remembered. */
export function stemOf(word: string): string {
	let stem = stems.get(word);
	if (stem === undefined) {
		if (stems.size >= MOST_STEMS) stems.clear();
		stems.set(word, (stem = stemmer(word)));
	}
	return stem;
}
