import * as l10n from '@vscode/l10n';
/** A JSON object, of any keys. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a file of records of one kind is like: one JSON value a line, the first of which names the schema. */
export interface RecordFormat<R extends { readonly id: string }> {
	/** Below a workspace folder. */
	readonly path: string;
	readonly schema: string;
	readonly version: number;
	/** What else the first line says, for other programs. */
	readonly header?: JsonObject;
	/** A line's value as a record, or for a person what is wrong with it: "its “id” is no text". */
	read(value: JsonObject): R | string;
	write(record: R): object;
	/** An order that does not depend on who wrote when, so that two people's changes touch different lines. */
	arrange(records: readonly R[]): readonly R[];
	/** What a change of ours makes of the record as it stands in the file by now; absent where ours holds. */
	join?(change: Change<R>, theirs: R | undefined): readonly R[];
	/** Records of one id, as a merge can leave them; absent where each stays. */
	unite?(records: readonly R[]): readonly R[];
}

/** Of a record: as it was when it was changed (absent for a new one), and as it is to be (absent for one that is taken away). */
export interface Change<R> {
	readonly before?: R | undefined;
	readonly after?: R | undefined;
}

/** A file of records, read. */
export interface RecordFile<R> {
	readonly records: readonly R[];
	/** Lines that are no records: half a line, the marks of a merge. They are kept as they are. */
	readonly damaged: readonly DamagedLine[];
	/** Why the file must be left as it is: what it holds is not ours to understand. */
	readonly foreign?: string;
	/** As the file has them; a version control system may choose. */
	readonly lineEnd: string;
}

export interface DamagedLine {
	/** From 1. */
	readonly line: number;
	readonly text: string;
	readonly problem: string;
}

export const EMPTY_FILE: RecordFile<never> = { records: [], damaged: [], lineEnd: '\n' };

/** `known`: records by their lines, as they were read before; of thousands one has changed. */
export function readRecordFile<R extends { readonly id: string }>(
	text: string,
	format: RecordFormat<R>,
	known?: Map<string, R>,
): RecordFile<R> {
	const records: R[] = [];
	const damaged: DamagedLine[] = [];
	const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	for (const [i, line] of lines.entries()) {
		if (!line.trim()) continue;
		const before = known?.get(line);
		if (before) {
			records.push(before);
			continue;
		}
		const value = parse(line);
		// What has an id is a record: another program's may have a field “schema”, and must not lock the file.
		const schema = isObject(value) ? value['schema'] : undefined;
		if (isObject(value) && schema !== undefined && !('id' in value)) {
			if (schema === format.schema && value['version'] === format.version) continue;
			const found = [schema, value['version']].map((part) => JSON.stringify(part) ?? 'none').join(' ');
			const known = `${JSON.stringify(format.schema)} ${format.version}`;
			const foreign = l10n.t(
				'its line {0} names the schema {1}, and this version of Corroborate knows {2}; update Corroborate',
				i + 1,
				found,
				known,
			);
			return { ...EMPTY_FILE, lineEnd, foreign };
		}
		const record = isObject(value)
			? format.read(value)
			: value === undefined
				? l10n.t('it is no JSON')
				: l10n.t('it is no record');
		if (typeof record === 'string') damaged.push({ line: i + 1, text: line, problem: record });
		else {
			records.push(record);
			known?.set(line, record);
		}
	}
	return { records: uniteAll(records, format), damaged, lineEnd };
}

export function writeRecordFile<R extends { readonly id: string }>(
	{ records, damaged, lineEnd }: RecordFile<R>,
	format: RecordFormat<R>,
): string {
	const { schema, version, header } = format;
	const lines = new Set(format.arrange(records).map((record) => lineOf(record, format)));
	return [JSON.stringify({ schema, version, ...header }), ...lines, ...damaged.map(({ text }) => text), ''].join(
		lineEnd,
	);
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of thousands of records one changes at a time. */
const written = new WeakMap<object, string>();

function lineOf<R extends { readonly id: string }>(record: R, format: RecordFormat<R>): string {
	let line = written.get(record);
	if (line === undefined) written.set(record, (line = JSON.stringify(format.write(record))));
	return line;
}

function uniteAll<R extends { readonly id: string }>(records: readonly R[], format: RecordFormat<R>): readonly R[] {
	const byId = new Map<string, R[]>();
	for (const record of records) {
		const same = byId.get(record.id);
		if (same) same.push(record);
		else byId.set(record.id, [record]);
	}
	if (!format.unite || byId.size === records.length) return records;
	return [...byId.values()].flatMap((same) => (same.length > 1 ? format.unite!(same) : same));
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		return undefined;
	}
}
