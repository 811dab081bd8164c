import type { ArticleAnalysis, Mention } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Entity } from '../corpus/entityIndex.ts';
import { spanLength, touches } from '../text/span.ts';

/** The name that a cursor touches; of two that meet there, the one it stands in. */
export function mentionAt(article: ArticleAnalysis, offset: number): Mention | undefined {
	let best: Mention | undefined;
	for (const mention of article.mentions) {
		if (mention.span.start > offset) break;
		if (!touches(mention.span, offset)) continue;
		if (!best || best.span.end === offset || spanLength(mention.span) < spanLength(best.span)) best = mention;
	}
	return best;
}

/** Whom the name under the cursor names. */
export function entityAt(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
): { readonly mention: Mention; readonly entity: Entity } | undefined {
	const article = corpus.article(uri);
	const mention = article && mentionAt(article, offset);
	const entity = mention && corpus.entities.entityOf(mention);
	return entity && { mention, entity };
}
