// Chooses the weights by which differences are judged (server/src/corpus/conflicts/conflictModel.json) from labelled sets, and says how
// well conflicts are found in sets that they were not learned from.
//   npm run train:conflicts -- FOLDER_OF_SETS... --unseen FILE [--only first|second] [--readings FILE] [--held ARTICLES,GOLD]
//     [--misses NAME] [--stages] [--write]
// `first` judges by words and learns from all sets, `second` where the encoder has read, and learns from those that it was not trained on:
// FILE names them, a line each. Each set that was labelled by reading is tested with weights from other sets; the threshold is chosen on
// these tests, and each set is judged with the one of the others. --held never trains; --readings keeps what the encoder read for the next
// run; --stages tells at which stage each missed difference was lost (conflictStages.ts).
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { featuresByWords, featuresRead, isValue } from '#server/corpus/conflicts/conflictFeatures.ts';
import { CONFLICT_MODELS, oddsByWords, type ConflictModels } from '#server/corpus/conflicts/conflictModel.ts';
import { makeConflictFinder } from '#server/corpus/conflicts/conflicts.ts';
import type { Conflict } from '#server/corpus/conflicts/conflicts.ts';
import type { ConflictKind, Difference } from '#server/corpus/conflicts/difference.ts';
import { differenceFinder, type PlacedDifference } from '#server/corpus/conflicts/findDifferences.ts';
import { startEncoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { overlaps } from '#server/text/span.ts';
import {
	conflictSentences,
	isAbout,
	scoreConflicts,
	type ConflictScore,
	type ConflictSentences,
} from './conflictScore.ts';
import { stagesOf } from './conflictStages.ts';
import { readAll } from './keptReadings.ts';
import { claimAtPlace, readLabelledSet, readLabelledSets, type LabelledSet, type Place } from './labelledSet.ts';
import { fitLogisticRegression } from './logisticRegression.ts';

/** Sets that were written to be hard, in which only some differences are marked, count this much. */
const MARKED = 0.3;
/**
 * Of what is reported so much is to be right, as far as the labels go: then as much is found as can be. What words alone tell is soon taken
 * back where it is wrong, once the encoder has read; so they are to be surer.
 */
const PRECISION = { 'by words': 0.74, 'with the encoder': 0.7 };
/** The sets are tested in this many groups, each with weights from the other groups. */
const GROUPS = 4;
/** Sets of more articles than this are of short ones: they teach, and no threshold is chosen by them. */
const SHORT = 8;
const SHORT_ARTICLES = 0.1;
/** Of log-odds. One for all kinds: chosen for each kind, on so few sets, they were no better on others. */
const THRESHOLDS = Array.from({ length: 33 }, (_, i) => -2 + i * 0.125);
/** What is told as a fact is to be right this often, as far as the labels go. */
const SURE_PRECISION = 0.85;
const SURE_SCORES = Array.from({ length: 10 }, (_, i) => 0.5 + i * 0.05);

type Part = 'values' | 'words';
type Features = Readonly<Record<string, number>>;
type Model = { readonly [part in Part]: Features & { readonly bias: number } } & { readonly sure: number };
interface Example {
	readonly part: Part;
	readonly features: Features;
	readonly label: boolean;
}
interface Labelled {
	readonly set: LabelledSet;
	readonly corpus: AnalyzedCorpus;
	readonly labels: readonly ConflictSentences[];
	readonly examples: readonly Example[];
	/** The models that the set is judged by, one of which is being learned. */
	readonly models: (learned: Model) => ConflictModels;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		unseen: { type: 'string' },
		readings: { type: 'string' },
		held: { type: 'string', multiple: true },
		misses: { type: 'string' },
		stages: { type: 'boolean' },
		only: { type: 'string' },
		write: { type: 'boolean' },
	},
});
if (!positionals.length || values.unseen === undefined) {
	console.error(
		'train:conflicts: name the folders of labelled sets, and with --unseen those that the encoder has not seen',
	);
	process.exit(2);
}
const names = new Set(readFileSync(values.unseen, 'utf8').split(/\s+/));
const sets = positionals.flatMap((folder) => readLabelledSets(folder));
const others = (values.held ?? []).map((pair) => readLabelledSet('held', ...(pair.split(',') as [string, string])));

