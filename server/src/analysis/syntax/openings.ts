import {
	CLAUSE_CONTRACTIONS,
	EVENT_PREPOSITIONS,
	RELATIVE_AFTER_COMMA,
	SUBORDINATOR_INTENSIFIERS,
} from '../lexicons/functionWords.ts';
import { findFinite, skipAdverbs } from './finite.ts';
import { isEventPreposition, isTimeUnit } from './phrases.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { isFinite } from './wordClass.ts';

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
		const double = tokens[subordinator]!.key === 'as' && /^(?:if|though)$/.test(tokens[subordinator + 1]?.key ?? '');
		const next = skipAdverbs(reading, subordinator + (double ? 2 : 1), end);
		if (
			next < end &&
			findFinite(reading, next, nextSubordinator(reading, next, end)) >= 0 &&
			(!isFinite(classes[next]) || (tokens[subordinator]!.key === 'as' && classes[next] === 'auxiliary'))
		)
			return 'subordinate';
		if (next < end && tokens[subordinator]!.key !== 'as' && /^(?:ing|participle)$/.test(classes[next]!))
			return 'subordinate';
		if (!EVENT_PREPOSITIONS.has(tokens[subordinator]!.key))
			return resumesAfter(reading, end) === 'apposition' ? 'subordinate' : 'phrase';
		return resumesAfter(reading, end) === 'apposition' ? 'subordinate' : 'adjunct';
	}
	if (first >= end) return 'phrase';
	const { key } = tokens[first]!;
	const found = classes[first]!;
	if (isFinite(found)) return CLAUSE_CONTRACTIONS.has(key) ? 'clause' : 'predicate';
	if (found === 'base' || found === 'participle') return found;
	if (found === 'ing') return isGerundSubject(reading, first, end) ? 'clause' : 'participle';
	if (found === 'to') return classes[skipAdverbs(reading, first + 1, end)] === 'base' ? 'purpose' : 'phrase';
	if (found !== 'preposition') return findFinite(reading, from, end) >= 0 ? 'clause' : 'nominal';
	if (isEventPreposition(reading, first)) return 'adjunct';
	if (key === 'with' && isAbsolute(reading, first + 1, end)) return 'absolute';
	const holdsClause =
		!/^(?:including|excluding|such|like|unlike|except)$/.test(key) && findFinite(reading, from, end) >= 0;
	return holdsClause ? 'clause' : 'phrase';
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
		const key = reading.tokens[i]!.key;
		if (reading.tokens[i - 1]?.key === 'than') return undefined;
		if (reading.classes[i] === 'subordinator') return key === 'as' && isComparison(reading, i) ? undefined : i;
		const mayPrecede =
			SUBORDINATOR_INTENSIFIERS.has(key) ||
			(reading.classes[i] === 'adverb' && key.endsWith('ly')) ||
			reading.classes[i] === 'number' ||
			isTimeUnit(key) ||
			(/^an?$/.test(key) && isTimeUnit(reading.tokens[i + 1]?.key ?? ''));
		if (!mayPrecede) return undefined;
	}
	return undefined;
}

/** The second "as" of "as clean as any": no conjunction. */
function isComparison({ tokens }: SentenceReading, i: number): boolean {
	for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (/^(?:as|such|same)$/.test(tokens[j]!.key)) return true;
	return false;
}

function nextSubordinator(reading: SentenceReading, from: number, end: number): number {
	for (let i = from; i < end; i++) if (reading.classes[i] === 'subordinator') return i;
	return end;
}

/** "with talks planned", "with Ada Lind chairing": a subject and something said of it, without a finite verb. */
function isAbsolute(reading: SentenceReading, from: number, end: number): boolean {
	const { classes, tokens } = reading;
	let nominal = false;
	for (let i = from; i < end; i++) {
		const found = classes[i]!;
		if (nominal && (found === 'ing' || found === 'participle' || (found === 'to' && classes[i + 1] === 'base')))
			return true;
		if (nominal && PREDICATIVE.test(tokens[i]!.key)) return true;
		if (found === 'preposition' || found === 'coordinator' || found === 'finite' || found === 'auxiliary') {
			if (nominal && found === 'preposition' && i - from <= 3 && /^(?:in|on|under|at|behind)$/.test(tokens[i]!.key))
				return true;
			if (found !== 'coordinator' && found !== 'preposition') return false;
		}
		if (found === 'noun' || found === 'name' || found === 'pronoun') nominal = true;
	}
	return false;
}

const PREDICATIVE = /^(?:underway|ahead|alone|away|unaccounted|due|likely|unlikely|ready|absent|unable|able)$/;

/** "Lifting sanctions could help": only where nothing stands before it that it could hang on. */
function isGerundSubject(reading: SentenceReading, i: number, end: number): boolean {
	const { classes, breaks } = reading;
	const before = i - 1;
	const alone =
		before < 0 ||
		reading.speeches.some((s) => s.from === before) ||
		breaks[before] === ';' ||
		breaks[before] === ':' ||
		classes[before] === 'that' ||
		classes[before] === 'subordinator';
	const finite = alone ? findFinite(reading, i + 1, end) : -1;
	if (finite < 0) return false;
	for (let j = finite - 1; j > i; j--) if (classes[j] === 'pronoun') return false;
	return true;
}

/**
 * Whether behind the break at `end` the words go on with a predicate: at once, or after one more stretch that is set between
 * commas ("Lind, the mayor, said").
 */
export function resumesAfter(reading: SentenceReading, end: number): 'predicate' | 'apposition' | undefined {
	const { breaks, tokens, stretchEnd } = reading;
	let at = end;
	for (let skipped = 0; skipped < 3 && at + 1 < tokens.length; skipped++) {
		const mark = breaks[at];
		if (mark === undefined || mark === ';' || mark === ':') return undefined;
		const opening = openingWithoutLookahead(reading, at + 1);
		if (opening === 'predicate') return skipped === 0 ? 'predicate' : 'apposition';
		const closer = mark === '(' ? breaks.indexOf(')', at) : mark === '—' ? breaks.indexOf('—', at + 1) : -1;
		if (closer < 0 && opening !== 'other') return undefined;
		at = closer < 0 ? stretchEnd[at + 1]! : closer;
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
	if (isFinite(found)) return CLAUSE_CONTRACTIONS.has(tokens[first]!.key) ? 'clause' : 'predicate';
	return findFinite(reading, from, end) >= 0 ? 'clause' : 'other';
}

/** True for "while grappling", "after meeting Lind": the subject is that of the clause around. */
export function isSubjectless(reading: SentenceReading, from: number): boolean {
	const end = reading.stretchEnd[from] ?? from;
	const subordinator = subordinatorAt(reading, from, end);
	if (subordinator === undefined) return false;
	return /^(?:ing|participle)$/.test(reading.classes[skipAdverbs(reading, subordinator + 1, end)] ?? '');
}
