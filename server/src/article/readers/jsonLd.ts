import type { Span } from '../../text/span.ts';
import type { Source } from '../article.ts';
import type { SourceFieldList } from './sourceFieldList.ts';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /Article$|BlogPosting$|^Report$/;
/** Objects are looked for so deep, and so many. */
const DEEPEST = 6;
const MOST = 500;

/**
 * What a schema.org description (https://schema.org/NewsArticle) says of its article. `at`: where the JSON stands in `text`.
 * Bad JSON says nothing.
 */
export function readJsonLd(text: string, at: Span, list: SourceFieldList): void {
	const source = text.slice(at.start, at.end);
	let json: unknown;
	try {
		json = JSON.parse(source.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''));
	} catch {
		return;
	}
	const objects: Json[] = [];
	collectObjects(json, objects, 0);
	const article = objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type)));
	if (!article) return;
	const add = (name: keyof Source, value: unknown): void => {
		for (const one of Array.isArray(value) ? value.slice(0, 1) : [value]) {
			if (typeof one === 'string') list.add(name, one, 'jsonLd', findLiteral(source, one, at.start));
		}
	};
	add('title', article['headline'] ?? article['name']);
	add('date', article['datePublished'] ?? article['dateCreated']);
	add('language', article['inLanguage']);
	add('address', addressOf(article));
	add('outlet', nameOf(article['publisher'] ?? article['sourceOrganization'], objects));
	add('place', article['dateline'] ?? nameOf(article['locationCreated'] ?? article['contentLocation'], objects));
	const authors = [article['author'] ?? article['creator']].flat().slice(0, 20);
	const names = authors.map((author) => nameOf(author, objects)).filter((name) => name !== undefined);
	if (names.length === 1) add('author', names[0]);
	else if (names.length > 1) list.add('author', names.join(', '), 'jsonLd');
}

function collectObjects(json: unknown, objects: Json[], depth: number): void {
	if (depth > DEEPEST || objects.length >= MOST || typeof json !== 'object' || json === null) return;
	if (!Array.isArray(json)) objects.push(json as Json);
	for (const value of Object.values(json)) collectObjects(value, objects, depth + 1);
}

function typesOf(object: Json): string[] {
	return [object['@type']].flat().filter((type) => typeof type === 'string');
}

/** A name given as text, in an object, or in the object that it refers to. */
function nameOf(value: unknown, objects: readonly Json[]): string | undefined {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return nameOf(value[0], []);
	if (typeof value !== 'object' || value === null) return undefined;
	const { name, '@id': id } = value as Json;
	if (typeof name === 'string') return name;
	const referred =
		id === undefined ? undefined : objects.find((object) => object['@id'] === id && typeof object['name'] === 'string');
	return referred?.['name'] as string | undefined;
}

function addressOf(article: Json): unknown {
	const page = article['mainEntityOfPage'];
	return article['url'] ?? (typeof page === 'object' && page !== null ? (page as Json)['@id'] : page);
}

/** Where the JSON writes a text, if it writes it just so. */
function findLiteral(source: string, value: string, offset: number): Span | undefined {
	const start = source.indexOf(JSON.stringify(value));
	return start < 0
		? undefined
		: { start: offset + start + 1, end: offset + start + 1 + JSON.stringify(value).length - 2 };
}
