import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { ArticleFile } from '#server/article/article.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { readFolder } from '#server/cli/readFolder.ts';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { makeCorpus } from '#server/corpus/corpus.ts';
import { GOALS, measuredRate, RUNS, type Measured } from './measured.ts';
import { sentenceVectors } from './tfIdfMatcher.ts';

/** Indexing is measured over so many sentences at least, the articles again and again: five articles are done in no time. */
const SENTENCES = 2_000;

/** How fast a folder is indexed and its claims are judged by words, within this process, the compiler warmed up by the runs before. */
export function measureWords(folder: string): Measured[] {
	const files = readFolder(folder).corpus.articles.map(({ article }) => article.file);
	const [sentences, pairs, cosines] = [[], [], []] as [number[], number[], number[]];
	for (let run = 0; run < RUNS; run++) {
		let corpus: AnalyzedCorpus;
		let count = 0;
		const indexing = processorTime(() => {
			do {
				corpus = index(files);
				count += corpus.pairs.claimsOf.length;
			} while (count < SENTENCES && corpus.pairs.claimsOf.length > 0);
		});
		const { pairs: of, first } = corpus!;
		sentences.push(count / indexing);
		const judging = processorTime(() => of.claims.forEach((_, i) => first.judge(i)));
		const judged = new Set(
			of.claims.flatMap((_, i) => of.candidates(i).map((o) => Math.min(i, o) * of.claims.length + Math.max(i, o))),
		);
		pairs.push(judged.size / judging);
		const { cosine } = sentenceVectors(of);
		const all = of.claimsOf.length;
		let sum = 0;
		const comparing = processorTime(() => {
			for (let a = 0; a < all; a++) for (let b = 0; b < a; b++) sum += cosine(a, b);
		});
		if (sum >= 0) cosines.push((all * (all - 1)) / 2 / comparing);
	}
	return [
		measuredRate('sentences read, analyzed and indexed', sentences, GOALS.sentences),
		measuredRate('pairs of claims judged by words', pairs, GOALS.pairs),
		measuredRate('pairs of sentences by TF-IDF cosine', cosines),
	];
}

function index(files: readonly ArticleFile[]): AnalyzedCorpus {
	const corpus = analyzeCorpus(makeCorpus(files.map((file) => analyzeArticle(readArticle(file)))));
	// Pairs are made when they are first asked for.
	void corpus.pairs;
	return corpus;
}

/** In seconds. */
function processorTime(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}
