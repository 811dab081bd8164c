import type { Sentence, Token } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, Quotation } from '../analysis.ts';
import {
	BE,
	CLAUSE_CONTRACTIONS,
	DETERMINERS,
	DO,
	HAVE,
	MODALS,
	MONTHS,
	NUMBER_WORDS,
	PREPOSITIONS,
	SUBJECT_PRONOUNS,
} from '../lexicons/functionWords.ts';
import { verbForms } from '../lexicons/verbForms.ts';
import type { WordClass } from './wordClass.ts';
import { classifyWords } from './wordClasses.ts';

/** A mark at which a clause may end. */
export type Break = ',' | ';' | ':' | '—' | '(' | ')';

/** Somebody's own words that make a sentence, as indexes of tokens: marks included, half-open. */
export interface Speech {
	readonly from: number;
	readonly to: number;
}

/** A sentence with what its words do in it: the ground on which clauses are found. Lists have one entry for each token. */
export interface SentenceReading {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClass[];
	/** Marks that can end a clause; commas of dates, places, figures and short quotations are none. */
	readonly breaks: readonly (Break | undefined)[];
	/** Index of the next break at or after each token, or the number of tokens. */
	readonly stretchEnd: readonly number[];
	readonly speeches: readonly Speech[];
	/** The mention a token belongs to. */
	readonly mentions: readonly (Mention | undefined)[];
}

/** `mentions` and `quotations` are those that touch the sentence, in order. */
export function readSentence(
	sentence: Sentence,
	mentions: readonly Mention[],
	quotations: readonly Quotation[],
): SentenceReading {
	const { tokens } = sentence;
	const mentionOf = tokens.map((): Mention | undefined => undefined);
	for (const mention of mentions) for (const i of tokensIn(tokens, mention.at)) mentionOf[i] = mention;
	const quoted = tokens.map(() => false);
	const speeches: Speech[] = [];
	const commaAt = new Set<number>();
	for (const { at } of quotations) {
		const inside = tokensIn(tokens, at);
		const from = inside[0];
		const to = inside[inside.length - 1];
		if (from === undefined || to === undefined || to - from < 1) continue;
		const kind = kindOfQuotation(tokens, from, to, at, sentence);
		if (kind === 'fragment') for (const i of inside) quoted[i] = true;
		if (kind === 'speech') speeches.push({ from, to: to + 1 });
		// ‘"very productive," he said’: the comma inside the closing mark belongs to the sentence around it.
		if (kind !== 'speech' && /^[,;]$/.test(tokens[to - 1]?.text ?? '')) commaAt.add(to);
	}
	const named = tokens.map((_, i) => mentionOf[i] !== undefined);
	const breaks = tokens.map((token, i): Break | undefined => {
		if (commaAt.has(i)) return ',';
		if (commaAt.has(i + 1)) return undefined;
		if (token.kind === 'word' || quoted[i] || (mentionOf[i] && mentionOf[i] === mentionOf[i + 1])) return undefined;
		const found = breakOf(token.text);
		if (found === ',' && isCommaOfPhrase(tokens, i)) return undefined;
		if (found === ':' && isFigure(tokens[i - 1]) && isFigure(tokens[i + 1]) && isTight(tokens, i)) return undefined;
		if (found === '—' && isTight(tokens, i) && token.text !== '—') return undefined;
		return found;
	});
	const edges = new Set(speeches.flatMap(({ from, to }) => [from, to - 1]));
	const classes = classifyWords(tokens, {
		named,
		quoted,
		breaks: breaks.map((b, i) => b !== undefined || edges.has(i)),
		headline: sentence.block.kind === 'headline' || sentence.block.kind === 'heading',
	});
	const stretchEnd = new Array<number>(tokens.length);
	for (let i = tokens.length - 1, end = tokens.length; i >= 0; i--) {
		if (breaks[i] || edges.has(i)) end = i;
		stretchEnd[i] = end;
	}
	return {
		sentence,
		tokens,
		classes,
		breaks,
		stretchEnd,
		speeches,
		mentions: mentionOf,
	};
}

