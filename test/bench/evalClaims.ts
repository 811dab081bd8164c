// How well the same claim is found, over all labelled sets that are at hand: by words alone, with the encoder, and by plain TF-IDF.
//   npm run eval -- [--sets FOLDER]... [--held ARTICLES,GOLD]... [--unseen FILE] [--words-only] [--json]
// FOLDER holds sets as `labelledSet.ts` reads them; without any, see `setsToMeasure.ts`. FILE (default server/training/unseen.txt)
// names the sets that the encoder was not trained on; all others are marked as seen. --held sets count as unseen.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { DEFAULT_MINIMUM_SCORE, type ClaimMatcher } from '#server/corpus/claimMatches.ts';
import { likeliest } from '#server/corpus/readingList.ts';
import { readCorpus } from '#server/lsp/encoder/readCorpus.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import type { Encoder } from '#server/lsp/encoder/encoder.ts';
import { openEncoder } from './benchEncoder.ts';
import { scoreClaimLinks, type ClaimLinkScore } from './claimLinkScore.ts';
import type { LabelledSet } from './labelledSet.ts';
import { linkRecall } from './linkRecall.ts';
import { markdownTable } from './markdownTable.ts';
import { readSetsToMeasure, type SetToMeasure } from './setsToMeasure.ts';
import { makeTfIdfMatcher } from './tfIdfMatcher.ts';

const TIERS = ['words', 'read', 'tf-idf'] as const;
type Tier = (typeof TIERS)[number];
/** Sets of more articles than this are of short ones, nearly every sentence of which restates one claim: a mean of their own. */
const SHORT = 8;
const THRESHOLDS = Array.from({ length: 31 }, (_, i) => 0.05 + i * 0.02);

interface Figures extends Omit<ClaimLinkScore, 'hardNegatives' | 'singleSource'> {
	/** Undefined where the set lists none. */
	readonly hardNegatives?: number;
	readonly singleSource?: number;
	/** Share of the links among a claim's ten and thirty likeliest candidates; undefined for the baseline, which has none. */
	readonly among10?: number;
	readonly among30?: number;
	readonly msPerPair?: number;
}

interface Row {
	readonly name: string;
	readonly seen?: boolean;
	readonly tiers: Partial<Record<Tier, Figures>>;
}

