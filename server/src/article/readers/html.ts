import type { Element, Text } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Span } from '../../text/span.ts';
import type { BlockKind } from '../article.ts';
import { BLOCK_ELEMENTS, CAPTION_NAMES } from '../lexicons/pageParts.ts';
import type { Reading } from '../reading.ts';
import { findAttributeTexts } from './attributeTexts.ts';
import { BlockWriter } from './blockWriter.ts';
import { findHtmlExcess } from './htmlLimits.ts';
import { appendHtmlText } from './htmlText.ts';
import { isUnseen, nameParts, PageMeasures, type PageNode, spanOf } from './page.ts';
import { findPageContent, isFurnitureElement, type PageContent } from './pageContent.ts';
import { readPageFields } from './pageFields.ts';
import { readPlainText } from './plainText.ts';

const html = unified().use(rehypeParse).freeze();
const htmlFragment = unified().use(rehypeParse, { fragment: true }).freeze();

/** The article of a web page, and around it, set aside, what else the page shows. */
export function readHtml(text: string): Reading {
	const excess = findHtmlExcess(text);
	if (excess) return { ...readPlainText(text), notes: [`Read as plain text, its HTML left as it stands: ${excess}.`] };
	const page = html.parse(text);
	const measures = new PageMeasures(page);
	const writer = new BlockWriter(text);
	new PageReader(writer, text, 0, measures, findPageContent(page, measures)).read(page, TOP);
	return {
		blocks: writer.blocks,
		fields: readPageFields(text, page),
		attributes: findAttributeTexts(text, page),
		notes: [],
	};
}

/** HTML inside a file of another format: all of it belongs to the article, but for what is marked as furniture. */
export function readHtmlFragment(writer: BlockWriter, text: string, span: Span): void {
	const source = text.slice(span.start, span.end);
	if (findHtmlExcess(source)) return;
	const fragment = htmlFragment.parse(source);
	const measures = new PageMeasures(fragment, Infinity);
	const content = { title: undefined, isOutside: () => false };
	new PageReader(writer, text, span.start, measures, content).read(fragment, TOP);
	writer.endBlock();
}

/** What the text of an element is, as far as the elements around it say. */
interface Place {
	readonly kind: BlockKind;
	readonly level?: number;
	readonly furniture: boolean;
	readonly link: boolean;
	readonly preformatted?: boolean;
}

const TOP: Place = { kind: 'paragraph', furniture: false, link: false };

class PageReader {
	readonly #text: string;
	/** Where the parsed text begins in the file. */
	readonly #offset: number;
	readonly #measures: PageMeasures;
	readonly #content: PageContent;
	readonly #writer: BlockWriter;

	constructor(writer: BlockWriter, text: string, offset: number, measures: PageMeasures, content: PageContent) {
		this.#writer = writer;
		this.#text = text;
		this.#offset = offset;
		this.#measures = measures;
		this.#content = content;
	}

	read(node: PageNode, place: Place): void {
		if (node.type === 'text') this.#readText(node, place);
		else if (node.type === 'root') this.#readChildren(node, place);
		else if (node.type === 'element' && !isUnseen(node)) this.#readElement(node, place);
	}

	#readChildren(node: Extract<PageNode, { children: unknown }>, place: Place): void {
		for (const child of node.children) this.read(child, place);
	}

	#readElement(element: Element, place: Place): void {
		const span = this.#spanOf(element);
		if (element.tagName === 'br') {
			if (span) this.#writer.lineBreak(span);
		} else if (element.tagName === 'q') this.#readQuoted(element, place);
		else if (BLOCK_ELEMENTS.has(element.tagName)) {
			const inside = this.#placeIn(element, place);
			this.#writer.endBlock();
			this.#readChildren(element, inside);
			this.#begin(inside);
			this.#writer.endBlock();
		} else this.#readChildren(element, element.tagName === 'a' ? { ...place, link: true } : place);
	}

	/** The marks of a `<q>` are drawn by the browser; its tags stand for them. */
	#readQuoted(element: Element, place: Place): void {
		const span = this.#spanOf(element);
		const first = element.children[0] && this.#spanOf(element.children[0]);
		const last = element.children.length ? this.#spanOf(element.children[element.children.length - 1]!) : undefined;
		if (span && first && first.start > span.start) this.#writer.replaced({ start: span.start, end: first.start }, '“');
		this.#readChildren(element, place);
		if (span && last && span.end > last.end) this.#writer.replaced({ start: last.end, end: span.end }, '”');
	}

	#placeIn(element: Element, place: Place): Place {
		const furniture =
			element !== this.#content.title &&
			(place.furniture || this.#content.isOutside(element) || isFurnitureElement(element, this.#measures));
		const heading = /^h([1-6])$/.exec(element.tagName);
		if (element === this.#content.title) return { ...place, furniture, kind: 'headline', level: 1 };
		if (heading) return { ...place, furniture, kind: 'heading', level: Number(heading[1]) };
		// A heading that somebody forgot to close takes in the paragraphs after it.
		if (place.level !== undefined && /^(?:p|li|blockquote|table)$/.test(element.tagName)) {
			return { kind: kindOf(element) ?? 'paragraph', furniture, link: place.link };
		}
		return {
			...place,
			furniture,
			kind: kindOf(element) ?? place.kind,
			preformatted: place.preformatted || element.tagName === 'pre',
		};
	}

	#readText(node: Text, place: Place): void {
		const span = this.#spanOf(node);
		if (!span) return;
		this.#begin(place);
		this.#writer.inLink = place.link;
		appendHtmlText(this.#writer, this.#text, span, node.value, place.preformatted ?? false);
	}

	/** In the file. */
	#spanOf(node: PageNode): Span | undefined {
		const span = spanOf(node);
		return span && { start: span.start + this.#offset, end: span.end + this.#offset };
	}

	#begin(place: Place): void {
		this.#writer.kind = place.furniture ? 'furniture' : place.kind;
		this.#writer.level = place.furniture ? undefined : place.level;
	}
}

function kindOf(element: Element): BlockKind | undefined {
	switch (element.tagName) {
		case 'li':
		case 'dd':
			return 'listItem';
		case 'blockquote':
			return 'quote';
		case 'figcaption':
		case 'caption':
		case 'figure':
			return 'caption';
		default:
			return nameParts(element).some((part) => CAPTION_NAMES.has(part)) ? 'caption' : undefined;
	}
}
