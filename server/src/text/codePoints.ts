import type { Span } from './span.ts';

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/;

/** How many code points an offset in UTF-16 units is; inside a surrogate pair, that of its start. */
export function codePointsAt(text: string, offset: number): number {
	const before = text.slice(0, offset);
	return ASTRAL.test(before) ? [...before].length - Number(splitsPair(text, offset)) : before.length;
}

/** The offset in UTF-16 units of a number of code points; the end of the text where there are fewer. */
export function unitsAt(text: string, codePoints: number): number {
	if (!ASTRAL.test(text.slice(0, 2 * codePoints))) return Math.min(codePoints, text.length);
	let units = 0;
	for (let left = codePoints; left > 0 && units < text.length; left--) units += splitsPair(text, units + 1) ? 2 : 1;
	return units;
}

/** The span with the whole of each code point that it touches. */
export function wholeCodePoints(text: string, { start, end }: Span): Span {
	return start < end
		? { start: start - Number(splitsPair(text, start)), end: end + Number(splitsPair(text, end)) }
		: { start, end };
}

function splitsPair(text: string, offset: number): boolean {
	return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1));
}
