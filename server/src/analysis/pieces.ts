import type { Sentence } from '../article/article.ts';
import { textKey } from '../text/textKey.ts';
import type { Span } from '../text/span.ts';

/**
 * A word, a figure or a mark, cut finer than a token: "U.S.-made" is "U.S.", "-" and "made", "€3m" is "€", "3" and "m",
 * "1,000" is one figure, "Müller’s" is one possessive word.
 */
export interface Piece {
	readonly kind: 'word' | 'number' | 'mark';
	/** As written, without "'s". */
	readonly text: string;
	/** The text folded for comparison, see `textKey`. */
	readonly key: string;
	/** In the prose of the block, without "'s". */
	readonly at: Span;
	/** True where no space stands between this piece and the one before. */
	readonly glued: boolean;
	readonly possessive: boolean;
}

const PIECE = /(?:\p{L}\.){2,}|\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|[½⅓⅔¼¾⅛⅜⅝⅞]|\S/gu;
const POSSESSIVE = /['’ʼ]s$/i;
const ASCII = /^[\x21-\x7e]*$/;

/** Names, dates and figures are looked for one after the other in one article: what was cut last is kept for the next. */
const recent = new Map<Sentence, readonly Piece[]>();
/** In sentences: a few articles. */
const MOST_RECENT = 1000;
/** A book: all of an article is kept while it is being analyzed, or each step would cut it anew. */
const MOST_OF_ONE = 50_000;

/** The pieces of a sentence, without the spaces. */
export function readPieces(sentence: Sentence): readonly Piece[] {
	let pieces = recent.get(sentence);
	if (!pieces) {
		if (recent.size >= MOST_OF_ONE) recent.clear();
		recent.set(sentence, (pieces = cut(sentence)));
	}
	return pieces;
}

/** To be called after an article was analyzed: of a long one nothing is kept. */
export function forgetPieces(): void {
	if (recent.size > MOST_RECENT) recent.clear();
}

function cut(sentence: Sentence): Piece[] {
	const { start, end } = sentence.at;
	const text = sentence.block.prose.text.slice(start, end);
	const pieces: Piece[] = [];
	let previousEnd = -1;
	PIECE.lastIndex = 0;
	for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
		const whole = match[0];
		const kind = kindOf(whole);
		const possessive = kind === 'word' && whole.length > 2 && POSSESSIVE.test(whole);
		const word = possessive ? whole.slice(0, -2) : whole;
		const from = start + match.index;
		pieces.push({
			kind,
			text: word,
			key: ASCII.test(word) ? word.toLowerCase() : textKey(word),
			at: { start: from, end: from + word.length },
			glued: match.index === previousEnd,
			possessive,
		});
		previousEnd = match.index + whole.length;
	}
	return pieces;
}

function kindOf(text: string): Piece['kind'] {
	const first = text.charCodeAt(0);
	if (first < 0x80) {
		const letter = first | 0x20;
		if (letter >= 0x61 && letter <= 0x7a) return 'word';
		return first >= 0x30 && first <= 0x39 ? 'number' : 'mark';
	}
	if (/^\p{L}/u.test(text)) return 'word';
	return /^[\p{Nd}½⅓⅔¼¾⅛⅜⅝⅞]/u.test(text) ? 'number' : 'mark';
}
