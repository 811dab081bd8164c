import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as ort from 'onnxruntime-web';
import { sentenceKey, type ReadableClaim, type ReadableSentence } from '../../corpus/readableClaim.ts';
import type { Verdict } from '../../corpus/verdict.ts';
import { WordPieces, type ClaimPieces, type Pieces } from './wordPieces.ts';

export type ReadablePair = readonly [ReadableClaim, ReadableClaim];

/** The width of the encoder's vectors, and of its keys. */
const WIDTH = 384;
const KEY_WIDTH = 128;
/** So many at once: larger batches waste more on padding than they save. */
const SENTENCES_AT_ONCE = 8;
const PAIRS_AT_ONCE = 16;
/** So many sentences' vectors are kept, about 100 KB each. */
const KEPT = 800;

interface ReadSentence {
	readonly pieces: Pieces;
	/** A vector of `WIDTH` for each piece. */
	readonly vectors: Float32Array;
	/** A key of `KEY_WIDTH` for each piece. */
	readonly keys: Float32Array;
}

/** The encoder itself: reads sentences by themselves, then pairs of claims together. Its files are named in `server/training/README.md`. */
export class PairReader {
	readonly #sentences = new Map<string, ReadSentence>();

	private constructor(
		private readonly pieces: WordPieces,
		private readonly reader: ort.InferenceSession,
		private readonly judge: ort.InferenceSession,
	) {}

	/** `folder` holds the model, `runtime` ONNX Runtime's WebAssembly. Fails where a file is missing or damaged. */
	static async load(folder: string, runtime: string, threads: number): Promise<PairReader> {
		ort.env.wasm.numThreads = threads;
		ort.env.wasm.wasmPaths = {
			mjs: pathToFileURL(join(runtime, 'ort-wasm-simd-threaded.mjs')).href,
			wasm: pathToFileURL(join(runtime, 'ort-wasm-simd-threaded.wasm')).href,
		};
		const open = async (name: string): Promise<ort.InferenceSession> =>
			ort.InferenceSession.create(await readFile(join(folder, name)), { executionProviders: ['wasm'] });
		const tokenizer = JSON.parse(await readFile(join(folder, 'tokenizer.json'), 'utf8')) as object;
		return new PairReader(new WordPieces(tokenizer), await open('claimReader.onnx'), await open('claimJudge.onnx'));
	}

	/** For each claim the mean key of its own words, of length 1. */
	async keys(claims: readonly ReadableClaim[]): Promise<Float32Array[]> {
		const read = await this.#readSentences(claims.map(({ sentence }) => sentence));
		return claims.map((claim) => {
			const { pieces, keys } = read.get(sentenceKey(claim.sentence))!;
			const { at, roles } = this.pieces.claim(claim, pieces);
			const own = at.filter((_, i) => roles[i] === 1n);
			const sum = new Float32Array(KEY_WIDTH);
			for (const piece of own.length ? own : [0])
				for (let i = 0; i < KEY_WIDTH; i++) sum[i]! += keys[piece * KEY_WIDTH + i]!;
			const length = Math.hypot(...sum) || 1;
			return sum.map((value) => value / length);
		});
	}

	/** A verdict for each pair, in their order. */
	async read(pairs: readonly ReadablePair[]): Promise<Verdict[]> {
		const read = await this.#readSentences(pairs.flatMap((pair) => pair.map(({ sentence }) => sentence)));
		const placed = pairs.map((pair) =>
			pair.map((claim) => {
				const sentence = read.get(sentenceKey(claim.sentence))!;
				return { sentence, claim: this.pieces.claim(claim, sentence.pieces) };
			}),
		);
		const length = (i: number): number => placed[i]!.reduce((sum, { claim }) => sum + claim.at.length, 0);
		const order = placed.map((_, i) => i).sort((a, b) => length(a) - length(b));
		const verdicts: Verdict[] = [];
		for (let from = 0; from < order.length; from += PAIRS_AT_ONCE) {
			const batch = order.slice(from, from + PAIRS_AT_ONCE);
			const logits = await this.#judge(batch.map((i) => placed[i]!));
			batch.forEach((i, k) => (verdicts[i] = verdictOf(logits.subarray(4 * k, 4 * k + 4))));
		}
		return verdicts;
	}

