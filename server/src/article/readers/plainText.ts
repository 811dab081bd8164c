import { ProseBuilder } from '../../text/proseBuilder.ts';
import type { BlockDraft, Reading } from '../reading.ts';
import { readTextHeader } from './textHeader.ts';
import { continuesParagraph, findWrapWidth, type TextLine } from './hardWrap.ts';

/** A bullet or a number before the text of a list item, or alone on the line before it. */
const BULLET = /^(?:[-–—•‣◦▪●■*·]|\(?\d{1,2}[.)]|\(?[a-z]\))(?:\s+|$)/;
/** Nothing to read: rules, rows of stars. */
const RULE = /^[^\p{L}\p{N}]*$/u;

/** A line is a paragraph, unless the text is wrapped at a width; bullets make list items. */
export function readPlainText(text: string): Reading {
	const all = readLines(text);
	const header = readTextHeader(text, all);
	const lines = all.slice(header.lines);
	const width = findWrapWidth(lines);
	const prose = new ProseBuilder(text);
	const blocks: BlockDraft[] = [...header.blocks];
	let kind: BlockDraft['kind'] = 'paragraph';
	let before: TextLine | undefined;
	const flush = (): void => {
		const block = prose.take();
		if (block) blocks.push({ kind, prose: block });
		kind = 'paragraph';
	};
	for (const line of lines) {
		const bullet = readBullet(line.text);
		const joined = before && width !== undefined && !bullet && continuesParagraph(before, line, width);
		if (before && joined) prose.space({ start: before.end, end: line.start });
		// After a bullet that stands alone, the list item is yet to come.
		else if (!prose.isBlank) flush();
		if (bullet) kind = 'listItem';
		else if (!joined && RULE.test(line.text)) kind = 'furniture';
		prose.verbatim({ start: line.start + bullet.length, end: line.end });
		before = line;
	}
	flush();
	return { blocks, fields: header.fields, notes: [] };
}

/** The bullet that a line begins with, or all of the line where it is one; none in a row of stars. */
function readBullet(text: string): string {
	const bullet = BULLET.exec(text)?.[0] ?? '';
	return bullet.length < text.length && RULE.test(text) ? '' : bullet;
}

function readLines(text: string): TextLine[] {
	const lines: TextLine[] = [];
	let afterBlank = true;
	let start = 0;
	while (start < text.length) {
		let end = start;
		while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
		const raw = text.slice(start, end);
		const shown = raw.trim();
		if (shown) {
			const indent = raw.length - raw.trimStart().length;
			lines.push({ start: start + indent, end: start + indent + shown.length, text: shown, indent, afterBlank });
		}
		afterBlank = !shown;
		start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
	}
	return lines;
}
