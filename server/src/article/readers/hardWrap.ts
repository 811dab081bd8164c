import type { Span } from '../../text/span.ts';

/** One line that is not blank: from its first visible unit to its last. */
export interface TextLine extends Span {
	readonly text: string;
	/** Units of white space before `start`. */
	readonly indent: number;
	/** Whether a blank line, or the beginning of the file, stands before it. */
	readonly afterBlank: boolean;
}

/** Mail and wire texts are set to 60–80 columns; up to here a width can be one that somebody set. */
const WIDEST = 100;
const NARROWEST = 40;
/** Fewer line ends than this show nothing: two long lines in a row are two paragraphs. */
const LEAST_ENDS = 3;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

/**
 * The width in columns that the lines were broken at, or undefined where a line is a paragraph. A line broken at a width has no
 * room for the first word of the next one; and most such breaks fall inside a sentence.
 */
export function findWrapWidth(lines: readonly TextLine[]): number | undefined {
	const lengths = lines.map((line) => line.indent + line.text.length).sort((a, b) => a - b);
	// A long address cannot be broken, so that the longest line says too little.
	const width = lengths[Math.floor((lengths.length - 1) * 0.97)];
	if (width === undefined || width > WIDEST || width < NARROWEST) return undefined;
	let ends = 0;
	let full = 0;
	let insideSentence = 0;
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i]!;
		const next = lines[i + 1]!;
		if (next.afterBlank || next.indent > line.indent) continue;
		ends++;
		if (isFull(line, next, width)) full++;
		if (!SENTENCE_END.test(line.text)) insideSentence++;
	}
	// Paragraphs that follow each other without a blank line end short, hence not all lines are full.
	return ends >= LEAST_ENDS && full >= ends * 0.75 && insideSentence >= ends * 0.5 ? width : undefined;
}

/** Whether `next` continues the paragraph of `line` in a text that is wrapped at `width`. */
export function continuesParagraph(line: TextLine, next: TextLine, width: number): boolean {
	if (next.afterBlank || next.indent > line.indent) return false;
	return isFull(line, next, width) || (/^[(\p{Ll}\p{Sc}\d]/u.test(next.text) && !SENTENCE_END.test(line.text));
}

function isFull(line: TextLine, next: TextLine, width: number): boolean {
	const firstWord = next.text.search(/\s/);
	return line.indent + line.text.length + 1 + (firstWord < 0 ? next.text.length : firstWord) > width;
}
