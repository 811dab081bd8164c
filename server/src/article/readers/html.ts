import type { Element, Text } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { BlockKind } from '../article.ts';
import { BLOCK_ELEMENTS, CAPTION_NAMES } from '../lexicons/pageParts.ts';
import type { Reading } from '../reading.ts';
import { BlockWriter } from './blockWriter.ts';
import { findHtmlExcess } from './htmlLimits.ts';
import { appendHtmlText } from './htmlText.ts';
import { isUnseen, nameParts, PageMeasures, type PageNode, spanOf } from './page.ts';
import { findPageContent, isFurnitureElement, type PageContent } from './pageContent.ts';
import { readPageFields } from './pageFields.ts';
import { readPlainText } from './plainText.ts';

const html = unified().use(rehypeParse).freeze();

/** The article of a web page, and around it, set aside, what else the page shows. */
export function readHtml(text: string): Reading {
	const excess = findHtmlExcess(text);
	if (excess) return { ...readPlainText(text), notes: [`Read as plain text, its HTML left as it stands: ${excess}.`] };
	const page = html.parse(text);
	const measures = new PageMeasures(page);
	const reader = new PageReader(text, measures, findPageContent(page, measures));
	reader.read(page, { kind: 'paragraph', furniture: false, link: false });
	return { blocks: reader.blocks, fields: readPageFields(text, page), notes: [] };
}

/** What the text of an element is, as far as the elements around it say. */
interface Place {
	readonly kind: BlockKind;
	readonly level?: number;
	readonly furniture: boolean;
	readonly link: boolean;
	readonly preformatted?: boolean;
}

class PageReader {
	readonly #text: string;
	readonly #measures: PageMeasures;
	readonly #content: PageContent;
	readonly #writer: BlockWriter;

	constructor(text: string, measures: PageMeasures, content: PageContent) {
		this.#text = text;
		this.#measures = measures;
		this.#content = content;
		this.#writer = new BlockWriter(text);
	}

	get blocks(): Reading['blocks'] {
		return this.#writer.blocks;
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
		const span = spanOf(element);
		if (element.tagName === 'br') {
			if (span) this.#writer.lineBreak(span);
		} else if (element.tagName === 'q') this.#readQuoted(element, place);
		else if (BLOCK_ELEMENTS.has(element.tagName)) {
			this.#writer.endBlock();
			this.#readChildren(element, this.#placeIn(element, place));
			this.#begin(this.#placeIn(element, place));
			this.#writer.endBlock();
		} else this.#readChildren(element, element.tagName === 'a' ? { ...place, link: true } : place);
	}

	/** The marks of a `<q>` are drawn by the browser; its tags stand for them. */
	#readQuoted(element: Element, place: Place): void {
		const span = spanOf(element);
		const first = element.children[0] && spanOf(element.children[0]);
		const last = element.children.length ? spanOf(element.children[element.children.length - 1]!) : undefined;
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
		return {
			...place,
			furniture,
			kind: kindOf(element) ?? place.kind,
			preformatted: place.preformatted || element.tagName === 'pre',
		};
	}

	#readText(node: Text, place: Place): void {
		const span = spanOf(node);
		if (!span) return;
		this.#begin(place);
		this.#writer.inLink = place.link;
		appendHtmlText(this.#writer, this.#text, span, node.value, place.preformatted ?? false);
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
