// Chooses the weights of server/src/corpus/claimModel.json from labelled sets, and says how well they do on sets they did not see.
//   npm run train -- FOLDER_OF_SETS [--write] [--held ARTICLES GOLD]
// Each set is tested with weights learned from the other sets only; the last line is for --held, which never trains.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgePairs, type JudgedPair } from '#server/corpus/claimMatcher.ts';
import type { ClaimModel, Weights } from '#server/corpus/claimModel.ts';
import type { ClaimMatcher } from '#server/corpus/claimMatches.ts';
import { makeClaimPairs, type ClaimPairs } from '#server/corpus/claimPairs.ts';
import { buildEntityIndex } from '#server/corpus/entityIndex.ts';
import { scoreClaimLinks, clustersNear, type ClaimLinkScore } from './claimLinkScore.ts';
import { claimAtPlace, readLabelledSet, readLabelledSets, samePlace, type LabelledSet } from './labelledSet.ts';
import { fitLogisticRegression } from './logisticRegression.ts';

const MODEL = 'server/src/corpus/claimModel.json';
/** Sets of short articles, in which nearly every sentence restates one claim, count this much a pair. */
const SHORT_ARTICLES = 0.15;
const SHORT = 8;
const RIVALS: ReadonlySet<string> = new Set(['pair', 'overRivalsThere', 'overRivalsHere', 'behindThere', 'behindHere']);
/** Of the pairs that nobody linked, every one is used; those that only share a sentence with a link teach nothing and are left out. */
const THRESHOLDS = Array.from({ length: 37 }, (_, i) => 0.05 + i * 0.025);

interface Labelled {
	readonly set: LabelledSet;
	readonly pairs: ClaimPairs;
	readonly counts: number;
	/** By position of the asked claim, then of the other: 1 same, 0 not, absent where the labels leave it open. */
	label(asked: number, other: number): number | undefined;
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
const scores = tested.map((test) => {
	const model = fit(sets.filter((s) => s !== test));
	const threshold = bestThreshold(
		model,
		tested.filter((s) => s !== test),
	);
	return show(test, model, threshold);
});
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
		JSON.stringify({ pair: rounded(model.pair), amongRivals: rounded(amongRivals) }, undefined, '\t') + '\n',
	);
	console.log(`wrote ${MODEL} (threshold ${threshold.toFixed(3)} is 0.5 from now on)`);
}

function prepare(set: LabelledSet): Labelled {
	const clusters = new Map<unknown, Set<number>>();
	set.claims.forEach((members, i) => {
		for (const member of members) {
			const claim = claimAtPlace(set.corpus, member)?.claim;
			if (claim) clusters.set(claim, (clusters.get(claim) ?? new Set()).add(i));
		}
	});
	const near = new Map<unknown, ReturnType<typeof clustersNear>>();
	const pairs = makeClaimPairs(set.corpus, buildEntityIndex(set.corpus));
	return {
		set,
		pairs,
		counts: set.corpus.articles.length > SHORT ? SHORT_ARTICLES : 1,
		label(asked, other) {
			const a = pairs.claims[asked]!;
			const b = pairs.claims[other]!;
			const mine = clusters.get(a.claim);
			const theirs = clusters.get(b.claim);
			if (mine && theirs && [...mine].some((i) => theirs.has(i))) return 1;
			const place = { uri: a.article.article.file.uri, span: a.claim.span };
			let around = near.get(a.claim);
			if (!around) near.set(a.claim, (around = clustersNear(set, place)));
			const there = { uri: b.article.article.file.uri, span: b.claim.span };
			return around.some((c) => c.some((m) => samePlace(m, there))) ? undefined : 0;
		},
	};
}

function fit(training: readonly Labelled[]): ClaimModel {
	const zero = { pair: { bias: 0 }, amongRivals: { bias: 0 } } as unknown as ClaimModel;
	const pair = fitStage(training, zero, (features) =>
		Object.fromEntries(Object.entries(features).filter(([name]) => !RIVALS.has(name))),
	) as unknown as ClaimModel['pair'];
	const first = { ...zero, pair };
	return {
		pair,
		amongRivals: fitStage(training, first, (features) => ({ ...features })) as unknown as ClaimModel['amongRivals'],
	};
}

function fitStage(
	training: readonly Labelled[],
	model: ClaimModel,
	pick: (features: JudgedPair['features']) => Record<string, number>,
): Record<string, number> {
	const rows: number[][] = [];
	const labels: number[] = [];
	const weights: number[] = [];
	let names: string[] = [];
	for (const one of training) {
		const { judge } = judgePairs(one.pairs, model);
		one.pairs.claims.forEach((_, asked) => {
			for (const { other, features } of judge(asked)) {
				const label = one.label(asked, other);
				if (label === undefined) continue;
				const picked = pick(features);
				names = Object.keys(picked);
				rows.push(Object.values(picked));
				labels.push(label);
				weights.push(one.counts);
			}
		});
	}
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

function rounded<Features>(weights: Weights<Features>): Record<string, number> {
	return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, +(weight as number).toFixed(4)]));
}
