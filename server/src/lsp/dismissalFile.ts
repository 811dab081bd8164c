import * as l10n from '@vscode/l10n';
import { CONFLICT_KINDS } from '../corpus/conflicts/difference.ts';
import { byPlaces, placeInOrder, problemOfPlaces, problemOfRecord, problemOfTexts } from './placePairs.ts';
import type { DismissalRecord } from './protocol.ts';
import type { JsonObject, RecordFormat } from './recordFile.ts';

/** Below a workspace folder. */
export const DISMISSALS_FILE = '.corroborate/dismissals.jsonl';

/** The file of conflicts that readers set aside. */
export const dismissalFormat: RecordFormat<DismissalRecord> = {
	path: DISMISSALS_FILE,
	schema: 'corroborate-dismissals',
	version: 1,
	read: (value) => problemOf(value) ?? (value as unknown as DismissalRecord),
	write: inOrder,
	arrange: (records) => [...records].sort(byPlaces),
};

/** The known fields in one order; fields that others added are kept behind them. */
function inOrder({ id, kind, reason, a, b, created, author, ...others }: DismissalRecord): object {
	return {
		id,
		kind,
		...(reason !== undefined && { reason }),
		a: placeInOrder(a),
		b: placeInOrder(b),
		created,
		...(author !== undefined && { author }),
		...others,
	};
}

/** What keeps a value from being a record, for a person; undefined where it is one. */
function problemOf(value: JsonObject): string | undefined {
	const problem = problemOfRecord(value);
	if (problem !== undefined) return problem;
	if (!(CONFLICT_KINDS as readonly unknown[]).includes(value['kind']))
		return l10n.t('its “kind” is no kind of conflict');
	return problemOfTexts(value, ['reason', 'author']) ?? problemOfPlaces(value);
}
