import { diffArrays } from 'diff';
import { FAILING_VERBS, NEGATIONS } from '../analysis/lexicons/functionWords.ts';
import { FRACTIONS, MAGNITUDES, ORDINALS, SMALL_NUMBERS, VAGUE_NUMBERS } from '../analysis/lexicons/numberWords.ts';

/** How many words before a quote can deny it: "did not yet agree". */
const DENIED_FROM = 3;

/**
 * Whether two wordings are look-alikes: nearly the same letters, and another figure or a denial between them ("14 people died", "41
 * people died"; "agreed to meet", "did not agree to meet"). Both are given folded, and with what stands before them, folded and with
 * its line ends.
 */
export function areLookAlikes(a: string, beforeA: string, b: string, beforeB: string): boolean {
	if (figuresIn(a) !== figuresIn(b)) return true;
	return CLAUSE_ENDS.every((end) => areDeniedDifferently(wordsOf(a, beforeA, end), wordsOf(b, beforeB, end)));
}

/** Whether one of two like wordings stands after words that deny it, and the other does not. */
export function isDeniedDifferently(beforeA: string, beforeB: string): boolean {
	return CLAUSE_ENDS.every((end) => denialsIn(wordsOf('', beforeA, end)) !== denialsIn(wordsOf('', beforeB, end)));
}

/**
 * What an earlier sentence denies is not denied here, nor what a headline does; but where only an empty line was put in or taken out,
 * nothing is denied that was not before.
 */
const CLAUSE_ENDS = [/[.!?;]/, /[.!?;]|\n\s*\n/];

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

/** The same denials in both, and in the same places: of two things that are told, another one may be denied. */
function areDeniedDifferently(a: readonly string[], b: readonly string[]): boolean {
	if (denialsIn(a) !== denialsIn(b)) return true;
	if (denialsIn(a) === 0) return false;
	let more = 0;
	for (const { added, removed, value } of diffArrays([...a], [...b])) {
		if (added || removed) more += added ? denialsIn(value) : -denialsIn(value);
		else if (more !== 0) return true;
	}
	return more !== 0;
}

function denialsIn(words: readonly string[]): number {
	return words.filter((word) => NEGATIONS.has(word) || FAILING_VERBS.has(word) || word.endsWith("n't")).length;
}

/** With those right before, which may deny them. */
function wordsOf(folded: string, before: string, clauseEnd: RegExp): string[] {
	const clause = before.split(clauseEnd).at(-1) ?? '';
	return [...(clause.match(WORDS) ?? []).slice(-DENIED_FROM), ...(folded.match(WORDS) ?? [])];
}

const WORDS = /\p{L}[\p{L}\p{M}'-]*/gu;
