/*
 * The Markdown parser takes time that grows with the square, or worse, of what stands in one paragraph or one container: 4,000
 * times `*a_ ` take seconds, and so do 1,000 containers in each other. The limits are far above what people write, and keep any
 * text that passes them below half a second for each 100,000 units.
 */

/** A book. Articles have some 5,000 units. */
const LARGEST = 1_000_000;
/** Marks that each cost the parser a step, over the whole text: some, and more for a longer text. */
const MARKS_AT_LEAST = 1500;
const UNITS_PER_MARK = 12;
/** Between two blank lines. */
const EMPHASIS_IN_PARAGRAPH = 200;
const BRACKETS_IN_PARAGRAPH = 400;
const LINES_IN_PARAGRAPH = 400;
/** Quotes and lists inside each other. */
const CONTAINERS = 12;

/** Why a text is too much for the Markdown parser, for a person; undefined where it is not. Takes linear time. */
export function findMarkdownExcess(text: string): string | undefined {
	if (text.length > LARGEST) return 'it is larger than a megabyte';
	const most = MARKS_AT_LEAST + text.length / UNITS_PER_MARK;
	let marks = 0;
	let emphasis = 0;
	let brackets = 0;
	let lines = 0;
	let start = 0;
	while (start <= text.length) {
		let end = start;
		let containers = 0;
		let isStart = true;
		let before = '';
		for (; end < text.length && text[end] !== '\n' && text[end] !== '\r'; end++) {
			const unit = text[end]!;
			if (isStart && CONTAINER_MARK.test(unit)) containers++;
			else if (unit !== ' ' && unit !== '\t' && !(isStart && /\d/.test(unit))) isStart = false;
			if (!MARK.test(unit)) {
				before = unit;
				continue;
			}
			marks++;
			if ((unit === '*' || unit === '_') && unit !== before) emphasis++;
			else if (BRACKET.test(unit)) brackets++;
			before = unit;
		}
		if (containers > CONTAINERS && !/^[\s*_=~-]*$/.test(text.slice(start, end)))
			return 'too many quotes or lists stand inside each other';
		marks++;
		if (isBlank(text, start, end)) emphasis = brackets = lines = 0;
		else lines++;
		if (emphasis > EMPHASIS_IN_PARAGRAPH) return 'a paragraph holds too many marks of emphasis';
		if (brackets > BRACKETS_IN_PARAGRAPH) return 'a paragraph holds too many brackets';
		if (lines > LINES_IN_PARAGRAPH) return 'a paragraph has too many lines';
		if (marks > most) return 'it holds more marks than text';
		start = end + 1;
	}
	return undefined;
}

const MARK = /[*_[\]`<&!\\~#|]/;
const BRACKET = /[[\]<`&!\\(]/;
const CONTAINER_MARK = /[>*+.)-]/;

function isBlank(text: string, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (text[i] !== ' ' && text[i] !== '\t' && text[i] !== '\0') return false;
	return true;
}
