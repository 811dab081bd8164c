// How fast claims are matched: pairs and sentences a second on one core, and the built server from its cold start until the encoder
// has read all.
//   npm run build && npm run bench -- [--folder FOLDER]... [--words-only] [--json]
// Each FOLDER holds articles on one event; without any, the repository's samples and, where it is there, ../shared/seeds.
import { existsSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { ArticleFile } from '#server/article/article.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { readFolder } from '#server/cli/readFolder.ts';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { makeCorpus } from '#server/corpus/corpus.ts';
import { readLines } from '#server/lsp/convert.ts';
import { markdownTable } from './markdownTable.ts';
import { startServer } from './serverProcess.ts';
import { sentenceVectors } from './tfIdfMatcher.ts';

/** What is aimed at: on one core of the machine it runs on, with nothing else to do. */
const GOALS = { pairs: 20_000, sentences: 5_000, firstAnswer: 1_000, allRead: 20_000 };
const RUNS = 3;
/** Indexing is measured over so many sentences at least, the articles again and again: five articles are done in no time. */
const SENTENCES = 2_000;

/** In milliseconds: an encoder that takes longer than this to read all has failed. */
const PATIENCE = 300_000;

interface Measured {
	readonly what: string;
	/** The median of the runs; undefined where it could not be measured. */
	readonly value: number | undefined;
	readonly unit: string;
	/** How many times better than the goal. */
	readonly timesGoal?: number | undefined;
}

const { values } = parseArgs({
	options: {
		folder: { type: 'string', multiple: true },
		'words-only': { type: 'boolean' },
		json: { type: 'boolean' },
	},
});
const results: (Measured & { readonly folder: string })[] = [];
for (const folder of values.folder ?? [...samples(), '../shared/seeds']) {
	if (!existsSync(folder)) {
		console.error(`absent: ${folder}`);
		continue;
	}
	const all = [...measureMatching(folder), ...(await measureServer(folder, values['words-only'] ?? false))];
	results.push(...all.map((one) => ({ folder, ...one })));
}
if (values.json) console.log(JSON.stringify(results, undefined, 2));
else {
	const rows = results.map(({ folder, what, value, unit, timesGoal }) => [
		folder,
		what,
		value?.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 }) ?? 'unknown',
		unit,
		timesGoal === undefined ? '' : `${timesGoal.toFixed(2)} x`,
	]);
	console.log(markdownTable(['folder', 'what', 'median', 'unit', 'goal'], rows));
	console.log(`
goal    how many times as good as aimed at; more than 1 is better
a second of the processor's time, so that other work on this machine counts little; the server's times are by the clock.
The load of this machine over the last minute was ${loadavg()[0]!.toFixed(1)}; medians of ${RUNS} runs.`);
}

function samples(): string[] {
	const root = 'test/corpora';
	return readdirSync(root, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? [join(root, e.name)] : []));
}

/** Within this process, warmed up by the runs before. */
function measureMatching(folder: string): Measured[] {
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
	const rate = (what: string, runs: number[], goal?: number): Measured => {
		const value = median(runs);
		return { what, value, unit: '/s', timesGoal: goal && value && value / goal };
	};
	return [
		rate('sentences read, analyzed and indexed', sentences, GOALS.sentences),
		rate('pairs of claims judged by words', pairs, GOALS.pairs),
		rate('pairs of sentences by TF-IDF cosine', cosines),
	];
}

function index(files: readonly ArticleFile[]): AnalyzedCorpus {
	const corpus = analyzeCorpus(makeCorpus(files.map((file) => analyzeArticle(readArticle(file)))));
	// Pairs are made when they are first asked for.
	void corpus.pairs;
	return corpus;
}

/** The built server, each run in a process of its own. */
async function measureServer(folder: string, wordsOnly: boolean): Promise<Measured[]> {
	if (!existsSync('dist/server.js')) {
		console.error('absent: dist/server.js: npm run build makes the server');
		return [];
	}
	const { articles } = readFolder(folder).corpus;
	const asked = articles.find(({ claims }) => claims.length > 0);
	if (!asked) return [];
	const { file } = asked.article;
	const { span } = asked.claims[Math.floor(asked.claims.length / 2)]!;
	const position = readLines(file.text, 'utf-16').positionAt((span.start + span.end) >> 1);
	const [answer, read, before, after] = [[], [], [], []] as [
		number[],
		number[],
		(number | undefined)[],
		(number | undefined)[],
	];
	for (let run = 0; run < RUNS; run++) {
		const began = performance.now();
		const server = await startServer(resolve(folder));
		await server.references(file.uri, position);
		answer.push(performance.now() - began);
		before.push(server.memory());
		if (!wordsOnly) {
			if (await server.hasRead(PATIENCE)) read.push(performance.now() - began);
			after.push(server.memory());
		}
		await server.end();
	}
	const time = (what: string, runs: number[], goal: number): Measured => {
		const value = median(runs);
		return { what, value, unit: 'ms', timesGoal: value && goal / value };
	};
	const memory = (what: string, runs: (number | undefined)[]): Measured => ({
		what,
		value: median(runs.filter((one) => one !== undefined)),
		unit: 'MiB',
	});
	return [
		time('cold start to the first answer', answer, GOALS.firstAnswer),
		...(wordsOnly ? [] : [time('cold start until the encoder has read all', read, GOALS.allRead)]),
		memory('memory after the first answer', before),
		...(wordsOnly ? [] : [memory('memory when all is read', after)]),
	];
}

/** In seconds. */
function processorTime(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

function median(all: readonly number[]): number | undefined {
	const sorted = [...all].sort((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
