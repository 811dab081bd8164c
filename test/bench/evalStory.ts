// How true the views of a story are, by labels: the rows and cells of the matrix, the days of the timeline, and what the reader joins of
// each two articles.
//   npm run eval:story -- [--sets FOLDER]... [--held ARTICLES,GOLD]... [--unseen FILE] [--readings FILE] [--words-only] [--misses] [--events]
// The sets are those of `npm run eval`, but for sets of many short articles; --readings keeps what the encoder read for the next run.
// --misses lists what differs from the labels, --events the whole timeline, to be read.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { DEFAULT_MINIMUM_SCORE } from '#server/corpus/claimMatches.ts';
import { putSideBySide } from '#server/features/story/sideBySide.ts';
import { tellClaims } from '#server/features/story/storyClaims.ts';
import { StorySources } from '#server/features/story/storySources.ts';
import { tellTimeline } from '#server/features/story/storyTimeline.ts';
import { startEncoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { readAll } from './keptReadings.ts';
import type { LabelledSet } from './labelledSet.ts';
import { markdownTable } from './markdownTable.ts';
import { readSetsToMeasure } from './setsToMeasure.ts';
import { renderEvent, scoreMatrix, scoreReader, scoreTimeline, type Share } from './storyScore.ts';

/** Sets of more articles than this are of short ones, nearly every sentence of which restates one claim. */
const SHORT = 8;

const { values } = parseArgs({
	options: {
		sets: { type: 'string', multiple: true },
		held: { type: 'string', multiple: true },
		unseen: { type: 'string', default: 'server/training/unseen.txt' },
		readings: { type: 'string' },
		'words-only': { type: 'boolean' },
		misses: { type: 'boolean' },
		events: { type: 'boolean' },
	},
});
const { sets, absent } = readSetsToMeasure({ folders: values.sets, held: values.held, unseen: values.unseen });
for (const line of absent) console.error(line);
const labelled = sets
	.filter(({ set }) => set.corpus.articles.length <= SHORT)
	.map(({ set }) => ({ set, name: set.name, corpus: analyzeCorpus(set.corpus) }));
if (!labelled.length) {
	console.error('eval:story: there are no labelled sets here; name a folder of them with --sets.');
	process.exit(2);
}
const readings = new Readings();
if (!values['words-only']) await readAll(labelled, () => startEncoder(resolve('dist')), readings, values.readings);

const MEASURES = [
	'cells',
	'sources',
	'rows',
	'headings',
	'differing',
	'told',
	'placed',
	'used',
	'right',
	'found',
] as const;
type Scores = Readonly<Record<(typeof MEASURES)[number], Share>>;

const rows: { readonly name: string; readonly scores: Scores }[] = [];
for (const { set, corpus } of labelled)
	rows.push({
		name: set.name,
		scores: await scoreStory(set, values['words-only'] ? corpus : corpus.knowing({ second: readings })),
	});
const inAll = sumOf(rows.map(({ scores }) => scores));
const table = [...rows, { name: `all (${rows.length})`, scores: inAll }];
console.log(
	markdownTable(
		['set', ...MEASURES],
		table.map(({ name, scores }) => [name, ...MEASURES.map((of) => inWords(scores[of]))]),
	),
);
console.log(`
cells      of the cells of rows of several sources, those that state what most of the row states, by the labels
sources    of the sources that state it, those that have a cell for it
rows       of the labelled claims of several sources, those that some row is about
headings   of the rows, those whose heading is no fragment
differing  of the cells said to differ, those labelled as told differently
told       of the claims of the articles, those in some row
placed     of the labelled claims that name a day or a stretch of days, those with an event there
used       of the dates in the articles, those that an event rests on
right      of what the reader joins, what states a claim of the same sentence, by the labels
found      of the labelled links between two articles, those that the reader joins`);

async function scoreStory(set: LabelledSet, corpus: AnalyzedCorpus): Promise<Scores> {
	const options = {
		minimumScore: DEFAULT_MINIMUM_SCORE,
		reported: 'differences',
		pause: () => Promise.resolve(),
	} as const;
	const sources = new StorySources(corpus.articles);
	const claims = await tellClaims(corpus, sources, options);
	const events = tellTimeline(corpus, sources, claims, DEFAULT_MINIMUM_SCORE);
	const matrix = scoreMatrix(set, corpus, claims);
	const timeline = scoreTimeline(set, events);
	const reader = [];
	for (const left of sources.articles)
		for (const other of sources.articles) {
			if (other === left) continue;
			const { joined } = await putSideBySide(corpus, left, [other], 'all', options);
			reader.push(scoreReader(set, left.article.file.uri, other.article.file.uri, joined));
		}
	if (values.misses)
		for (const note of [matrix, timeline, ...reader].flatMap(({ notes }) => notes)) console.log(`${set.name} ${note}`);
	if (values.events) for (const event of events) console.log(`${set.name} ${renderEvent(event)}`);
	return {
		...matrix,
		...timeline,
		right: sum(reader.map(({ right }) => right)),
		found: sum(reader.map(({ found }) => found)),
	};
}

function sumOf(all: readonly Scores[]): Scores {
	return Object.fromEntries(MEASURES.map((of) => [of, sum(all.map((one) => one[of]))])) as unknown as Scores;
}

function sum(shares: readonly Share[]): Share {
	return shares.reduce((a, b) => ({ part: a.part + b.part, of: a.of + b.of }), { part: 0, of: 0 });
}

function inWords({ part, of }: Share): string {
	return of ? `${part}/${of} ${(part / of).toFixed(2)}` : '–';
}
