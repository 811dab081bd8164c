// Chooses the weights of server/src/corpus/claimModel.json from labelled sets, and says how well they do on sets they did not see.
//   npm run train -- FOLDER_OF_SETS [--write] [--held ARTICLES,GOLD]
// Each set is tested with weights learned from other sets only; the last lines are for --held, which never trains.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgePairs } from '#server/corpus/claimMatcher.ts';
import type { ClaimModel } from '#server/corpus/claimModel.ts';
import type { ClaimMatcher } from '#server/corpus/claimMatches.ts';
import { makeClaimPairs, remember, type ClaimPairs } from '#server/corpus/claimPairs.ts';
import { buildEntityIndex } from '#server/corpus/entityIndex.ts';
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
/** Sentences that share a claim, but not the asked one, count this much. */
const NEAR_LINK = 0.5;
/** The sets are tested in this many groups, each with weights from the other groups. */
const GROUPS = 4;
const THRESHOLDS = Array.from({ length: 37 }, (_, i) => 0.05 + i * 0.025);

interface Labelled {
	readonly set: LabelledSet;
	readonly pairs: ClaimPairs;
	readonly counts: number;
	/** Whether people said that two claims state the same. */
	linked(asked: number, other: number): boolean;
	/** Whether the other states anything that is stated in the asked claim's sentence. */
	sentencesLinked(asked: number, other: number): boolean;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { write: { type: 'boolean' }, held: { type: 'string', multiple: true } },
});
const folder = positionals[0];
if (!folder) {
	console.error('train: name the folder of labelled sets');
	process.exit(2);
}
const sets = readLabelledSets(folder).map(prepare);
const held = values.held?.map((pair) => prepare(readLabelledSet('held out', ...(pair.split(',') as [string, string]))));
const tested = sets.filter((s) => s.counts === 1);

console.log('set                   precision recall F1    hard  single | chosen on the other sets');
const scores = Array.from({ length: Math.min(GROUPS, tested.length) }, (_, group) => {
	const inGroup = tested.filter((_, i) => i % GROUPS === group);
	const model = fit(sets.filter((s) => !inGroup.includes(s)));
	const threshold = bestThreshold(
		model,
		tested.filter((s) => !inGroup.includes(s)),
	);
	return inGroup.map((test) => show(test, model, threshold));
}).flat();
show(undefined, undefined, undefined, mean(scores));
const model = fit(sets);
const threshold = bestThreshold(model, tested);
for (const one of held ?? []) show(one, model, threshold);
if (values.write) {
	// The default minimum score is 0.5: the bias moves so that the best threshold becomes that.
	const shift = Math.log(threshold / (1 - threshold));
	const amongRivals = { ...model.amongRivals, bias: model.amongRivals.bias - shift };
	writeFileSync(
		MODEL,
		JSON.stringify({ pair: rounded(model.pair), amongRivals: rounded(amongRivals) }, undefined, 2) + '\n',
	);
	console.log(`wrote ${MODEL} (threshold ${threshold.toFixed(3)} is 0.5 from now on)`);
}

function prepare(set: LabelledSet): Labelled {
	const pairs = makeClaimPairs(set.corpus, buildEntityIndex(set.corpus));
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
		pairs,
		counts: set.corpus.articles.length > SHORT ? SHORT_ARTICLES : 1,
		linked: (asked, other) => {
			const mine = clusters.get(asked);
			const theirs = clusters.get(other);
			return mine !== undefined && theirs !== undefined && [...mine].some((i) => theirs.has(i));
		},
		sentencesLinked: (asked, other) => near(asked).some((c) => c.some((m) => samePlace(m, placeOf(other)))),
	};
}

function fit(training: readonly Labelled[]): ClaimModel {
	const pair = fitStage(training, (one, add) =>
		one.pairs.claims.forEach((_, asked) => {
			for (const other of one.pairs.candidates(asked)) {
				const linked = one.linked(asked, other);
				// Claims of sentences that share something else teach nothing about this one.
				if (linked || !one.sentencesLinked(asked, other)) add({ ...one.pairs.features(asked, other) }, linked, 1);
			}
		}),
	);
	const first = { pair, amongRivals: { bias: 0 } } as unknown as ClaimModel;
	const amongRivals = fitStage(training, (one, add) => {
		const judged = judgePairs(one.pairs, first);
		one.pairs.claims.forEach((_, asked) => {
			for (const { claims, features } of judged.judge(asked)) {
				const linked = claims.some((other) => one.linked(asked, other));
				const near = linked || claims.some((other) => one.sentencesLinked(asked, other));
				add({ ...features }, near, linked || !near ? 1 : NEAR_LINK);
			}
		});
	});
	return { pair, amongRivals } as unknown as ClaimModel;
}

function fitStage(
	training: readonly Labelled[],
	collect: (one: Labelled, add: (features: Record<string, number>, label: boolean, weight: number) => void) => void,
): Record<string, number> {
	const rows: number[][] = [];
	const labels: number[] = [];
	const weights: number[] = [];
	let names: string[] = [];
	for (const one of training)
		collect(one, (features, label, weight) => {
			names = Object.keys(features);
			rows.push(Object.values(features));
			labels.push(label ? 1 : 0);
			weights.push(weight * one.counts);
		});
	const fitted = fitLogisticRegression({ rows, labels, weights });
	return { ...Object.fromEntries(names.map((name, i) => [name, fitted[i]!])), bias: fitted.at(-1)! };
}

function matcherOf(one: Labelled, model: ClaimModel): ClaimMatcher {
	return judgePairs(one.pairs, model);
}

function bestThreshold(model: ClaimModel, on: readonly Labelled[]): number {
	const matchers = on.map((one) => matcherOf(one, model));
	let best = 0.5;
	let most = -1;
	for (const threshold of THRESHOLDS) {
		const f1 = mean(on.map((one, i) => scoreClaimLinks(one.set, matchers[i]!, threshold))).f1;
		if (f1 > most) [best, most] = [threshold, f1];
	}
	return best;
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

function show(
	one: Labelled | undefined,
	model: ClaimModel | undefined,
	at: number | undefined,
	given?: ClaimLinkScore,
): ClaimLinkScore {
	const s = given ?? scoreClaimLinks(one!.set, matcherOf(one!, model!), at!);
	const shares = [s.precision, s.recall, s.f1, s.hardNegatives, s.singleSource].map((n) => n.toFixed(3)).join('  ');
	console.log(`${(one?.set.name ?? 'mean').padEnd(22)} ${shares} | ${at?.toFixed(3) ?? ''}`);
	return s;
}

function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
	return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, +weight.toFixed(4)]));
}
