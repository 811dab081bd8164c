import { readFileSync } from 'node:fs';
import { compareTexts, readTextPair } from '#server/corpus/compareTexts.ts';
import { DEFAULT_MINIMUM_SCORE } from '#server/corpus/claimMatches.ts';
import type { Encoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { readTexts } from '#server/lsp/encoder/readTexts.ts';
import { publicFiles, type PublicFigure } from './publicFigure.ts';
import { accuracyAt, bestThreshold, type Scored } from './ranking.ts';
import { tfIdf } from './tfIdf.ts';
import { tsvRows } from './tsv.ts';

/** From the training part only a threshold is taken: one pair in four serves. */
const TRAINING_STEP = 4;

type Pair = readonly [label: boolean, a: string, b: string];

/**
 * The Microsoft Research Paraphrase Corpus (Dolan and Brockett 2005): whether two sentences say the same, as `corroborate compare`
 * says it; and with the threshold that is best on the training part.
 */
export async function measureMrpc(data: string, encoder: Encoder | undefined): Promise<PublicFigure[]> {
	const files = publicFiles(data, { train: 'mrpc/train.tsv', test: 'mrpc/val.tsv' });
	if (!files) return [];
	const test = readPairs(files.test);
	const train = readPairs(files.train).filter((_, i) => i % TRAINING_STEP === 0);
	const size = `${test.length} pairs`;
	const figures: PublicFigure[] = [];
	const add = (by: string, measure: string, scored: Scored[], threshold: number, msPerPair?: number): void => {
		const { accuracy, f1 } = accuracyAt(scored, threshold);
		const one = { set: 'MRPC validation', size, by, msPerPair };
		figures.push(
			{ ...one, measure: `accuracy${measure}`, value: accuracy },
			{ ...one, measure: `F1${measure}`, value: f1 },
		);
	};
	const vectors = tfIdf([...train, ...test].flatMap(([, a, b]) => [a, b]));
	const cosines = [...train, ...test].map(([right], i) => ({ right, score: vectors.cosine(2 * i, 2 * i + 1) }));
	const fromTraining = `, threshold of ${train.length} training pairs`;
	add('tf-idf', fromTraining, cosines.slice(train.length), bestThreshold(cosines.slice(0, train.length)));
	for (const reader of encoder ? [undefined, encoder] : [undefined]) {
		const by = reader ? 'read' : 'words';
		const began = performance.now();
		const scored = await score(test, reader);
		const msPerPair = (performance.now() - began) / test.length;
		add(by, ' as shipped', scored, DEFAULT_MINIMUM_SCORE, msPerPair);
		add(by, fromTraining, scored, bestThreshold(await score(train, reader)), msPerPair);
	}
	return figures;
}

async function score(pairs: readonly Pair[], encoder: Encoder | undefined): Promise<Scored[]> {
	const scored: Scored[] = [];
	for (const [right, a, b] of pairs) {
		const pair = readTextPair(a, b);
		const readings = encoder && new Readings();
		if (encoder) await readTexts(pair, encoder, readings!);
		scored.push({ right, score: compareTexts(pair, readings).score });
	}
	return scored;
}

function readPairs(path: string): Pair[] {
	return tsvRows(readFileSync(path, 'utf8'), 5).map(([label, , , a, b]) => [label === '1', a!, b!]);
}
