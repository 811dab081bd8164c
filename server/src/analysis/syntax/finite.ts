import { verbForms } from '../lexicons/verbForms.ts';
import { VERBS_BEFORE_CLAUSES_ONLY } from '../lexicons/verbsOfSaying.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { isFinite } from './wordClass.ts';

/** First finite verb of the stretch's own clause in [from, end): those of relative clauses inside it are passed over. -1: none. */
export function findFinite(reading: SentenceReading, from: number, end: number): number {
	const { tokens, classes } = reading;
	let owed = 0;
	for (let i = from; i < end; i++) {
		const found = classes[i]!;
		// "the largest group but failed to win": the verb goes on from one that stands before all this.
		if (found === 'coordinator' && owed === 0 && i > from && isFinite(classes[skipAdverbs(reading, i + 1, end)]))
			return -1;
		if (found === 'relative') owed++;
		else if (found === 'that') owed++;
		else if (found === 'subordinator') {
			if (ownsVerb(reading, i)) owed++;
		} else if (found === 'finite' || found === 'auxiliary') {
			if (owed === 0) return i;
			owed--;
			if (leavesOutThat(reading, i)) owed++;
		} else if (isZeroRelative(reading, i, from)) owed++;
		if (found === 'coordinator' && owed > 0 && /^(?:finite|auxiliary)$/.test(classes[i + 1] ?? '')) owed++;
		if (tokens[i]!.key === 'than' && i > from) owed += classes[i + 1] === 'pronoun' ? 1 : 0;
	}
	return -1;
}

/** "says it robbed": a verb of saying with its content right behind it, which has a verb of its own. */
function leavesOutThat({ tokens, classes }: SentenceReading, i: number): boolean {
	const lemma = verbForms(tokens[i]!.key)?.lemma ?? '';
	return (
		VERBS_BEFORE_CLAUSES_ONLY.has(lemma) &&
		/^(?:pronoun|determiner|possessive|name|noun|number)$/.test(classes[i + 1] ?? '')
	);
}

/** "the law he had hinted at": a pronoun or a determiner right after a common noun begins a clause about that noun. */
export function isZeroRelative(reading: SentenceReading, i: number, from: number): boolean {
	const { tokens, classes } = reading;
	if (i <= from || classes[i - 1] !== 'noun' || reading.breaks[i - 1]) return false;
	if (classes[i] === 'name')
		return /^(?:auxiliary|finite)$/.test(classes[i + 1] ?? '') && /^an?$/.test(tokens[i - 2]?.key ?? '');
	return classes[i] === 'pronoun' && /^(?:i|he|she|we|they|it|you)$/.test(tokens[i]!.key);
}

function ownsVerb(reading: SentenceReading, i: number): boolean {
	const next = reading.classes[i + 1];
	const key = reading.tokens[i]!.key;
	if (next === 'pronoun') return true;
	return key !== 'as' || !/^an?$/.test(reading.tokens[i + 1]?.key ?? '');
}

/** First token from `from` on that is neither an adverb nor a mark inside the stretch; at most `end`. */
export function skipAdverbs(reading: SentenceReading, from: number, end: number): number {
	let i = from;
	while (i < end && (reading.classes[i] === 'adverb' || isQuoteMark(reading, i))) i++;
	return i;
}

function isQuoteMark(reading: SentenceReading, i: number): boolean {
	return reading.classes[i] === 'mark' && !reading.breaks[i];
}
