// Chooses the weights of server/src/corpus/claimModel.json from labelled sets, and says how well they do on sets they did not see.
//   npm run train -- FOLDER_OF_SETS... [--unseen FILE] [--only first|second] [--write] [--held ARTICLES,GOLD]
// Each set is tested with weights learned from other sets only. `first` learns from all sets, `second` from those that the
// encoder was not trained on: FILE names them, a line each; without it only `first` is learned. --held never trains.
// --readings FILE keeps what the encoder read for the next run.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { judgeAgain, makeClaimMatcher } from '#server/corpus/claimMatcher.ts';
import { CLAIM_MODEL, type ClaimModel, type JudgeModel } from '#server/corpus/claimModel.ts';
import type { ClaimMatcher } from '#server/corpus/claimMatches.ts';
import { remember } from '#server/corpus/claimPairs.ts';
import { judgePairs, type PairJudge, type PairSource } from '#server/corpus/pairJudge.ts';
import { startEncoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { readAll } from './keptReadings.ts';
import { scoreClaimLinks, clustersNear, type ClaimLinkScore } from './claimLinkScore.ts';
import {
	claimAtPlace,
	readLabelledSet,
	readLabelledSets,
	samePlace,
	type LabelledSet,
	type Place,
} from './labelledSet.ts';
import { fitLogisticRegression } from './logisticRegression.ts';

const MODEL = 'server/src/corpus/claimModel.json';
/** Sets of short articles, in which nearly every sentence restates one claim, count this much a pair. */
const SHORT_ARTICLES = 0.04;
const SHORT = 8;
/**
 * Sets that were written to be hard, with every statement worded anew, count this much. Weights learn from them; thresholds are
 * chosen on the sets that were labelled by reading, whose mixture of easy and hard is nearer to what people open.
 */
const MARKED = 0.3;
/** Sentences that share a claim, but not the asked one, count this much. */
const NEAR_LINK = 0.5;
/** Of the pairs that nobody linked, nearly all of them, one in so many is learned from and counts for all. */
const UNLINKED_SHARE = 4;
/** The sets are tested in this many groups, each with weights from the other groups. */
const GROUPS = 4;
/** What is told as a fact is to be right this often, as far as the labels go: they miss some of what states the same. */
const SURE_PRECISION = 0.85;
const SURE_SCORES = Array.from({ length: 10 }, (_, i) => 0.5 + i * 0.05);
/** Below 1, since a wrong match costs a reader more than one that is missing. */
const RECALL_WEIGHT = 0.7;
const THRESHOLDS = Array.from({ length: 37 }, (_, i) => 0.05 + i * 0.025);

interface Labelled {
	readonly set: LabelledSet;
	readonly analyzed: AnalyzedCorpus;
	readonly counts: number;
	/** Whether people said that two claims state the same. */
	linked(asked: number, other: number): boolean;
	/** Whether the other states anything that is stated in the asked claim's sentence. */
	sentencesLinked(asked: number, other: number): boolean;
}

/** One of the two judges: where its pairs come from, and how a matcher is made with weights of its own. */
interface Stage {
	readonly name: 'first' | 'second';
	source(one: Labelled): PairSource<Features>;
	matcher(one: Labelled, model: Model): ClaimMatcher;
}
type Features = Readonly<Record<string, number>>;
type Model = JudgeModel<Features>;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		write: { type: 'boolean' },
		unseen: { type: 'string' },
		only: { type: 'string' },
		readings: { type: 'string' },
		held: { type: 'string', multiple: true },
	},
});
if (!positionals.length) {
	console.error('train: name the folders of labelled sets');
	process.exit(2);
}
const sets = positionals.flatMap((folder) => readLabelledSets(folder)).map(prepare);
const held = (values.held ?? []).map((pair) =>
	prepare(readLabelledSet('held', ...(pair.split(',') as [string, string]))),
);
const readings = new Readings();
const chosen: { -readonly [name in keyof ClaimModel]: ClaimModel[name] } = { ...CLAIM_MODEL };

const first: Stage = {
	name: 'first',
	source: ({ analyzed }) => analyzed.pairs as unknown as PairSource<Features>,
	matcher: ({ analyzed: { pairs } }, model) => {
		const judge = judgePairs(pairs, pairs as unknown as PairSource<Features>, model);
		return makeClaimMatcher(pairs, judge as unknown as PairJudge<never>);
	},
};
if (values.only !== 'second') chosen.first = choose(first, sets) as unknown as ClaimModel['first'];

