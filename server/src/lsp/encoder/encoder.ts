import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadableClaim } from '../../corpus/readableClaim.ts';
import type { Verdict } from '../../corpus/verdict.ts';
import type { ReadablePair } from './pairReader.ts';

export interface WorkerData {
	readonly folder: string;
	readonly runtime: string;
	readonly threads: number;
}
export type WorkerQuestion =
	| { readonly kind: 'keys'; readonly id: number; readonly claims: readonly ReadableClaim[] }
	| { readonly kind: 'verdicts'; readonly id: number; readonly pairs: readonly ReadablePair[] };
export type WorkerAnswer =
	| { readonly kind: 'ready' }
	| { readonly kind: 'keys'; readonly id: number; readonly keys: readonly Float32Array[] }
	| { readonly kind: 'verdicts'; readonly id: number; readonly verdicts: readonly Verdict[] }
	| { readonly kind: 'failed'; readonly id: number | undefined; readonly reason: string };

/** Reads claims, somewhere and sometime. Every answer fails where the encoder has ended. */
export interface Encoder {
	/** Settled once it can read, or failed to start. */
	readonly ready: Promise<void>;
	/** For each claim a vector of length 1, in their order. */
	keys(claims: readonly ReadableClaim[]): Promise<readonly Float32Array[]>;
	/** A verdict for each pair, in their order. */
	verdicts(pairs: readonly ReadablePair[]): Promise<readonly Verdict[]>;
	end(): Promise<void>;
}

/** More threads do not make so small a model faster, and others want to work as well. */
const MOST_THREADS = 4;

/** The hashes of the encoder's files; undefined where they are not there. */
export function encoderVersion(dist: string): string | undefined {
	try {
		return readFileSync(join(dist, 'encoder', 'SHA256SUMS'), 'utf8');
	} catch {
		return undefined;
	}
}

/** Starts the encoder in a thread of its own. `dist` is the folder that the build writes. */
export function startEncoder(dist: string): Encoder {
	const data: WorkerData = {
		folder: join(dist, 'encoder'),
		runtime: join(dist, 'encoder'),
		threads: Math.min(MOST_THREADS, availableParallelism()),
	};
	const worker = new Worker(join(dist, 'encoder', 'worker.mjs'), { workerData: data });
	worker.unref();
	const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
	let asked = 0;
	let ended: Error | undefined;
	let settle: { resolve: () => void; reject: (error: Error) => void };
	const ready = new Promise<void>((resolve, reject) => (settle = { resolve: () => resolve(), reject }));
	ready.catch(() => {});
	const fail = (error: Error): void => {
		ended ??= error;
		settle.reject(error);
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	};
	worker.on('message', (answer: WorkerAnswer) => {
		if (answer.kind === 'ready') return settle.resolve();
		if (answer.kind === 'failed' && answer.id === undefined) return fail(new Error(answer.reason));
		const one = waiting.get(answer.id!);
		waiting.delete(answer.id!);
		if (!waiting.size) worker.unref();
		if (answer.kind === 'keys') one?.resolve(answer.keys as never);
		else if (answer.kind === 'verdicts') one?.resolve(answer.verdicts as never);
		else one?.reject(new Error(answer.reason));
	});
	worker.on('error', fail);
	worker.on('exit', (code) => fail(new Error(`the encoder's thread ended with ${code}`)));
	const ask = <T>(question: (id: number) => WorkerQuestion): Promise<T> => {
		if (ended) return Promise.reject(ended);
		return new Promise((resolve, reject) => {
			const id = ++asked;
			waiting.set(id, { resolve, reject });
			// While an answer is awaited the process is not to end.
			worker.ref();
			worker.postMessage(question(id));
		});
	};
	return {
		ready,
		keys: (claims) => ask((id) => ({ kind: 'keys', id, claims })),
		verdicts: (pairs) => ask((id) => ({ kind: 'verdicts', id, pairs })),
		async end() {
			await worker.terminate();
		},
	};
}
