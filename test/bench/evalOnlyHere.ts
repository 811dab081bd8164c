// How well it is told what only one source says, over the labelled sets at hand that say so: by words alone, and with the encoder.
//   npm run eval:only -- [--sets FOLDER]... [--held ARTICLES,GOLD]... [--unseen FILE] [--readings FILE] [--words-only]
// The sets are those of `npm run eval` that list sentences without a counterpart, but for sets of many short articles; --readings
// keeps what the encoder read for the next run.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { DEFAULT_MINIMUM_SCORE } from '#server/corpus/claimMatches.ts';
import { DEFAULT_SUPPORT_SCORE } from '#server/features/draftCheck.ts';
import { findOnlyHere, type OnlyHere } from '#server/features/onlyHere.ts';
import { ownMatches } from '#server/features/ownMatches.ts';
import { startEncoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { overlaps } from '#server/text/span.ts';
import { clustersNear } from './claimLinkScore.ts';
import { readAll } from './keptReadings.ts';
import { claimAtPlace, type LabelledSet, type Place } from './labelledSet.ts';
import { markdownTable } from './markdownTable.ts';
import { readSetsToMeasure } from './setsToMeasure.ts';

/** Sets of more articles than this are of short ones, nearly every sentence of which restates one claim. */
const SHORT = 8;

/** Shares of 0 to 1. */
interface OnlyHereScore {
	/** Of the sentences without a counterpart: told so, in whole or in part. */
	readonly single: number;
	/** Of the labelled places that other sources state too: told to stand alone all the same. */
	readonly shared: number;
	/** Of all claims: told to stand alone. */
	readonly all: number;
	/** Of the sentences without a counterpart, and of the shared places: what a check of a draft would tell as supported. */
	readonly singleSupported: number;
	readonly sharedSupported: number;
}

const MEASURES = ['single', 'shared', 'all', 'singleSupported', 'sharedSupported'] as const;

const { values } = parseArgs({
	options: {
		sets: { type: 'string', multiple: true },
		held: { type: 'string', multiple: true },
		unseen: { type: 'string', default: 'server/training/unseen.txt' },
		readings: { type: 'string' },
		'words-only': { type: 'boolean' },
	},
});
const { sets, absent } = readSetsToMeasure({ folders: values.sets, held: values.held, unseen: values.unseen });
for (const line of absent) console.error(line);
const labelled = sets
	.filter(({ set }) => set.corpus.articles.length <= SHORT && set.singleSource.length > 0)
	.map((one) => ({ ...one, corpus: analyzeCorpus(one.set.corpus) }));
if (!labelled.length) {
	console.error('eval:only: there are no labelled sets here; name a folder of them with --sets.');
	process.exit(2);
}
const readings = new Readings();
const corpora = labelled.map(({ set, corpus }) => ({ name: set.name, corpus }));
if (!values['words-only']) await readAll(corpora, () => startEncoder(resolve('dist')), readings, values.readings);

const rows: { readonly name: string; readonly group: string; readonly by: string; readonly score: OnlyHereScore }[] =
	[];
for (const { set, seen, corpus } of labelled) {
	const group = `mean of sets ${seen ? 'that the encoder saw' : 'that it did not see'}`;
	rows.push({ name: set.name, group, by: 'words', score: await scoreOnlyHere(set, corpus) });
	if (values['words-only']) continue;
	rows.push({
		name: set.name,
		group,
		by: 'read',
		score: await scoreOnlyHere(set, corpus.knowing({ second: readings })),
	});
}
const means = [...new Set(rows.map(({ group }) => group))].flatMap((group) =>
	['words', 'read'].flatMap((by) => {
		const own = rows.filter((row) => row.group === group && row.by === by).map(({ score }) => score);
		const mean = (of: keyof OnlyHereScore): number => own.reduce((sum, score) => sum + score[of], 0) / own.length;
		const score = Object.fromEntries(MEASURES.map((of) => [of, mean(of)])) as unknown as OnlyHereScore;
		return own.length ? [{ name: `${group} (${own.length})`, by, score }] : [];
	}),
);
console.log(
	markdownTable(
		['set', 'by', 'single', 'shared', 'all', 'single +', 'shared +'],
		[...rows, ...means].map(({ name, by, score }) => [name, by, ...MEASURES.map((of) => score[of].toFixed(3))]),
	),
);
console.log(`
single  share of the sentences that no other source states, by the labels, of which a claim is told to stand here alone
shared  share of the labelled places of shared claims that are told to stand alone all the same
all     share of all claims that are told to stand alone
+       share of the same sentences and places that a check of a draft would tell as supported by another source`);

async function scoreOnlyHere(set: LabelledSet, corpus: AnalyzedCorpus): Promise<OnlyHereScore> {
	const found = new Map<string, readonly OnlyHere[]>();
	for (const { article } of corpus.articles) {
		const { uri } = article.file;
		found.set(uri, await findOnlyHere(corpus, uri, DEFAULT_MINIMUM_SCORE, () => Promise.resolve()));
	}
	const claims = new Set([...found.values()].flat().flatMap((one) => one.claims));
	const lonely = set.singleSource.filter((place) => !clustersNear(set, place).length);
	const shared = set.claims.filter((places) => new Set(places.map(({ uri }) => uri)).size > 1).flat();
	const told = lonely.filter(({ uri, span }) => found.get(uri)?.some((one) => overlaps(one.span, span)));
	const wrong = shared.filter((place) => {
		const claim = claimAtPlace(set.corpus, place)?.claim;
		return claim !== undefined && claims.has(claim);
	});
	const isSupported = (place: Place): boolean => {
		const claim = claimAtPlace(set.corpus, place);
		return claim !== undefined && ownMatches(corpus, claim, DEFAULT_SUPPORT_SCORE).length > 0;
	};
	const share = (part: readonly unknown[], of: readonly unknown[]): number => part.length / Math.max(1, of.length);
	return {
		single: share(told, lonely),
		shared: share(wrong, shared),
		all: share([...claims], corpus.pairs.claims),
		singleSupported: share(lonely.filter(isSupported), lonely),
		sharedSupported: share(shared.filter(isSupported), shared),
	};
}