const { values } = parseArgs({
	options: {
		sets: { type: 'string', multiple: true },
		held: { type: 'string', multiple: true },
		unseen: { type: 'string', default: 'server/training/unseen.txt' },
		'words-only': { type: 'boolean' },
		json: { type: 'boolean' },
	},
});
const { sets, absent } = readSetsToMeasure({ folders: values.sets, held: values.held, unseen: values.unseen });
for (const line of absent) console.error(line);
if (!sets.length) {
	console.error('eval: there are no labelled sets here; name a folder of them with --sets.');
	process.exit(2);
}
const encoder = values['words-only'] ? undefined : await openEncoder();
const baseline = chooseThresholds(sets);
const rows: Row[] = [];
for (const [i, one] of sets.entries()) {
	if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${sets.length}: ${one.set.name.padEnd(40)}\r`);
	rows.push(await measure(one, encoder, baseline[i]!));
}
await encoder?.end();
const means = groups().map(([name, passes]) =>
	meanOf(
		name,
		rows.filter((_, i) => passes(sets[i]!)),
	),
);
if (values.json) console.log(JSON.stringify({ absent, sets: rows, means }, undefined, 2));
else print();

/** By words, with the encoder, and the baseline's score for one set. */
async function measure({ set, seen }: SetToMeasure, encoder: Encoder | undefined, baseline: Figures): Promise<Row> {
	const corpus = analyzeCorpus(set.corpus);
	const words = measureWords(corpus);
	const score = (of: AnalyzedCorpus): Figures => scoreMatcher(set, of.matcher, DEFAULT_MINIMUM_SCORE);
	const among = (readings?: Readings): Pick<Figures, 'among10' | 'among30'> => {
		const { pairs, first } = corpus;
		const candidates = likeliest(
			pairs,
			first,
			pairs.claims.map((claim) => readings?.keyOf(claim)),
			30,
		);
		return { among10: linkRecall(set, pairs, candidates, 10), among30: linkRecall(set, pairs, candidates, 30) };
	};
	const tiers: Row['tiers'] = { words: { ...score(corpus), ...among(), msPerPair: words }, 'tf-idf': baseline };
	if (!encoder) return { name: set.name, seen, tiers };
	const readings = new Readings();
	let pairsRead = 0;
	const began = performance.now();
	const counting: Pick<Encoder, 'keys' | 'verdicts'> = {
		keys: (claims) => encoder.keys(claims),
		verdicts: (pairs) => {
			pairsRead += pairs.length;
			return encoder.verdicts(pairs);
		},
	};
	await readCorpus(corpus, counting, readings);
	const msPerPair = (performance.now() - began) / Math.max(1, pairsRead);
	const read = { ...score(corpus.knowing({ second: readings })), ...among(readings), msPerPair };
	return { name: set.name, seen, tiers: { ...tiers, read } };
}

function scoreMatcher(set: LabelledSet, matcher: ClaimMatcher, minimumScore: number): Figures {
	const { hardNegatives, singleSource, ...links } = scoreClaimLinks(set, matcher, minimumScore);
	// No share of none is told: it would look like success.
	return {
		...links,
		...(set.hardNegatives.length && { hardNegatives }),
		...(set.singleSource.length && { singleSource }),
	};
}

/** Milliseconds for each pair of claims that is judged. */
function measureWords({ pairs, first }: AnalyzedCorpus): number {
	const began = performance.now();
	pairs.claims.forEach((_, i) => first.judge(i));
	const milliseconds = performance.now() - began;
	const judged = new Set<number>();
	pairs.claims.forEach((_, i) =>
		pairs.candidates(i).forEach((other) => judged.add(Math.min(i, other) * pairs.claims.length + Math.max(i, other))),
	);
	return milliseconds / Math.max(1, judged.size);
}

/** The baseline's score for each set, at the threshold that has the best mean F1 on the other sets of its kind. */
function chooseThresholds(all: readonly SetToMeasure[]): Figures[] {
	const tried = all.map(({ set }) => {
		const matcher = makeTfIdfMatcher(analyzeCorpus(set.corpus).pairs);
		return THRESHOLDS.map((threshold) => scoreMatcher(set, matcher, threshold));
	});
	return tried.map((own, i) => {
		const alike = tried.filter((_, k) => k !== i && isShort(all[k]!) === isShort(all[i]!));
		const others = alike.length ? alike : tried;
		const sums = THRESHOLDS.map((_, t) => others.reduce((sum, scores) => sum + scores[t]!.f1, 0));
		return own[sums.indexOf(Math.max(...sums))]!;
	});
}

function groups(): [string, (one: SetToMeasure) => boolean][] {
	return [
		['mean, unseen', (one) => !isShort(one) && !one.seen],
		['mean, seen by the encoder', (one) => !isShort(one) && one.seen],
		[`mean, over ${SHORT} short articles`, isShort],
	];
}

function isShort({ set }: SetToMeasure): boolean {
	return set.corpus.articles.length > SHORT;
}

function meanOf(name: string, of: readonly Row[]): Row {
	const tiers = TIERS.flatMap((tier) => {
		const all = of.flatMap(({ tiers }) => tiers[tier] ?? []);
		if (!all.length) return [];
		const names = [...new Set(all.flatMap((figures) => Object.keys(figures)))] as (keyof Figures)[];
		const mean = names.map((name) => {
			const known = all.flatMap((figures) => figures[name] ?? []);
			return [name, known.reduce((a, b) => a + b, 0) / known.length];
		});
		return [[tier, Object.fromEntries(mean)]];
	});
	return { name: `${name} (${of.length})`, tiers: Object.fromEntries(tiers) as Row['tiers'] };
}

function print(): void {
	const share = (n: number | undefined): string => n?.toFixed(3) ?? '';
	const head = ['set', 'encoder', 'by', 'precision', 'recall', 'F1', 'hard', 'single', 'in 10', 'in 30', 'ms/pair'];
	const lines = [...rows, ...means.filter(({ tiers }) => tiers.words)].flatMap(({ name, seen, tiers }) =>
		TIERS.flatMap((tier) => {
			const f = tiers[tier];
			if (!f) return [];
			const shares = [f.precision, f.recall, f.f1, f.hardNegatives, f.singleSource, f.among10, f.among30].map(share);
			return [[name, seen === undefined ? '' : seen ? 'SAW IT' : 'unseen', tier, ...shares, share(f.msPerPair)]];
		}),
	);
	console.log(markdownTable(head, lines));
	console.log(`
words   by words alone; read: with the encoder; tf-idf: cosine of sentences, folder idf, with the threshold best for other sets
encoder SAW IT: the encoder was trained on this set, so its figures are not those of articles that it never saw
hard    share of the listed look-alikes that are linked; single: share of the sentences without a counterpart that get an answer
in 10   share of the labelled links among a claim's 10 (30) likeliest candidates, by words or by words and the encoder's keys
ms/pair wall time; the load of this machine over the last minute was ${loadavg()[0]!.toFixed(1)}
The few weights that words are judged by (claimModel.json) were learned from labelled sets as well, which ones says server/README.md;
npm run train prints what they do on sets that they were not learned from. --held sets teach nothing.`);
}
