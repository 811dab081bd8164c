import { stemmer } from 'stemmer';
import type { Quotation } from '../analysis/analysis.ts';
import { EMPTY_WORDS } from '../analysis/lexicons/functionWords.ts';
import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { stemNeighbours, stemRank } from './wordNeighbours.ts';

/** One word that somebody is quoted with. */
export interface QuotedWord {
	/** Folded, see `textKey`. */
	readonly key: string;
	/** By which it is compared. */
	readonly stem: string;
	/** How much it tells: above 4 a word of content, below 1 "we" and "the". */
	readonly weight: number;
	/** A word of content, which can be a reason to compare two quotations at all. */
	readonly telling: boolean;
	/** In the prose of the block. */
	readonly at: Span;
}

/** Stems this frequent in English at large tell nothing (Zipf: the frequency is one over the rank). */
const EVERYWHERE_RANK = 8;

/** A quotation is compared by its first words, so many; one that nobody closed may be a whole article. */
const MOST_WORDS = 200;

/** The words of a quotation; `sentences` are those it stands in. */
export function quotedWords({ at }: Quotation, sentences: readonly Sentence[]): QuotedWord[] {
	const words: QuotedWord[] = [];
	for (const { tokens } of sentences) {
		for (const { kind, key, at: own } of tokens) {
			if (kind !== 'word' || own.start < at.start || own.end > at.end) continue;
			if (words.length === MOST_WORDS) return words;
			const bare = key.replace(/'s?$/, '');
			const stem = stemmer(bare);
			const telling = !EMPTY_WORDS.has(bare) && !EMPTY_WORDS.has(key);
			const weight = telling ? Math.log(1 + (stemRank(stem) + 1) / EVERYWHERE_RANK) : EMPTY_WEIGHT;
			words.push({ key, stem, weight, telling, at: own });
		}
	}
	return words;
}

const EMPTY_WEIGHT = 0.7;

/** Cosines from which a word of like use counts at all, and as much as it can. */
const NEIGHBOUR_FROM = 0.45;
const NEIGHBOUR_FULL = 0.85;
/** A word of like use is never as good as the same word. */
const NEIGHBOUR_MOST = 0.8;

/** How alike two stems are: 1 for the same, less for words of like use, 0 for others. */
export function likeness(a: string, b: string): number {
	if (a === b || negative(a) === b || a === negative(b)) return 1;
	const cosine = stemNeighbours(a).get(b) ?? stemNeighbours(b).get(a) ?? 0;
	if (cosine <= NEIGHBOUR_FROM) return 0;
	return NEIGHBOUR_MOST * Math.min(1, (cosine - NEIGHBOUR_FROM) / (NEIGHBOUR_FULL - NEIGHBOUR_FROM));
}

/** "unacceptable" is compared as "not acceptable". */
function negative(stem: string): string {
	return stem.length > 5 ? stem.replace(/^(?:un|in|im|dis)/, '') : stem;
}
