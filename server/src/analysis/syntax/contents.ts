import { BE } from '../lexicons/functionWords.ts';
import {
	NOUNS_OF_SAYING,
	VERBS_AFTER_CONTENT,
	VERBS_BEFORE_BARE_CLAUSE,
	VERBS_OF_SAYING,
	VERBS_WITH_HEARER,
} from '../lexicons/verbsOfSaying.ts';
import { findFinite, skipAdverbs } from './finite.ts';
import { resumesAfter } from './openings.ts';
import { isTime, lemmaOf } from './phrases.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { isFinite } from './wordClass.ts';

/** So many tokens may stand between a verb of saying and "that": "told reporters in Oslo on Friday that". */
const LONGEST_GAP = 10;
const LONGEST_HEARER = 4;

/**
 * The token at which the content of the verb at i begins: "that", the first word of a clause, a quotation or what follows a
 * colon. Undefined where the verb says nothing by a clause. `inParticiple`: the verb leads ", saying …".
 */
export function contentStart(reading: SentenceReading, i: number, inParticiple = false): number | undefined {
	const { tokens, classes, stretchEnd } = reading;
	const end = stretchEnd[i]!;
	if (BE.has(tokens[i]!.key)) return classes[i + 1] === 'that' && i + 1 < end ? i + 1 : undefined;
	const lemma = lemmaOf(reading, i);
	if (!VERBS_OF_SAYING.has(lemma)) return undefined;
	const that = thatBehind(reading, i, VERBS_WITH_HEARER.has(lemma));
	if (that !== undefined) return classes.slice(that + 1).some(isFinite) ? that : undefined;
	const quoted = quotedBehind(reading, i, end);
	if (quoted !== undefined) return quoted;
	if (isPassive(reading, i) || !VERBS_BEFORE_BARE_CLAUSE.has(lemma)) return undefined;
	if (classes[i] === 'ing' && !inParticiple) return undefined;
	return bareClauseBehind(reading, i, end, VERBS_WITH_HEARER.has(lemma));
}

function thatBehind(reading: SentenceReading, i: number, hearer: boolean): number | undefined {
	const { tokens, classes, breaks } = reading;
	for (let j = i + 1; j < Math.min(tokens.length, i + LONGEST_GAP + 4); j++) {
		if (classes[j] === 'that' && (j === i + 1 || isGap(reading, i + 1, j, hearer))) return j;
		if (breaks[j] && breaks[j] !== ',') return undefined;
	}
	return undefined;
}

function quotedBehind(reading: SentenceReading, i: number, end: number): number | undefined {
	const { breaks, speeches } = reading;
	if (breaks[end] === ':' && isGap(reading, i + 1, end, true)) return end + 1;
	if (breaks[end] === ',' && speeches.some((s) => s.from === end + 1)) return end + 1;
	return speeches.some((s) => s.from === end) && isGap(reading, i + 1, end, true) ? end : undefined;
}

/** "said it was", "told reporters he would": a clause without "that". */
function bareClauseBehind(reading: SentenceReading, i: number, end: number, hearer: boolean): number | undefined {
	const { tokens, classes } = reading;
	let start = skipAdverbs(reading, i + 1, end);
	if (start >= end || /^(?:preposition|to|coordinator|relative|subordinator)$/.test(classes[start]!)) return undefined;
	if (classes[start] === 'name' && /day$/.test(tokens[start]!.key) && isTime(reading, start)) start++;
	if (hearer) {
		for (let j = start + 1; j < Math.min(end, start + LONGEST_HEARER + 1); j++) {
			if (/^(?:pronoun|determiner|possessive)$/.test(classes[j]!))
				return findFinite(reading, j, end) > j ? j : undefined;
		}
		if (classes[start] !== 'pronoun' && lemmaOf(reading, i) !== 'warn') return undefined;
	}
	const finite = findFinite(reading, start, end);
	if (finite >= 0) return finite > start ? start : undefined;
	if (start >= end || !/^(?:name|determiner|pronoun|possessive|noun)$/.test(classes[start]!)) return undefined;
	return resumesAfter(reading, end) && classes[i] !== 'ing' ? start : undefined;
}

