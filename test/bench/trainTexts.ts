// Chooses the weights that `corroborate compare` judges two sentences by, from pairs that people judged.
//   npm run train:texts -- TRAIN.tsv [--test TEST.tsv] [--encoder] [--write]
// The files are in the format of the Microsoft Research Paraphrase Corpus: label, id, id, sentence, sentence.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLAIM_MODEL, logOdds, type ClaimModel } from '#server/corpus/claimModel.ts';
import { readTextPair, textFeatures } from '#server/corpus/compareTexts.ts';
import { readFeatures } from '#server/corpus/readFeatures.ts';
import { startEncoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { readTexts } from '#server/lsp/encoder/readTexts.ts';
import { fitLogisticRegression } from './logisticRegression.ts';

const MODEL = 'server/src/corpus/claimModel.json';
/** Of 1, 10, 40 and 150 the one with the best accuracy on what is learned from. */
const RIDGE = 10;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { test: { type: 'string' }, encoder: { type: 'boolean' }, write: { type: 'boolean' } },
});
if (!positionals[0]) {
	console.error('train:texts: name the file to learn from');
	process.exit(2);
}
const encoder = values.encoder ? startEncoder(resolve('dist')) : undefined;
await encoder?.ready;
const [train, test] = [await readPairs(positionals[0]), values.test ? await readPairs(values.test) : undefined];
await encoder?.end();

const chosen: Record<string, unknown> = { ...CLAIM_MODEL };
for (const name of encoder ? (['texts', 'textsRead'] as const) : (['texts'] as const)) {
	const columns = Object.keys(train[0]![name]);
	const rowsOf = (all: typeof train): number[][] => all.map((one) => Object.values(one[name]));
	const fitted = fitLogisticRegression(
		{
			rows: rowsOf(train),
			labels: train.map(({ label }) => label),
			weights: train.map(() => 1),
		},
		RIDGE,
	);
	const weights = { ...Object.fromEntries(columns.map((c, i) => [c, +fitted[i]!.toFixed(4)])), bias: fitted.at(-1)! };
	chosen[name] = weights;
	const oddsOf = (all: typeof train): number[] =>
		all.map((one) => logOdds(one[name] as never, weights as unknown as ClaimModel['texts']));
	const show = (what: string, all: typeof train): void => {
		const odds = oddsOf(all);
		const right = all.filter(({ label }, i) => label === (odds[i]! > 0 ? 1 : 0)).length;
		const said = odds.filter((o) => o > 0).length;
		const hits = all.filter(({ label }, i) => label && odds[i]! > 0).length;
		const f1 = (2 * hits) / (said + all.filter(({ label }) => label).length);
		console.log(
			`${name.padEnd(10)} ${what.padEnd(6)} accuracy ${(right / all.length).toFixed(3)} F1 ${f1.toFixed(3)} (${all.length})`,
		);
	};
	show('train', train);
	if (test) show('test', test);
}
if (values.write) writeFileSync(MODEL, JSON.stringify(chosen, undefined, 2) + '\n');

async function readPairs(path: string) {
	const rows = readFileSync(path, 'utf8')
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split('\t'))
		.filter((row) => row.length >= 5);
	const pairs: { label: number; texts: Record<string, number>; textsRead: Record<string, number> }[] = [];
	for (const [label, , , a, b] of rows) {
		const pair = readTextPair(a!, b!);
		const { pairs: of } = pair.sentences;
		const other = of.articleOf.indexOf(1);
		// A text in which no sentence was found says nothing about the weights.
		if (other < 1) continue;
		const features = textFeatures(pair.sentences, 0, other);
		let textsRead: object = {};
		if (encoder) {
			const readings = new Readings();
			await readTexts(pair, encoder, readings);
			textsRead = { ...features, ...readFeatures(of.claims[0]!, of.claims[other]!, readings) };
		}
		pairs.push({ label: Number(label), texts: { ...features }, textsRead: { ...textsRead } });
	}
	return pairs;
}
