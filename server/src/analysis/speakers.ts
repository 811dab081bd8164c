import type { Mention } from './analysis.ts';
import { PLACE_NOUNS } from './lexicons/nameContexts.ts';
import type { Clause } from './syntax/clause.ts';
import { isTime } from './syntax/phrases.ts';
import type { SentenceReading } from './syntax/sentenceReading.ts';
import { isFinite } from './syntax/wordClass.ts';

const NOMINAL = /^(?:noun|name|determiner|possessive|pronoun|number)$/;

/** The subject of the verb of saying at `cue`, without what stands in front of it: "In a broadcast President Ada Lind said". */
export function speakerBefore(reading: SentenceReading, clause: Clause, cue: number): readonly number[] {
	const { classes } = reading;
	const own = clause.words.filter(
		(w) => w >= clause.subjectFrom && w < cue && !/^(?:adverb|coordinator|subordinator|that)$/.test(classes[w]!),
	);
	// "who said": whom "who" stands for; "which Lind said": Lind.
	if (classes[own[0] ?? -1] === 'relative') own.shift();
	if (own.length === 0) return clause.leansOn;
	return classes[own[0]!] === 'preposition' ? lastPhraseOf(reading, own) : own;
}

/** The name, with its title, or the noun that ends the words. */
function lastPhraseOf({ classes, mentions, tokens }: SentenceReading, words: readonly number[]): readonly number[] {
	let from = words.length - 1;
	const named = mentions[words[from]!];
	const goesOn = (w: number) =>
		named
			? mentions[w] === named || /^\p{Lu}/u.test(tokens[w]!.text)
			: /^(?:noun|number|possessive)$/.test(classes[w]!);
	while (from > 0 && words[from - 1] === words[from]! - 1 && goesOn(words[from - 1]!)) from--;
	if (!named && from > 0 && /^(?:determiner|possessive)$/.test(classes[words[from - 1]!]!)) from--;
	return words.slice(from);
}

/** Who stands behind an inverted verb: "said Lind", "said the mayor, Ada Lind", "said a spokesman for Norpol". */
export function speakerAfter(reading: SentenceReading, clause: Clause, cue: number): readonly number[] {
	const { classes, tokens, mentions } = reading;
	const speaker: number[] = [];
	for (const w of clause.words) {
		if (w <= cue) continue;
		const last = speaker[speaker.length - 1];
		const renamed = last !== undefined && w === last + 2 && mentions[w]?.kind === 'person' && !mentions[last];
		if (last !== undefined && !renamed && (w !== last + 1 || isTime(reading, w))) break;
		const joins = speaker.length > 0 && /^(?:of|for)$/.test(tokens[w]!.key);
		if (last !== undefined && /^(?:preposition|to)$/.test(classes[w]!) && !mentions[last]) {
			const renamed = nameBehindPhrase(reading, w);
			if (renamed.length) return [...speaker, ...renamed];
		}
		if (!NOMINAL.test(classes[w]!) && !joins) break;
		speaker.push(w);
	}
	return speaker;
}

/** In tokens: the phrase that hangs on a role, and the title between comma and name. */
const LONGEST_PHRASE = 8;
const LONGEST_TITLE = 5;

/**
 * "on justice, Ada Lind" of "the spokesman on justice, Ada Lind": the words from the preposition at token i to the end of the name that
 * stands behind a comma for the role before i. None where the name has a verb of its own: "said a guard on the bridge, Lind recalled".
 */
export function nameBehindPhrase(reading: SentenceReading, i: number): readonly number[] {
	const { classes, breaks, mentions, tokens } = reading;
	let comma = i;
	while (comma - i < LONGEST_PHRASE && IN_PHRASE.test(classes[comma] ?? '') && !isTime(reading, comma)) comma++;
	if (breaks[comma] !== ',') return [];
	let from = comma + 1;
	while (from - comma <= LONGEST_TITLE && IN_TITLE.test(classes[from] ?? '') && mentions[from]?.kind !== 'person')
		from++;
	const person = mentions[from];
	if (person?.kind !== 'person') return [];
	let end = from;
	while (mentions[end] === person) end++;
	let next = end;
	while (classes[next] === 'adverb') next++;
	if (isFinite(classes[next]) || classes[next] === 'coordinator' || /['’]s?$/.test(tokens[end - 1]!.text)) return [];
	return Array.from({ length: end - i }, (_, k) => i + k).filter((w) => w !== comma);
}

const IN_PHRASE = /^(?:preposition|to|determiner|possessive|noun|name|number|coordinator)$/;
const IN_TITLE = /^(?:determiner|possessive|noun|name)$/;

/** "reporters" in "told reporters that": whom the verb of saying at `cue` names before its content. */
export function hearerOf(reading: SentenceReading, clause: Clause, cue: number): readonly number[] {
	const hearer: number[] = [];
	for (const w of clause.words) {
		if (w <= cue) continue;
		const joins = hearer.length > 0 && reading.classes[w] === 'coordinator';
		if (w !== cue + 1 + hearer.length || !(joins || NOMINAL.test(reading.classes[w]!)) || isTime(reading, w)) break;
		hearer.push(w);
	}
	return hearer;
}

/** Who speaks, by name: themselves, or the one for whom somebody unnamed speaks ("a spokesman for Norpol"). */
export interface NamedSpeaker {
	readonly name?: Mention;
	readonly of?: Mention;
}

/**
 * The name of who speaks: the one that ends the words for the speaker ("the ministry's head Ada Lind"), else an organization or a
 * person in them ("a spokesman for Norpol", "a Norpol spokesman"). A country or a people in them is no speaker.
 */
export function speakerMention(reading: SentenceReading, speaker: readonly number[]): Mention | undefined {
	const { name, of } = namedSpeaker(reading, speaker);
	return name ?? of;
}

export function namedSpeaker(reading: SentenceReading, speaker: readonly number[]): NamedSpeaker {
	const { mentions, tokens, classes, breaks } = reading;
	const stop = speaker.findIndex(
		(w, j) => j > 0 && (/^(?:like|including|such|by)$/.test(tokens[w]!.key) || breaks[w - 1] !== undefined),
	);
	const words = stop < 0 ? speaker : speaker.slice(0, stop);
	const preposition = words.findIndex((w, j) => j > 0 && classes[w] === 'preposition');
	const head = preposition < 0 ? words : words.slice(0, preposition);
	const last = mentions[head[head.length - 1] ?? -1];
	if (last) return { name: last };
	// "the mayor, Ada Lind"
	const renamed = stop > 0 ? mentions[speaker[stop]!] : undefined;
	if (renamed?.kind === 'person') return { name: renamed };
	const held = words.filter((w, j) => {
		if (!/^(?:organization|person)$/.test(mentions[w]?.kind ?? '') || /['’]s?$/.test(tokens[w]!.text)) return false;
		// "a diplomat from a large Norpact country" does not speak for Norpact.
		return j < head.length || !PLACE_NOUNS.has(tokens[words[j + 1] ?? -1]?.key ?? '');
	});
	const of = mentions[held[held.length - 1] ?? -1];
	return of ? { of } : {};
}
