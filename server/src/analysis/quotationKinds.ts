import { textKey } from '../text/textKey.ts';
import type { Quotation } from './analysis.ts';
import { SUBJECT_PRONOUNS } from './lexicons/functionWords.ts';
import { verbForms } from './lexicons/verbForms.ts';
import { VERBS_OF_SAYING } from './lexicons/verbsOfSaying.ts';

/** A quotation of more words that ends in a mark is a sentence though its first word has no capital. */
const LONG = 7;

/** A sentence of its own: more than a word or two, with a capital or an end. */
export function isSpeech(quotation: Quotation): boolean {
	const words = quotation.text.split(/\s+/).length;
	if (/^[\p{Lu}\d"'“‘[]/u.test(quotation.text) && words > 1) return !isTitle(quotation);
	return words > LONG && /[,.!?…]$/.test(quotation.text);
}

/** In words of weight. */
const LONGEST_TITLE = 9;

/** "The Long Night": all words of weight begin with a capital, as in titles of works. */
export function isTitle({ text }: Quotation): boolean {
	const words = text.split(/\s+/).filter((w) => w.length > 3 || /^\p{Lu}/u.test(w));
	if (SUBJECT_PRONOUNS.has(textKey(words[0] ?? ''))) return false;
	return words.length > 0 && words.length < LONGEST_TITLE && words.every((w) => /^[^\p{L}]*[\p{Lu}\d]/u.test(w));
}

/** In units, marks included. */
const LONGEST_NICKNAME = 20;

/** 'Ada "The Duke" Lind'; 'recovered "Morning Ice", one of two', where what somebody says would not begin with a capital. */
export function isName(quotation: Quotation): boolean {
	const { sentence, at } = quotation;
	const { text } = sentence.block.prose;
	const before = text.slice(Math.max(0, at.start - 40), at.start);
	const between = /\p{Lu}\p{L}+\s$/u.test(before) && /^\s\p{Lu}\p{L}/u.test(text.slice(at.end, at.end + 3));
	if (between && at.end - at.start < LONGEST_NICKNAME) return true;
	const word = /(\p{L}+)\s$/u.exec(before)?.[1];
	if (at.start <= sentence.at.start || word === undefined || !isTitle(quotation)) return false;
	const lemma = verbForms(word.toLowerCase())?.lemma ?? '';
	return !VERBS_OF_SAYING.has(lemma) && word !== 'that';
}

export function wordsOf({ text }: Quotation): string {
	return (
		textKey(text)
			.match(/[\p{L}\p{N}']+/gu)
			?.join(' ') ?? ''
	);
}

/** A comma or the like ends it, before the closing mark or, where nothing closes it, at its end. */
export function endsInMark({ text, sentence, at }: Quotation): boolean {
	return /[,.!?…—–-]$/.test(text) || /[,.!?…—–]["'”’»“]$/.test(sentence.block.prose.text.slice(at.start, at.end));
}
