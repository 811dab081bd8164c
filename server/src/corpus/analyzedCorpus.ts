import type { ClaimMatcher } from './claimMatches.ts';
import { makeClaimMatcher } from './claimMatcher.ts';
import type { Corpus } from './corpus.ts';
import { buildEntityIndex, type EntityIndex } from './entityIndex.ts';

/** A corpus with what is found by looking at all of it: what every feature is asked of. */
export interface AnalyzedCorpus extends Corpus {
	readonly entities: EntityIndex;
	readonly matcher: ClaimMatcher;
}

/** Neither index is built before somebody asks for it; an outline needs none. */
export function analyzeCorpus(corpus: Corpus): AnalyzedCorpus {
	let entities: EntityIndex | undefined;
	let matcher: ClaimMatcher | undefined;
	return {
		articles: corpus.articles,
		article: (uri) => corpus.article(uri),
		get entities() {
			return (entities ??= buildEntityIndex(corpus));
		},
		get matcher() {
			return (matcher ??= makeClaimMatcher(corpus, this.entities));
		},
	};
}
