import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';

/** All articles together, immutable. A change makes a new corpus, which shares the analyses that did not change. */
export interface Corpus {
	/** In the order of their URIs, so that a corpus does not depend on how it came about. */
	readonly articles: readonly ArticleAnalysis[];
	/** Where the corpus is a part of a larger folder, also one that lies in the rest of it. */
	article(uri: string): ArticleAnalysis | undefined;
	/** The rest of that folder; absent where there is none. */
	readonly rest?: RestOfFolder;
}

/** The articles of a large folder that are not compared with the ones of a corpus. */
export interface RestOfFolder {
	/** Read when it is asked for. */
	article(uri: string): ArticleAnalysis | undefined;
	/** The URIs of those that have exactly the text with this digest, also of ones in the corpus. */
	withDigest(digest: string): readonly string[];
}

/** A claim where it stands. */
export interface PlacedClaim {
	readonly article: ArticleAnalysis;
	readonly claim: Claim;
}

export function makeCorpus(analyses: Iterable<ArticleAnalysis>, rest?: RestOfFolder): Corpus {
	const byUri = new Map<string, ArticleAnalysis>();
	for (const analysis of analyses) byUri.set(analysis.article.file.uri, analysis);
	const articles = [...byUri.values()].sort((a, b) => (a.article.file.uri < b.article.file.uri ? -1 : 1));
	if (!rest) return { articles, article: (uri) => byUri.get(uri) };
	return { articles, article: (uri) => byUri.get(uri) ?? rest.article(uri), rest };
}
