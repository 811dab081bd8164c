import type { Span } from '../text/span.ts';
import type { Article, ArticleFile, Block } from './article.ts';
import { readSentences } from './sentences.ts';

/** A file becomes an article. Never fails: any text gives an article, at worst an empty one with a note. */
export function readArticle(file: ArticleFile): Article {
	const blocks: Block[] = [];
	const line = /[^\r\n]+/g;
	for (let match; (match = line.exec(file.text)); ) {
		const start = match.index + (match[0].length - match[0].trimStart().length);
		const text = match[0].trim();
		if (!text) continue;
		blocks.push({
			kind: 'paragraph',
			span: { start, end: start + text.length },
			prose: {
				text,
				toFile: (span: Span) => ({ start: start + span.start, end: start + span.end }),
				fromFile: (offset) => (offset >= start && offset <= start + text.length ? offset - start : undefined),
			},
		});
	}
	return { file, source: {}, blocks, sentences: blocks.flatMap(readSentences), notes: [] };
}
