import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { verbatimProse } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Source } from '../article.ts';
import { FIELD_NAMES } from '../lexicons/fieldNames.ts';
import type { BlockDraft, SourceFields } from '../reading.ts';
import { SourceFieldList } from './sourceFieldList.ts';

/** Nobody writes more; and YAML nested a thousand deep overflows its parser. */
const LARGEST = 20_000;

/** The source card from the front matter of a file. `span`: the lines between the fences, in the file. */
export function readFrontMatter(text: string, span: Span): SourceFields {
	const list = new SourceFieldList();
	const source = text.slice(span.start, Math.min(span.end, span.start + LARGEST));
	// A title with a colon in it is no YAML, yet it is written every day.
	if (!readYaml(source, span.start, list)) readLines(source, span.start, list);
	return list.fields;
}

/** The headline of an article whose title stands in its front matter alone. */
export function readTitleBlock(text: string, fields: SourceFields): BlockDraft | undefined {
	const title = fields.title?.[0];
	if (!title?.span || text.slice(title.span.start, title.span.end) !== title.value) return undefined;
	return { kind: 'headline', prose: verbatimProse(text, title.span) };
}

function readYaml(source: string, offset: number, list: SourceFieldList): boolean {
	try {
		const document = parseDocument(source, { logLevel: 'silent', uniqueKeys: false, strict: false });
		if (document.errors.length > 0 || !isMap(document.contents)) return false;
		readMap(document.contents, source, offset, list);
		return true;
	} catch {
		return false;
	}
}

function readMap(map: YAMLMap, source: string, offset: number, list: SourceFieldList): void {
	for (const { key, value } of map.items) {
		const field = isScalar(key) && typeof key.value === 'string' ? fieldNamed(key.value) : undefined;
		if (!field) continue;
		if (isMap(value)) {
			const named = value.get('name', true) as Node | undefined;
			addScalar(field, named, source, offset, list);
			addScalar('address', value.get('url', true), source, offset, list);
		} else if (isSeq(value)) addNames(field, value.items as Node[], source, offset, list);
		else addScalar(field, value, source, offset, list);
	}
}

function addScalar(field: keyof Source, node: unknown, source: string, offset: number, list: SourceFieldList): void {
	const found = scalarOf(node, source);
	if (!found) return;
	addValue(field, found.value, { start: offset + found.span.start, end: offset + found.span.end }, list);
}

/** Several authors are one field. */
function addNames(
	field: keyof Source,
	nodes: readonly Node[],
	source: string,
	offset: number,
	list: SourceFieldList,
): void {
	const found = nodes
		.map((node) => scalarOf(isMap(node) ? node.get('name', true) : node, source))
		.filter((scalar) => scalar !== undefined);
	const first = found[0];
	const last = found[found.length - 1];
	if (!first || !last) return;
	const value = found.map((scalar) => scalar.value).join(', ');
	list.add(field, value, 'frontMatter', { start: offset + first.span.start, end: offset + last.span.end });
}

function scalarOf(node: unknown, source: string): { value: string; span: Span } | undefined {
	if (!isScalar(node) || node.value === null || !node.range) return undefined;
	const [start, end] = node.range;
	const quoted = /^["']/.test(source.slice(start, end)) ? 1 : 0;
	const span = { start: start + quoted, end: end - quoted };
	return { value: typeof node.value === 'string' ? node.value : source.slice(span.start, span.end), span };
}

/** `key: value` or `key = "value"`, line by line; after a key alone, the items of its list. */
function readLines(source: string, offset: number, list: SourceFieldList): void {
	let items: { field: keyof Source; values: string[]; start: number; end: number } | undefined;
	const flush = (): void => {
		if (items?.values.length) {
			const span = { start: offset + items.start, end: offset + items.end };
			list.add(items.field, items.values.join(', '), 'frontMatter', span);
		}
		items = undefined;
	};
	for (const line of source.matchAll(/[^\r\n]+/g)) {
		const [, key, mark, raw] = /^([\w -]{2,30}?)([ \t]*[:=][ \t]*)((?:[^ \t].*)?)$/.exec(line[0]) ?? [];
		const item = /^(\s*-\s+)(\S.*)$/.exec(line[0]);
		if (items && item) {
			const value = unquote(item[2]!, line.index + item[1]!.length);
			if (items.values.length === 0) items.start = value.start;
			items.end = value.end;
			items.values.push(value.text);
			continue;
		}
		flush();
		const field = key === undefined ? undefined : fieldNamed(key);
		if (!field || key === undefined || mark === undefined || raw === undefined) continue;
		if (!raw.trim()) items = { field, values: [], start: 0, end: 0 };
		else {
			const { text, start, end } = unquote(raw, line.index + key.length + mark.length);
			addValue(field, text, { start: offset + start, end: offset + end }, list);
		}
	}
	flush();
}

function unquote(raw: string, start: number): Span & { text: string } {
	const shown = raw.trimEnd();
	const quoted = /^(["']).*\1$/.test(shown) ? 1 : 0;
	const text = shown.slice(quoted, shown.length - quoted);
	return { text, start: start + quoted, end: start + quoted + text.length };
}

function addValue(field: keyof Source, value: string, at: Span, list: SourceFieldList): void {
	list.add(field, value, 'frontMatter', at);
	// "source" is a newspaper for some and an address for others.
	if (field === 'outlet') list.add('address', value, 'frontMatter', at);
}

/** What a key says of the source: `Site Name`, `site-name` and `site_name` are one. */
export function fieldNamed(key: string): keyof Source | undefined {
	return FIELD_NAMES.get(
		key
			.trim()
			.toLowerCase()
			.replace(/[\s-]+/g, '_'),
	);
}