/** Only a hearer, a time or a place in [from, to): "told reporters on Friday that". */
function isGap(reading: SentenceReading, from: number, to: number, hearer: boolean): boolean {
	const { classes } = reading;
	if (to - from > LONGEST_GAP) return false;
	let nominal = hearer;
	for (let j = from; j < to; j++) {
		const found = classes[j]!;
		if (isFinite(found) || /^(?:that|relative|subordinator)$/.test(found)) return false;
		if (found === 'preposition' || found === 'to') nominal = true;
		else if (!nominal && !/^(?:adverb|number|mark)$/.test(found) && !isTime(reading, j)) return false;
	}
	return true;
}

/** "was told", "is expected": who says it is left open, and the subject hears. */
export function isPassive({ tokens, classes }: SentenceReading, i: number): boolean {
	let j = i - 1;
	while (j >= 0 && classes[j] === 'adverb') j--;
	return classes[i] === 'participle' && !/^(?:has|have|had|having)$|'(?:ve|d)$/.test(tokens[j]?.key ?? '');
}

/** "the minister said", "he told reporters in Oslo": a saying whose content stands elsewhere, from token `from` on. */
export function saysAlone(reading: SentenceReading, from: number): boolean {
	const { stretchEnd } = reading;
	const end = stretchEnd[from] ?? from;
	const finite = findFinite(reading, from, end);
	if (finite <= skipAdverbs(reading, from, end)) return false;
	const verb = mainVerbOf(reading, finite, end);
	return isLoneSaying(reading, verb, skipAdverbs(reading, verb + 1, end), end);
}

/** The last verb of the group that begins with a finite one: "said" in "has repeatedly said". */
export function mainVerbOf({ classes }: SentenceReading, finite: number, end: number): number {
	let verb = finite;
	while (
		verb + 1 < end &&
		/^(?:auxiliary|adverb)$/.test(classes[verb]!) &&
		/^(?:participle|adverb|ing)$/.test(classes[verb + 1]!)
	)
		verb++;
	return verb;
}

/** The verb can stand after what is said, and the words from `next` on are no object of it. */
function isLoneSaying(reading: SentenceReading, verb: number, next: number, end: number): boolean {
	const { classes } = reading;
	const lemma = lemmaOf(reading, verb);
	if (!VERBS_AFTER_CONTENT.has(lemma) || classes[verb] === 'auxiliary') return false;
	if (contentStart(reading, verb) !== undefined) return false;
	if (next >= end) return true;
	if (/^(?:preposition|to|subordinator|number|ing|participle)$/.test(classes[next]!) || isTime(reading, next))
		return lemma !== 'find';
	return VERBS_WITH_HEARER.has(lemma) || lemma === 'say';
}

/** "…, Lind, the mayor, said": the predicate behind what is inserted after `end` is a saying without its content. */
export function saysAfter(reading: SentenceReading, end: number): boolean {
	const { breaks, tokens, stretchEnd, classes } = reading;
	let at = end;
	for (let skipped = 0; skipped < 3 && breaks[at] !== undefined && at + 1 < tokens.length; skipped++) {
		const verb = skipAdverbs(reading, at + 1, stretchEnd[at + 1]!);
		if (isFinite(classes[verb]))
			return VERBS_AFTER_CONTENT.has(lemmaOf(reading, verb)) && contentStart(reading, verb) === undefined;
		at = stretchEnd[at + 1]!;
	}
	return false;
}

/** "said Lind": the verb first, then who says it. */
export function isInvertedSaying(reading: SentenceReading, from: number): boolean {
	const { classes, stretchEnd } = reading;
	const verb = skipAdverbs(reading, from, stretchEnd[from] ?? from);
	if (!VERBS_AFTER_CONTENT.has(lemmaOf(reading, verb))) return false;
	return /^(?:name|noun|determiner|possessive|pronoun)$/.test(classes[verb + 1] ?? '');
}

/** The "that" at i tells what a noun of saying says: "reports that Oslo may pay". */
export function isContentOfNoun(reading: SentenceReading, i: number): boolean {
	const { tokens, classes, stretchEnd } = reading;
	if (!NOUNS_OF_SAYING.has(tokens[i - 1]!.key) || !/^(?:noun|finite)$/.test(classes[i - 1]!)) return false;
	return classes[i + 1] !== 'adverb' && findFinite(reading, i + 1, stretchEnd[i]!) > i + 1;
}

export function isAccordingTo({ tokens }: SentenceReading, i: number): boolean {
	return tokens[i]?.key === 'according' && tokens[i + 1]?.key === 'to';
}
