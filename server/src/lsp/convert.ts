import type { Position, Range } from './protocol.ts';
import type { Span } from '../text/span.ts';

/** What a `character` counts: UTF-16 units unless client and server agreed on something else. */
export type PositionEncoding = 'utf-16' | 'utf-8' | 'utf-32';

/** Offsets of one text (UTF-16 units) to lines and columns, and back. Nothing outside this file knows of either. */
export interface Lines {
	readonly count: number;
	/** The offset of a position; what lies past the end of a line or of the text is its end. */
	offsetAt(position: Position): number;
	/** The position of an offset; inside a surrogate pair it is the pair's start. */
	positionAt(offset: number): Position;
	rangeOf(span: Span): Range;
	spanOf(range: Range): Span;
	/** The parts of a span that lie on one line each, without the line ends; empty parts are left out. */
	piecesOf(span: Span): Span[];
}

const LF = 10;
const CR = 13;

/** Lines end at `\n`, `\r\n` and `\r` and nowhere else: U+2028 ends none, whatever an editor draws. */
export function readLines(text: string, encoding: PositionEncoding): Lines {
	const starts = lineStarts(text);
	const column = encoding === 'utf-16' ? undefined : makeColumnCounter(text, encoding);

	const lineOf = (offset: number): number => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (starts[middle]! <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	/** Where the visible text of a line ends: before its line end. */
	const endOf = (line: number): number => {
		const next = starts[line + 1];
		if (next === undefined) return text.length;
		return text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR && next - 2 >= starts[line]!
			? next - 2
			: next - 1;
	};

	const lines: Lines = {
		count: starts.length,
		offsetAt({ line, character }) {
			if (line < 0) return 0;
			const start = starts[line];
			if (start === undefined) return text.length;
			const end = endOf(line);
			const units = column ? column.unitsFor(start, end, character) : character;
			return Math.min(start + Math.max(0, units), end);
		},
		positionAt(offset) {
			let at = Math.max(0, Math.min(offset, text.length));
			if (splitsPair(text, at)) at--;
			const line = lineOf(at);
			const start = starts[line]!;
			const end = Math.min(at, endOf(line));
			return { line, character: column ? column.columnAt(start, end) : end - start };
		},
		rangeOf: (span) => ({ start: lines.positionAt(span.start), end: lines.positionAt(span.end) }),
		spanOf(range) {
			const start = lines.offsetAt(range.start);
			return { start, end: Math.max(start, lines.offsetAt(range.end)) };
		},
		piecesOf(span) {
			const pieces: Span[] = [];
			for (let line = lineOf(span.start); line < starts.length && starts[line]! < span.end; line++) {
				const start = Math.max(span.start, starts[line]!);
				const end = Math.min(span.end, endOf(line));
				if (start < end) pieces.push({ start, end });
			}
			return pieces;
		},
	};
	return lines;
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === CR && text.charCodeAt(i + 1) === LF) i++;
		if (unit === LF || unit === CR) starts.push(i + 1);
	}
	return starts;
}

function isHigh(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}

function splitsPair(text: string, offset: number): boolean {
	return offset > 0 && isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1));
}

interface ColumnCounter {
	/** Columns from the start of a line to an offset on it. */
	columnAt(lineStart: number, offset: number): number;
	/** UTF-16 units from the start of a line to a column; a column inside a character is the character's start. */
	unitsFor(lineStart: number, lineEnd: number, column: number): number;
}

/**
 * Columns in UTF-8 bytes or code points. They can only be counted from the start of the line, so the place counted last is kept:
 * answers go through a text in order, and a page of one long line would else be counted from its start for every word.
 */
function makeColumnCounter(text: string, encoding: 'utf-8' | 'utf-32'): ColumnCounter {
	let line = -1;
	let offset = 0;
	let column = 0;
	const restart = (lineStart: number): void => {
		line = lineStart;
		offset = lineStart;
		column = 0;
	};
	const width = (at: number): { units: number; columns: number } => {
		const unit = text.charCodeAt(at);
		const units = isHigh(unit) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
		if (encoding === 'utf-32') return { units, columns: 1 };
		if (units === 2) return { units, columns: 4 };
		return { units, columns: unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3 };
	};
	return {
		columnAt(lineStart, to) {
			if (line !== lineStart || offset > to) restart(lineStart);
			while (offset < to) {
				const step = width(offset);
				offset += step.units;
				column += step.columns;
			}
			return column;
		},
		unitsFor(lineStart, lineEnd, wanted) {
			if (line !== lineStart || column > wanted) restart(lineStart);
			while (offset < lineEnd) {
				const step = width(offset);
				if (column + step.columns > wanted) break;
				offset += step.units;
				column += step.columns;
			}
			return offset - lineStart;
		},
	};
}
