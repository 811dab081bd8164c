import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import type { ClaimPairs } from '../../corpus/claimPairs.ts';
import { readableClaim } from '../../corpus/readableClaim.ts';
import { chooseInSteps, type ReadingList } from '../../corpus/readingList.ts';
import type { Encoder } from './encoder.ts';
import type { Readings } from './readings.ts';

/** So many go to the encoder at once: what is urgent waits for no more than this. */
const CLAIMS_AT_ONCE = 24;
const PAIRS_AT_ONCE = 32;

export interface ReadingOptions {
	/** Claims whose pairs come next, by number; asked anew before each batch. */
	readonly urgent?: () => readonly number[];
	/** Whether the pairs of a claim, by number, are to be read; without it all are. */
	readonly wanted?: Wanted;
	/** Called after each batch: how many of how many steps are done. Returns whether to go on. */
	readonly progress?: (done: number, all: number) => boolean;
	/** Called often while it works out what to read. */
	readonly pause?: () => Promise<void>;
}

/** A pair is read where one of its claims is wanted. */
export type Wanted = (claim: number) => boolean;
const ALL: Wanted = () => true;

type Readable = Pick<AnalyzedCorpus, 'pairs' | 'first'>;

/**
 * Settled once it is known what of a corpus is worth reading, as far as its claims' keys tell. Who asks the matcher before has that
 * found out at once, and everybody else waits.
 */
export async function prepare(corpus: Readable, readings: Readings, pause: () => Promise<void>): Promise<void> {
	if (hasAllKeys(corpus, readings)) await chooseWithPauses(corpus, readings, pause);
}

/** Whether the encoder has looked at every claim by itself. */
export function hasAllKeys({ pairs }: Readable, readings: Readings): boolean {
	return pairs.claims.every((claim) => readings.keyOf(claim) !== undefined);
}

const choosing = new WeakMap<ClaimPairs, Promise<ReadingList>>();

/** Once for each corpus, however many wait for it. */
function chooseWithPauses(corpus: Readable, readings: Readings, pause: () => Promise<void>): Promise<ReadingList> {
	let choice = choosing.get(corpus.pairs);
	if (!choice) choosing.set(corpus.pairs, (choice = chooseStepByStep(corpus, readings, pause)));
	return choice;
}

async function chooseStepByStep(
	{ pairs, first }: Readable,
	readings: Readings,
	pause: () => Promise<void>,
): Promise<ReadingList> {
	const steps = chooseInSteps(pairs, first, readings);
	let step = steps.next();
	while (!step.done) {
		await pause();
		step = steps.next();
	}
	return step.value;
}

/** Whether all of a corpus that is worth it was read before. */
export async function isRead(
	corpus: Readable,
	readings: Readings,
	pause: () => Promise<void>,
	wanted = ALL,
): Promise<boolean> {
	if (!hasAllKeys(corpus, readings)) return false;
	const { claims } = corpus.pairs;
	const list = await chooseWithPauses(corpus, readings, pause);
	return list.pairs.every(
		([a, b]) => !(wanted(a) || wanted(b)) || readings.verdictOn(claims[a]!, claims[b]!) !== undefined,
	);
}

/** Has the encoder read all of a corpus that is worth it and not yet known. Resolves with whether it was read to the end. */
export async function readCorpus(
	{ pairs, first }: Readable,
	encoder: Pick<Encoder, 'keys' | 'verdicts'>,
	readings: Readings,
	{ urgent = () => [], wanted = ALL, progress = () => true, pause = () => Promise.resolve() }: ReadingOptions = {},
): Promise<boolean> {
	const { claims } = pairs;
	const fresh = claims.filter((claim) => readings.keyOf(claim) === undefined);
	for (let from = 0; from < fresh.length; from += CLAIMS_AT_ONCE) {
		const batch = fresh.slice(from, from + CLAIMS_AT_ONCE);
		const keys = await encoder.keys(batch.map(readableClaim));
		batch.forEach((claim, i) => readings.keepKey(claim, keys[i]!));
		// How many pairs there will be is not known yet; about as many as claims, times a few.
		if (!progress(from + batch.length, fresh.length * 4)) return false;
	}
	const list = await chooseWithPauses({ pairs, first }, readings, pause);
	const isFresh = (a: number, b: number): boolean => readings.verdictOn(claims[a]!, claims[b]!) === undefined;
	const waiting = new Map<string, readonly [number, number]>();
	for (const [a, b] of list.pairs) if ((wanted(a) || wanted(b)) && isFresh(a, b)) waiting.set(pairKey(a, b), [a, b]);
	const all = waiting.size;
	while (waiting.size) {
		const batch: (readonly [number, number])[] = [];
		const take = (a: number, b: number): void => {
			if (batch.length < PAIRS_AT_ONCE && waiting.delete(pairKey(a, b))) batch.push(a < b ? [a, b] : [b, a]);
		};
		for (const a of urgent()) for (const b of list.together[a] ?? []) take(a, b);
		for (const [a, b] of waiting.values()) {
			if (batch.length >= PAIRS_AT_ONCE) break;
			take(a, b);
		}
		const verdicts = await encoder.verdicts(
			batch.map(([a, b]) => [readableClaim(claims[a]!), readableClaim(claims[b]!)] as const),
		);
		batch.forEach(([a, b], i) => readings.keepVerdict(claims[a]!, claims[b]!, verdicts[i]!));
		if (!progress(fresh.length + all - waiting.size, fresh.length + all) && waiting.size) return false;
	}
	return true;
}

function pairKey(a: number, b: number): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}
