import * as l10n from '@vscode/l10n';
import { asObject, asTime, listOf } from '../json.ts';
import type { NoteRecord, Others } from '../note.ts';
import { CONTEXT, readWebAnnotation, writeWebAnnotation } from '../webAnnotation.ts';
import type { ImportProblem, ReadRecords } from './exported.ts';

/** What a record lacks that this program cannot do without. */
export interface Defaults {
	/** The same for the same value. */
	readonly idOf: (value: unknown) => string;
	/** An ISO 8601 time. */
	readonly now: string;
}

/** Notes as one W3C Annotation Collection, with all of them on its first page. */
export function writeWebCollection(records: readonly NoteRecord[]): string {
	const items = records.map(writeWebAnnotation);
	const first = { type: 'AnnotationPage', startIndex: 0, items };
	const collection = { '@context': CONTEXT, type: 'AnnotationCollection', total: items.length, first };
	return `${JSON.stringify(collection, null, '\t')}\n`;
}

/** Annotations of a collection, a page, a list, one alone, or one a line. */
export function readWebCollection(text: string, defaults: Defaults): ReadRecords<NoteRecord> {
	const values = readValues(text);
	if (typeof values === 'string') return { records: [], problems: [{ record: 0, message: values }] };
	const records: { number: number; record: NoteRecord }[] = [];
	const problems: ImportProblem[] = [];
	for (const [i, value] of values.entries()) {
		const object = asObject(value);
		const record = object ? readWebAnnotation(completed(object, defaults)) : l10n.t('it is no annotation');
		if (typeof record === 'string') problems.push({ record: i + 1, message: record });
		else records.push({ number: i + 1, record });
	}
	return { records, problems };
}

/** The W3C asks for no time; and some programs give the id only once they have stored it. */
function completed({ '@context': _context, ...annotation }: Others, { idOf, now }: Defaults): Others {
	const { id, modified } = annotation;
	const time = asTime(modified);
	return {
		...annotation,
		id: typeof id === 'string' && id.trim() ? id : idOf(annotation),
		created: asTime(annotation['created']) ?? time ?? now,
		...(time !== undefined && { modified: time }),
	};
}

function readValues(text: string): readonly unknown[] | string {
	const value = parse(text);
	if (value === undefined) {
		const lines = text.split(/\r?\n/).filter((line) => line.trim());
		const values = lines.map((line) => parse(line));
		if (!values.some((one) => one !== undefined)) return l10n.t('it is no JSON; give it the text of an export');
		const isHeader = (one: unknown): boolean => {
			const object = asObject(one);
			return object?.['schema'] !== undefined && !('id' in object);
		};
		return values.filter((one) => !isHeader(one));
	}
	const itemsOf = (page: unknown): readonly unknown[] => listOf(asObject(page)?.['items']);
	const object = asObject(value);
	if (!object) return Array.isArray(value) ? (value as unknown[]) : l10n.t('it holds no annotations');
	if (listOf(object['type']).includes('AnnotationCollection')) {
		const { first } = object;
		return typeof first === 'string'
			? l10n.t('its pages are kept elsewhere; give it a collection that holds its annotations')
			: itemsOf(first);
	}
	return 'items' in object ? itemsOf(object) : [object];
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
	} catch {
		return undefined;
	}
}
