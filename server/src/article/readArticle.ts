import type { Article, ArticleFile, ArticleFormat } from './article.ts';
import { judgeBlocks } from './judgeBlocks.ts';
import type { Reading } from './reading.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readPlainText } from './readers/plainText.ts';
import { readSentences } from './sentences.ts';
import { makeSourceCard } from './sourceCard.ts';

const READERS: Readonly<Record<ArticleFormat, (text: string) => Reading>> = {
	text: readPlainText,
	markdown: readMarkdown,
	html: readHtml,
};

/** A file becomes an article. Never fails: any text gives an article, at worst an empty one with a note. */
export function readArticle(file: ArticleFile): Article {
	const reading = READERS[file.format](file.text);
	const { blocks, fields } = judgeBlocks(reading.blocks);
	return {
		file,
		source: makeSourceCard([reading.fields, fields]),
		blocks,
		sentences: blocks.flatMap(readSentences),
		notes: reading.notes,
	};
}
