import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { Span } from '../text/span.ts';
import { articleWords, readArticleWords, type ArticleWords } from './articleWords.ts';
import type { Corpus } from './corpus.ts';
import { fingerprintsOf, type Fingerprints } from './fingerprints.ts';
import { findSharedRuns, type SharedRun } from './sharedRuns.ts';
import { indexShingles, type Seed, type ShingleIndex } from './shingleIndex.ts';

/** A passage that two articles share word for word, but for small edits. Neither begins nor ends it with a quotation. */
export interface SharedPassage {
	readonly other: ArticleAnalysis;
	/** In the two files: from the first shared word to the last one. */
	readonly here: Span;
	readonly there: Span;
	/** How many of its words are equal, quoted ones left out. */
	readonly words: number;
	/** Where they are equal word by word, in the order of both texts; what stands between was edited. */
	readonly runs: readonly EqualWords[];
}

/** A run of equal words: where it stands in the two files, and by its first words, as `ArticleWords` counts them. */
export interface EqualWords {
	readonly here: Span;
	readonly there: Span;
	readonly hereFrom: number;
	readonly thereFrom: number;
	readonly length: number;
}

/** Which text the articles of a corpus share. An article's answer is made when it is first asked for. */
export interface SharedText {
	/** The passages that an article shares with others, in the order of its text, then of the corpus. */
	of(article: ArticleAnalysis): readonly SharedPassage[];
}

/**
 * A passage counts from so many equal words of the writers' own choice on: neither quoted nor part of a name. Two who report the same
 * event share names, titles and turns: of all labelled sets whose articles were written apart, 11 such words in a row at most. Of the
 * agencies' reports in ECB+, what shares 12 and more was copied, by reading.
 */
const LEAST_OWN_WORDS = 12;

export function findSharedText({ articles }: Corpus): SharedText {
	const numbers = new Map(articles.map((article, number) => [article, number]));
	const rows = new Map<ArticleAnalysis, readonly SharedPassage[]>();
	let index: ShingleIndex | undefined;
	return {
		of(article) {
			let row = rows.get(article);
			if (!row) {
				const number = numbers.get(article);
				rows.set(article, (row = number === undefined ? [] : rowOf(number)));
			}
			return row;
		},
	};

	function rowOf(number: number): SharedPassage[] {
		index ??= indexShingles(articles.map(printsOf));
		const article = articles[number]!;
		const passages: SharedPassage[] = [];
		for (const [other, seeds] of index.sharedBy(number)) {
			// Two are always held against each other the same way round, so that both are told the same.
			if (number < other) passages.push(...findPassages(article, articles[other]!, seeds));
			else
				passages.push(
					...findPassages(articles[other]!, article, seeds.map(flipSeed)).map((one) => flip(one, articles[other]!)),
				);
		}
		return passages.sort((a, b) => a.here.start - b.here.start || numbers.get(a.other)! - numbers.get(b.other)!);
	}
}

const known = new WeakMap<ArticleAnalysis, Fingerprints>();

/** The words themselves are kept only of articles that may share some. */
function printsOf(article: ArticleAnalysis): Fingerprints {
	let prints = known.get(article);
	if (!prints) known.set(article, (prints = fingerprintsOf(readArticleWords(article))));
	return prints;
}

function findPassages(a: ArticleAnalysis, b: ArticleAnalysis, seeds: readonly Seed[]): SharedPassage[] {
	const [wordsA, wordsB] = [articleWords(a), articleWords(b)];
	return findSharedRuns(wordsA, wordsB, seeds).flatMap((chain) => {
		const passage = withoutQuotedEnds(chain, wordsA, wordsB);
		const own = passage.reduce((sum, run) => sum + countWords(run, (x, y) => wordsA.own[x] && wordsB.own[y]), 0);
		if (own < LEAST_OWN_WORDS) return [];
		const words = passage.reduce(
			(sum, run) => sum + countWords(run, (x, y) => !wordsA.quoted[x] && !wordsB.quoted[y]),
			0,
		);
		const runs = passage.map(({ a, b, length }) => ({
			here: spanOf(wordsA, a, length),
			there: spanOf(wordsB, b, length),
			hereFrom: a,
			thereFrom: b,
			length,
		}));
		const [first, last] = [runs[0]!, runs[runs.length - 1]!];
		const here = { start: first.here.start, end: last.here.end };
		const there = { start: first.there.start, end: last.there.end };
		return [{ other: b, here, there, words, runs }];
	});
}

function countWords({ a, b, length }: SharedRun, counts: (a: number, b: number) => unknown): number {
	let count = 0;
	for (let i = 0; i < length; i++) if (counts(a + i, b + i)) count++;
	return count;
}

/** A quotation amid copied words was copied with them; at their end, both may have heard it. */
function withoutQuotedEnds(chain: readonly SharedRun[], a: ArticleWords, b: ArticleWords): SharedRun[] {
	const isQuoted = (run: SharedRun, i: number): boolean => a.quoted[run.a + i] === 1 || b.quoted[run.b + i] === 1;
	const runs = [...chain];
	for (let run = runs.shift(); run; run = runs.shift()) {
		let from = 0;
		while (from < run.length && isQuoted(run, from)) from++;
		if (from === run.length) continue;
		runs.unshift({ a: run.a + from, b: run.b + from, length: run.length - from });
		break;
	}
	for (let run = runs.pop(); run; run = runs.pop()) {
		let { length } = run;
		while (length > 0 && isQuoted(run, length - 1)) length--;
		if (length === 0) continue;
		runs.push({ ...run, length });
		break;
	}
	return runs;
}

function spanOf(words: ArticleWords, first: number, length: number): Span {
	return { start: words.spanOf(first).start, end: words.spanOf(first + length - 1).end };
}

function flipSeed({ a, b }: Seed): Seed {
	return { a: b, b: a };
}

function flip({ here, there, words, runs }: SharedPassage, other: ArticleAnalysis): SharedPassage {
	const flipped = runs.map((run) => ({
		here: run.there,
		there: run.here,
		hereFrom: run.thereFrom,
		thereFrom: run.hereFrom,
		length: run.length,
	}));
	return { other, here: there, there: here, words, runs: flipped };
}
