import type { Span } from '../text/span.ts';

/** A text whose runs of white space are one space each, and where each unit of it stands in the file. */
export interface EvenText {
	readonly file: string;
	readonly text: string;
	toFile(span: Span): Span;
	/** The first unit that stands at an offset of the file, or after it. */
	fromFile(offset: number): number;
}

export function makeEvenText(file: string): EvenText {
	const starts = new Uint32Array(file.length + 1);
	const pieces: string[] = [];
	let length = 0;
	let copied = 0;
	let inSpace = false;
	for (let i = 0; i < file.length; i++) {
		const space = isSpace(file.charCodeAt(i));
		if (space && (inSpace || file[i] !== ' ')) {
			pieces.push(file.slice(copied, i));
			if (!inSpace) pieces.push(' ');
			copied = i + 1;
		}
		if (!space || !inSpace) starts[length++] = i;
		inSpace = space;
	}
	pieces.push(file.slice(copied));
	starts[length] = file.length;
	const text = pieces.join('');
	return {
		file,
		text,
		toFile: ({ start, end }) => {
			const from = starts[start]!;
			if (end <= start) return { start: from, end: from };
			return { start: from, end: text[end - 1] === ' ' ? starts[end]! : starts[end - 1]! + 1 };
		},
		fromFile(offset) {
			let low = 0;
			let high = length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (starts[middle]! < offset) low = middle + 1;
				else high = middle;
			}
			return low;
		},
	};
}

/** White space as one space. */
export function even(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** As `\s` has it. */
function isSpace(unit: number): boolean {
	if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
	return (
		unit === 0xa0 ||
		unit === 0x1680 ||
		(unit >= 0x2000 && unit <= 0x200a) ||
		unit === 0x2028 ||
		unit === 0x2029 ||
		unit === 0x202f ||
		unit === 0x205f ||
		unit === 0x3000 ||
		unit === 0xfeff
	);
}
