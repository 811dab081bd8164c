import { readFileSync } from 'node:fs';
import type { ArticleAnalysis } from '#server/analysis/analysis.ts';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { analyzeCorpus } from '#server/corpus/analyzedCorpus.ts';
import { CLAIM_MODEL, logOdds } from '#server/corpus/claimModel.ts';
import { remember } from '#server/corpus/claimPairs.ts';
import { textFeatures } from '#server/corpus/compareTexts.ts';
import { makeCorpus } from '#server/corpus/corpus.ts';
import { readFeatures } from '#server/corpus/readFeatures.ts';
import { asWholeSentences } from '#server/corpus/wholeSentences.ts';
import type { Encoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { readPairs } from './benchEncoder.ts';
import { makeBm25, type Ranked } from './bm25.ts';
import { fitLogisticRegression } from './logisticRegression.ts';
import { publicFiles, type PublicFigure } from './publicFigure.ts';
import { quotedTsvRows } from './tsv.ts';
import { tweetText } from './tweetText.ts';

/** BM25 finds so many claims for each tweet; the encoder reads the first of them. */
const FOUND = 50;
const READ = 30;
/** The log-odds of what was not compared or read. */
const UNREAD = -6;
const FOLDS = 5;
const CUTOFF = 5;

/** One tweet's claims, best by BM25 first: which is the one it repeats, and what speaks for each. */
interface Question {
	readonly right: readonly boolean[];
	readonly rows: readonly (readonly number[])[];
}

/**
 * Snopes (Shaar and others 2020): among some 10,000 verified claims, the one that a tweet repeats. BM25 finds fifty; they are put in
 * order by BM25 and what the pairs' words, and the encoder, tell. How these are weighed is learned from other tweets, in five folds.
 */
export async function measureSnopes(data: string, encoder: Encoder | undefined): Promise<PublicFigure[]> {
	const files = publicFiles(data, { tweets: 'snopes/pairs-dev.tsv', claims: 'snopes/verified-claims.tsv' });
	if (!files) return [];
	const byFact = new Map(quotedTsvRows(readFileSync(files.claims, 'utf8'), 2).map(([title, fact]) => [fact!, title!]));
	const facts = [...byFact.keys()];
	const find = makeBm25(facts.map((fact) => `${byFact.get(fact)} ${fact}`));
	const tweets = quotedTsvRows(readFileSync(files.tweets, 'utf8'), 2).map(([tweet, fact]) => ({
		text: tweetText(tweet!),
		fact: fact!,
	}));
	const analysisOf = remember((i) => analyze(`fact:${i}`, facts[i]!));
	const one = { set: 'Snopes dev', size: `${tweets.length} tweets, ${facts.length} claims` };
	const figures: PublicFigure[] = [];
	const measure = `MAP@${CUTOFF}`;
	for (const reader of encoder ? [undefined, encoder] : [undefined]) {
		const questions: Question[] = [];
		const began = performance.now();
		for (const [i, { text, fact }] of tweets.entries()) {
			const found = find(text, FOUND);
			const right = found.map(({ document }) => facts[document] === fact);
			const rows = await compare(analyze(`tweet:${i}`, text), found, analysisOf, reader);
			questions.push({ right, rows });
		}
		const msPerPair = (performance.now() - began) / (tweets.length * FOUND);
		if (!reader) {
			const reached = questions.filter(({ right }) => right.includes(true)).length / questions.length;
			figures.push(
				{ ...one, by: 'bm25', measure: `recall among ${FOUND}`, value: reached },
				{ ...one, by: 'bm25', measure, value: meanPrecision(questions, ([bm25]) => bm25!) },
			);
		}
		figures.push({ ...one, by: reader ? 'read' : 'words', measure, value: crossValidated(questions), msPerPair });
	}
	return figures;
}

/** What speaks for each of the found claims. The tweet and they make up the folder whose idf counts. */
async function compare(
	tweet: ArticleAnalysis,
	found: readonly Ranked[],
	analysisOf: (fact: number) => ArticleAnalysis,
	encoder: Encoder | undefined,
): Promise<number[][]> {
	const analyses = found.map(({ document }) => analysisOf(document));
	const corpus = analyzeCorpus(makeCorpus([tweet, ...analyses]));
	const { pairs } = corpus;
	const { claims } = pairs;
	const numbersOf = (of: ArticleAnalysis): number[] => claims.flatMap(({ article }, i) => (article === of ? [i] : []));
	const mine = numbersOf(tweet);
	const compared = analyses.map((fact) =>
		mine
			.flatMap((x) =>
				numbersOf(fact).map((y) => ({ x, y, texts: logOdds(textFeatures(corpus, x, y), CLAIM_MODEL.texts) })),
			)
			.sort((a, b) => b.texts - a.texts)
			.at(0),
	);
	const readings = new Readings();
	if (encoder) {
		const toRead = compared.slice(0, READ).flatMap((pair) => pair ?? []);
		await readPairs(
			toRead.map(({ x, y }) => [claims[x]!, claims[y]!]),
			encoder,
			readings,
		);
	}
	return found.map(({ score }, i) => {
		const pair = compared[i];
		const row = [score, score / found[0]!.score, pair?.texts ?? UNREAD];
		row.push(pair ? logOdds(pairs.features(pair.x, pair.y), CLAIM_MODEL.first.pair) : UNREAD);
		if (!encoder) return row;
		const read = pair && readFeatures(claims[pair.x]!, claims[pair.y]!, readings);
		return [...row, read?.encoder ?? UNREAD, read?.encoderRelated ?? 0, read?.closeness ?? 0];
	});
}

/** Each fold is put in order with weights from the others. */
function crossValidated(questions: readonly Question[]): number {
	const scores = Array.from({ length: FOLDS }, (_, fold) => {
		const others = questions.filter((_, i) => i % FOLDS !== fold);
		const weights = fitLogisticRegression({
			rows: others.flatMap(({ rows }) => rows),
			labels: others.flatMap(({ right }) => right.map(Number)),
			weights: others.flatMap(({ right }) => right.map(() => 1)),
		});
		const own = questions.filter((_, i) => i % FOLDS === fold);
		const odds = (row: readonly number[]): number => row.reduce((sum, value, c) => sum + value * weights[c]!, 0);
		return own.length * meanPrecision(own, odds);
	});
	return scores.reduce((a, b) => a + b, 0) / questions.length;
}

/** The mean of one over the place of the right claim, 0 past the cutoff: each tweet repeats one. */
function meanPrecision(questions: readonly Question[], score: (row: readonly number[]) => number): number {
	const each = questions.map(({ rows, right }) => {
		const order = rows.map((row, i) => ({ right: right[i]!, score: score(row) })).sort((a, b) => b.score - a.score);
		const place = order.findIndex((answer) => answer.right);
		return place < 0 || place >= CUTOFF ? 0 : 1 / (place + 1);
	});
	return each.reduce((a, b) => a + b, 0) / Math.max(1, each.length);
}

function analyze(uri: string, text: string): ArticleAnalysis {
	return asWholeSentences(analyzeArticle(readArticle({ uri, format: 'text', text: text.replace(/\s+/g, ' ').trim() })));
}
