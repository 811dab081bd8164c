import type { Span } from '../text/span.ts';
import {
	LINKING_ABBREVIATIONS,
	NUMBERED_ABBREVIATIONS,
	PLACE_ABBREVIATIONS,
	SENTENCE_STARTERS,
	TIME_CONTINUATIONS,
	TITLE_ABBREVIATIONS,
	TRAILING_ABBREVIATIONS,
} from './lexicons/abbreviations.ts';

/** A token as the parser saw it, in the order of the text. */
export interface Piece extends Span {
	readonly isWord: boolean;
	/** Whether it is the first of its sentence. */
	readonly opens: boolean;
}

const INITIALISM = /^(?:\p{L}\.)+\p{L}\.?$/u;
const CLOSERS = /["'”’)\]»]/;
/** After one full stop; more are a text that is made to take time. */
const MOST_CLOSERS = 8;
const SAYING =
	/^(?:said|says|asked|asks|wrote|writes|added|adds|told|tells|replied|cried|shouted|quipped|tweeted|posted|wondered|read|reads)$/;
/** "Prime Minister Ada Lind asked": the words of a speaker before the word of saying. */
const SPEAKER_WORDS = 5;

/**
 * The sentences of `pieces`. What `parse-english` gets wrong in news is mended: it takes "cent.", "in." and every number before a
 * full stop for abbreviations, parts "No. 5" and "1,000", and ends a sentence at an ellipsis inside a quotation and between a
 * question and the name of who asked it. `isTitle`: in a headline, an ellipsis and an abbreviation end nothing.
 */
export function mendSentences(text: string, pieces: readonly Piece[], isTitle: boolean): Piece[][] {
	const joined = joinWords(text, pieces);
	const sentences: Piece[][] = [];
	let sentence: Piece[] = [];
	let quoted = false;
	for (let i = 0; i < joined.length; i++) {
		const piece = joined[i]!;
		const before = joined[i - 1];
		if (
			before &&
			(piece.opens ? !isFalseEnd(text, joined, i, quoted, isTitle) : isMissedEnd(text, joined, i, isTitle))
		) {
			sentences.push(freeFullStop(text, sentence));
			sentence = [];
		}
		sentence.push(piece);
		const word = text.slice(piece.start, piece.end);
		if (word === '“' || word === '”') quoted = word === '“';
		else if (/^"+$/.test(word)) quoted = word.length % 2 === 1 ? !quoted : quoted;
	}
	if (sentence.length > 0) sentences.push(freeFullStop(text, sentence));
	return sentences;
}

/** "1,000", "U.S." at the end of a sentence, "@name" and "#tag" become one word. */
function joinWords(text: string, pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (let i = 0; i < pieces.length; i++) {
		const piece = pieces[i]!;
		const before = joined[joined.length - 1];
		if (before && before.end === piece.start && !piece.opens && joins(text, before, piece, pieces[i + 1])) {
			joined[joined.length - 1] = { start: before.start, end: piece.end, isWord: true, opens: before.opens };
		} else joined.push(piece);
	}
	return joined;
}

function joins(text: string, before: Piece, piece: Piece, next: Piece | undefined): boolean {
	const first = text.slice(before.start, before.end);
	const second = text.slice(piece.start, piece.end);
	if (!piece.isWord) {
		if (second === '.') return before.isWord && !first.endsWith('.') && INITIALISM.test(first);
		// The comma waits for the three digits after it.
		const isNumber = second === ',' && /\d$/.test(first) && next?.isWord === true && next.start === piece.end;
		return isNumber && before.isWord && /^\d{3}(?!\d)/.test(text.slice(next.start, next.end));
	}
	if (first === '@' || first === '#') return true;
	return before.isWord && /\d,$/.test(first) && /^\d{3}(?!\d)/.test(second);
}

/** Whether no sentence ends before the piece at `index`, although the parser ended one. */
function isFalseEnd(text: string, pieces: readonly Piece[], index: number, quoted: boolean, isTitle: boolean): boolean {
	const end = text.slice(Math.max(0, pieces[index]!.start - 24), pieces[index]!.start).trimEnd();
	const next = wordAt(text, pieces[index]!);
	if (/(?:\.\.|…)$/.test(end)) return quoted || isTitle;
	const word = /(\p{L}+)\.$/u.exec(end)?.[1];
	if (word !== undefined) {
		if (/^\d/.test(next)) return NUMBERED_ABBREVIATIONS.has(word);
		if (PLACE_ABBREVIATIONS.has(word)) return !SENTENCE_STARTERS.has(next);
		return TITLE_ABBREVIATIONS.has(word) || LINKING_ABBREVIATIONS.has(word);
	}
	return /[?!…]["”’']$/.test(end) && isSpeaker(text, pieces, index);
}

/** "Okeri asked" after a question in quotation marks. */
function isSpeaker(text: string, pieces: readonly Piece[], index: number): boolean {
	for (let i = index; i < Math.min(index + SPEAKER_WORDS, pieces.length); i++) {
		const piece = pieces[i]!;
		const word = wordAt(text, piece);
		if (!piece.isWord || (piece.opens && i > index)) return false;
		if (i > index && SAYING.test(word)) return true;
		if (!/^\p{Lu}/u.test(word) && i > index) return false;
	}
	return false;
}

function isCloser(text: string, piece: Piece): boolean {
	return piece.end - piece.start === 1 && CLOSERS.test(wordAt(text, piece));
}

/** Whether a sentence ends before the piece at `index`, although the parser went on. */
function isMissedEnd(text: string, pieces: readonly Piece[], index: number, isTitle: boolean): boolean {
	const piece = pieces[index]!;
	let last = index - 1;
	while (last > 0 && index - last <= MOST_CLOSERS && isCloser(text, pieces[last]!)) last--;
	const before = pieces[last]!;
	if (piece.start === pieces[index - 1]!.end || !before.isWord || text[before.end - 1] !== '.' || isTitle) return false;
	const next = text.slice(piece.start, piece.end + 1).replace(/^["“'‘(]\s?/, '');
	const starts = /^\p{Lu}/u.test(next) || (!piece.isWord && /^["“'‘(]$/.test(wordAt(text, piece)));
	const abbreviation = text.slice(before.start, before.end - 1);
	const nextWord = piece.isWord ? wordAt(text, piece) : '';
	if (/^[\d.,]*\d(?:st|nd|rd|th|[ap]m|bn|m|km)?$/.test(abbreviation)) return starts && last > 0 && !before.opens;
	if (/^\p{Ll}{2,}$/u.test(abbreviation) && !LINKING_ABBREVIATIONS.has(abbreviation)) {
		return starts || (/^\d/.test(nextWord) && !NUMBERED_ABBREVIATIONS.has(abbreviation));
	}
	if (!starts || TITLE_ABBREVIATIONS.has(abbreviation)) return false;
	if (/^[ap]\.m$/i.test(abbreviation)) {
		const time = pieces[index + 1];
		return !TIME_CONTINUATIONS.has(nextWord.replace(/\.$/, '')) && !(time && wordAt(text, time) === 'time');
	}
	return SENTENCE_STARTERS.has(nextWord);
}

/** The full stop that ends a sentence is a mark of its own, but for that of "U.S." and "Inc.". */
function freeFullStop(text: string, sentence: Piece[]): Piece[] {
	let last = sentence.length - 1;
	while (last > 0 && !sentence[last]!.isWord && CLOSERS.test(wordAt(text, sentence[last]!))) last--;
	const piece = sentence[last]!;
	const word = wordAt(text, piece);
	if (!piece.isWord || word.length < 2 || !word.endsWith('.')) return sentence;
	const bare = word.slice(0, -1);
	if (INITIALISM.test(word) && bare.length > 1) return sentence;
	if ([TRAILING_ABBREVIATIONS, TITLE_ABBREVIATIONS, PLACE_ABBREVIATIONS].some((list) => list.has(bare)))
		return sentence;
	const stop = piece.end - 1;
	return [
		...sentence.slice(0, last),
		{ ...piece, end: stop },
		{ start: stop, end: piece.end, isWord: false, opens: false },
		...sentence.slice(last + 1),
	];
}

function wordAt(text: string, { start, end }: Span): string {
	return text.slice(start, end);
}
