import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { ParseEnglish } from 'parse-english';
import { unified } from 'unified';
import type { ArticleFormat } from '#server/article/article.ts';
import { NearbyIndex } from '#server/corpus/nearby/nearbyIndex.ts';
import { skimArticle } from '#server/corpus/nearby/skim.ts';
import { generateArticles } from './generateArticles.ts';

/** Millions of characters a second, of ours and of the parser that would be needed otherwise. */
export interface SkimSpeed {
	readonly format: ArticleFormat;
	readonly parser: string;
	readonly ours: number;
	readonly theirs: number;
}

/** In milliseconds: to find what is near each of so many articles, and to find their equal sentences by hash, which is the least there is. */
export interface NearestOfAll {
	readonly articles: number;
	readonly sentences: number;
	readonly ours: number;
	readonly hashing: number;
}

const TEXTS = 60;
const TIMES = 3;

export function measureSkims(): SkimSpeed[] {
	const markdown = unified().use(remarkParse);
	const html = unified().use(rehypeParse);
	return [
		compare('text', 'parse-english', (text) => new ParseEnglish().parse(text)),
		compare('markdown', 'remark-parse', (text) => markdown.parse(text)),
		compare('html', 'rehype-parse', (text) => html.parse(text)),
	];
}

function compare(format: ArticleFormat, parser: string, parse: (text: string) => unknown): SkimSpeed {
	const texts = [...generateArticles({ articles: TEXTS, formats: [format] })].map(({ text }) => text);
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	let [ours, theirs] = [Infinity, Infinity];
	for (let i = 0; i < TIMES; i++) {
		ours = Math.min(
			ours,
			timeOf(() => texts.forEach((text) => skimArticle(text, format))),
		);
		theirs = Math.min(
			theirs,
			timeOf(() => texts.forEach(parse)),
		);
	}
	return { format, parser, ours: characters / ours / 1000, theirs: characters / theirs / 1000 };
}

export function measureNearest(articles: number): NearestOfAll {
	const index = new NearbyIndex();
	const skims = new Map<string, ReturnType<typeof skimArticle>>();
	const texts: string[] = [];
	for (const { path, text } of generateArticles({ articles, formats: ['text'] })) {
		texts.push(text);
		const skim = skimArticle(text, 'text');
		skims.set(path, skim);
		index.put(path, skim);
	}
	const ours = timeOf(() => {
		for (const [path, skim] of skims) index.nearest(skim, 60, path);
	});
	let sentences = 0;
	const hashing = timeOf(() => {
		const where = new Map<string, number[]>();
		for (const [i, text] of texts.entries())
			for (const sentence of text.split(/(?<=[.”])\s+/)) {
				sentences++;
				const known = where.get(sentence);
				if (known) known.push(i);
				else where.set(sentence, [i]);
			}
	});
	return { articles, sentences, ours, hashing };
}

function timeOf(work: () => void): number {
	const { user, system } = process.cpuUsage();
	work();
	const after = process.cpuUsage();
	return (after.user - user + after.system - system) / 1000;
}
