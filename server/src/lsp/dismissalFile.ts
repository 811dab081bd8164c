import { CONFLICT_KINDS } from '../corpus/conflicts/difference.ts';
import type { DismissalRecord, RecordedPlace } from './protocol.ts';
import { isObject, type JsonObject, type RecordFormat } from './recordFile.ts';

/** Below a workspace folder. */
export const DISMISSALS_FILE = '.corroborate/dismissals.jsonl';

/** The file of conflicts that readers set aside. */
export const dismissalFormat: RecordFormat<DismissalRecord> = {
	path: DISMISSALS_FILE,
	schema: 'corroborate-dismissals',
	version: 1,
	read: (value) => problemOf(value) ?? (value as unknown as DismissalRecord),
	write: inOrder,
	arrange: (records) => [...records].sort(byPlace),
};

function byPlace(a: DismissalRecord, b: DismissalRecord): number {
	const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
	return compare(a.a.path, b.a.path) || a.a.start - b.a.start || compare(a.b.path, b.b.path) || compare(a.id, b.id);
}

/** The known fields in one order; fields that others added are kept behind them. */
function inOrder({ id, kind, reason, a, b, created, author, ...others }: DismissalRecord): object {
	const place = ({ path, quote, before, after, start, ...more }: RecordedPlace): object => {
		return { path, quote, before, after, start, ...more };
	};
	return {
		id,
		kind,
		...(reason !== undefined && { reason }),
		a: place(a),
		b: place(b),
		created,
		...(author !== undefined && { author }),
		...others,
	};
}

/** What keeps a value from being a record, for a person; undefined where it is one. */
function problemOf(value: JsonObject): string | undefined {
	const lacks = ['id', 'created'].find((name) => typeof value[name] !== 'string' || value[name] === '');
	if (lacks !== undefined) return `its “${lacks}” is no text`;
	if (Number.isNaN(Date.parse(value['created'] as string))) return 'its “created” is no time';
	if (!(CONFLICT_KINDS as readonly unknown[]).includes(value['kind'])) return 'its “kind” is no kind of conflict';
	const wrong = ['reason', 'author'].find((name) => value[name] !== undefined && typeof value[name] !== 'string');
	if (wrong !== undefined) return `its “${wrong}” is no text`;
	for (const side of ['a', 'b']) {
		const place = value[side];
		if (!isObject(place)) return `its “${side}” is no place`;
		const lost = ['path', 'quote', 'before', 'after'].find((name) => typeof place[name] !== 'string');
		if (lost !== undefined) return `its “${side}.${lost}” is no text`;
		if (!Number.isSafeInteger(place['start']) || (place['start'] as number) < 0)
			return `its “${side}.start” is no offset`;
	}
	return undefined;
}
