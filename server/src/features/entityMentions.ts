import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { entityAt, placesIn } from './mentionAt.ts';
import type { Place } from './place.ts';

/** On a name: every place in all articles that names the same entity or means it, in their order. */
export function findEntityMentions(corpus: AnalyzedCorpus, uri: string, offset: number): Place[] {
	const found = entityAt(corpus, uri, offset);
	if (!found) return [];
	return corpus.articles.flatMap((article) =>
		placesIn(corpus, article, found.entity).map((span) => ({ uri: article.article.file.uri, span })),
	);
}
