import type { ClaimPairs } from './claimPairs.ts';
import type { PairFeatures } from './pairFeatures.ts';
import type { PairJudge } from './pairJudge.ts';
import type { SecondReading } from './secondReading.ts';

/**
 * The encoder reads a claim together with no more than this many others that this claim asks for; others may ask for it as well.
 * Reading takes some 10 ms a pair: with 10, five articles are done in seconds. `npm run eval` tells what is lost.
 */
export const MOST_READ = 10;
/** What a cosine of two claims' keys counts beside their log-odds by words: chosen by `npm run train` (recall among the first ten). */
const CLOSENESS_WEIGHT = 12;
/** The log-odds of a pair that has no words in common. */
const NO_CANDIDATE = -6;

/** Which claims are worth reading together. */
export interface ReadingList {
	/** By claim, the claims of other articles that it asks to be read with, the likeliest first. */
	readonly asks: readonly (readonly number[])[];
	/** By claim, those and the ones that ask for it. */
	readonly together: readonly (readonly number[])[];
}

const known = new WeakMap<ClaimPairs, ReadingList>();

/** What words and keys together make likely. Kept once all keys are there. */
export function chooseReading(pairs: ClaimPairs, first: PairJudge<PairFeatures>, second: SecondReading): ReadingList {
	const before = known.get(pairs);
	if (before) return before;
	const keys = pairs.claims.map((claim) => second.keyOf(claim));
	const asks = likeliest(pairs, first, keys, MOST_READ);
	const sets = asks.map((others) => new Set(others));
	asks.forEach((others, claim) => others.forEach((other) => sets[other]!.add(claim)));
	const list = { asks, together: sets.map((others) => [...others]) };
	if (keys.every((key) => key !== undefined)) known.set(pairs, list);
	return list;
}

/** By claim, so many claims of other articles that words and keys make likeliest, in this order. */
export function likeliest(
	pairs: ClaimPairs,
	first: PairJudge<PairFeatures>,
	keys: readonly (Float32Array | undefined)[],
	most: number,
): number[][] {
	const candidates = pairs.claims.map((_, i) => new Set(pairs.candidates(i)));
	return pairs.claims.map((_, asked) => {
		const rated: { readonly other: number; readonly looks: number }[] = [];
		for (let other = 0; other < pairs.claims.length; other++) {
			if (pairs.articleOf[other] === pairs.articleOf[asked]) continue;
			const shareWords = candidates[asked]!.has(other) || candidates[other]!.has(asked);
			const odds = shareWords ? first.odds(asked, other) : NO_CANDIDATE;
			rated.push({ other, looks: odds + CLOSENESS_WEIGHT * closeness(keys[asked], keys[other]) });
		}
		rated.sort((a, b) => b.looks - a.looks || a.other - b.other);
		return rated.slice(0, most).map(({ other }) => other);
	});
}

/** Cosine of two vectors of length 1; 0 where one is not there. */
export function closeness(a: Float32Array | undefined, b: Float32Array | undefined): number {
	if (!a || !b) return 0;
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
}
