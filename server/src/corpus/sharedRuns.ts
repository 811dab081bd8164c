import type { ArticleWords } from './articleWords.ts';
import { SHINGLE } from './fingerprints.ts';
import type { Seed } from './shingleIndex.ts';

/** Words that two articles have in common in a row: `length` words from word `a` of one and word `b` of the other on. */
export interface SharedRun extends Seed {
	readonly length: number;
}

/** Who edits a copy changes a word here and there: two texts go on together where neither has more words of its own than this. */
const MOST_EDITED = 3;
/** In words: after an edit they are together again where so many are equal. */
const RESUMED = 4;

/**
 * The runs of equal words of two articles, chained over small edits; in each chain in the order of both. No word is in two runs: what
 * stands twice in one text has one counterpart in the other, and a longer run goes before a shorter one.
 */
export function findSharedRuns(a: ArticleWords, b: ArticleWords, seeds: readonly Seed[]): SharedRun[][] {
	const runs: SharedRun[] = [];
	// By how far the second text is ahead of the first: up to where it was looked at there.
	const seen = new Map<number, number>();
	for (const seed of [...seeds].sort((x, y) => x.a - y.a || x.b - y.b)) {
		const ahead = seed.b - seed.a;
		if (seed.a < (seen.get(ahead) ?? 0)) continue;
		const run = widen(a, b, seed);
		if (run.length < SHINGLE) continue;
		seen.set(ahead, run.a + run.length);
		runs.push(run, ...followOn(a, b, run, 1), ...followOn(a, b, run, -1));
	}
	return chain(withoutOverlaps(runs, a.keys.length, b.keys.length));
}

/** As far as the words are equal, in both directions. */
function widen(a: ArticleWords, b: ArticleWords, seed: Seed): SharedRun {
	const before = countEqual(a, b, { a: seed.a - 1, b: seed.b - 1 }, -1);
	const length = before + countEqual(a, b, seed, 1);
	return { a: seed.a - before, b: seed.b - before, length };
}

function countEqual(a: ArticleWords, b: ArticleWords, from: Seed, step: 1 | -1): number {
	let equal = 0;
	for (;;) {
		const key = a.keys[from.a + step * equal];
		if (key === undefined || key !== b.keys[from.b + step * equal]) return equal;
		equal++;
	}
}

/** What comes after a run, or before it, with small edits between. */
function followOn(a: ArticleWords, b: ArticleWords, run: SharedRun, step: 1 | -1): SharedRun[] {
	const found: SharedRun[] = [];
	for (let next = afterEdit(a, b, run, step); next; next = afterEdit(a, b, next, step)) found.push(next);
	return found;
}

/** The nearest place after an edit where the two are together again. */
function afterEdit(a: ArticleWords, b: ArticleWords, run: SharedRun, step: 1 | -1): SharedRun | undefined {
	const offset = step > 0 ? run.length : -1;
	for (let edited = 1; edited <= 2 * MOST_EDITED; edited++)
		for (let inA = Math.max(0, edited - MOST_EDITED); inA <= Math.min(edited, MOST_EDITED); inA++) {
			const from = { a: run.a + offset + step * inA, b: run.b + offset + step * (edited - inA) };
			const length = countEqual(a, b, from, step);
			if (length < RESUMED) continue;
			return step > 0 ? { ...from, length } : { a: from.a - length + 1, b: from.b - length + 1, length };
		}
	return undefined;
}

function withoutOverlaps(runs: readonly SharedRun[], lengthA: number, lengthB: number): SharedRun[] {
	const [takenA, takenB] = [new Uint8Array(lengthA), new Uint8Array(lengthB)];
	const kept: SharedRun[] = [];
	for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
		const isFree = (i: number): boolean => !takenA[run.a + i] && !takenB[run.b + i];
		let [start, length] = [0, 0];
		for (let i = 0, free = 0; i < run.length; i++) {
			free = isFree(i) ? free + 1 : 0;
			if (free > length) [start, length] = [i - free + 1, free];
		}
		if (length < RESUMED) continue;
		takenA.fill(1, run.a + start, run.a + start + length);
		takenB.fill(1, run.b + start, run.b + start + length);
		kept.push({ a: run.a + start, b: run.b + start, length });
	}
	return kept.sort((x, y) => x.a - y.a);
}

function chain(runs: readonly SharedRun[]): SharedRun[][] {
	const chains: SharedRun[][] = [];
	let last: SharedRun | undefined;
	for (const run of runs) {
		const inA = last ? run.a - last.a - last.length : Infinity;
		const inB = last ? run.b - last.b - last.length : Infinity;
		if (inA <= MOST_EDITED && inB >= 0 && inB <= MOST_EDITED) chains[chains.length - 1]!.push(run);
		else chains.push([run]);
		last = run;
	}
	return chains;
}
