import type { ArticleAnalysis, Mention } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Entity } from '../corpus/entityIndex.ts';
import { spanLength, touches, type Span } from '../text/span.ts';

/** The name that a cursor touches, else the one whose title or "'s" it touches; of two that meet there, the one it stands in. */
export function mentionAt(article: ArticleAnalysis, offset: number): Mention | undefined {
	return (
		closest(article.mentions, offset, (mention) => mention.span) ??
		closest(article.mentions, offset, (mention) => mention.reach ?? mention.span)
	);
}

function closest(mentions: readonly Mention[], offset: number, of: (mention: Mention) => Span): Mention | undefined {
	let best: Mention | undefined;
	for (const mention of mentions) {
		if (!touches(of(mention), offset)) continue;
		if (!best || of(best).end === offset || spanLength(of(mention)) < spanLength(of(best))) best = mention;
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