let { first, second } = CONFLICT_MODELS as unknown as { first: Model; second: Model };
/** By set, weights for words alone that were learned without it. */
const withoutIt = new Map<string, Model>();
if (values.only !== 'second') {
	const byWords = (set: LabelledSet): Labelled =>
		prepare(set, analyzeCorpus(set.corpus), featuresByWords, (learned) => modelsOf(learned, learned));
	first = choose('by words', sets.map(byWords), others.map(byWords), withoutIt);
}
if (values.only !== 'first') {
	const corpora = [...sets.filter(({ name }) => names.has(name)), ...others].map((set) => {
		return { name: set.name, set, corpus: analyzeCorpus(set.corpus) };
	});
	const readings = new Readings();
	await readAll(corpora, () => startEncoder(resolve('dist')), readings, values.readings);
	const all = corpora.map(({ set, corpus }) => {
		const judgedFirst = modelsOf(withoutIt.get(set.name) ?? first, second);
		return prepare(
			set,
			corpus.knowing({ second: readings }),
			(known, placed) => {
				const features = featuresRead(known, placed, oddsByWords(known, placed, judgedFirst.first));
				return isValue(placed) ? { values: features } : { words: features };
			},
			(learned) => ({ ...judgedFirst, second: modelsOf(first, learned).second }),
		);
	});
	second = choose('with the encoder', all.slice(0, all.length - others.length), all.slice(all.length - others.length));
}
if (values.write) {
	const text = JSON.stringify(rounded({ first, second }), undefined, 2) + '\n';
	writeFileSync('server/src/corpus/conflicts/conflictModel.json', text);
	console.log('wrote server/src/corpus/conflicts/conflictModel.json');
}

function modelsOf(one: Model, other: Model): ConflictModels {
	return { first: one, second: other } as unknown as ConflictModels;
}

/** Tests the weights of a stage on sets that they were not learned from, then learns them from all. */
function choose(
	name: keyof typeof PRECISION,
	all: readonly Labelled[],
	held: readonly Labelled[],
	withoutEach = new Map<string, Model>(),
): Model {
	console.log(`${name.padEnd(28)} recall contradictions precision compatible reported`);
	const tested = all.filter(({ set }) => !set.marked && set.corpus.articles.length <= SHORT);
	const unshifted = new Map<Labelled, Model>();
	for (let group = 0; group < GROUPS; group++) {
		const inGroup = tested.filter((_, i) => i % GROUPS === group);
		if (!inGroup.length) continue;
		const learned = fit(all.filter((one) => !inGroup.includes(one)));
		for (const one of inGroup) unshifted.set(one, learned);
	}
	const precisions = [...unshifted].map(([one, model]) => ({ one, of: precisionsOf(one, model) }));
	const shift = bestThreshold(
		precisions.map(({ of }) => of),
		PRECISION[name],
	);
	const models = new Map([...unshifted].map(([one, model]) => [one, shifted(model, shift)]));
	const scores: ConflictScore[] = [];
	for (const [one, model] of models) {
		// The threshold, too, is that of other sets.
		const others = precisions.filter((other) => other.one !== one);
		const own = shifted(
			unshifted.get(one)!,
			bestThreshold(
				others.map(({ of }) => of),
				PRECISION[name],
			),
		);
		scores.push(show(one, own));
		withoutEach.set(one.set.name, model);
	}
	const mean = (of: (score: ConflictScore) => number): string =>
		(scores.reduce((sum, score) => sum + of(score), 0) / scores.length).toFixed(3);
	console.log(
		`${'mean'.padEnd(28)} ${[mean((s) => s.recall), mean((s) => s.contradictions), mean((s) => s.precision), mean((s) => s.compatible)].join('  ')}`,
	);
	const model = { ...shifted(fit(all), shift), sure: sureScore(models) };
	for (const one of held) show(one, model);
	console.log(`sure: ${model.sure.toFixed(2)}`);
	return model;
}

function prepare(
	set: LabelledSet,
	corpus: AnalyzedCorpus,
	featuresOf: (corpus: AnalyzedCorpus, placed: PlacedDifference) => object,
	models: Labelled['models'],
): Labelled {
	const { pairs } = corpus;
	const labels = conflictSentences(set);
	const finder = differenceFinder(corpus);
	const placeOf = (claim: number, { span }: Difference['here']): Place => ({
		uri: pairs.claims[claim]!.article.article.file.uri,
		span,
	});
	const examples = pairs.claimsOf.flatMap((_, sentence) =>
		finder.differencesOf(sentence).flatMap((placed): Example[] => {
			const { difference, here, there } = placed;
			const label = labelOf(labels, difference.kind, placeOf(here, difference.here), placeOf(there, difference.there));
			if (label === undefined) return [];
			const [[part, features]] = Object.entries(featuresOf(corpus, placed)) as [[Part, Features]];
			return [{ part, features, label }];
		}),
	);
	return { set, corpus, labels, examples, models };
}

