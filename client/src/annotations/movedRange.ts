import type { Position, Range } from '../../../server/src/lsp/protocol.ts';

/** One change of a text: what stood at `range` gave way to `text`. */
export interface TextChange {
	readonly range: Range;
	readonly text: string;
}

/** Where a range is after changes, which are given in the order in which they are applied. It never becomes longer at its ends. */
export function movedRange(range: Range, changes: readonly TextChange[]): Range {
	let { start, end } = range;
	for (const change of changes) {
		const isEmpty = compare(start, end) === 0;
		start = moved(start, change, true);
		end = isEmpty ? start : moved(end, change, false);
		// Where all of it was replaced, nothing of it is left.
		if (compare(start, end) > 0) end = start;
	}
	return { start, end };
}

/** `sticks`: what is written at the place itself pushes it. */
function moved(at: Position, { range, text }: TextChange, sticks: boolean): Position {
	if (compare(at, range.start) < 0) return at;
	if (compare(at, range.start) === 0 && !(sticks && compare(range.start, range.end) === 0)) return at;
	const lines = text.split(/\r\n|\r|\n/);
	const last = lines.at(-1)!.length;
	const newEnd = {
		line: range.start.line + lines.length - 1,
		character: lines.length === 1 ? range.start.character + last : last,
	};
	// Inside what was replaced: the start comes behind what replaced it, the end before.
	if (compare(at, range.end) < 0) return sticks ? newEnd : range.start;
	return {
		line: at.line + newEnd.line - range.end.line,
		character: at.line === range.end.line ? at.character + newEnd.character - range.end.character : at.character,
	};
}

/** Negative where `a` stands before `b`. */
export function compare(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}
