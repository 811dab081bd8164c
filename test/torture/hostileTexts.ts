import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { ArticleFormat } from '#server/article/article.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { analyzeCorpus } from '#server/corpus/analyzedCorpus.ts';
import { makeCorpus } from '#server/corpus/corpus.ts';
import { findClaimReferences } from '#server/features/claimReferences.ts';
import { findEntityTokens } from '#server/features/entityTokens.ts';
import { HOSTILE_PIECES } from './hostilePieces.ts';
import { timeFigure, type Part } from './figure.ts';

const FORMATS: readonly ArticleFormat[] = ['text', 'markdown', 'html'];
/** In UTF-16 units; by the length of the run. */
const SIZES = { short: [30_000, 60_000], nightly: [100_000, 200_000, 1_000_000] } as const;
/** In milliseconds: one that takes longer hangs. */
const PATIENCE = 60_000;
/** In milliseconds: less than this is all start-up. */
const TELLING = 50;
const MOST_GROWTH = 2.5;
/** In milliseconds for a million units. */
const MOST_TIME = 1000;

interface Case {
	readonly piece: string;
	readonly format: ArticleFormat;
}
interface Timing extends Case {
	/** In milliseconds of one processor, by size. */
	readonly times: readonly number[];
	readonly failure?: string;
}

/** Texts that are made to keep a parser busy take time in proportion to their length. */
export const hostileTexts: Part = async (length) => {
	const sizes = SIZES[length];
	const largest = sizes[sizes.length - 1]!;
	const cases = Object.keys(HOSTILE_PIECES).flatMap((piece) => FORMATS.map((format): Case => ({ piece, format })));
	const timings = await timeAll(cases, sizes, length === 'nightly' ? 3 : 1);
	// One measurement may have met with a collection of garbage.
	const doubtful = timings.flatMap((one, i) => (growthOf(one.times, sizes) > MOST_GROWTH ? [i] : []));
	const again = await timeAll(
		doubtful.map((i) => cases[i]!),
		sizes,
		3,
	);
	doubtful.forEach((i, n) => (timings[i] = again[n]!));
	const growths = timings.map(({ times }) => growthOf(times, sizes));
	// What grows too fast does so at twice the lengths too; what a busy machine did once does not.
	const steep = doubtful.filter((i) => growths[i]! > MOST_GROWTH);
	const longer = sizes.map((size) => 2 * size);
	const atLonger = await timeAll(
		steep.map((i) => cases[i]!),
		longer,
		3,
	);
	steep.forEach((i, n) => (growths[i] = Math.min(growths[i]!, growthOf(atLonger[n]!.times, longer))));
	const judged = timings.map((one, i) => ({
		...one,
		growth: growths[i]!,
		perMillion: ((one.times[sizes.length - 1] ?? 0) * 1e6) / largest,
	}));
	const failed = timings.filter(({ failure }) => failure !== undefined);
	for (const { piece, format, failure } of failed) console.error(`${piece} in ${format}: ${failure}`);
	const bySlowness = [...judged].sort((a, b) => b.perMillion - a.perMillion);
	for (const one of new Set([...judged.filter(({ growth }) => growth > MOST_GROWTH), ...bySlowness.slice(0, 5)]))
		console.error(
			`${one.piece} in ${one.format}: ${one.times.map((ms) => ms.toFixed(0)).join(', ')} ms, x ${one.growth.toFixed(2)}`,
		);
	const slowest = bySlowness[0]!;
	const prose = bySlowness.find(({ piece }) => piece === 'prose in lines')!;
	const steepest = judged.reduce((most, one) => (one.growth > most.growth ? one : most));
	return [
		{
			id: 'R5',
			what: `${cases.length / FORMATS.length} hostile patterns in 3 formats of up to ${largest / 1000} KB`,
			figure: `${failed.length} hang or throw`,
			goal: '0',
			ok: failed.length === 0,
		},
		{
			id: 'R5',
			what: '… growth of time for twice the length, the steepest',
			figure: `x ${steepest.growth.toFixed(2)} (${steepest.piece} in ${steepest.format})`,
			goal: `<= ${MOST_GROWTH}`,
			ok: steepest.growth <= MOST_GROWTH,
		},
		{ ...timeFigure('R5', '… processor time for 1 MB of prose', prose.perMillion, MOST_TIME), isOpen: true },
		{
			...timeFigure(
				'R5',
				'… for 1 MB, the slowest',
				slowest.perMillion,
				MOST_TIME,
				`(${slowest.piece} in ${slowest.format})`,
			),
			isOpen: true,
		},
	];
};

