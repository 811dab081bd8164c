import { diffArrays } from 'diff';
import type { Span } from '../text/span.ts';

/** A run of words that two wordings share, or that only the first (`deleted`) or only the second (`inserted`) has. */
export interface AlteredWords {
	readonly kind: 'equal' | 'deleted' | 'inserted';
	/** As written, marks between the words included; of equal words as the first has them. */
	readonly text: string;
	/** In the prose of the first wording and of the second; absent where that one lacks the words. */
	readonly here?: Span;
	readonly there?: Span;
}

/** A word of a wording: its text stands at `at` of the prose; `key` is what it is compared by. */
export interface ComparedWord {
	readonly key: string;
	readonly at: Span;
	/** A word of content, not "of" or "we". */
	readonly telling: boolean;
}

export interface Wording {
	readonly prose: string;
	readonly words: readonly ComparedWord[];
}

/** Word by word, how the second wording differs from the first; case, accents and marks do not count. */
export function wordDifference(here: Wording, there: Wording): AlteredWords[] {
	const changes = diffArrays([...here.words], [...there.words], { comparator: (a, b) => a.key === b.key });
	const steps = changes.map(({ added, removed, count }): Step => {
		return { mine: added ? 0 : count, theirs: removed ? 0 : count, equal: !added && !removed };
	});
	let [mine, theirs] = [0, 0];
	return foldIslands(steps, here.words).flatMap((step) => {
		const first = spanOf(here.words, mine, step.mine);
		const second = spanOf(there.words, theirs, step.theirs);
		mine += step.mine;
		theirs += step.theirs;
		const parts: AlteredWords[] = [];
		if (step.equal) return [{ kind: 'equal' as const, text: textAt(here, first!), here: first!, there: second! }];
		if (first) parts.push({ kind: 'deleted', text: textAt(here, first), here: first });
		if (second) parts.push({ kind: 'inserted', text: textAt(there, second), there: second });
		return parts;
	});
}

/** The same difference seen from the second wording, whose prose is given. */
export function turned(altered: readonly AlteredWords[], prose: string): AlteredWords[] {
	const parts = altered.map(({ kind, text, here, there }): AlteredWords => {
		const spans = { ...(there && { here: there }), ...(here && { there: here }) };
		if (kind === 'equal') return { kind, text: prose.slice(there!.start, there!.end), ...spans };
		return { kind: kind === 'deleted' ? 'inserted' : 'deleted', text, ...spans };
	});
	// What is gone comes before what stands in its place.
	for (let i = 1; i < parts.length; i++)
		if (parts[i - 1]!.kind === 'inserted' && parts[i]!.kind === 'deleted')
			[parts[i - 1], parts[i]] = [parts[i]!, parts[i - 1]!];
	return parts;
}

/** So many words of either wording, which are equal or not. */
interface Step {
	readonly mine: number;
	readonly theirs: number;
	readonly equal: boolean;
}

/** In words: a shared "of" between changes that are this long together is chance, and would only cut them to pieces. */
const LONG_CHANGE = 5;
const SHORT_ISLAND = 2;

/**
 * Joins changes, and folds words that two wordings share by chance into the changes around them (the "semantic cleanup" of Neil
 * Fraser's diff-match-patch).
 */
function foldIslands(steps: readonly Step[], words: readonly ComparedWord[]): Step[] {
	const folded: Step[] = [];
	let at = 0;
	steps.forEach((step, i) => {
		const last = folded[folded.length - 1];
		const isIsland =
			step.equal &&
			step.mine <= SHORT_ISLAND &&
			words.slice(at, at + step.mine).every((w) => !w.telling) &&
			last?.equal === false &&
			i < steps.length - 1 &&
			last.mine + last.theirs + sizeOfChange(steps, i + 1) > LONG_CHANGE;
		at += step.mine;
		if (last && !last.equal && (!step.equal || isIsland))
			folded[folded.length - 1] = { mine: last.mine + step.mine, theirs: last.theirs + step.theirs, equal: false };
		else folded.push(step);
	});
	return folded;
}

function sizeOfChange(steps: readonly Step[], from: number): number {
	let size = 0;
	for (let i = from; i < steps.length && !steps[i]!.equal; i++) size += steps[i]!.mine + steps[i]!.theirs;
	return size;
}

function textAt({ prose }: Wording, { start, end }: Span): string {
	return prose.slice(start, end);
}

function spanOf(words: readonly ComparedWord[], from: number, count: number): Span | undefined {
	return count ? { start: words[from]!.at.start, end: words[from + count - 1]!.at.end } : undefined;
}
