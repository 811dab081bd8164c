import { ENTITY_KINDS, type CorrectionRecord } from './protocol.ts';
import type { JsonObject, RecordFormat } from './recordFile.ts';

/** Below a workspace folder. Apart from the decisions about claims, so that versions which know only those leave it alone. */
export const CORRECTIONS_FILE = '.corroborate/entities.jsonl';

/** The file of what readers said of names. */
export const correctionFormat: RecordFormat<CorrectionRecord> = {
	path: CORRECTIONS_FILE,
	schema: 'corroborate-entities',
	version: 1,
	read: (value) => problemOf(value) ?? (value as unknown as CorrectionRecord),
	write: inOrder,
	arrange: (records) => [...records].sort(byNames),
};

function byNames(a: CorrectionRecord, b: CorrectionRecord): number {
	const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
	return compare(a.names.join('\n'), b.names.join('\n')) || compare(a.id, b.id);
}

/** The known fields in one order; fields that others added are kept behind them. */
function inOrder({ id, decision, names, kind, created, author, ...others }: CorrectionRecord): object {
	return {
		id,
		decision,
		names,
		...(kind !== undefined && { kind }),
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
	const { decision, names, kind, author } = value;
	if (decision !== 'same' && decision !== 'different' && decision !== 'kind')
		return 'its “decision” is neither “same” nor “different” nor “kind”';
	const count = decision === 'kind' ? 1 : 2;
	if (
		!Array.isArray(names) ||
		names.length !== count ||
		!names.every((name) => typeof name === 'string' && name.trim())
	)
		return count === 1 ? 'its “names” is no list of one name' : 'its “names” is no list of two names';
	if (decision === 'kind' && !ENTITY_KINDS.some((known) => known === kind))
		return `its “kind” is none of ${ENTITY_KINDS.join(', ')}`;
	if (author !== undefined && typeof author !== 'string') return 'its “author” is no text';
	return undefined;
}
