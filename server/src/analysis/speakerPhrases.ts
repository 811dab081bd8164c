import type { ReadSentence } from './articleReadings.ts';
import { verbGroup } from './attributions.ts';
import { ROLE_NOUNS } from './lexicons/titles.ts';
import { nameBehindPhrase, speakerBefore } from './speakers.ts';
import type { Clause } from './syntax/clause.ts';
import { subjectOf } from './syntax/leanings.ts';
import { isTime } from './syntax/phrases.ts';
import { isFinite } from './syntax/wordClass.ts';

/** A sentence and which of its tokens belong to a quotation. */
export interface QuotingSentence extends ReadSentence {
	readonly quoted: readonly boolean[];
}

/** What a noun phrase is made of. */
export const NOMINAL = /^(?:noun|name|determiner|possessive|pronoun|number)$/;

/** The tokens up to the next quotation or semicolon. */
export function endOfStretch({ reading, quoted }: QuotingSentence, from: number): number {
	let end = from;
	while (end < reading.tokens.length && !quoted[end] && reading.breaks[end] !== ';') end++;
	return end;
}

/** Who does what the verb at j says. */
export function subjectOfVerb(s: QuotingSentence, j: number): readonly number[] {
	const { reading, clauses, quoted } = s;
	const { classes } = reading;
	const clause = clauses.find((c) => c.words.includes(j));
	if (!clause) return [];
	const first = verbGroup(reading, clause, j)[0]!;
	const finite = isFinite(classes[first]);
	if (finite && (clause.words[0] === first || quoted[first - 1] === true) && clause.kind !== 'predicate') {
		const behind = NOMINAL.test(classes[j + 1] ?? '') ? nounPhrase(s, j + 1, endOfStretch(s, j)) : [];
		if (behind.length) return behind;
	}
	if (finite) return withoutClauses(s, speakerBefore(reading, clause, first), first);
	if (clause.verb !== undefined && clause.verb < j) {
		const verb = verbGroup(reading, clause, clause.verb)[0]!;
		return withoutClauses(s, speakerBefore(reading, clause, verb), verb);
	}
	if (clause.leansOn.length) return withoutClauses(s, clause.leansOn, first);
	for (let outer: Clause | undefined = clause.parent; outer; outer = outer.parent) {
		const subject = subjectOf(reading, outer);
		if (outer.verb !== undefined && subject.length) return subject;
	}
	return clause.verb === undefined ? subjectOf(reading, clause) : [];
}

/** The subject alone, where a clause inside it was not told from it; `verb` is that of the subject. */
function withoutClauses(s: QuotingSentence, words: readonly number[], verb: number): readonly number[] {
	const { classes, tokens } = s.reading;
	const last = words[words.length - 1] ?? -1;
	if (/^(?:i|we|he|she|it|they)$/.test(tokens[last]?.key ?? '')) return [last];
	// "in what Lind terms a “state of grace”"
	const what = words.findLastIndex((w) => classes[w] === 'relative');
	if (what >= 0 && what < words.length - 1) return words.slice(what + 1);
	// "The marshal who carried her down, wrapped in his jacket, told us": the subject stands far before its verb.
	const isClause = words.some((w) => isFinite(classes[w])) || !NOMINAL.test(classes[words[0] ?? -1] ?? '');
	if (!isClause) return words;
	const [titled, phrase] = [titledName(s, 0, verb), nounPhrase(s, 0, verb)];
	const start = titled.length > phrase.length ? titled : phrase;
	return start.length ? start : words;
}

/** Between a verb of saying and a name stand no more words than this, whatever they are: "said retired bus driver Ada Lind". */
const LONGEST_TITLE = 5;

export function titledName({ reading, quoted }: QuotingSentence, from: number, end: number): number[] {
	const { mentions, tokens, classes, breaks } = reading;
	for (let i = from; i < Math.min(end, from + LONGEST_TITLE + 1); i++) {
		const person = mentions[i];
		if (person?.kind === 'person' && !/['’]s$/.test(tokens[i]!.text)) {
			let to = i;
			while (to < end && mentions[to] === person) to++;
			return Array.from({ length: to - from }, (_, k) => from + k);
		}
		if (quoted[i] || breaks[i] || /^(?:preposition|pronoun|to|that|auxiliary|mark)$/.test(classes[i]!)) return [];
	}
	return [];
}

/** "the health minister, Ada Lind", "Jan Roe of the union": the phrase that begins at i. */
export function nounPhrase(s: QuotingSentence, i: number, end: number): number[] {
	const { reading, quoted } = s;
	const { classes, tokens, breaks, mentions } = reading;
	const words: number[] = [];
	for (let j = i; j < end && !quoted[j]; j++) {
		if (breaks[j] === ',' && words.length && !mentions[words.at(-1)!]) {
			// "the health minister, Ada Lind", "its secretary, Captain Ada Lind"
			const renamed = titledName(s, j + 1, end);
			if (renamed.length) return [...words, ...renamed];
		}
		if (tokens[j]!.kind !== 'word') {
			if (breaks[j] || !mentions[j]) break;
			continue;
		}
		if (words.length && isTime(reading, j)) break;
		if (/^(?:preposition|to)$/.test(classes[j]!) && words.length && !mentions[words.at(-1)!]) {
			// "the spokesman on justice, Ada Lind", "the head of Norpol, Ada Lind"
			const renamed = nameBehindPhrase(reading, j);
			if (renamed.length && renamed.at(-1)! < end) return [...words, ...renamed];
		}
		const joins = words.length > 0 && /^(?:of|for|at|in|from|with|and)$/.test(tokens[j]!.key);
		const adjective = classes[j] === 'participle' || (classes[j] === 'adverb' && words.length > 0);
		if (!NOMINAL.test(classes[j]!) && !joins && !adjective) break;
		if (classes[j] === 'pronoun') return words.length ? words : [j];
		words.push(j);
	}
	while (words.length && /^(?:preposition|coordinator|adverb|participle)$/.test(classes[words.at(-1)!]!)) words.pop();
	return words;
}

/** The words of a subject, without a relative clause that stands in it. */
export function wordsUpTo({ reading }: QuotingSentence, from: number, to: number): number[] {
	const words: number[] = [];
	for (let j = from; j < to; j++) {
		if (reading.classes[j] === 'relative') break;
		if (reading.tokens[j]!.kind === 'word' && !(words.length > 0 && reading.classes[j] === 'adverb')) words.push(j);
	}
	while (words.length && /^(?:auxiliary|adverb)$/.test(reading.classes[words.at(-1)!]!)) words.pop();
	return words;
}

/** A person, a role, or a body and nothing else: "Kvarn chief", not "Norpol ferry sinks". */
export function isSomebody({ reading }: QuotingSentence, words: readonly number[]): boolean {
	const { mentions, tokens } = reading;
	const [first, last] = [mentions[words[0] ?? -1], mentions[words.at(-1) ?? -1]];
	if (first?.kind === 'organization' && first === last) return true;
	return words.some((w) => mentions[w]?.kind === 'person' || ROLE_NOUNS.has(tokens[w]!.key));
}
