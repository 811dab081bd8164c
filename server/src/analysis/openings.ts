import {
	CLAUSE_CONTRACTIONS,
	EVENT_PREPOSITIONS,
	RELATIVE_AFTER_COMMA,
	SUBORDINATOR_INTENSIFIERS,
} from './lexicons/functionWords.ts';
import type { SentenceReading } from './sentenceReading.ts';
import type { WordClass } from './wordClasses.ts';

/**
 * What a stretch of words begins: `clause` has subject and verb, `predicate` a verb without its subject, `nominal` and `phrase`
 * neither. "with talks planned" is `absolute`, "following the raid" an `adjunct`, "to discuss it" a `purpose`.
 */
export type Opening =
	| 'clause'
	| 'predicate'
	| 'base'
	| 'relative'
	| 'subordinate'
	| 'participle'
	| 'purpose'
	| 'adjunct'
	| 'absolute'
	| 'nominal'
	| 'phrase'
	| 'nothing';

/** What the stretch that starts at token `from` begins. */
export function openingAt(reading: SentenceReading, from: number): Opening {
	const { tokens, classes, stretchEnd } = reading;
	const end = stretchEnd[from] ?? tokens.length;
	if (from >= end) return 'nothing';
	const first = skipAdverbs(reading, from, end);
	if (isRelative(reading, from, end)) return 'relative';
	const subordinator = subordinatorAt(reading, from, end);
	if (subordinator !== undefined) {
		if (tokens[subordinator]!.key === 'because' && tokens[subordinator + 1]?.key === 'of') return 'adjunct';
		const next = skipAdverbs(reading, subordinator + 1, end);
		if (next < end && findFinite(reading, next, end) >= 0 && !isVerb(classes[next]!)) return 'subordinate';
		if (next < end && tokens[subordinator]!.key !== 'as' && /^(?:ing|participle)$/.test(classes[next]!))
			return 'subordinate';
		if (!EVENT_PREPOSITIONS.has(tokens[subordinator]!.key))
			return resumesAfter(reading, end) === 'apposition' ? 'subordinate' : 'phrase';
		return resumesAfter(reading, end) === 'apposition' ? 'subordinate' : 'adjunct';
	}
	if (first >= end) return 'phrase';
	const key = tokens[first]!.key;
	switch (classes[first]!) {
		case 'auxiliary':
			return CLAUSE_CONTRACTIONS.has(key) ? 'clause' : 'predicate';
		case 'finite':
			return 'predicate';
		case 'base':
			return 'base';
		case 'ing':
			return findFinite(reading, first + 1, end) >= 0 &&
				!hasSubjectBefore(reading, first + 1, findFinite(reading, first + 1, end))
				? 'clause'
				: 'participle';
		case 'participle':
			return 'participle';
		case 'to':
			return classes[skipAdverbs(reading, first + 1, end)] === 'base' ? 'purpose' : 'phrase';
		case 'preposition':
			if (isEventPreposition(reading, first)) return 'adjunct';
			if (key === 'with' && isAbsolute(reading, first + 1, end)) return 'absolute';
			return findFinite(reading, from, end) >= 0 ? 'clause' : 'phrase';
		default:
			return findFinite(reading, from, end) >= 0 ? 'clause' : 'nominal';
	}
}

/** First finite verb of the stretch's own clause in [from, end): those of relative clauses inside it are passed over. -1: none. */
export function findFinite(reading: SentenceReading, from: number, end: number): number {
	const { tokens, classes } = reading;
	let owed = 0;
	for (let i = from; i < end; i++) {
		const found = classes[i]!;
		if (found === 'relative') owed++;
		else if (found === 'that') owed++;
		else if (found === 'subordinator') {
			if (ownsVerb(reading, i)) owed++;
		} else if (found === 'finite' || found === 'auxiliary') {
			if (owed === 0) return i;
			owed--;
		} else if (isZeroRelative(reading, i, from)) owed++;
		if (found === 'coordinator' && owed > 0 && /^(?:finite|auxiliary)$/.test(classes[i + 1] ?? '')) owed++;
		if (tokens[i]!.key === 'than' && i > from) owed += classes[i + 1] === 'pronoun' ? 1 : 0;
	}
	return -1;
}

/** "the law he had hinted at": a pronoun or a determiner right after a common noun begins a clause about that noun. */
export function isZeroRelative(reading: SentenceReading, i: number, from: number): boolean {
	const { tokens, classes } = reading;
	if (i <= from || classes[i - 1] !== 'noun' || reading.breaks[i - 1]) return false;
	return classes[i] === 'pronoun' && /^(?:i|he|she|we|they|it|you)$/.test(tokens[i]!.key);
}

function ownsVerb(reading: SentenceReading, i: number): boolean {
	const next = reading.classes[i + 1];
	const key = reading.tokens[i]!.key;
	if (next === 'pronoun') return true;
	if (EVENT_PREPOSITIONS.has(key)) return false;
	return key !== 'as' || !/^an?$/.test(reading.tokens[i + 1]?.key ?? '');
}

export function skipAdverbs(reading: SentenceReading, from: number, end: number): number {
	let i = from;
	while (i < end && (reading.classes[i] === 'adverb' || isQuoteMark(reading, i))) i++;
	return i;
}

