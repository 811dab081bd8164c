import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { entityAt } from './mentionAt.ts';
import type { Place } from './place.ts';

/** On a name: every mention of the same entity in all articles, in their order. */
export function findEntityMentions(corpus: AnalyzedCorpus, uri: string, offset: number): Place[] {
	const mentions = entityAt(corpus, uri, offset)?.entity.mentions ?? [];
	return mentions.map(({ article, mention }) => ({ uri: article.article.file.uri, span: mention.span }));
}
