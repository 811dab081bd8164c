import type { Attributions, Saying } from './attributions.ts';
import { EMPTY_WORDS, NEGATIONS } from './lexicons/functionWords.ts';
import type { Clause } from './syntax/clause.ts';
import type { SentenceReading } from './syntax/sentenceReading.ts';
import { isFinite } from './syntax/wordClass.ts';

/** A clause on its way to being a claim. */
export interface ClaimPart {
	readonly clause: Clause;
	/** Ascending; without the words that only say who says it. */
	readonly words: readonly number[];
	readonly leansOn: readonly number[];
	readonly said: Saying | undefined;
}

interface OpenPart extends ClaimPart {
	readonly words: number[];
}

/**
 * What the clauses state, each word once. Who says it, and by which words, is left out; clauses too short to state anything by
 * themselves are joined to those around them.
 */
export function claimParts(
	reading: SentenceReading,
	clauses: readonly Clause[],
	{ sayings, of }: Attributions,
): readonly ClaimPart[] {
	const sayingOf = new Map(sayings.map((saying) => [saying.clause, saying]));
	const namesSpeaker = new Set(sayings.flatMap((saying) => [...saying.words]));
	const parts: OpenPart[] = [];
	for (const clause of clauses) {
		const saying = sayingOf.get(clause);
		const words = clause.words.filter((w) => !saying?.words.has(w));
		if (words.length === 0 || isAsked(reading, clause)) continue;
		// "said on Friday" says nothing beside, "said in a letter to shareholders" does.
		if (saying && saying.words.size > 0 && !isHeavy(reading, words)) continue;
		const leansOn = saying && saying.words.size > 0 ? [...saying.words].sort((a, b) => a - b) : clause.leansOn;
		const part = { clause, words, leansOn, said: of.get(clause) };
		const renamesSpeaker = clause.kind === 'apposition' && namesSpeaker.has(wordBefore(reading, words[0]!));
		if (!renamesSpeaker || !isLight(reading, part)) parts.push(part);
	}
	return joinLight(reading, parts);
}

/** The clause is, or ends in, a question. */
function isAsked(reading: SentenceReading, clause: Clause): boolean {
	const { tokens } = reading;
	const last = clause.words[clause.words.length - 1]!;
	for (let i = last + 1; i < tokens.length; i++) {
		if (tokens[i]!.text === '?') return true;
		if (
			reading.breaks[i] === ';' ||
			/^[.!]$/.test(tokens[i]!.text) ||
			reading.speeches.some((s) => s.to === i || s.from === i)
		)
			return false;
	}
	return false;
}

/** A word that says something by itself. */
export function isContent(reading: SentenceReading, w: number): boolean {
	return !EMPTY_WORDS.has(reading.tokens[w]!.key) && reading.classes[w] !== 'mark' && reading.classes[w] !== 'adverb';
}

function isName(reading: SentenceReading, w: number): boolean {
	return (
		reading.classes[w] === 'name' || (reading.classes[w] === 'possessive' && /^\p{Lu}/u.test(reading.tokens[w]!.text))
	);
}

/** Enough for a claim without a verb: three words with content, or a name and a word that says something of it. */
function isHeavy(reading: SentenceReading, words: readonly number[]): boolean {
	const content = words.filter((w) => isContent(reading, w));
	const names = content.filter((w) => isName(reading, w)).length;
	return names > 0 ? content.length > Math.max(names, 1) : content.length >= 3;
}

function isLight(reading: SentenceReading, { clause, words }: ClaimPart): boolean {
	const content = words.filter((w) => isContent(reading, w)).length;
	if (clause.kind === 'main' && content > 0) return false;
	if (words.some((w) => isFinite(reading.classes[w]))) {
		const independent = /^(?:main|coordinate|content|speech)$/.test(clause.kind);
		return content === 0 ? words.length < 4 : content === 1 && !independent && words.length < 4;
	}
	const denies = words.some((w) => NEGATIONS.has(reading.tokens[w]!.key));
	return clause.kind === 'participle' || clause.kind === 'predicate' || denies ? content < 2 : !isHeavy(reading, words);
}

function wordBefore({ tokens }: SentenceReading, w: number): number {
	let before = w - 1;
	while (before >= 0 && tokens[before]!.kind !== 'word') before--;
	return before;
}

/** Words too few to state anything go to the claim that stands before them, or else behind. */
function joinLight(reading: SentenceReading, parts: readonly OpenPart[]): OpenPart[] {
	const kept = [...parts];
	for (let i = kept.length - 1; i >= 0 && kept.length > 1; i--) {
		const part = kept[i]!;
		if (!isLight(reading, part)) continue;
		const host = hostOf(part, kept);
		host.words.push(...part.words);
		host.words.sort((a, b) => a - b);
		kept.splice(i, 1);
	}
	return kept;
}

/** The part with the nearest word before `part`, or the one that comes next. */
function hostOf(part: OpenPart, parts: readonly OpenPart[]): OpenPart {
	const first = part.words[0]!;
	let host: OpenPart | undefined;
	let nearest = -1;
	for (const other of parts) {
		if (other === part) continue;
		for (const w of other.words) if (w < first && w > nearest) [host, nearest] = [other, w];
	}
	if (host) return host;
	const next = (other: ClaimPart) => (other === part ? Infinity : other.words[0]!);
	return parts.reduce((best, other) => (next(other) < next(best) ? other : best), part);
}