function isQuoteMark(reading: SentenceReading, i: number): boolean {
	return reading.classes[i] === 'mark' && !reading.breaks[i];
}

export function isVerb(found: WordClass): boolean {
	return found === 'finite' || found === 'auxiliary';
}

function isRelative(reading: SentenceReading, from: number, end: number): boolean {
	const { tokens, classes } = reading;
	if (classes[from] === 'relative' && RELATIVE_AFTER_COMMA.has(tokens[from]!.key)) return true;
	for (let i = from + 1; i < Math.min(end, from + 4); i++) {
		if (/^(?:which|whom|whose)$/.test(tokens[i]!.key)) return classes[i - 1] === 'preposition';
	}
	return false;
}

/** The subordinator that the stretch begins with, behind words like "even" or "shortly". */
export function subordinatorAt(reading: SentenceReading, from: number, end: number): number | undefined {
	for (let i = from; i < Math.min(end, from + 4); i++) {
		if (reading.classes[i] === 'subordinator') return i;
		const key = reading.tokens[i]!.key;
		const mayPrecede =
			SUBORDINATOR_INTENSIFIERS.has(key) || reading.classes[i] === 'adverb' || reading.classes[i] === 'number';
		if (!mayPrecede) return undefined;
	}
	return undefined;
}

const EVENT_PHRASES = [
	'ahead of',
	'because of',
	'due to',
	'prior to',
	'owing to',
	'in the wake of',
	'as a result of',
	'in response to',
	'in return for',
	'in exchange for',
	'thanks to',
	'instead of',
	'in spite of',
	'in connection with',
];

export function isEventPreposition(reading: SentenceReading, i: number): boolean {
	const { tokens } = reading;
	if (EVENT_PREPOSITIONS.has(tokens[i]!.key))
		return reading.classes[i] === 'preposition' || reading.classes[i] === 'subordinator';
	const ahead = tokens
		.slice(i, i + 4)
		.map((t) => t.key)
		.join(' ');
	return EVENT_PHRASES.some((phrase) => ahead === phrase || ahead.startsWith(`${phrase} `));
}

/** "with talks planned", "with Ada Lind chairing": a subject and something said of it, without a finite verb. */
function isAbsolute(reading: SentenceReading, from: number, end: number): boolean {
	const { classes, tokens } = reading;
	let nominal = false;
	for (let i = from; i < end; i++) {
		const found = classes[i]!;
		if (nominal && (found === 'ing' || found === 'participle' || (found === 'to' && classes[i + 1] === 'base')))
			return true;
		if (nominal && i === from + 1 && false) return tokens[i]!.key === 'underway';
		if (found === 'preposition' || found === 'coordinator' || found === 'finite' || found === 'auxiliary') {
			if (nominal && found === 'preposition' && i - from <= 3 && /^(?:in|on|under|at|behind)$/.test(tokens[i]!.key))
				return true;
			if (found !== 'coordinator' && found !== 'preposition') return false;
		}
		if (found === 'noun' || found === 'name' || found === 'pronoun') nominal = true;
	}
	return nominal && /^(?:underway|ahead|alone|open|away)$/.test(tokens[end - 1]!.key);
}

function hasSubjectBefore(reading: SentenceReading, from: number, finite: number): boolean {
	for (let i = finite - 1; i > from; i--) {
		const found = reading.classes[i];
		if (found === 'pronoun' || found === 'that' || found === 'relative' || found === 'subordinator') return true;
	}
	return false;
}

/**
 * Whether behind the break at `end` the words go on with a predicate: at once, or after one more stretch that is set between
 * commas ("Lind, the mayor, said").
 */
export function resumesAfter(reading: SentenceReading, end: number): 'predicate' | 'apposition' | undefined {
	const { breaks, tokens, stretchEnd } = reading;
	let at = end;
	for (let skipped = 0; skipped < 3; skipped++) {
		if (
			at + 1 >= tokens.length ||
			(breaks[at] !== ',' && breaks[at] !== '—' && breaks[at] !== ')' && breaks[at] !== '(')
		)
			return undefined;
		const opening = openingWithoutLookahead(reading, at + 1);
		if (opening === 'predicate') return skipped === 0 ? 'predicate' : 'apposition';
		if (opening === 'clause' || opening === 'coordinate') return undefined;
		at = stretchEnd[at + 1]!;
	}
	return undefined;
}

function openingWithoutLookahead(
	reading: SentenceReading,
	from: number,
): 'predicate' | 'clause' | 'coordinate' | 'other' {
	const { classes, stretchEnd, tokens } = reading;
	const end = stretchEnd[from] ?? tokens.length;
	const first = skipAdverbs(reading, from, end);
	if (first >= end) return 'other';
	const found = classes[first]!;
	if (found === 'coordinator') return 'coordinate';
	if (found === 'relative' || found === 'ing' || found === 'participle' || found === 'that') return 'other';
	if (isVerb(found)) return CLAUSE_CONTRACTIONS.has(tokens[first]!.key) ? 'clause' : 'predicate';
	if (found === 'name' || found === 'pronoun') return findFinite(reading, from, end) >= 0 ? 'clause' : 'other';
	return findFinite(reading, from, end) >= 0 ? 'clause' : 'other';
}
