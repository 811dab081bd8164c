import type { Element, Root } from 'hast';
import { FURNITURE_ELEMENTS, FURNITURE_NAMES, FURNITURE_ROLES, LIKELY_FURNITURE_NAMES } from '../lexicons/pageParts.ts';
import { elementsOf, nameParts, type PageMeasures, type PageNode, spanOf, textOf } from './page.ts';

/** An element with more of the page's prose than this is not furniture, whatever it is called. */
const MOST = 0.4;
/** An element that says it is the article is believed where it holds so much of the page's prose. */
const BELIEVED = 0.6;
/** Elsewhere the narrowest element that holds so much of it. */
const NARROWED = 0.75;
/** So many units of prose are a paragraph rather than a label. */
const PARAGRAPH_LENGTH = 140;

/** The part of a page that is its article: the element with the text, and where the title before it begins. */
export interface PageContent {
	readonly title: Element | undefined;
	/** Whether a node at this place in the file is outside the article. */
	isOutside(node: PageNode): boolean;
}

/**
 * Finds the article of a page. What the page itself marks as such comes first; else the narrowest element that holds most of the
 * prose, as Readability does it, with prose being text outside links that is long enough.
 */
export function findPageContent(root: Root, measures: PageMeasures): PageContent {
	const element = findElement(root, measures);
	const title = findTitle(root, element, measures);
	const span = spanOf(element);
	const titleStart = title && spanOf(title)?.start;
	const start = span && (titleStart === undefined ? span.start : Math.min(span.start, titleStart));
	return {
		title,
		isOutside: (node) => {
			const at = spanOf(node);
			return !!(span && start !== undefined && at) && (at.start >= span.end || at.end <= start);
		},
	};
}

function findElement(root: Root, measures: PageMeasures): PageNode {
	const prose = proseOutsideFurniture(root, measures);
	const whole = prose.get(root) ?? 0;
	let best: Element | undefined;
	let bestProse = Infinity;
	for (const element of elementsOf(root)) {
		const own = prose.get(element) ?? 0;
		// Of two that hold the same, the inner one: it comes later.
		if (isMarkedAsArticle(element) && own >= whole * BELIEVED && own > 0 && own <= bestProse) {
			best = element;
			bestProse = own;
		}
	}
	if (best) return best;
	let node: PageNode = root;
	for (;;) {
		const children: readonly PageNode[] = 'children' in node ? node.children : [];
		const inner = children.find((child) => !isParagraph(child) && (prose.get(child) ?? 0) > whole * NARROWED);
		if (!inner) return node;
		node = inner;
	}
}

function proseOutsideFurniture(root: Root, measures: PageMeasures): Map<PageNode, number> {
	const prose = new Map<PageNode, number>();
	const visit = (node: PageNode): number => {
		if (node.type === 'text') return 0;
		if (node.type === 'element' && isFurnitureElement(node, measures)) return 0;
		if (!('children' in node)) return 0;
		const all = measures.of(node).prose;
		let own = all;
		for (const child of node.children) {
			const of = measures.of(child).prose;
			if (of > 0) own += visit(child) - of;
		}
		prose.set(node, own);
		return own;
	};
	visit(root);
	return prose;
}

function isParagraph(node: PageNode): boolean {
	return node.type !== 'element' || node.tagName === 'p';
}

function isMarkedAsArticle(element: Element): boolean {
	const { itemProp, role } = element.properties;
	return (
		element.tagName === 'article' ||
		element.tagName === 'main' ||
		role === 'main' ||
		(Array.isArray(itemProp) ? itemProp.includes('articleBody') : itemProp === 'articleBody')
	);
}

/** The title stands in the article, or before it in the file. */
function findTitle(root: Root, element: PageNode, measures: PageMeasures): Element | undefined {
	const span = spanOf(element);
	let before: Element | undefined;
	for (const heading of elementsOf(root)) {
		if (heading.tagName !== 'h1' || !textOf(heading).trim() || measures.of(heading).text === 0) continue;
		const at = spanOf(heading);
		if (!at || !span) continue;
		if (at.start >= span.start) return at.start < span.end ? heading : before;
		before = heading;
	}
	return before;
}

/** Whether an element is there for the page and not for the article. */
export function isFurnitureElement(element: Element, measures: PageMeasures): boolean {
	const { tagName, properties } = element;
	if (
		tagName === 'html' ||
		tagName === 'body' ||
		tagName === 'main' ||
		tagName === 'article' ||
		/^h[1-6]$/.test(tagName)
	) {
		return false;
	}
	const { prose, text, linked, titles } = measures.of(element);
	if (text === 0 || prose > measures.prose * MOST) return false;
	if (FURNITURE_ELEMENTS.has(tagName) || FURNITURE_ROLES.has(String(properties['role']))) return true;
	if ((tagName === 'ul' || tagName === 'ol' || tagName === 'table') && linked >= text * 0.9) return true;
	const parts = nameParts(element);
	const paragraphs = tagName === 'p' || tagName === 'blockquote' || tagName === 'li';
	const isLong = prose >= PARAGRAPH_LENGTH && linked < text * 0.5;
	if (parts.some((part) => FURNITURE_NAMES.has(part)) && !(paragraphs && isLong)) return true;
	return parts.some((part) => LIKELY_FURNITURE_NAMES.has(part)) && !isLong && titles === 0;
}
