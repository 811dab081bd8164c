import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { CLAIM_MODEL, logOdds } from '#server/corpus/claimModel.ts';
import { textFeatures } from '#server/corpus/compareTexts.ts';
import { makeCorpus } from '#server/corpus/corpus.ts';
import { readFeatures } from '#server/corpus/readFeatures.ts';
import { asWholeSentences } from '#server/corpus/wholeSentences.ts';
import type { Encoder } from '#server/lsp/encoder/encoder.ts';
import { Readings } from '#server/lsp/encoder/readings.ts';
import { overlaps } from '#server/text/span.ts';
import { readPairs } from './benchEncoder.ts';
import { publicFiles, type PublicFigure } from './publicFigure.ts';
import { averagePrecision, type Scored } from './ranking.ts';
import { sentenceVectors } from './tfIdfMatcher.ts';

interface Gold {
	readonly docs: readonly {
		readonly id: string;
		readonly subtopic: string;
		readonly file: string;
		readonly sentences: readonly { readonly n: number; readonly start: number; readonly end: number }[];
	}[];
	/** Pairs of sentences, as [document, sentence], that share an event chain at least; `ev2` two of them, `evp` one and a participant. */
	readonly positives: readonly {
		readonly a: readonly [string, number];
		readonly b: readonly [string, number];
		readonly ev2: boolean;
		readonly evp: boolean;
	}[];
}

/** Two labelled sentences of one event's articles, by the numbers of the claims that they were read as: mostly one each. */
interface SentencePair {
	readonly corpus: AnalyzedCorpus;
	readonly a: readonly number[];
	readonly b: readonly number[];
	readonly right: boolean;
}

/** What two sentences can be judged as; which of them is used is chosen on the training part. */
const WAYS = ['as two texts', 'as two claims'] as const;
/** With the encoder the way is chosen on one event in so many. */
const TRAINING_STEP = 4;

/**
 * ECB+ (Cybulska and Vossen 2014), inside one event: do two sentences of different articles share two event chains and a participant?
 * Average precision over all such pairs; the idf is that of the event's articles.
 */
export async function measureEcb(data: string, encoder: Encoder | undefined): Promise<PublicFigure[]> {
	const files = publicFiles(data, { train: 'ecb/gold_train.json', dev: 'ecb/gold_dev.json' });
	if (!files) return [];
	const [train, dev] = [readGold(files.train, () => true), readGold(files.dev, () => true)];
	const fewer = encoder ? readGold(files.train, (_, i) => i % TRAINING_STEP === 0) : [];
	const one = { set: 'ECB+ dev, in an event', size: `${dev.length} pairs, ${dev.filter((p) => p.right).length} right` };
	const figures: PublicFigure[] = [];
	const cosine = dev.map(({ corpus, a, b, right }) => ({ right, score: best(a, b, cosinesOf(corpus)) }));
	figures.push({ ...one, by: 'tf-idf', measure: 'average precision', value: averagePrecision(cosine) });
	for (const reader of encoder ? [undefined, encoder] : [undefined]) {
		const tried = await Promise.all(
			WAYS.map(async (way) => averagePrecision(await score(reader ? fewer : train, way, reader))),
		);
		const way = WAYS[tried.indexOf(Math.max(...tried))]!;
		const began = performance.now();
		const value = averagePrecision(await score(dev, way, reader));
		const chosen = WAYS.map((w, i) => `${w} ${tried[i]!.toFixed(3)}`).join(', ');
		const note = `ECB+, by ${reader ? 'read' : 'words'}: average precision on the training part ${chosen}`;
		const measure = `average precision, ${way}`;
		const msPerPair = (performance.now() - began) / dev.length;
		figures.push({ ...one, by: reader ? 'read' : 'words', measure, value, msPerPair, note });
	}
	return figures;
}

const readings = new WeakMap<AnalyzedCorpus, Readings>();

async function score(
	pairs: readonly SentencePair[],
	way: (typeof WAYS)[number],
	encoder: Encoder | undefined,
): Promise<Scored[]> {
	for (const corpus of encoder ? new Set(pairs.map((p) => p.corpus)) : []) {
		if (readings.has(corpus)) continue;
		const read = new Readings();
		readings.set(corpus, read);
		const { claims } = corpus.pairs;
		const toRead = pairs.filter((p) => p.corpus === corpus);
		await readPairs(
			toRead.flatMap(({ a, b }) => a.flatMap((x) => b.map((y) => [claims[x]!, claims[y]!] as const))),
			encoder!,
			read,
		);
	}
	return pairs.map(({ corpus, a, b, right }) => {
		const { pairs: of } = corpus;
		const odds = (x: number, y: number): number => {
			const read = encoder && readFeatures(of.claims[x]!, of.claims[y]!, readings.get(corpus)!);
			if (way === 'as two texts') {
				const words = textFeatures(corpus, x, y);
				return read ? logOdds({ ...words, ...read }, CLAIM_MODEL.textsRead) : logOdds(words, CLAIM_MODEL.texts);
			}
			const byWords = logOdds(of.features(x, y), CLAIM_MODEL.first.pair);
			return read ? logOdds({ byWords, ...read }, CLAIM_MODEL.second.pair) : byWords;
		};
		return { right, score: best(a, b, odds) };
	});
}

/** The best of all pairs; the worst there is where a sentence was not read as one. */
function best(a: readonly number[], b: readonly number[], score: (x: number, y: number) => number): number {
	return Math.max(-Infinity, ...a.flatMap((x) => b.map((y) => score(x, y))));
}

function cosinesOf({ pairs }: AnalyzedCorpus): (x: number, y: number) => number {
	const vectors = sentenceVectors(pairs);
	return (x, y) => vectors.cosine(pairs.sentenceOf[x]!, pairs.sentenceOf[y]!);
}

/** All pairs of labelled sentences of different articles about one event. */
function readGold(path: string, takes: (subtopic: string, i: number) => boolean): SentencePair[] {
	const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
	const keyOf = (a: readonly [string, number], b: readonly [string, number]): string =>
		[a.join('#'), b.join('#')].sort().join(' ');
	const right = new Set(gold.positives.filter(({ ev2, evp }) => ev2 && evp).map(({ a, b }) => keyOf(a, b)));
	const subtopics = [...new Set(gold.docs.map(({ subtopic }) => subtopic))].filter(takes);
	return subtopics.flatMap((subtopic) => {
		const docs = gold.docs.filter((doc) => doc.subtopic === subtopic);
		const corpus = analyzeCorpus(
			makeCorpus(
				docs.map(({ id, file }) => {
					const text = readFileSync(join(path, '..', file), 'utf8');
					return asWholeSentences(analyzeArticle(readArticle({ uri: `ecb:${id}`, format: 'text', text })));
				}),
			),
		);
		const sentences = docs.flatMap(({ id, sentences }) =>
			sentences.map(({ n, ...span }) => ({
				id,
				n,
				claims: corpus.pairs.claims.flatMap(({ article, claim }, i) =>
					article.article.file.uri === `ecb:${id}` && overlaps(claim.span, span) ? [i] : [],
				),
			})),
		);
		return sentences.flatMap((x, i) =>
			sentences
				.slice(i + 1)
				.filter((y) => y.id !== x.id)
				.map((y) => ({ corpus, a: x.claims, b: y.claims, right: right.has(keyOf([x.id, x.n], [y.id, y.n])) })),
		);
	});
}