if (values.unseen !== undefined && values.only !== 'first') {
	const names = new Set(readFileSync(values.unseen, 'utf8').split(/\s+/));
	const unseen = sets.filter(({ set }) => names.has(set.name));
	const corpora = [...unseen, ...held].map(({ set, analyzed }) => ({ name: set.name, corpus: analyzed }));
	await readAll(corpora, () => startEncoder(resolve('dist')), readings, values.readings);
	const judges = new WeakMap<Labelled, PairSource<Features>>();
	const second: Stage = {
		name: 'second',
		source(one) {
			let source = judges.get(one);
			if (!source) {
				source = judgeAgain(one.analyzed.pairs, one.analyzed.first, readings, CLAIM_MODEL)
					.source as unknown as PairSource<Features>;
				judges.set(one, source);
			}
			return source;
		},
		matcher: ({ analyzed: { pairs, first: judge } }, model) =>
			makeClaimMatcher(pairs, judge, { second: readings }, {
				first: CLAIM_MODEL.first,
				second: model,
			} as unknown as ClaimModel),
	};
	chosen.second = choose(second, unseen) as unknown as ClaimModel['second'];
}
if (values.write) {
	writeFileSync(MODEL, JSON.stringify(chosen, undefined, 2) + '\n');
	console.log(`wrote ${MODEL}`);
}

/** Tests the weights of a stage on sets they were not learned from, then learns them from all. */
function choose(stage: Stage, all: readonly Labelled[]): Model {
	const tested = all.filter((s) => s.counts === 1);
	console.log(`${stage.name.padEnd(32)} precision recall F1   hard  single`);
	const scores = Array.from({ length: Math.min(GROUPS, tested.length) }, (_, group) => {
		const inGroup = tested.filter((_, i) => i % GROUPS === group);
		const model = fit(
			stage,
			all.filter((s) => !inGroup.includes(s)),
		);
		return inGroup.map((test) => show(stage, test, model));
	}).flat();
	print('mean', mean(scores));
	const model = fit(stage, all);
	for (const one of held) show(stage, one, model);
	return { pair: rounded(model.pair), amongRivals: rounded(model.amongRivals), sure: model.sure } as Model;
}

function prepare(set: LabelledSet): Labelled {
	const analyzed = analyzeCorpus(set.corpus);
	const { pairs } = analyzed;
	const clusters = new Map<number, Set<number>>();
	set.claims.forEach((members, i) => {
		for (const member of members) {
			const placed = claimAtPlace(set.corpus, member);
			const number = placed && pairs.numberOf(placed);
			if (number !== undefined) clusters.set(number, (clusters.get(number) ?? new Set()).add(i));
		}
	});
	const placeOf = (claim: number): Place => {
		const { article, claim: of } = pairs.claims[claim]!;
		return { uri: article.article.file.uri, span: of.span };
	};
	const near = remember((asked) => clustersNear(set, placeOf(asked)));
	return {
		set,
		analyzed,
		counts: set.corpus.articles.length > SHORT ? SHORT_ARTICLES : set.marked ? MARKED : 1,
		linked: (asked, other) => {
			const mine = clusters.get(asked);
			const theirs = clusters.get(other);
			return mine !== undefined && theirs !== undefined && [...mine].some((i) => theirs.has(i));
		},
		sentencesLinked: (asked, other) => near(asked).some((c) => c.some((m) => samePlace(m, placeOf(other)))),
	};
}

