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
	const before = known.get(pairs);
	if (before) return before;
	const keys = pairs.claims.map((claim) => second.keyOf(claim));
	const count = pairs.claims.length;
	const rated = rateAll(pairs, first, keys);
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
	return rateAll(pairs, first, keys).map((others) => others.slice(0, most).map(({ other }) => other));
}

/** By claim, the claims of other articles that could be read with it, the likeliest first. */
function rateAll(
	pairs: ClaimPairs,
	first: PairJudge<PairFeatures>,
	keys: readonly (Float32Array | undefined)[],
): RatedClaim[][] {
	const candidates = pairs.claims.map((_, i) => new Set(pairs.candidates(i)));
	return pairs.claims.map((_, asked) => {
		const rated: RatedClaim[] = [];
		for (let other = 0; other < pairs.claims.length; other++) {
			if (pairs.articleOf[other] === pairs.articleOf[asked]) continue;
			const shareWords = candidates[asked]!.has(other) || candidates[other]!.has(asked);
			const odds = shareWords ? first.odds(asked, other) : NO_CANDIDATE;
			rated.push({ other, looks: odds + CLOSENESS_WEIGHT * closeness(keys[asked], keys[other]) });
		}
		return rated.sort((a, b) => b.looks - a.looks || a.other - b.other).slice(0, MOST_RATED);
	});
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
