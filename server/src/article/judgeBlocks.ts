import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { textKey } from '../text/textKey.ts';
import type { Block, BlockKind, SourceField } from './article.ts';
import { isWriterRole, readByline, type Byline } from './byline.ts';
import { readDateline, type Dateline } from './dateline.ts';
import { couldBeLink, readLineRole } from './furniture.ts';
import { OUTLET_WORDS } from './lexicons/newsroom.ts';
import { countWords, endsSentence, isTitleCase } from './lineShape.ts';
import type { BlockDraft, SourceFields } from './reading.ts';

export interface JudgedBlocks {
	readonly blocks: readonly Block[];
	/** What the headline, the byline, the dateline and the masthead say. */
	readonly fields: SourceFields;
}

/** A headline in two decks has no more words; a paragraph that lacks its full stop mostly has. */
const HEADLINE_WORDS = 25;
const HEADING_WORDS = 12;
const QUESTION_WORDS = 15;
const MASTHEAD_WORDS = 5;

interface Line {
	kind: BlockKind;
	readonly prose: Prose;
	readonly text: string;
	readonly level: number | undefined;
	byline?: Byline;
	dateline?: Dateline;
	isMasthead?: true;
}

/** What the words and the order of the blocks say of them, alike in all formats. `known`: what the file says of its source. */
export function judgeBlocks(drafts: readonly BlockDraft[], known: SourceFields): JudgedBlocks {
	const lines = drafts.map(({ kind, prose, level }): Line => ({ kind, prose, text: prose.text, level }));
	setFurnitureAside(lines, drafts, known.author ?? []);
	findHeadline(lines, known.title ?? []);
	findHeadings(lines);
	findDatelines(lines);
	return { blocks: lines.map(toBlock), fields: collectFields(lines) };
}

function setFurnitureAside(lines: Line[], drafts: readonly BlockDraft[], authors: readonly SourceField[]): void {
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i]!;
		if (line.kind === 'headline' || (line.kind === 'heading' && line.level === 1)) continue;
		// What a page sets beside its article may still be its byline.
		const mayBeByline = line.kind === 'paragraph' || line.kind === 'furniture';
		const byline = mayBeByline ? (readByline(line.text) ?? readKnownByline(line.text, authors)) : undefined;
		if (byline) line.byline = byline;
		if (line.kind === 'furniture') continue;
		const role = readLineRole(line.text);
		const isRole = i > 0 && lines[i - 1]!.byline !== undefined && isWriterRole(line.text);
		if (byline || isRole || role === 'furniture') line.kind = 'furniture';
		else if (role === 'caption' && line.kind !== 'heading') line.kind = 'caption';
		else if (role === 'linkLabel') i = setLinksAside(lines, i);
		else if (line.kind !== 'heading' && (drafts[i]!.linked ?? 0) > 0.9 && couldBeLink(line.text))
			line.kind = 'furniture';
	}
}

/** A line of nothing but the names of those who are known to have written the article. */
function readKnownByline(text: string, authors: readonly SourceField[]): Byline | undefined {
	if (authors.length === 0 || countWords(text) > HEADLINE_WORDS) return undefined;
	const rest = authors.reduce((left, { value }) => left.replaceAll(value, ' '), text);
	return rest !== text && /^[\s,&|·]*(?:(?:and|by)[\s,&|·]*)*$/i.test(rest)
		? { author: { start: 0, end: text.length } }
		: undefined;
}

