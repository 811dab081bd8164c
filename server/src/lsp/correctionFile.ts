import * as l10n from '@vscode/l10n';
import { compareTexts, problemOfRecord, problemOfTexts } from './placePairs.ts';
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
	return compareTexts(a.names.join('\n'), b.names.join('\n')) || compareTexts(a.id, b.id);
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
	const problem = problemOfRecord(value);
	if (problem !== undefined) return problem;
	const { decision, names, kind } = value;
	if (decision !== 'same' && decision !== 'different' && decision !== 'kind')
		return l10n.t('its “decision” is neither “same” nor “different” nor “kind”');
	const count = decision === 'kind' ? 1 : 2;
	if (
		!Array.isArray(names) ||
		names.length !== count ||
		!names.every((name) => typeof name === 'string' && name.trim())
	)
		return count === 1 ? l10n.t('its “names” is no list of one name') : l10n.t('its “names” is no list of two names');
	if (decision === 'kind' && !ENTITY_KINDS.some((known) => known === kind))
		return l10n.t('its “{0}” is none of {1}', 'kind', ENTITY_KINDS.join(', '));
	return problemOfTexts(value, ['author']);
}
