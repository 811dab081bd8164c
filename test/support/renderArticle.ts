import type { Article, ArticleFormat, SourceField } from '#server/article/article.ts';
import { readArticle } from '#server/article/readArticle.ts';

export function read(format: ArticleFormat, text: string): Article {
	return readArticle({ uri: `file:///sources/article.${format}`, format, text });
}

/**
 * The blocks of an article, one a line: kind and text. The units of the file are shown behind a block whose text differs from
 * them, with `¶` for line ends; a dateline stands in ⟦⟧.
 */
export function renderArticle(article: Article): string {
	return article.blocks
		.map(({ kind, prose, span, dateline }) => {
			const text = dateline ? `⟦${prose.text.slice(0, dateline.end)}⟧${prose.text.slice(dateline.end)}` : prose.text;
			const written = article.file.text.slice(span.start, span.end);
			return `${kind}: ${text}${written === prose.text ? '' : ` ← ${written.replace(/\r?\n/g, '¶')}`}`;
		})
		.join('\n');
}

/** The sentences of an article, one a line, as they stand in their blocks. */
export function renderSentences(article: Article): string {
	return article.sentences.map(({ block, at }) => block.prose.text.slice(at.start, at.end)).join('\n');
}

/** The tokens of an article, parted by spaces; a sentence a line. */
export function renderTokens(article: Article): string {
	return article.sentences.map(({ tokens }) => tokens.map(({ text }) => text).join(' ')).join('\n');
}

/** What an article says of its source, one field a line: name, value, where it was read, the units of the file. */
export function renderSource(article: Article): string {
	return (Object.entries(article.source) as [string, SourceField][])
		.map(([name, { value, from, span }]) => {
			const written = span ? article.file.text.slice(span.start, span.end) : '–';
			return `${name}: ${value} (${from}${written === value ? '' : ` ← ${written}`})`;
		})
		.join('\n');
}

/** A text in a test, without the indentation and the line ends around it. */
export function dedent(text: string): string {
	const lines = text.replace(/^\n|\n\s*$/g, '').split('\n');
	const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => /^\t*/.exec(line)![0].length));
	return lines.map((line) => line.slice(indent)).join('\n');
}
