import { FAILING_VERBS, NEGATIONS } from '../analysis/lexicons/functionWords.ts';
import { FRACTIONS, MAGNITUDES, ORDINALS, SMALL_NUMBERS, VAGUE_NUMBERS } from '../analysis/lexicons/numberWords.ts';

/** How many words before a quote can deny it: "did not yet agree". */
const DENIED_FROM = 3;

/**
 * Whether two wordings are look-alikes: nearly the same letters, and another figure or a denial between them ("14 people died", "41
 * people died"; "agreed to meet", "did not agree to meet"). Both are given with what stands before them, folded.
 */
export function areLookAlikes(a: string, beforeA: string, b: string, beforeB: string): boolean {
	return figuresIn(a) !== figuresIn(b) || denialsIn(a, beforeA) !== denialsIn(b, beforeB);
}

/** Whether one of two like wordings stands after words that deny it, and the other does not. */
export function isDeniedDifferently(beforeA: string, beforeB: string): boolean {
	return denialsIn('', beforeA) !== denialsIn('', beforeB);
}

/** Whether one wording names what the other does not, by capitals; the first word of a sentence or a line has one anyway. */
export function namesDiffer(a: string, b: string): boolean {
	const namesIn = (text: string): string =>
		[...text.matchAll(/(?<=[\p{L}\p{N},;:”’"'] )\p{Lu}[\p{L}\p{M}'’-]*/gu)]
			.map(([name]) => name)
			.sort()
			.join(' ');
	return namesIn(a) !== namesIn(b);
}

function figuresIn(folded: string): string {
	const figures: string[] = [];
	for (const [word] of folded.matchAll(/\d+(?:[.,:]\d+)*|\p{L}+/gu))
		if (/^\d/.test(word) || isNumberWord(word)) figures.push(word);
	return figures.sort().join(' ');
}

function isNumberWord(word: string): boolean {
	return [SMALL_NUMBERS, MAGNITUDES, VAGUE_NUMBERS, FRACTIONS, ORDINALS].some((words) => words.has(word));
}

function denialsIn(folded: string, before: string): number {
	// What an earlier sentence denies is not denied here.
	const clause = /[^.!?;]*$/.exec(before)?.[0] ?? '';
	const words = [...(clause.match(WORDS) ?? []).slice(-DENIED_FROM), ...(folded.match(WORDS) ?? [])];
	return words.filter((word) => NEGATIONS.has(word) || FAILING_VERBS.has(word) || word.endsWith("n't")).length;
}

const WORDS = /\p{L}[\p{L}\p{M}'-]*/gu;
