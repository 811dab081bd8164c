import { textKey } from '../text/textKey.ts';
import type { SourceField } from './article.ts';
import { readDateline } from './dateline.ts';
import { OUTLET_WORDS } from './lexicons/newsroom.ts';
import { isShortQuestion, isTitleLike, type Line } from './line.ts';
import { countWords, endsSentence, isTitleCase } from './lineShape.ts';

const HEADING_WORDS = 12;
const MASTHEAD_WORDS = 5;
/** Sections, names and labels above a headline have fewer words. */
const HEADLINE_WORDS_AT_LEAST = 3;

/**
 * Marks the headline. Before the first paragraph stand a masthead, a headline, a byline and a dateline, each or none of them.
 * `known`: what the file says elsewhere that its title is.
 */
export function findHeadline(lines: readonly Line[], known: readonly SourceField[]): void {
	const body = lines.findIndex(isBody);
	const opening = lines.slice(0, body < 0 ? lines.length : body);
	const hasHeadline = lines.some((line) => line.kind === 'headline');
	setDatelinesAside(opening, hasHeadline);
	if (hasHeadline) return;
	const isMarked = (line: Line): boolean => line.kind === 'heading' && line.level === 1;
	const marked = findKnownTitle(lines, known) ?? lines.find(isMarked) ?? opening.find(({ kind }) => kind === 'heading');
	const titles = opening.filter((line) => line.kind === 'paragraph' && line !== marked && isTitleLike(line.text));
	findMasthead(opening, titles, marked);
	const headline = marked ?? findTitle(titles) ?? findClosingHeadline(lines);
	if (headline) headline.kind = 'headline';
}

/** Of several short lines the first with enough words; what stands above it then belongs to the page. */
function findTitle(titles: readonly Line[]): Line | undefined {
	const others = titles.filter((line) => !line.isMasthead);
	const title = others.find((line) => countWords(line.text) >= HEADLINE_WORDS_AT_LEAST) ?? others[0];
	for (const line of others) {
		if (line === title) break;
		line.kind = 'furniture';
	}
	return title;
}

/** Datelines on lines of their own, where another line is left to be the headline. */
function setDatelinesAside(opening: readonly Line[], hasHeadline: boolean): void {
	let titles = opening.filter((line) => line.kind !== 'furniture' && isTitleLike(line.text)).length;
	for (const line of opening) {
		const dateline = line.kind === 'paragraph' ? readDateline(line.text, true) : undefined;
		if (dateline?.at.end !== line.text.length) continue;
		if (!hasHeadline && titles < 2) return;
		line.dateline = dateline;
		line.kind = 'furniture';
		titles--;
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

/** Marks as headings the short lines without a full stop between paragraphs that have one. */
export function findHeadings(lines: readonly Line[]): void {
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
