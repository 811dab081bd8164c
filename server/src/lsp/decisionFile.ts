import * as l10n from '@vscode/l10n';
import { byPlaces, placeInOrder, problemOfPlaces, problemOfRecord, problemOfTexts } from './placePairs.ts';
import type { DecisionRecord } from './protocol.ts';
import type { JsonObject, RecordFormat } from './recordFile.ts';

/** Below a workspace folder. */
export const DECISIONS_FILE = '.corroborate/decisions.jsonl';

/** The file of decisions. */
export const decisionFormat: RecordFormat<DecisionRecord> = {
	path: DECISIONS_FILE,
	schema: 'corroborate-decisions',
	version: 1,
	read: (value) => problemOf(value) ?? (value as unknown as DecisionRecord),
	write: inOrder,
	arrange: (records) => [...records].sort(byPlaces),
};

/** The known fields in one order; fields that others added are kept behind them. */
function inOrder({ id, decision, a, b, created, author, ...others }: DecisionRecord): object {
	return {
		id,
		decision,
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
	if (value['decision'] !== 'same' && value['decision'] !== 'different')
		return l10n.t('its “decision” is neither “same” nor “different”');
	return problemOfTexts(value, ['author']) ?? problemOfPlaces(value);
}
