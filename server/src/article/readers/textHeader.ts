import { verbatimProse } from '../../text/prose.ts';
import type { BlockDraft, SourceFields } from '../reading.ts';
import { fieldNamed, readFrontMatter, readTitleBlock } from './frontMatter.ts';
import type { TextLine } from './hardWrap.ts';

export interface TextHeader {
	/** How many lines it takes. */
	readonly lines: number;
	readonly blocks: readonly BlockDraft[];
	readonly fields: SourceFields;
}

/** A header has no more lines. */
const MOST_LINES = 30;
const NONE: TextHeader = { lines: 0, blocks: [], fields: {} };

/** What stands above some texts: front matter between two lines of dashes, or two and more lines like `Source: The Harbour Post`. */
export function readTextHeader(text: string, lines: readonly TextLine[]): TextHeader {
	const first = lines[0];
	if (!first) return NONE;
	if (first.text === '---') {
		const last = lines.findIndex((line, i) => i > 0 && i <= MOST_LINES && line.text === '---');
		const inside = lines.slice(1, Math.max(1, last));
		if (last < 0 || !inside.some((line) => keyOf(line))) return NONE;
		const fields = readFrontMatter(text, { start: first.end, end: lines[last]!.start });
		const title = readTitleBlock(text, fields);
		return { lines: last + 1, blocks: title ? [title] : [], fields };
	}
	let count = 0;
	while (count < Math.min(lines.length, MOST_LINES) && keyOf(lines[count]!)) count++;
	if (count < 2) return NONE;
	return {
		lines: count,
		blocks: lines.slice(0, count).map((line) => makeBlock(text, line)),
		fields: readFrontMatter(text, { start: first.start, end: lines[count - 1]!.end }),
	};
}

/** The length of a key that says something of the source, with its colon. */
function keyOf({ text }: TextLine): number | undefined {
	const match = /^([A-Za-z][\w -]{1,29}?)\s*:\s+(?=\S)/.exec(text);
	return match && fieldNamed(match[1]!) ? match[0].length : undefined;
}

function makeBlock(text: string, line: TextLine): BlockDraft {
	const isTitle = /^(?:title|headline)\s*:/i.test(line.text);
	const start = line.start + (isTitle ? (keyOf(line) ?? 0) : 0);
	return { kind: isTitle ? 'headline' : 'furniture', prose: verbatimProse(text, { start, end: line.end }) };
}
