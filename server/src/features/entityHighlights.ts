import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Span } from '../text/span.ts';
import { entityAt, placesIn } from './mentionAt.ts';

/**
 * On a name: every place in this article that names the same entity, under any spelling or short form, or means it: "the bank",
 * its people, its name in the dateline. Elsewhere: nothing.
 */
export function findEntityHighlights(corpus: AnalyzedCorpus, uri: string, offset: number): Span[] {
	const found = entityAt(corpus, uri, offset);
	const article = corpus.article(uri);
	return found && article ? placesIn(corpus, article, found.entity) : [];
}
