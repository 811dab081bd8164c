import { likeness, type QuotedWord } from './quotationWords.ts';

/** What two wordings have in common. */
export interface WordingsCompared {
	/** Share of the weight of either wording that the other has, 0 to 1: of the one that is covered more, and of the other. */
	readonly shorter: number;
	readonly longer: number;
	/** The same of the same words alone, words of like use not counted: of the wording that is covered more. */
	readonly exact: number;
	/** The weight that is shared. */
	readonly mass: number;
	/** Words of content that are shared, words of like use counted as well. */
	readonly telling: number;
	/** The longest run of the same words, in words. */
	readonly run: number;
	/** Most of a short wording's words of content stand in the other in the same order, side by side, though as others of like use. */
	readonly alignedRun: boolean;
}

/** A word that is this much like another can stand for it. */
const STANDS_FOR = 0.35;
/** Of the shorter wording's words of content, as many must be in such a run. */
const ALIGNED_SHARE = 0.6;

export function compareWordings(a: readonly QuotedWord[], b: readonly QuotedWord[]): WordingsCompared {
	const [mine, theirs] = [cover(a, b), cover(b, a)];
	const [more, less] = mine.share >= theirs.share ? [mine, theirs] : [theirs, mine];
	const { run, aligned } = longestRuns(a, b);
	const fewest = Math.min(countTelling(a), countTelling(b));
	return {
		shorter: more.share,
		longer: less.share,
		exact: Math.max(mine.exact, theirs.exact),
		mass: more.mass,
		telling: Math.min(mine.telling, theirs.telling),
		run,
		alignedRun: aligned >= 2 && aligned >= ALIGNED_SHARE * fewest,
	};
}

function countTelling(words: readonly QuotedWord[]): number {
	return words.filter((w) => w.telling).length;
}

function cover(
	a: readonly QuotedWord[],
	b: readonly QuotedWord[],
): { readonly share: number; readonly exact: number; readonly mass: number; readonly telling: number } {
	let [mass, total, telling, same] = [0, 0, 0, 0];
	for (const { stem, weight, telling: tells } of a) {
		let best = 0;
		for (const other of b) if ((best = Math.max(best, likeness(stem, other.stem))) === 1) break;
		total += weight;
		mass += weight * best;
		if (best === 1) same += weight;
		if (tells && best >= STANDS_FOR) telling++;
	}
	const part = (of: number): number => (total ? of / total : 0);
	return { share: part(mass), exact: part(same), mass, telling };
}

/** The longest run of equal words, and the most words of content in a run of words that can stand for each other. */
function longestRuns(a: readonly QuotedWord[], b: readonly QuotedWord[]): { run: number; aligned: number } {
	let [run, aligned] = [0, 0];
	for (let shift = 1 - b.length; shift < a.length; shift++) {
		let [equal, telling] = [0, 0];
		for (let i = Math.max(0, shift); i < a.length && i - shift < b.length; i++) {
			const [x, y] = [a[i]!, b[i - shift]!];
			equal = x.key === y.key ? equal + 1 : 0;
			telling = x.telling && y.telling && likeness(x.stem, y.stem) >= STANDS_FOR ? telling + 1 : 0;
			run = Math.max(run, equal);
			aligned = Math.max(aligned, telling);
		}
	}
	return { run, aligned };
}
