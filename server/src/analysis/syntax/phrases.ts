import { EVENT_PHRASES, EVENT_PREPOSITIONS, TIME_WORDS } from '../lexicons/functionWords.ts';
import { verbForms } from '../lexicons/verbForms.ts';
import { skipAdverbs } from './finite.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { isFinite } from './wordClass.ts';

/** Words of time, which may stand beside a verb without a preposition. */
export function isTime(reading: SentenceReading, i: number): boolean {
	return TIME_WORDS.has(reading.tokens[i]?.key ?? '');
}

/** "hours" in "two hours after the raid": such words say how long, and belong to what follows. */
export function isTimeUnit(key: string): boolean {
	return /^(?:second|minute|hour|day|week|month|year|moment)s?$/.test(key);
}

export function lemmaOf(reading: SentenceReading, i: number): string {
	return verbForms(reading.tokens[i]?.key ?? '')?.lemma ?? '';
}

/** "following", "ahead of": what stands behind it is something that happened or holds. */
export function isEventPreposition(reading: SentenceReading, i: number): boolean {
	const { tokens } = reading;
	if (EVENT_PREPOSITIONS.has(tokens[i]!.key))
		return reading.classes[i] === 'preposition' || reading.classes[i] === 'subordinator';
	const ahead = tokens.slice(i, i + 4).map((t) => t.key);
	return [2, 3, 4].some((length) => EVENT_PHRASES.has(ahead.slice(0, length).join(' ')));
}

/** Enough to state something without a verb: three words with content, or two of which one is a name or a figure. */
export function isHeavyPhrase({ tokens, classes }: SentenceReading, from: number, end: number): boolean {
	let content = 0;
	let nouns = 0;
	let named = false;
	for (let i = from; i < end && tokens[i]!.key !== 'than'; i++) {
		const found = classes[i]!;
		const genitive = found === 'possessive' && /^\p{Lu}/u.test(tokens[i]!.text);
		if (genitive || found === 'name' || found === 'number') named = true;
		if (genitive || /^(?:name|noun|number|ing|participle|finite)$/.test(found)) content++;
		if (/^(?:noun|ing|participle)$/.test(found) && !TIME_WORDS.has(tokens[i]!.key)) nouns++;
	}
	return nouns > 0 && content >= (named ? 2 : 3);
}

/** "who"/"that" with its verb behind a noun, and long enough to state something: five words or more. */
export function isLongRelative(reading: SentenceReading, i: number, end: number): boolean {
	const { classes } = reading;
	if (!/^(?:noun|name)$/.test(classes[i - 1]!)) return false;
	return isFinite(classes[skipAdverbs(reading, i + 1, end)]) && end - i > 5;
}

/**
 * "talks focused on the ceasefire …": a participle that hangs on a noun, of the same length. In `words` that begin with "with" it
 * is what is said of their subject: "with talks focused on …"; so it is in an `absolute`: ", a tug towing them".
 */
export function isLongParticiple(
	reading: SentenceReading,
	i: number,
	end: number,
	words: readonly number[],
	absolute: boolean,
): boolean {
	if (reading.tokens[words[0] ?? -1]?.key === 'with') return false;
	if (absolute && !words.some((w) => /^(?:ing|participle)$/.test(reading.classes[w]!))) return false;
	return /^(?:noun|name)$/.test(reading.classes[i - 1]!) && end - i > 5;
}

/**
 * "to" with a verb that says what for: behind a name, a date or a figure, which ask for no verb, and where the verb of the clause
 * asks for none either ("wants Oslo to pay").
 */
export function isPurpose(reading: SentenceReading, i: number, end: number, words: readonly number[]): boolean {
	const { classes } = reading;
	if (classes[skipAdverbs(reading, i + 1, end)] !== 'base' || end - i < 4) return false;
	const before = classes[i - 1]!;
	if (!isTime(reading, i - 1) && before !== 'name' && before !== 'number') return false;
	const verb = words.filter((w) => /^(?:finite|participle|base|ing)$/.test(classes[w]!)).at(-1) ?? -1;
	return !CONTROL.has(lemmaOf(reading, verb));
}

/** Verbs that take "to" and a verb, with or without a noun between. */
const CONTROL = new Set(
	`ask urge want allow enable force expect order tell invite persuade press compel help need plan agree intend seek try attempt
	hope promise pledge vow threaten continue begin start cause require permit encourage advise teach warn instruct forbid lead use set
	prompt push pressure get like prefer wish refuse decline fail manage choose decide prepare offer appear seem have be require authorise authorize`.split(
		/\s+/,
	),
);

/** "head of the fund", "chairman of": a role without its article, right behind a name. */
export function isRole({ classes, tokens }: SentenceReading, from: number, end: number): boolean {
	if (classes[from] !== 'noun' || classes[from - 2] !== 'name') return false;
	for (let i = from; i < end; i++) {
		if (classes[i] === 'preposition') return /^(?:of|for|at|in|to)$/.test(tokens[i]!.key);
		if (classes[i] !== 'noun') return false;
	}
	return false;
}

/** "subsonic weapons with a range of …", and no comma behind it: too long for an item of a list. */
export function isDescription(reading: SentenceReading, from: number, end: number): boolean {
	const { classes, breaks } = reading;
	if (breaks[end] === ',' || end - from < 5) return false;
	if (classes[from] !== 'noun' && classes[from] !== 'participle') return false;
	return classes.slice(from, end).includes('preposition') && !hasCoordinator(reading, from, end);
}

/** ", substitute Ada Lind scoring the winner": a subject of its own with a participle. */
export function isAbsoluteParticiple({ classes }: SentenceReading, from: number, end: number): boolean {
	for (let i = from + 1; i < end - 1; i++) {
		if (classes[i] === 'ing') return /^(?:noun|name|adverb|pronoun)$/.test(classes[i - 1]!);
		if (!/^(?:noun|name|determiner|possessive|number|pronoun|adverb|mark)$/.test(classes[i]!)) return false;
	}
	return false;
}

export function hasCoordinator({ classes }: SentenceReading, from: number, end: number): boolean {
	for (let i = from; i < end; i++) if (classes[i] === 'coordinator') return true;
	return false;
}

/** The "and" at i belongs to "between A and B" or "both A and B". */
export function isPairedAnd({ tokens, classes, breaks }: SentenceReading, i: number): boolean {
	for (let j = i - 1; j >= 0 && i - j < 10 && !breaks[j]; j--) {
		const { key } = tokens[j]!;
		if (key === 'between' || key === 'both') return true;
		if (classes[j] === 'coordinator') return false;
	}
	return false;
}