/** Whether people said that these two places tell something differently; undefined where they said so of something near. */
function labelOf(
	labels: readonly ConflictSentences[],
	kind: ConflictKind,
	from: Place,
	to: Place,
): boolean | undefined {
	let near = false;
	for (const one of labels) {
		const { members, severity, dimension } = one.conflict;
		if (severity === 'compatible' || !isAbout({ from, to }, one)) continue;
		near = true;
		const at = (place: Place): typeof members =>
			members.filter((m) => m.uri === place.uri && overlaps(m.span, place.span));
		const differ = at(from).some((m) =>
			at(to).some((o) => m.value === undefined || o.value === undefined || m.value !== o.value),
		);
		if (differ && fits(kind, dimension)) return true;
	}
	return near ? undefined : false;
}

/** Whether a difference of this kind can be what people called by this name. */
function fits(kind: ConflictKind, dimension: string): boolean {
	if (!dimension) return true;
	switch (kind) {
		case 'number':
		case 'duration':
		case 'date':
			return /number|duration|date|tim|age|precision/.test(dimension);
		case 'quotation':
			return /quot|wording/.test(dimension);
		case 'negation':
			return !/quot|attrib|number|date|duration/.test(dimension);
		case 'role':
			return /role|attrib|other|means|cause/.test(dimension);
		case 'status':
			return /status|negation|strength|other/.test(dimension);
		case 'detail':
			return !/quot|attrib|number|date|duration|negation/.test(dimension);
		case 'attribution':
		case 'place':
			return dimension.startsWith(kind);
	}
}

/** Weights of both parts, before any threshold. */
function fit(training: readonly Labelled[]): Model {
	const part = (name: Part): Features => {
		const rows: number[][] = [];
		const labels: number[] = [];
		const weights: number[] = [];
		let columns: string[] = [];
		for (const { set, examples } of training)
			for (const { part: own, features, label } of examples) {
				if (own !== name) continue;
				columns = Object.keys(features);
				rows.push(Object.values(features));
				labels.push(label ? 1 : 0);
				weights.push(set.corpus.articles.length > SHORT ? SHORT_ARTICLES : set.marked ? MARKED : 1);
			}
		const fitted = fitLogisticRegression({ rows, labels, weights });
		return { ...Object.fromEntries(columns.map((column, i) => [column, fitted[i]!])), bias: fitted.at(-1)! };
	};
	return { values: part('values'), words: part('words'), sure: 1 } as unknown as Model;
}

/** By threshold, the precision on a set. */
function precisionsOf(one: Labelled, model: Model): number[] {
	const [lowest = 0] = THRESHOLDS;
	const found = findAll(one, shifted(model, lowest));
	return THRESHOLDS.map((threshold) => {
		const isReported = ({ score }: Conflict): boolean =>
			score === 1 || Math.log(score / (1 - score)) >= threshold - lowest;
		return scoreConflicts(one.labels, found.filter(isReported).map(pairOf)).precision;
	});
}

/** By how much the biases are lowered, so that 0.5 is the lowest score whose mean precision is enough on the sets that taught nothing. */
function bestThreshold(sets: readonly (readonly number[])[], least: number): number {
	const isEnough = (i: number): boolean => sets.reduce((sum, of) => sum + of[i]!, 0) >= least * sets.length;
	return THRESHOLDS.find((_, i) => isEnough(i)) ?? THRESHOLDS.at(-1)!;
}

function shifted(model: Model, by: number): Model {
	return {
		...model,
		values: { ...model.values, bias: model.values.bias - by },
		words: { ...model.words, bias: model.words.bias - by },
	};
}

function sureScore(models: ReadonlyMap<Labelled, Model>): number {
	const found = [...models].map(([one, model]) => ({ one, conflicts: findAll(one, model) }));
	const precision = (least: number): number => {
		const shares = found.map(
			({ one, conflicts }) =>
				scoreConflicts(one.labels, conflicts.filter((c) => c.score >= least).map(pairOf)).precision,
		);
		return shares.reduce((a, b) => a + b, 0) / shares.length;
	};
	return SURE_SCORES.find((score) => precision(score) >= SURE_PRECISION) ?? SURE_SCORES.at(-1)!;
}

