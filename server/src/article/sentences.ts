import type { Nodes } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { textKey } from '../text/textKey.ts';
import type { Block, Sentence, Token } from './article.ts';
import { mendSentences, type Piece } from './mendSentences.ts';

const english = new ParseEnglish();

/**
 * The parser's time grows with the square of what it is given. Some paragraphs, at most; a longer text is cut after a sentence
 * where one ends in its second half, else between words.
 */
const LONGEST = 3000;

/** The sentences of one block, by `parse-english` over its visible text, with what it gets wrong in news mended. */
export function readSentences(block: Block): Sentence[] {
	const { text } = block.prose;
	const sentences: Sentence[] = [];
	let start = block.dateline?.end ?? 0;
	while (start < text.length) {
		const end = text.length - start <= LONGEST ? text.length : findCut(text, start);
		for (const pieces of mendSentences(text, parse(text.slice(start, end), start), block.kind === 'headline')) {
			const tokens = pieces.map((piece) => makeToken(text, piece));
			const at = { start: tokens[0]!.at.start, end: tokens[tokens.length - 1]!.at.end };
			sentences.push({ block, at, span: block.prose.toFile(at), tokens });
		}
		start = end;
	}
	return sentences;
}

function parse(text: string, offset: number): Piece[] {
	const pieces: Piece[] = [];
	for (const paragraph of english.parse(text).children) {
		if (paragraph.type !== 'ParagraphNode') continue;
		for (const sentence of paragraph.children) {
			if (sentence.type !== 'SentenceNode') continue;
			let opens = true;
			for (const node of sentence.children) {
				if (node.type === 'WhiteSpaceNode') continue;
				const { start, end } = positionOf(node);
				pieces.push({ start: start + offset, end: end + offset, isWord: node.type === 'WordNode', opens });
				opens = false;
			}
		}
	}
	return pieces;
}

function makeToken(text: string, { start, end, isWord }: Piece): Token {
	const word = text.slice(start, end);
	return { kind: isWord ? 'word' : 'punctuation', text: word, key: textKey(word), at: { start, end } };
}

const SENTENCE_BREAK = /\p{Ll}{3}[.!?]["'”’)\]]*\s+(?=["“'‘(]?\p{Lu})/gu;

function findCut(text: string, start: number): number {
	const half = start + LONGEST / 2;
	const stretch = text.slice(half, start + LONGEST);
	let cut = 0;
	for (const match of stretch.matchAll(SENTENCE_BREAK)) cut = match.index + match[0].length;
	cut ||= stretch.search(/\s\S*$/) + 1;
	if (cut > 0) return half + cut;
	// A single word of such a length; a surrogate pair stays whole.
	const end = start + LONGEST;
	return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end - 1 : end;
}

function positionOf(node: Nodes): { start: number; end: number } {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === undefined || end === undefined) throw new Error('parse-english gave a node without a position');
	return { start, end };
}