/** The label at `index` and the titles under it; the index of the last of them. */
function setLinksAside(lines: Line[], index: number): number {
	lines[index]!.kind = 'furniture';
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

/** Before the first paragraph stand a masthead, a headline, a byline and a dateline, each or none of them. */
function findHeadline(lines: Line[], known: readonly SourceField[]): void {
	const body = lines.findIndex(isBody);
	const opening = lines.slice(0, body < 0 ? lines.length : body);
	setDatelinesAside(opening, lines);
	if (lines.some((line) => line.kind === 'headline')) return;
	const marked =
		lines.find((line) => line.kind === 'heading' && line.level === 1) ?? opening.find(({ kind }) => kind === 'heading');
	const titles = opening.filter((line) => line.kind === 'paragraph' && isTitleLike(line.text));
	findMasthead(opening, titles, marked);
	const headline =
		findKnownTitle(lines, known) ?? marked ?? titles.find((line) => !line.isMasthead) ?? findClosingHeadline(lines);
	if (headline) headline.kind = 'headline';
}

/** Datelines on lines of their own, where another line is left to be the headline. */
function setDatelinesAside(opening: readonly Line[], lines: readonly Line[]): void {
	for (const line of opening) {
		const dateline = line.kind === 'paragraph' ? readDateline(line.text, true) : undefined;
		if (dateline?.at.end !== line.text.length) continue;
		const isOther = (other: Line): boolean => other !== line && other.kind !== 'furniture' && isTitleLike(other.text);
		if (!opening.some(isOther) && !lines.some(({ kind }) => kind === 'headline')) continue;
		line.dateline = dateline;
		line.kind = 'furniture';
	}
}

/** The line that says what the file says elsewhere that its title is, set aside though it may be. */
function findKnownTitle(lines: readonly Line[], known: readonly SourceField[]): Line | undefined {
	const keys = new Set(known.map(({ value }) => textKey(value).trim()));
	return keys.size === 0 ? undefined : lines.find(({ text }) => text.length < 400 && keys.has(textKey(text)));
}

function isBody(line: Line): boolean {
	return (line.kind === 'paragraph' || line.kind === 'quote') && !isTitleLike(line.text);
}

function isTitleLike(text: string): boolean {
	if (!/^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]|^[‘“"']/u.test(text) || /[,;:]$/.test(text)) return false;
	return endsSentence(text) ? isShortQuestion(text) : countWords(text) <= HEADLINE_WORDS;
}

/** One question or call that could be a title. */
function isShortQuestion(text: string): boolean {
	return /[^.!?]{8}[?!]["'”’]?$/.test(text) && countWords(text) <= QUESTION_WORDS && !/[.!?]["'”’]?\s/.test(text);
}

/** The name of the newspaper above the headline. */
function findMasthead(opening: readonly Line[], titles: readonly Line[], marked: Line | undefined): void {
	const first = titles[0];
	if (!first || (titles.length < 2 && !marked) || countWords(first.text) > MASTHEAD_WORDS) return;
	if (marked && opening.indexOf(marked) < opening.indexOf(first)) return;
	const next = opening[opening.indexOf(first) + 1];
	const isDated = !!next?.byline?.date && !next.byline.author;
	const isNamed = OUTLET_WORDS.test(first.text) && (isTitleCase(first.text) || !/\p{Ll}/u.test(first.text));
	if (!isDated && !isNamed) return;
	first.isMasthead = true;
	first.kind = 'furniture';
}

/** Some pages are copied with their headline last. */
function findClosingHeadline(lines: readonly Line[]): Line | undefined {
	const shown = lines.filter((line) => line.kind !== 'furniture' && line.kind !== 'caption');
	const last = shown[shown.length - 1];
	const before = shown[shown.length - 2];
	if (!last || !before || last.kind !== 'paragraph' || !endsSentence(before.text)) return undefined;
	return isTitleLike(last.text) && countWords(last.text) >= 3 && isTitleCase(last.text) ? last : undefined;
}

/** Short lines without a full stop between paragraphs that have one. */
function findHeadings(lines: readonly Line[]): void {
	const shown = lines.filter((line) => line.kind !== 'furniture' && line.kind !== 'caption');
	const paragraphs = shown.filter((line) => line.kind === 'paragraph');
	// In a text that ends no line with a full stop, its absence says nothing.
	if (paragraphs.filter((line) => endsSentence(line.text)).length < paragraphs.length * 0.5) return;
	// One question between paragraphs may be the author's; several are the headings of questions and answers.
	const asks = paragraphs.filter((line) => isShortQuestion(line.text)).length > 1;
	for (let i = 0; i + 1 < shown.length; i++) {
		const line = shown[i]!;
		const next = shown[i + 1]!;
		if (line.kind !== 'paragraph' || countWords(line.text) > HEADING_WORDS || !isTitleLike(line.text)) continue;
		const above = shown[i - 1];
		if (above?.kind === 'headline' && !isTitleCase(line.text)) continue;
		if (isShortQuestion(line.text) && !asks) continue;
		if (isTitleCase(line.text) || isBody(next)) line.kind = 'heading';
	}
}

function findDatelines(lines: readonly Line[]): void {
	let isFirst = true;
	for (const line of lines) {
		if (line.kind !== 'paragraph') continue;
		const dateline = readDateline(line.text, isFirst);
		if (dateline && dateline.at.end < line.text.length) line.dateline = dateline;
		isFirst = false;
	}
}

function toBlock({ kind, prose, text, level, dateline }: Line): Block {
	return {
		kind,
		span: prose.toFile({ start: 0, end: text.length }),
		prose,
		...(level !== undefined && (kind === 'heading' || kind === 'headline') && { level }),
		...(dateline && kind !== 'furniture' && { dateline: dateline.at }),
	};
}

function collectFields(lines: readonly Line[]): SourceFields {
	const title: SourceField[] = [];
	const outlet: SourceField[] = [];
	const place: SourceField[] = [];
	const date: SourceField[] = [];
	const author: SourceField[] = [];
	const agency: SourceField[] = [];
	for (const line of lines) {
		const field = (at: Span, from: SourceField['from'], value = line.text.slice(at.start, at.end)): SourceField => ({
			value,
			span: line.prose.toFile(at),
			from,
		});
		const whole = { start: 0, end: line.text.length };
		if (line.kind === 'headline') title.push(field(whole, line.level === undefined ? 'text' : 'markup'));
		if (line.isMasthead) outlet.push(field({ start: 0, end: nameLength(line.text) }, 'text'));
		if (line.byline?.outlet) outlet.push(field(line.byline.outlet, 'text'));
		if (line.byline?.author) author.push(field(line.byline.author, 'text'));
		if (line.byline?.day) date.push(field(line.byline.day.at, 'text', line.byline.day.value));
		if (line.dateline?.place) {
			const isOutlet = line.kind === 'furniture' && OUTLET_WORDS.test(line.text);
			if (isOutlet) outlet.push(field(line.dateline.place, 'text'));
			else place.push(field(line.dateline.place, 'dateline'));
		}
		if (line.dateline?.day) date.push(field(line.dateline.day.at, 'dateline', line.dateline.day.value));
		if (line.dateline?.agency) agency.push(field(line.dateline.agency, 'dateline'));
	}
	return { title, outlet: [...outlet, ...agency], place, date, author };
}

/** Of "LAKES WIRE - UPDATE 3" the name. */
function nameLength(masthead: string): number {
	const dash = masthead.search(/\s+[-–—|]\s/);
	return dash < 0 ? masthead.length : dash;
}
