import type { DecisionRecord, RecordedPlace } from './protocol.ts';
import { isObject, type JsonObject, type RecordFormat } from './recordFile.ts';

/** Below a workspace folder. */
export const DECISIONS_FILE = '.corroborate/decisions.jsonl';

/** The file of decisions. */
export const decisionFormat: RecordFormat<DecisionRecord> = {
	path: DECISIONS_FILE,
	schema: 'corroborate-decisions',
	version: 1,
	read: (value) => problemOf(value) ?? (value as unknown as DecisionRecord),
	write: inOrder,
	arrange: (records) => [...records].sort(byPlace),
};

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

/** What keeps a value from being a record, for a person; undefined where it is one. */
function problemOf(value: JsonObject): string | undefined {
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
