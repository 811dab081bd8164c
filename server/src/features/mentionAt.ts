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

/** Whom the name under the cursor names, or the words there stand for. */
export function entityAt(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
): { readonly span: Span; /** The name. */ readonly text: string; readonly entity: Entity } | undefined {
	const article = corpus.article(uri);
	if (!article) return undefined;
	const mention = mentionAt(article, offset);
	const named = mention && corpus.entities.entityOf(mention);
	if (named) return { span: mention.span, text: mention.text, entity: named };
	const reference = corpus.entities.referencesIn(article).find(({ reach }) => touches(reach, offset));
	if (!reference) return undefined;
	// What is said of "the bank" is said of the name that it stands for.
	const { span, entity } = reference;
	return { span, text: entity.name, entity };
}

/** Where an article names an entity or means it, its people and its home with it; in the order of the text. */
export function placesIn(corpus: AnalyzedCorpus, article: ArticleAnalysis, entity: Entity): Span[] {
	const { entities } = corpus;
	const meant = new Set([entity, ...entities.kinOf(entity)]);
	const spans = [
		...article.mentions.filter((mention) => meant.has(entities.entityOf(mention)!)),
		...entities.referencesIn(article).filter((reference) => meant.has(reference.entity)),
	].map(({ span }) => span);
	return spans.sort((a, b) => a.start - b.start);
}
