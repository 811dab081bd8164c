import type { Article, ArticleFile, ArticleFormat, Block, Sentence } from './article.ts';
import { judgeBlocks } from './judgeBlocks.ts';
import type { Reading } from './reading.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readPlainText } from './readers/plainText.ts';
import { findLabels } from './labels.ts';
import { readSentences } from './sentences.ts';
import { makeSourceCard } from './sourceCard.ts';
import { finish, type Steps } from '../text/steps.ts';

const READERS: Readonly<Record<ArticleFormat, (text: string) => Reading>> = {
	text: readPlainText,
	markdown: readMarkdown,
	html: readHtml,
};

/** In units of prose: as long as a book. Sentences are found at a megabyte a second or so. */
const LONGEST = 1_000_000;

/** A file becomes an article. Never fails: any text gives an article, at worst an empty one with a note. */
export function readArticle(file: ArticleFile): Article {
	return finish(readInSteps(file));
}

/** The same; its longest step is to parse the file. */
export function* readInSteps(file: ArticleFile): Steps<Article> {
	const reading = readBlocks(file);
	yield;
	const { blocks, fields } = yield* judgeBlocks(reading.blocks, reading.fields);
	yield;
	const source = makeSourceCard([reading.fields, fields]);
	const { sentences, isCut } = yield* readAllSentences(blocks);
	const notes = isCut
		? [...reading.notes, 'Only the first million characters were read: it is longer than a book.']
		: reading.notes;
	return { file, source, blocks, sentences, labels: findLabels(file, blocks, reading), notes };
}

/** The limits stand in front of what is known to overflow the parsers; nobody knows all of it. */
function readBlocks({ format, text }: ArticleFile): Reading {
	try {
		return READERS[format](text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { ...readPlainText(text), notes: [`Read as plain text, its ${format} could not be parsed: ${reason}`] };
	}
}

function* readAllSentences(blocks: readonly Block[]): Steps<{ sentences: Sentence[]; isCut: boolean }> {
	const sentences: Sentence[] = [];
	let length = 0;
	for (const block of blocks) {
		if (length > LONGEST) return { sentences, isCut: true };
		length += block.prose.text.length;
		for (const sentence of readSentences(block)) sentences.push(sentence);
		yield;
	}
	return { sentences, isCut: false };
}
