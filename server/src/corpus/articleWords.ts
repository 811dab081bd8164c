import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { Block } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/**
 * The words of an article in a row, across its paragraphs: who takes over a report often breaks it into other ones. What a page sets
 * around its article is left out.
 */
export interface ArticleWords {
	/** Folded, see `textKey`. */
	readonly keys: readonly string[];
	/** 1 for each word in quotation marks or in a block of quoted text. */
	readonly quoted: Uint8Array;
	/** 1 for each word of the writer's own choice: neither quoted nor part of a name. */
	readonly own: Uint8Array;
	/** How many words are not quoted. */
	readonly unquoted: number;
	/** In the file. */
	spanOf(word: number): Span;
	/** The words that lie in a span of the file. */
	within(span: Span): WordRange;
}

/** Words by their numbers, `end` excluded. */
export interface WordRange {
	readonly first: number;
	readonly end: number;
}

const known = new WeakMap<ArticleAnalysis, ArticleWords>();

/** The same as `readArticleWords`, remembered. */
export function articleWords(analysis: ArticleAnalysis): ArticleWords {
	let words = known.get(analysis);
	if (!words) known.set(analysis, (words = readArticleWords(analysis)));
	return words;
}

export function readArticleWords({ article, quotations, mentions }: ArticleAnalysis): ArticleWords {
	const quotedIn = byBlock(quotations);
	const namedIn = byBlock(mentions);
	const keys: string[] = [];
	const blocks: Block[] = [];
	const places: Span[] = [];
	const quoted: boolean[] = [];
	const own: boolean[] = [];
	for (const { block, tokens } of article.sentences) {
		if (block.kind === 'furniture') continue;
		for (const { kind, key, at } of tokens) {
			if (kind !== 'word') continue;
			const isQuoted = block.kind === 'quote' || isInside(quotedIn.get(block), at);
			keys.push(key);
			blocks.push(block);
			places.push(at);
			quoted.push(isQuoted);
			own.push(!isQuoted && !isInside(namedIn.get(block), at));
		}
	}
	const spanOf = (word: number): Span => blocks[word]!.prose.toFile(places[word]!);
	return {
		keys,
		quoted: Uint8Array.from(quoted, Number),
		own: Uint8Array.from(own, Number),
		unquoted: quoted.filter((one) => !one).length,
		spanOf,
		within: ({ start, end }) => ({
			first: countWhile(keys.length, (word) => spanOf(word).start < start),
			end: countWhile(keys.length, (word) => spanOf(word).end <= end),
		}),
	};
}

function byBlock(
	list: readonly { readonly sentence: { readonly block: Block }; readonly at: Span }[],
): ReadonlyMap<Block, Span[]> {
	const spans = new Map<Block, Span[]>();
	for (const { sentence, at } of list) {
		const before = spans.get(sentence.block);
		if (before) before.push(at);
		else spans.set(sentence.block, [at]);
	}
	return spans;
}

function isInside(spans: readonly Span[] | undefined, { start, end }: Span): boolean {
	return spans?.some((one) => one.start <= start && end <= one.end) ?? false;
}

/** How many words `holds` is true of, which are the first ones. */
function countWhile(length: number, holds: (word: number) => boolean): number {
	let [low, high] = [0, length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
