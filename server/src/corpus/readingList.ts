import { finish, type Steps } from '../text/steps.ts';
import type { ClaimPairs } from './claimPairs.ts';
import type { PairFeatures } from './pairFeatures.ts';
import type { PairJudge } from './pairJudge.ts';
import type { SecondReading } from './secondReading.ts';

/**
 * So many pairs for each claim are read, on the average: more for claims that much may state, at least `LEAST_READ` for each.
 * Reading takes some 10 ms a pair: five articles are done in twenty seconds. `npm run eval` tells what is lost.
 */
const READ_PER_CLAIM = 5;
const LEAST_READ = 3;
/** What a cosine of two claims' keys counts beside their log-odds by words: of 6, 12 and 20 the one that finds most links. */
const CLOSENESS_WEIGHT = 12;
/** The log-odds of a pair that has no words in common. */
const NO_CANDIDATE = -6;

/** Which claims are worth reading together. */
export interface ReadingList {
	/** Pairs of claims of two articles, the likeliest first. */
	readonly pairs: readonly (readonly [number, number])[];
	/** By claim, the claims that it is read with, the likeliest first. */
	readonly together: readonly (readonly number[])[];
}

const known = new WeakMap<ClaimPairs, ReadingList>();

/** What words and keys together make likely. Kept once all keys are there. */
export function chooseReading(pairs: ClaimPairs, first: PairJudge<PairFeatures>, second: SecondReading): ReadingList {
	return finish(chooseInSteps(pairs, first, second));
}

/** The same, a step for each claim: every claim is compared with every other one, which takes a second for some dozen articles. */
export function* chooseInSteps(
	pairs: ClaimPairs,
	first: PairJudge<PairFeatures>,
	second: SecondReading,
): Steps<ReadingList> {
	const before = known.get(pairs);
	if (before) return before;
	const keys = pairs.claims.map((claim) => second.keyOf(claim));
	const count = pairs.claims.length;
	const rated = yield* rateAll(pairs, first, keys);
	const chosen = new Map<number, { readonly pair: readonly [number, number]; readonly looks: number }>();
	const add = (a: number, { other, looks }: RatedClaim): void => {
		const pair = a < other ? ([a, other] as const) : ([other, a] as const);
		chosen.set(pair[0] * count + pair[1], { pair, looks });
	};
	rated.forEach((others, a) => others.slice(0, LEAST_READ).forEach((one) => add(a, one)));
	const all = rated.flatMap((others, a) => others.filter(({ other }) => a < other).map((one) => ({ a, one })));
	all.sort((x, y) => y.one.looks - x.one.looks || x.a - y.a || x.one.other - y.one.other);
	for (const { a, one } of all) {
		if (chosen.size >= READ_PER_CLAIM * count) break;
		add(a, one);
	}
	const together = pairs.claims.map((): number[] => []);
	const list = [...chosen.values()].sort((x, y) => y.looks - x.looks).map(({ pair }) => pair);
	for (const [a, b] of list) {
		together[a]!.push(b);
		together[b]!.push(a);
	}
	const reading = { pairs: list, together };
	if (keys.every((key) => key !== undefined)) known.set(pairs, reading);
	return reading;
}

interface RatedClaim {
	readonly other: number;
	readonly looks: number;
}

/** By claim, so many claims of other articles that words and keys make likeliest, in this order. */
export function likeliest(
	pairs: ClaimPairs,
	first: PairJudge<PairFeatures>,
	keys: readonly (Float32Array | undefined)[],
	most: number,
): number[][] {
	return finish(rateAll(pairs, first, keys)).map((others) => others.slice(0, most).map(({ other }) => other));
}

/** By claim, the claims of other articles that could be read with it, the likeliest first. */
function* rateAll(
	pairs: ClaimPairs,
	first: PairJudge<PairFeatures>,
	keys: readonly (Float32Array | undefined)[],
): Steps<RatedClaim[][]> {
	const candidates: Set<number>[] = [];
	for (let a = 0; a < pairs.claims.length; a++) {
		candidates.push(new Set(pairs.candidates(a)));
		yield;
	}
	const closenessOf = compareKeys(keys);
	const rated = pairs.claims.map((): RatedClaim[] => []);
	for (let a = 0; a < rated.length; a++) {
		yield;
		rateClaim(a);
	}
	return rated;

	function rateClaim(a: number): void {
		for (let b = a + 1; b < rated.length; b++) {
			if (pairs.articleOf[a] === pairs.articleOf[b]) continue;
			const shareWords = candidates[a]!.has(b) || candidates[b]!.has(a);
			const looks = (shareWords ? first.odds(a, b) : NO_CANDIDATE) + CLOSENESS_WEIGHT * closenessOf(a, b);
			insert(rated[a]!, b, looks);
			insert(rated[b]!, a, looks);
		}
	}
}

/** Keeps the `MOST_RATED` likeliest, in order; of equals the one that came first. */
function insert(rated: RatedClaim[], other: number, looks: number): void {
	let at = rated.length;
	if (at === MOST_RATED && rated[at - 1]!.looks >= looks) return;
	while (at > 0 && rated[at - 1]!.looks < looks) at--;
	rated.splice(at, 0, { other, looks });
	if (rated.length > MOST_RATED) rated.pop();
}

/** The same as `closeness`, with all keys in one piece of memory: every claim is compared with every other one. */
function compareKeys(keys: readonly (Float32Array | undefined)[]): (a: number, b: number) => number {
	const size = keys.find((key) => key !== undefined)?.length ?? 0;
	const all = new Float32Array(size * keys.length);
	keys.forEach((key, i) => key && all.set(key, i * size));
	return (a, b) => {
		let sum = 0;
		for (let i = a * size, j = b * size, end = i + size; i < end; i++, j++) sum += all[i]! * all[j]!;
		return sum;
	};
}

/** No claim is read with more than this many others. */
const MOST_RATED = 60;

/** Cosine of two vectors of length 1; 0 where one is not there. */
export function closeness(a: Float32Array | undefined, b: Float32Array | undefined): number {
	if (!a || !b) return 0;
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
}
