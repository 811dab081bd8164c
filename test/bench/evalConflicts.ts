// How well conflicts are found with the weights as they are, by set: by words alone and with the encoder.
//   npm run eval:conflicts -- [--sets FOLDER]... [--held ARTICLES,GOLD]... [--only NAME,NAME] [--readings FILE] [--misses] [--words-only]
// Sets as `setsToMeasure.ts` finds them. --readings keeps what the encoder read for the next run, which then takes seconds; --misses lists
// what is labelled and missed with the stage that it is lost at (`conflictStages.ts`), and what is reported, right or not.
// Of the sets named in server/training/unseen.txt the encoder has seen nothing, but the weights were chosen on them: train:conflicts says
// how well they do on other sets.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { CONFLICT_MODELS } from '#server/corpus/conflicts/conflictModel.ts';
import { makeConflictFinder, type Conflict } from '#server/corpus/conflicts/conflicts.ts';
import { startEncoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { finish } from '#server/text/steps.ts';
import { conflictSentences, isAbout, scoreConflicts, type ConflictScore, type ReportedPair } from './conflictScore.ts';
import { stagesOf } from './conflictStages.ts';
import { readAll } from './keptReadings.ts';
import { claimAtPlace, type LabelledSet, type Place } from './labelledSet.ts';
import { readSetsToMeasure } from './setsToMeasure.ts';

/** Sets of more articles than this are of short ones, nearly every sentence of which restates one claim. */
const SHORT = 8;

const { values } = parseArgs({
	options: {
		sets: { type: 'string', multiple: true },
		held: { type: 'string', multiple: true },
		unseen: { type: 'string', default: 'server/training/unseen.txt' },
		only: { type: 'string' },
		readings: { type: 'string' },
		misses: { type: 'boolean' },
		'words-only': { type: 'boolean' },
	},
});
const { sets, absent } = readSetsToMeasure({ folders: values.sets, held: values.held, unseen: values.unseen });
for (const line of absent) console.error(line);
const only = values.only?.split(',');
const measured = sets
	.map(({ set }) => set)
	.filter(({ name, corpus }) => (only ? only.includes(name) : corpus.articles.length <= SHORT))
	.map((set) => ({ name: set.name, set, corpus: analyzeCorpus(set.corpus) }));
if (!measured.length) {
	console.error('eval:conflicts: there are no labelled sets here; name a folder of them with --sets.');
	process.exit(2);
}
const readings = new Readings();
if (!values['words-only']) await readAll(measured, () => startEncoder(resolve('dist')), readings, values.readings);
console.log(`${'set'.padEnd(28)} recall contradictions precision compatible reported`);
for (const by of values['words-only'] ? ['words'] : ['words', 'encoder']) {
	const scores = measured.map(({ name, set, corpus }) => {
		const known = by === 'words' ? corpus : corpus.knowing({ second: readings });
		const score = measure(set, known);
		print(`${name} (${by})`, score);
		return score;
	});
	const mean = (of: (score: ConflictScore) => number): number =>
		scores.reduce((sum, s) => sum + of(s), 0) / scores.length;
	print(`mean (${by})`, {
		recall: mean((s) => s.recall),
		contradictions: mean((s) => s.contradictions),
		precision: mean((s) => s.precision),
		compatible: mean((s) => s.compatible),
		reported: mean((s) => s.reported),
	});
}

function measure(set: LabelledSet, corpus: AnalyzedCorpus): ConflictScore {
	const labels = conflictSentences(set);
	const finder = makeConflictFinder(corpus);
	const found = corpus.articles.flatMap((article) => finish(finder.conflictsOf(article)));
	// A value that an article tells in two ways itself is labelled nowhere.
	const conflicts = found.filter(({ here, there }) => here.article !== there.article);
	const score = scoreConflicts(labels, conflicts.map(pairOf));
	if (!values.misses) return score;
	const stageOf = stagesOf(corpus, CONFLICT_MODELS);
	const text = ({ uri, span }: Place): string =>
		set.corpus.article(uri)!.article.file.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 240);
	const sentence = (place: Place): string => {
		const span = claimAtPlace(set.corpus, place)?.claim.sentence.span;
		return text(span ? { uri: place.uri, span } : place);
	};
	for (const label of labels) {
		const { id, severity, dimension, members } = label.conflict;
		if (severity === 'compatible' || conflicts.some((c) => isAbout(pairOf(c), label))) continue;
		const { stage, found } = stageOf(label);
		const best = found
			.slice(0, 4)
			.map(
				({ placed: { difference: d }, score }) => `${d.kind} ${d.here.value} / ${d.there.value} ${score.toFixed(2)}`,
			);
		console.log(`LOST ${set.name} ${id} | ${stage} | ${dimension} | ${severity} | ${best.join('; ')}`);
		for (const m of members) console.log(`      {${m.value ?? ''}} ${text(m)}`);
	}
	for (const c of conflicts) {
		const pair = pairOf(c);
		const about = labels.filter((l) => isAbout(pair, l));
		const right = about.some(({ conflict }) => conflict.severity !== 'compatible');
		const verdict = right ? 'RIGHT' : about.length ? 'WRONG (compatible)' : 'WRONG';
		if (right && c.here.article.article.file.uri > c.there.article.article.file.uri) continue;
		console.log(
			`${verdict} ${set.name} ${c.kind} ${c.nature} ${c.score.toFixed(2)} ${c.here.value} / ${c.there.value}`,
		);
		console.log(`      ${sentence(pair.from)}\n      ${sentence(pair.to)}`);
	}
	return score;
}

function pairOf({ here, there }: Conflict): ReportedPair {
	return {
		from: { uri: here.article.article.file.uri, span: here.span },
		to: { uri: there.article.article.file.uri, span: there.span },
	};
}

function print(name: string, s: Omit<ConflictScore, 'dimensions'>): void {
	const shares = [s.recall, s.contradictions, s.precision, s.compatible].map((n) => n.toFixed(3)).join('  ');
	console.log(`${name.padEnd(32)} ${shares}  ${s.reported.toFixed(0)}`);
}