function findAll({ corpus, models }: Labelled, model: Model): Conflict[] {
	const finder = makeConflictFinder(corpus, models(model));
	return corpus.articles.flatMap((article) => {
		const steps = finder.conflictsOf(article);
		for (;;) {
			const step = steps.next();
			if (step.done) return [...step.value];
		}
	});
}

function pairOf({ here, there }: Conflict): { from: Place; to: Place } {
	return {
		from: { uri: here.article.article.file.uri, span: here.span },
		to: { uri: there.article.article.file.uri, span: there.span },
	};
}

function show(one: Labelled, model: Model): ConflictScore {
	const conflicts = findAll(one, model);
	const score = scoreConflicts(one.labels, conflicts.map(pairOf));
	const kinds = new Map<string, [number, number]>();
	const isRight = (c: Conflict): boolean =>
		one.labels.some((l) => l.conflict.severity !== 'compatible' && isAbout(pairOf(c), l));
	for (const c of conflicts) {
		const counts = kinds.get(c.kind) ?? [0, 0];
		kinds.set(c.kind, [counts[0] + (isRight(c) ? 1 : 0), counts[1] + 1]);
	}
	print(one.set.name, score, kinds);
	if (values.stages) tellStages(one, model, conflicts);
	if (values.misses !== one.set.name) return score;
	const text = ({ uri, span }: Place): string =>
		one.set.corpus.article(uri)!.article.file.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 120);
	const sentence = (place: Place): string => {
		const span = claimAtPlace(one.set.corpus, place)?.claim.sentence.span;
		return text(span ? { uri: place.uri, span } : place);
	};
	for (const label of one.labels.filter(({ conflict }) => conflict.severity !== 'compatible'))
		if (!conflicts.some((c) => isAbout(pairOf(c), label)))
			console.log(
				`MISSED ${label.conflict.dimension} ${label.conflict.severity}: ${label.conflict.members.map(text).join(' <> ')}`,
			);
	for (const c of conflicts) {
		const { from, to } = pairOf(c);
		console.log(
			`${isRight(c) ? 'RIGHT' : 'WRONG'} ${c.kind} ${c.nature} ${c.score.toFixed(2)} ${c.here.value} / ${c.there.value} | ${sentence(from)} <> ${sentence(to)}`,
		);
	}
	return score;
}

/** The missed differences by the stage that each is lost at. */
function tellStages({ set, corpus, labels, models }: Labelled, model: Model, conflicts: readonly Conflict[]): void {
	const stageOf = stagesOf(corpus, models(model));
	for (const label of labels) {
		const { severity, dimension, members } = label.conflict;
		if (severity === 'compatible' || conflicts.some((c) => isAbout(pairOf(c), label))) continue;
		const { stage, found } = stageOf(label);
		const texts = members.map(({ uri, span, value }) => {
			const text = set.corpus.article(uri)!.article.file.text.slice(span.start, span.end).replace(/\s+/g, ' ');
			return `${text.slice(0, 200)} {${value ?? ''}}`;
		});
		const kinds = found
			.slice(0, 4)
			.map(
				({ placed: { difference: d }, score }) =>
					`${d.kind} ${d.here.value.slice(0, 30)} / ${d.there.value.slice(0, 30)} ${score.toFixed(2)}`,
			);
		console.log(
			`LOST ${set.name} ${stage.replace(' ', '-')} ${dimension.replace(/ /g, '-')} ${severity.replace(/ /g, '-')} | ${kinds.join('; ')} | ${texts.join(' <> ')}`,
		);
	}
}

function print(name: string, s: ConflictScore, kinds: ReadonlyMap<string, readonly [number, number]>): void {
	const shares = [s.recall, s.contradictions, s.precision, s.compatible].map((n) => n.toFixed(3)).join('  ');
	const list = (of: ReadonlyMap<string, readonly [number, number]>): string =>
		[...of].map(([key, [some, all]]) => `${key} ${some}/${all}`).join(', ');
	console.log(
		`${name.padEnd(28)} ${shares}  ${s.reported}\n    right: ${list(kinds)}\n    found: ${list(s.dimensions)}`,
	);
}

function rounded(model: object): unknown {
	return JSON.parse(
		JSON.stringify(model, (_, value: unknown) => (typeof value === 'number' ? +value.toFixed(4) : value)),
	);
}
