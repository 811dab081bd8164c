import type { Steps } from '../text/steps.ts';
import type { SourceField } from './article.ts';
import { isNameLike, isWriterRole, readByline, type Byline } from './byline.ts';
import { couldBeLink, readLineRole } from './furniture.ts';
import { OUTLET_WORDS } from './lexicons/newsroom.ts';
import type { Line } from './line.ts';
import { countWords, endsSentence } from './lineShape.ts';

const KNOWN_BYLINE_WORDS = 25;
const MOST_AUTHORS = 20;
/** A shorter line may be a menu's: "What's on?" */
const SENTENCE_WORDS = 6;

/** Marks what is no prose of the article by its words alone. `authors`: those who are known to have written it. */
export function* setFurnitureAside(lines: readonly Line[], authors: readonly SourceField[]): Steps<void> {
	const firstSentence = lines.findIndex(({ text }) => endsSentence(text) && countWords(text) >= SENTENCE_WORDS);
	for (let i = 0; i < lines.length; i++) {
		yield;
		const line = lines[i]!;
		if (line.kind === 'headline' || (line.kind === 'heading' && line.level === 1)) continue;
		// What a page sets beside its article may still be its byline.
		const mayBeByline = line.kind === 'paragraph' || line.kind === 'furniture';
		const byline = mayBeByline
			? (readByline(line.text) ?? readKnownByline(line.text, authors) ?? readNameAbove(line.text, lines[i + 1]))
			: undefined;
		if (byline) line.byline = byline;
		if (line.kind === 'furniture') continue;
		const role = readLineRole(line.text);
		const isRole = i > 0 && lines[i - 1]!.byline !== undefined && isWriterRole(line.text);
		if (byline || isRole || role === 'furniture') line.kind = 'furniture';
		else if (role === 'caption' && line.kind !== 'heading') line.kind = 'caption';
		else if (role === 'linkLabel') {
			line.kind = 'furniture';
			// "More" above the text is a menu's; what follows may be the headline.
			if (i > firstSentence) i = setLinksAside(lines, i);
		} else if (line.kind !== 'heading' && line.linked > 0.9 && couldBeLink(line.text)) line.kind = 'furniture';
	}
}

/** A name on a line of its own, above what the writer is: "Ada Lind", "Weather correspondent". */
function readNameAbove(text: string, next: Line | undefined): Byline | undefined {
	if (text.length > 60 || OUTLET_WORDS.test(text) || !next || countWords(next.text) > 4) return undefined;
	if (/\d/.test(next.text) || !isWriterRole(next.text)) return undefined;
	return isNameLike(text) ? { author: { start: 0, end: text.length } } : undefined;
}

/** A line of nothing but the names of those who are known to have written the article. */
function readKnownByline(text: string, authors: readonly SourceField[]): Byline | undefined {
	if (authors.length === 0 || countWords(text) > KNOWN_BYLINE_WORDS) return undefined;
	const rest = authors.slice(0, MOST_AUTHORS).reduce((left, { value }) => left.replaceAll(value, ' '), text);
	return rest !== text && /^[\s,&|·]*(?:(?:and|by)[\s,&|·]*)*$/i.test(rest)
		? { author: { start: 0, end: text.length } }
		: undefined;
}

/** The titles under the label at `index`; gives the index of the last of them. */
function setLinksAside(lines: readonly Line[], index: number): number {
	let last = index;
	while (last + 1 < lines.length && isLinkTitle(lines[last + 1]!)) last++;
	// The last of several short lines before a paragraph is rather its heading.
	const next = lines[last + 1];
	if (last - index >= 2 && next && lines[last]!.kind !== 'listItem' && endsSentence(next.text)) last--;
	for (let i = index + 1; i <= last; i++) lines[i]!.kind = 'furniture';
	return last;
}

function isLinkTitle(line: Line): boolean {
	return line.kind === 'listItem' || line.kind === 'furniture' || (line.kind === 'paragraph' && couldBeLink(line.text));
}
