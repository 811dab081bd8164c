import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Span } from '../text/span.ts';
import { entityAt } from './mentionAt.ts';

/** On a name: every mention of the same entity in this article, under any spelling or short form. Elsewhere: nothing. */
export function findEntityHighlights(corpus: AnalyzedCorpus, uri: string, offset: number): Span[] {
	const found = entityAt(corpus, uri, offset);
	if (!found) return [];
	return found.entity.mentions.filter((m) => m.article.article.file.uri === uri).map((m) => m.mention.span);
}
