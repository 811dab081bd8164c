import type { DecisionRecord, RecordedPlace } from './protocol.ts';

const SCHEMA = 'corroborate-decisions';
const VERSION = 1;
const HEADER = JSON.stringify({ schema: SCHEMA, version: VERSION });

/** A file of decisions, read: one JSON value a line, the first of which names the schema. */
export interface DecisionFile {
	/** In the order of the file. */
	readonly records: readonly DecisionRecord[];
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

export const EMPTY_FILE: DecisionFile = { records: [], damaged: [], lineEnd: '\n' };

export function readDecisionFile(text: string): DecisionFile {
	const records: DecisionRecord[] = [];
	const damaged: DamagedLine[] = [];
	const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	for (const [i, line] of lines.entries()) {
		if (!line.trim()) continue;
		const value = parse(line);
		const schema = isObject(value) ? value['schema'] : undefined;
		if (isObject(value) && schema !== undefined) {
			if (schema === SCHEMA && value['version'] === VERSION) continue;
			const found = [schema, value['version']].map((part) => JSON.stringify(part) ?? 'none').join(' ');
			const foreign = `its line ${i + 1} names the schema ${found}, and this version of Corroborate knows "${SCHEMA}" ${VERSION}; update Corroborate`;
			return { ...EMPTY_FILE, lineEnd, foreign };
		}
		const problem = value === undefined ? 'it is no JSON' : problemOf(value);
		if (problem === undefined) records.push(value as DecisionRecord);
		else damaged.push({ line: i + 1, text: line, problem });
	}
	return { records, damaged, lineEnd };
}

/** In an order that does not depend on who wrote when, so that two people's changes touch different lines. */
export function writeDecisionFile({ records, damaged, lineEnd }: DecisionFile): string {
	const lines = [...new Set([...records].sort(byPlace).map((record) => JSON.stringify(inOrder(record))))];
	return [HEADER, ...lines, ...damaged.map(({ text }) => text), ''].join(lineEnd);
}

function byPlace(a: DecisionRecord, b: DecisionRecord): number {
	const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
	return (
		compare(a.a.path, b.a.path) ||
		a.a.start - b.a.start ||
		compare(a.b.path, b.b.path) ||
		a.b.start - b.b.start ||
		compare(a.id, b.id)
	);
}

/** The known fields in one order; fields that others added are kept behind them. */
function inOrder({ id, decision, a, b, created, author, ...others }: DecisionRecord): object {
	const place = ({ path, quote, before, after, start, ...more }: RecordedPlace): object => {
		return { path, quote, before, after, start, ...more };
	};
	return { id, decision, a: place(a), b: place(b), created, ...(author !== undefined && { author }), ...others };
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What keeps a value from being a record, for a person; undefined where it is one. */
function problemOf(value: unknown): string | undefined {
	if (!isObject(value)) return 'it is no record';
	const lacks = ['id', 'created'].find((name) => typeof value[name] !== 'string' || value[name] === '');
	if (lacks !== undefined) return `its “${lacks}” is no text`;
	if (Number.isNaN(Date.parse(value['created'] as string))) return 'its “created” is no time';
	if (value['decision'] !== 'same' && value['decision'] !== 'different')
		return 'its “decision” is neither “same” nor “different”';
	if (value['author'] !== undefined && typeof value['author'] !== 'string') return 'its “author” is no text';
	for (const side of ['a', 'b']) {
		const place = value[side];
		if (!isObject(place)) return `its “${side}” is no place`;
		const wrong = ['path', 'quote', 'before', 'after'].find((name) => typeof place[name] !== 'string');
		if (wrong !== undefined) return `its “${side}.${wrong}” is no text`;
		if (!Number.isSafeInteger(place['start']) || (place['start'] as number) < 0)
			return `its “${side}.start” is no offset`;
	}
	return undefined;
}
