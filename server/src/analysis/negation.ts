import { FAILING_VERBS, NEGATIONS, NO_NEGATION_AFTER } from './lexicons/functionWords.ts';
import type { SentenceReading } from './syntax/sentenceReading.ts';

/** The words, of which `verb` is the finite one, deny what they state; not by what a relative clause among them denies. */
export function isNegated(
	{ tokens, classes, breaks }: SentenceReading,
	words: readonly number[],
	verb: number | undefined,
): boolean {
	let relative = -1;
	return words.some((w, j) => {
		if (j > 0 && (classes[w] === 'relative' || classes[w] === 'that')) relative = w;
		if (relative >= 0 && !(verb !== undefined && relative < verb && verb <= w)) return false;
		const { key } = tokens[w]!;
		const next = tokens[w + 1]?.key ?? '';
		if (FAILING_VERBS.has(key)) return classes[w + 1] === 'to';
		if (/n't$/.test(key)) return true;
		// "survival, not talks" sets one noun against another.
		if (key === 'not' && (next === 'to' || (breaks[w - 1] && !/^(?:ing|participle)$/.test(classes[w + 1] ?? ''))))
			return false;
		return NEGATIONS.has(key) && classes[w] !== 'name' && !NO_NEGATION_AFTER.has(next);
	});
}