/** For each doubling, the largest of the steps; 1 where the text is read too fast to tell. */
function growthOf(times: readonly number[], sizes: readonly number[]): number {
	const steps = times.slice(1).map((time, i) => {
		if (time < TELLING) return 1;
		// What is slower at the start, since nothing is compiled yet, says nothing of the growth.
		return (time / times[i]!) ** (Math.log(2) / Math.log(sizes[i + 1]! / sizes[i]!));
	});
	return Math.max(1, ...steps);
}

/** In threads that can be ended, since what hangs cannot be stopped otherwise. */
async function timeAll(cases: readonly Case[], sizes: readonly number[], repetitions: number): Promise<Timing[]> {
	const timings: Timing[] = [];
	while (timings.length < cases.length)
		await new Promise<void>((resolve) => {
			const rest = cases.slice(timings.length);
			const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { hostile: rest, sizes, repetitions } });
			let done = 0;
			const next = (timing: Timing | undefined, failure: string): void => {
				timings.push(timing ?? { ...rest[done]!, times: [], failure });
				done++;
			};
			const giveUp = (failure: string): void => {
				clearTimeout(timer);
				if (done < rest.length) next(undefined, failure);
				void worker.terminate().then(() => resolve());
			};
			let timer = setTimeout(giveUp, 2 * PATIENCE, 'it did not start');
			worker.on('message', (timing: Timing) => {
				clearTimeout(timer);
				next(timing, '');
				if (done === rest.length) void worker.terminate().then(() => resolve());
				else timer = setTimeout(giveUp, PATIENCE, `it takes longer than ${PATIENCE / 1000} s`);
			});
			worker.on('error', (error) => giveUp(String(error)));
		});
	return timings;
}

interface Given {
	readonly hostile?: readonly Case[];
	readonly sizes: readonly number[];
	readonly repetitions: number;
}
const given = workerData as Given | null;
if (!isMainThread && given?.hostile) {
	const ordinary = analyze('file:///ordinary.txt', 'text', HOSTILE_PIECES['prose in lines']!(2000));
	for (const { piece, format } of given.hostile) {
		const timing = { piece, format, times: [] as number[], failure: undefined as string | undefined };
		for (const size of given.sizes) {
			let least = Infinity;
			try {
				for (let n = 0; n < given.repetitions; n++) least = Math.min(least, timeOne(piece, format, size, ordinary));
			} catch (error) {
				timing.failure = error instanceof Error ? `${error.stack}` : String(error);
			}
			timing.times.push(least);
		}
		parentPort!.postMessage(timing);
	}
}

/** Reading, analyzing, and answering about its first claim and all its names beside another article. */
function timeOne(piece: string, format: ArticleFormat, size: number, ordinary: ReturnType<typeof analyze>): number {
	const text = HOSTILE_PIECES[piece]!(size).slice(0, size);
	const began = workedFor();
	const analysis = analyze(`file:///hostile.${format}`, format, text);
	const corpus = analyzeCorpus(makeCorpus([analysis, ordinary]));
	const { uri } = analysis.article.file;
	findEntityTokens(corpus, uri);
	const claim = analysis.claims[0];
	if (claim) findClaimReferences(corpus, uri, claim.span.start, { minimumScore: 0.4, includeAsked: true });
	return workedFor() - began;
}

function analyze(uri: string, format: ArticleFormat, text: string) {
	return analyzeArticle(readArticle({ uri, format, text }));
}

/** Of this thread, in milliseconds. */
function workedFor(): number {
	try {
		return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
	} catch {
		return performance.now();
	}
}