function tokensIn(tokens: readonly Token[], at: Span): number[] {
	let low = 0;
	for (let high = tokens.length; low < high;) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.at.end <= at.start) low = middle + 1;
		else high = middle;
	}
	const inside: number[] = [];
	for (let i = low; i < tokens.length && tokens[i]!.at.start < at.end; i++) inside.push(i);
	return inside;
}

/**
 * A fragment is used like a noun ("a 'diplomatic stall'"); a speech is a sentence of its own ("'We acted,' he said"); the words
 * of any other quotation go on with the sentence around them (he said it 'would never happen').
 */
function kindOfQuotation(
	tokens: readonly Token[],
	from: number,
	to: number,
	at: Span,
	sentence: Sentence,
): 'fragment' | 'speech' | 'woven' {
	const words = tokens.slice(from, to + 1).filter((t) => t.kind === 'word');
	const opensHere = at.start >= sentence.at.start;
	const subjectFirst = words.length > 0 && /^\p{Lu}/u.test(words[0]!.text);
	const finite = words.some(
		(t) => BE.has(t.key) || HAVE.has(t.key) || DO.has(t.key) || MODALS.has(t.key) || CLAUSE_CONTRACTIONS.has(t.key),
	);
	const verbal = finite || words.some((t) => isPlainVerb(t.key));
	const introduced = from === 0 || /^[,:;—–-]$/.test(tokens[from - 1]!.text);
	if (!opensHere) return words.length > 3 ? 'speech' : 'fragment';
	if (verbal && subjectFirst && words.length > 1 && (introduced || words.length > 3)) return 'speech';
	const verbFirst = isVerbPhrase(words);
	const pronoun = words.some((t) => SUBJECT_PRONOUNS.has(t.key));
	if (introduced && words.length > 4 && (verbal || pronoun)) return 'speech';
	return finite || verbFirst || (verbal && pronoun) || words.length > 7 ? 'woven' : 'fragment';
}

/** "deeply regretted the conduct": what a subject outside the quotation does. */
function isVerbPhrase(words: readonly Token[]): boolean {
	const first = words.findIndex((t) => !t.key.endsWith('ly'));
	const forms = first < 0 ? undefined : verbForms(words[first]!.key);
	const next = words[first + 1]?.key ?? '';
	return (
		forms !== undefined &&
		(forms.past || forms.s) &&
		(DETERMINERS.has(next) || PREPOSITIONS.has(next) || SUBJECT_PRONOUNS.has(next))
	);
}

function isPlainVerb(key: string): boolean {
	const forms = verbForms(key);
	return forms !== undefined && !forms.ambiguous && (forms.past || forms.s || forms.base);
}

function breakOf(text: string): Break | undefined {
	switch (text) {
		case ',':
		case ';':
		case ':':
			return text;
		case '—':
		case '–':
		case '--':
		case '-':
			return '—';
		case '(':
		case '[':
			return '(';
		case ')':
		case ']':
			return ')';
		default:
			return undefined;
	}
}

/** The commas of "October 16, 2025, in", "Budapest, Hungary, in" and "1,200". */
function isCommaOfPhrase(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	if (!before || !next) return false;
	if (isFigure(before) && isFigure(next)) return isTight(tokens, i) || isYear(next);
	if (isYear(next) && (MONTHS.has(before.key) || isWeekday(before))) return true;
	if (isYear(before) && tokens[i - 2]?.text === ',' && isFigure(tokens[i - 3])) return !startsClause(tokens, i + 1);
	if (isWeekday(before) && (MONTHS.has(next.key) || isFigure(next))) return true;
	return false;
}

function startsClause(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	return token === undefined || !/^\p{Ll}/u.test(token.text)
		? token !== undefined
		: !/^(?:in|at|on|by|after|before)$/.test(token.key);
}

function isTight(tokens: readonly Token[], i: number): boolean {
	return tokens[i - 1]?.at.end === tokens[i]!.at.start && tokens[i]!.at.end === tokens[i + 1]?.at.start;
}

function isFigure(token: Token | undefined): boolean {
	return token !== undefined && (/^\d/.test(token.text) || NUMBER_WORDS.has(token.key));
}

function isYear(token: Token): boolean {
	return /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

function isWeekday(token: Token): boolean {
	return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.key);
}