/** Weights of both steps; the bias of the second is such that 0.5 is the threshold with the best mean F measure on what was learned from. */
function fit(stage: Stage, training: readonly Labelled[]): Model {
	const pair = fitStep(training, (one, add) => {
		const source = stage.source(one);
		one.analyzed.pairs.claims.forEach((_, asked) => {
			for (const other of source.candidates(asked)) {
				const linked = one.linked(asked, other);
				// Claims of sentences that share something else teach nothing about this one.
				if (linked || !one.sentencesLinked(asked, other)) add(source.features(asked, other), linked, 1);
			}
		});
	});
	const untested = { pair, amongRivals: { bias: 0 }, sure: 1 } as unknown as Model;
	const amongRivals = fitStep(training, (one, add) => {
		const judged = judgePairs(one.analyzed.pairs, stage.source(one), untested);
		one.analyzed.pairs.claims.forEach((_, asked) => {
			for (const sentence of judged.judge(asked)) {
				const linked = sentence.claims.some((other) => one.linked(asked, other));
				const near = linked || sentence.claims.some((other) => one.sentencesLinked(asked, other));
				add(judged.features(asked, sentence), near, linked || !near ? 1 : NEAR_LINK);
			}
		});
	});
	const model = { pair, amongRivals } as unknown as Model;
	const on = training.filter((s) => s.counts === 1);
	const matchers = on.map((one) => stage.matcher(one, model));
	let best = 0.5;
	let most = -1;
	for (const threshold of THRESHOLDS) {
		const scores = on.map((one, i) => scoreClaimLinks(one.set, matchers[i]!, threshold));
		const value = scores.reduce((sum, { precision, recall }) => sum + weighedF(precision, recall), 0);
		if (value > most) [best, most] = [threshold, value];
	}
	const shift = Math.log(best / (1 - best));
	const shifted = { pair, amongRivals: { ...amongRivals, bias: amongRivals.bias! - shift } } as unknown as Model;
	return { ...shifted, sure: sureScore(stage, shifted, on) };
}

/** The F measure in which recall counts `RECALL_WEIGHT` times as much as precision (van Rijsbergen 1979). */
function weighedF(precision: number, recall: number): number {
	const square = RECALL_WEIGHT ** 2;
	const sum = square * precision + recall;
	return sum ? ((1 + square) * precision * recall) / sum : 0;
}

/** The lowest score from which `SURE_PRECISION` of the answers are right. */
function sureScore(stage: Stage, model: Model, on: readonly Labelled[]): number {
	const matchers = on.map((one) => stage.matcher(one, model));
	const precision = (score: number): number =>
		mean(on.map((one, i) => scoreClaimLinks(one.set, matchers[i]!, score))).precision;
	return SURE_SCORES.find((score) => precision(score) >= SURE_PRECISION) ?? SURE_SCORES.at(-1)!;
}

function fitStep(
	training: readonly Labelled[],
	collect: (one: Labelled, add: (features: Features, label: boolean, weight: number) => void) => void,
): Record<string, number> {
	const rows: number[][] = [];
	const labels: number[] = [];
	const weights: number[] = [];
	let names: string[] = [];
	let unlinked = 0;
	for (const one of training)
		collect(one, (features, label, weight) => {
			if (!label && unlinked++ % UNLINKED_SHARE) return;
			names = Object.keys(features);
			rows.push(Object.values(features));
			labels.push(label ? 1 : 0);
			weights.push(weight * one.counts * (label ? 1 : UNLINKED_SHARE));
		});
	const fitted = fitLogisticRegression({ rows, labels, weights });
	return { ...Object.fromEntries(names.map((name, i) => [name, fitted[i]!])), bias: fitted.at(-1)! };
}

function mean(all: readonly ClaimLinkScore[]): ClaimLinkScore {
	const of = (name: keyof ClaimLinkScore): number => all.reduce((sum, s) => sum + s[name], 0) / all.length;
	return {
		precision: of('precision'),
		recall: of('recall'),
		f1: of('f1'),
		hardNegatives: of('hardNegatives'),
		singleSource: of('singleSource'),
		answers: of('answers'),
	};
}

function show(stage: Stage, one: Labelled, model: Model): ClaimLinkScore {
	const score = scoreClaimLinks(one.set, stage.matcher(one, model), 0.5);
	print(one.set.name, score);
	return score;
}

function print(name: string, s: ClaimLinkScore): void {
	const shares = [s.precision, s.recall, s.f1, s.hardNegatives, s.singleSource].map((n) => n.toFixed(3)).join('  ');
	console.log(`${name.padEnd(32)} ${shares}`);
}

function rounded(weights: Features & { readonly bias: number }): Features & { readonly bias: number } {
	const all = Object.entries(weights).map(([name, weight]) => [name, +weight.toFixed(4)]);
	return Object.fromEntries(all) as Features & { readonly bias: number };
}
