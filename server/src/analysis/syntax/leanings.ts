import { ROLE_NOUNS } from '../lexicons/titles.ts';
import { HOST_KINDS, type Clause } from './clause.ts';
import type { ClauseStack } from './clauseStack.ts';
import { isTime } from './phrases.ts';
import type { SentenceReading } from './sentenceReading.ts';

const LONGEST_SUBJECT = 8;
const LONGEST_PHRASE = 6;
/** So many tokens back a person may stand whom "who" means. */
const REACH_OF_WHO = 16;

/** Words before the verb name somebody or something, not only a time or a place. */
export function hasSubject(reading: SentenceReading, clause: Clause): boolean {
	const own = clause.words.filter((w) => w >= clause.subjectFrom);
	if (reading.classes[own[0] ?? -1] === 'preposition') return false;
	return own.some((w) => /^(?:name|noun|pronoun|number)$/.test(reading.classes[w]!) && !isTime(reading, w));
}

/** The words of its subject, or those it shares where it has none of its own. */
export function subjectOf({ classes, breaks }: SentenceReading, clause: Clause): readonly number[] {
	const own: number[] = [];
	for (const w of clause.words) {
		if (w < clause.subjectFrom || classes[w] === 'adverb' || classes[w] === 'relative') continue;
		if (w === clause.verb || classes[w] === 'finite' || own.length === LONGEST_SUBJECT) break;
		const last = own[own.length - 1];
		if (last !== undefined && breaks.slice(last, w).some((mark) => mark !== undefined)) break;
		own.push(w);
	}
	return own.length > 0 ? own : clause.leansOn;
}

/** The subject of the innermost clause that has one: who is stating in ", stating that". */
export function sharedSubject(reading: SentenceReading, stack: ClauseStack): readonly number[] {
	const host = stack.nearest((c) => HOST_KINDS.has(c.kind) && (c.verb !== undefined || hasSubject(reading, c)));
	return host ? subjectOf(reading, host) : [];
}

/**
 * The noun phrase before token i that "which" or a role stands for; none where only a time or a place is left.
 * A time or a place that hangs on the noun is passed over: "their meeting in Oslo on Monday, which …".
 */
export function antecedent(reading: SentenceReading, i: number): readonly number[] {
	const { classes, tokens } = reading;
	let phrase = phraseBefore(reading, i);
	for (let hops = 0; hops < 3 && phrase.length > 0; hops++) {
		const before = phrase[0]! - 1;
		const place = /^(?:in|on|at)$/.test(tokens[before]?.key ?? '') && classes[phrase[phrase.length - 1]!] === 'name';
		if (!place && !phrase.some((w) => isTime(reading, w))) break;
		phrase = phraseBefore(reading, classes[before] === 'preposition' ? before - 1 : before);
	}
	return phrase;
}

/** The nearest person before token i, whom "who" means; else the noun phrase there. */
export function antecedentOfWho(reading: SentenceReading, i: number): readonly number[] {
	const { mentions, tokens, breaks } = reading;
	for (let j = i; j >= 0 && i - j < REACH_OF_WHO && breaks[j] !== ';'; j--) {
		if (mentions[j]?.kind === 'person' && !/['’]s?$/.test(tokens[j]!.text)) return phraseBefore(reading, j);
	}
	return roleBefore(reading, phraseBefore(reading, i));
}

/** "a diplomat from a large country, who": the role that the phrase hangs on, where the phrase itself names nobody who could be "who". */
function roleBefore(reading: SentenceReading, phrase: readonly number[]): readonly number[] {
	const { classes, tokens } = reading;
	let from = phrase[0] ?? 0;
	let head = phrase[phrase.length - 1] ?? -1;
	const last = head;
	for (let hops = 0; hops < 3 && !isRoleNoun(tokens[head]?.key ?? ''); hops++) {
		if (classes[from - 1] !== 'preposition') return phrase;
		const before = phraseBefore(reading, from - 2);
		if (before.length === 0 || before[before.length - 1] !== from - 2) return phrase;
		[from, head] = [before[0]!, from - 2];
	}
	if (head === last || !isRoleNoun(tokens[head]?.key ?? '')) return phrase;
	return Array.from({ length: last - from + 1 }, (_, k) => from + k);
}

export function isRoleNoun(key: string): boolean {
	return ROLE_NOUNS.has(key) || ROLE_NOUNS.has(key.replace(/s$/, ''));
}

function phraseBefore({ classes, breaks, tokens }: SentenceReading, i: number): readonly number[] {
	let end = i;
	while (end >= 0 && (breaks[end] || tokens[end]!.kind !== 'word')) end--;
	const words: number[] = [];
	for (let j = end; j >= 0 && words.length < LONGEST_PHRASE; j--) {
		if (breaks[j] || !/^(?:noun|name|number|determiner|possessive|participle|adverb)$/.test(classes[j]!)) break;
		if (tokens[j]!.kind === 'word') words.unshift(j);
		if (classes[j] === 'determiner') break;
	}
	return words;
}
