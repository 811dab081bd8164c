import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Span } from '../../text/span.ts';
import { UNSEEN_ELEMENTS, UNSEEN_NAMES } from '../lexicons/pageParts.ts';

export type PageNode = Root | RootContent | ElementContent;

/** A text inside a tag that is not a link is prose from this length on; what is shorter may be a label. */
const PROSE_LENGTH = 30;

/** What stands in an element, elements inside it included. */
export interface Measure {
	/** Units of text that read as prose. */
	readonly prose: number;
	/** Units of all text, and of that in links. */
	readonly text: number;
	readonly linked: number;
	/** Headings of the first level. */
	readonly titles: number;
}

const NOTHING: Measure = { prose: 0, text: 0, linked: 0, titles: 0 };

/** How much text stands in each element of a page. */
export class PageMeasures {
	readonly #measures = new Map<PageNode, Measure>();
	/** Units of prose of the whole page. */
	readonly prose: number;

	/** `prose`: of the page, where `root` is only a part of it. */
	constructor(root: Root, prose?: number) {
		const whole = this.#measure(root, false);
		this.prose = prose ?? whole.prose;
	}

	of(node: PageNode): Measure {
		return this.#measures.get(node) ?? NOTHING;
	}

	#measure(node: PageNode, inLink: boolean): Measure {
		if (node.type === 'text') return measureText(node, inLink);
		if (node.type !== 'root' && (node.type !== 'element' || isUnseen(node))) return NOTHING;
		const link = inLink || (node.type === 'element' && node.tagName === 'a');
		let prose = 0;
		let text = 0;
		let linked = 0;
		let titles = node.type === 'element' && node.tagName === 'h1' ? 1 : 0;
		for (const child of node.children) {
			const of = this.#measure(child, link);
			prose += of.prose;
			text += of.text;
			linked += of.linked;
			titles += of.titles;
		}
		const measure = { prose, text, linked, titles };
		this.#measures.set(node, measure);
		return measure;
	}
}

function measureText(node: Text, inLink: boolean): Measure {
	const text = node.value.trim().length;
	return { text, titles: 0, linked: inLink ? text : 0, prose: !inLink && text >= PROSE_LENGTH ? text : 0 };
}

/** Whether an element shows nothing. */
export function isUnseen(element: Element): boolean {
	if (UNSEEN_ELEMENTS.has(element.tagName)) return true;
	const { hidden, ariaHidden, style } = element.properties;
	if (
		(hidden !== undefined && hidden !== null && hidden !== false && hidden !== 'until-found') ||
		ariaHidden === 'true'
	)
		return true;
	if (typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
	return classNames(element).some((name) => UNSEEN_NAMES.has(name));
}

export function classNames(element: Element): string[] {
	const { className } = element.properties;
	return Array.isArray(className) ? className.map((name) => String(name).toLowerCase()) : [];
}

/** The parts of the words in `class` and `id`: `siteNav` gives `site` and `nav`. */
export function nameParts(element: Element): string[] {
	const { className, id } = element.properties;
	const names = [...(Array.isArray(className) ? className : []), ...(typeof id === 'string' ? [id] : [])];
	return names.flatMap((name) =>
		String(name)
			.slice(0, 200)
			.replace(/([a-z])([A-Z])/g, '$1-$2')
			.toLowerCase()
			.split(/[^a-z]+/),
	);
}

/** All elements of a page, in the order of the file. */
export function* elementsOf(node: PageNode): Generator<Element> {
	if (node.type === 'element') yield node;
	if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

export function textOf(node: PageNode): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** In the file; undefined for an element that the parser added. */
export function spanOf(node: PageNode): Span | undefined {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	return start === undefined || end === undefined ? undefined : { start, end };
}