	async #readSentences(sentences: readonly ReadableSentence[]): Promise<Map<string, ReadSentence>> {
		const read = new Map<string, ReadSentence>();
		const fresh = new Map<string, Pieces>();
		for (const sentence of sentences) {
			const key = sentenceKey(sentence);
			if (read.has(key) || fresh.has(key)) continue;
			const known = this.#sentences.get(key);
			if (known) {
				// The last asked for is the last to be forgotten.
				this.#sentences.delete(key);
				this.#sentences.set(key, known);
				read.set(key, known);
			} else fresh.set(key, this.pieces.sentence(sentence));
		}
		const order = [...fresh].sort((a, b) => a[1].ids.length - b[1].ids.length);
		for (let from = 0; from < order.length; from += SENTENCES_AT_ONCE) {
			const batch = order.slice(from, from + SENTENCES_AT_ONCE);
			const length = Math.max(...batch.map(([, { ids }]) => ids.length));
			const ids = new BigInt64Array(batch.length * length);
			const mask = new BigInt64Array(batch.length * length);
			batch.forEach(([, pieces], row) => {
				ids.set(pieces.ids, row * length);
				mask.fill(1n, row * length, row * length + pieces.ids.length);
			});
			const shape = [batch.length, length];
			const { vectors, keys } = await this.reader.run({
				ids: new ort.Tensor('int64', ids, shape),
				mask: new ort.Tensor('int64', mask, shape),
			});
			const [allVectors, allKeys] = [vectors!.data as Float32Array, keys!.data as Float32Array];
			const slice = (all: Float32Array, row: number, width: number, count: number): Float32Array =>
				all.slice(row * length * width, (row * length + count) * width);
			batch.forEach(([key, pieces], row) => {
				const sentence = {
					pieces,
					vectors: slice(allVectors, row, WIDTH, pieces.ids.length),
					keys: slice(allKeys, row, KEY_WIDTH, pieces.ids.length),
				};
				read.set(key, sentence);
				this.#sentences.set(key, sentence);
			});
		}
		for (const key of this.#sentences.keys()) {
			if (this.#sentences.size <= KEPT) break;
			this.#sentences.delete(key);
		}
		return read;
	}

	async #judge(
		batch: readonly (readonly { readonly sentence: ReadSentence; readonly claim: ClaimPieces }[])[],
	): Promise<Float32Array> {
		const length = Math.max(...batch.map((pair) => pair.reduce((sum, { claim }) => sum + claim.at.length, 0)));
		const size = batch.length * length;
		const vectors = new Float32Array(size * WIDTH);
		const [roles, sides, mask] = [new BigInt64Array(size), new BigInt64Array(size), new BigInt64Array(size)];
		batch.forEach((pair, row) => {
			let at = row * length;
			pair.forEach(({ sentence, claim }, side) =>
				claim.at.forEach((piece, i) => {
					vectors.set(sentence.vectors.subarray(piece * WIDTH, (piece + 1) * WIDTH), at * WIDTH);
					roles[at] = claim.roles[i]!;
					sides[at] = BigInt(side);
					mask[at] = 1n;
					at++;
				}),
			);
		});
		const shape = [batch.length, length];
		const { logits } = await this.judge.run({
			vectors: new ort.Tensor('float32', vectors, [...shape, WIDTH]),
			roles: new ort.Tensor('int64', roles, shape),
			sides: new ort.Tensor('int64', sides, shape),
			mask: new ort.Tensor('int64', mask, shape),
		});
		return logits!.data as Float32Array;
	}
}

function verdictOf(logits: Float32Array): Verdict {
	const most = Math.max(...logits);
	const powers = [...logits].map((logit) => Math.exp(logit - most));
	const sum = powers.reduce((a, b) => a + b, 0);
	const [same, differs, related, unrelated] = powers.map((power) => power / sum);
	return { same: same!, differs: differs!, related: related!, unrelated: unrelated! };
}
