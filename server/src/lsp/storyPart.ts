import type { StorySources } from '../features/story/storySources.ts';
import type { StoryPart } from './protocol.ts';
import type { Asked } from './row.ts';

/** What every part says: of which sources, and whether it may still change. */
export function part({ convert, beingRead }: Asked, sources: StorySources): StoryPart {
	return {
		beingRead,
		sources: sources.articles.map(({ article, claims }, index) => {
			const { title, date } = article.source;
			return {
				uri: convert.uri(article.file.uri),
				name: sources.nameOf(index),
				...(title && { title: title.value }),
				...(date && { date: date.value }),
				claims: claims.length,
			};
		}),
	};
}
