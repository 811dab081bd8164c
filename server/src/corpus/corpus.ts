import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';

/** All articles together, immutable. A change makes a new corpus, which shares the analyses that did not change. */
export interface Corpus {
	/** In the order of their URIs, so that a corpus does not depend on how it came about. */
	readonly articles: readonly ArticleAnalysis[];
	article(uri: string): ArticleAnalysis | undefined;
}

/** A claim where it stands. */
export interface PlacedClaim {
	readonly article: ArticleAnalysis;
	readonly claim: Claim;
}

export function makeCorpus(analyses: Iterable<ArticleAnalysis>): Corpus {
	const byUri = new Map<string, ArticleAnalysis>();
	for (const analysis of analyses) byUri.set(analysis.article.file.uri, analysis);
	const articles = [...byUri.values()].sort((a, b) => (a.article.file.uri < b.article.file.uri ? -1 : 1));
	return { articles, article: (uri) => byUri.get(uri) };
}
