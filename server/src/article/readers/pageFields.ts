import type { Element, Root } from 'hast';
import type { Span } from '../../text/span.ts';
import type { Source } from '../article.ts';
import type { SourceFields } from '../reading.ts';
import { splitTitle } from '../splitTitle.ts';
import { readJsonLd } from './jsonLd.ts';
import { elementsOf, spanOf, textOf } from './page.ts';
import { SourceFieldList } from './sourceFieldList.ts';

/** By `property`, `name` or `itemprop` of a `<meta>`, more reliable first. */
const META: readonly (readonly [string, keyof Source])[] = [
	['og:title', 'title'],
	['headline', 'title'],
	['dc.title', 'title'],
	['twitter:title', 'title'],
	['og:site_name', 'outlet'],
	['publisher', 'outlet'],
	['dc.publisher', 'outlet'],
	['application-name', 'outlet'],
	['article:published_time', 'date'],
	['og:article:published_time', 'date'],
	['datepublished', 'date'],
	['parsely-pub-date', 'date'],
	['sailthru.date', 'date'],
	['pubdate', 'date'],
	['publishdate', 'date'],
	['publish-date', 'date'],
	['date', 'date'],
	['dc.date', 'date'],
	['dc.date.issued', 'date'],
	['author', 'author'],
	['article:author', 'author'],
	['parsely-author', 'author'],
	['sailthru.author', 'author'],
	['dc.creator', 'author'],
	['byl', 'author'],
	['og:locale', 'language'],
	['content-language', 'language'],
	['dc.language', 'language'],
	['og:url', 'address'],
];

/** What a page says of its source: JSON-LD, `<meta>`, `<title>`, `<html lang>`, the canonical link, `<time>` and marked authors. */
export function readPageFields(text: string, page: Root): SourceFields {
	const list = new SourceFieldList();
	const metas = new Map<string, { value: string; span: Span | undefined }>();
	const late: (() => void)[] = [];
	let title: Element | undefined;
	for (const element of elementsOf(page)) {
		const { properties } = element;
		const span = spanOf(element);
		switch (element.tagName) {
			case 'html':
				late.unshift(() =>
					list.add(
						'language',
						properties['lang'] ?? properties['xmlLang'],
						'markup',
						attributeSpan(text, span, properties['lang']),
					),
				);
				break;
			case 'meta': {
				const name = properties['property'] ?? properties['name'] ?? properties['itemProp'] ?? properties['httpEquiv'];
				const key = (Array.isArray(name) ? name.join(' ') : String(name)).toLowerCase();
				const value = properties['content'];
				if (typeof value === 'string' && !metas.has(key))
					metas.set(key, { value, span: attributeSpan(text, span, value) });
				break;
			}
			case 'link':
				if ([properties['rel']].flat().includes('canonical')) {
					list.add('address', properties['href'], 'meta', attributeSpan(text, span, properties['href']));
				}
				break;
			case 'title':
				title ??= element;
				break;
			case 'script':
				if (String(properties['type']).toLowerCase() === 'application/ld+json') {
					const at = element.children[0] && spanOf(element.children[0]);
					if (at) readJsonLd(text, at, list);
				}
				break;
			case 'time':
				late.push(() =>
					list.add('date', properties['dateTime'], 'markup', attributeSpan(text, span, properties['dateTime'])),
				);
				break;
			default:
				if (isAuthor(element))
					late.push(() => list.add('author', textOf(element), 'markup', contentSpan(text, element)));
		}
	}
	for (const [key, field] of META) {
		const meta = metas.get(key);
		if (meta) list.add(field, meta.value, 'meta', meta.span);
	}
	if (title) readTitle(text, title, metas.get('og:site_name')?.value, list);
	for (const add of late) add();
	return list.fields;
}

function isAuthor({ properties }: Element): boolean {
	return [properties['rel']].flat().includes('author') || [properties['itemProp']].flat().includes('author');
}

/** The title, and the outlet where it is told apart. */
function readTitle(text: string, title: Element, outlet: string | undefined, list: SourceFieldList): void {
	const span = contentSpan(text, title);
	const parts = splitTitle(textOf(title).replace(/\s+/g, ' ').trim(), outlet);
	list.add('title', parts.title, 'meta', findWithin(text, span, parts.title));
	if (parts.outlet !== undefined) list.add('outlet', parts.outlet, 'meta', findWithin(text, span, parts.outlet));
}

/** Where the value of an attribute stands; the whole tag where it is written another way. */
function attributeSpan(text: string, tag: Span | undefined, value: unknown): Span | undefined {
	if (!tag || typeof value !== 'string') return undefined;
	const end = Math.min(tag.end, tag.start + 5000);
	return findWithin(text, { start: tag.start, end }, value);
}

function contentSpan(text: string, element: Element): Span | undefined {
	const first = element.children[0] && spanOf(element.children[0]);
	const last = element.children.length ? spanOf(element.children[element.children.length - 1]!) : undefined;
	if (!first || !last) return undefined;
	const shown = text.slice(first.start, last.end);
	const start = first.start + shown.length - shown.trimStart().length;
	return { start, end: Math.max(start, first.start + shown.trimEnd().length) };
}

function findWithin(text: string, span: Span | undefined, value: string): Span | undefined {
	if (!span || !value) return span;
	const start = text.slice(span.start, span.end).indexOf(value);
	return start < 0 ? span : { start: span.start + start, end: span.start + start + value.length };
}
