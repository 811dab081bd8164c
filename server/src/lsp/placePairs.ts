import * as l10n from '@vscode/l10n';
import type { RecordedPlace } from './protocol.ts';
import { isObject, type JsonObject } from './recordFile.ts';

/** What every record about two places has. */
export interface PlacePairRecord {
	readonly id: string;
	readonly a: RecordedPlace;
	readonly b: RecordedPlace;
	/** An ISO 8601 time in UTC. */
	readonly created: string;
}

/** By the first place, then by the second: two people's changes touch different lines. */
export function byPlaces(x: PlacePairRecord, y: PlacePairRecord): number {
	return (
		compareTexts(x.a.path, y.a.path) ||
		x.a.start - y.a.start ||
		compareTexts(x.b.path, y.b.path) ||
		x.b.start - y.b.start ||
		compareTexts(x.id, y.id)
	);
}

export function compareTexts(x: string, y: string): number {
	return x < y ? -1 : x > y ? 1 : 0;
}

/** The known fields in one order; fields that others added are kept behind them. */
export function placeInOrder({ path, quote, before, after, start, ...more }: RecordedPlace): object {
	return { path, quote, before, after, start, ...more };
}

/** What keeps a value from being any record of ours, for a person; undefined where nothing does. */
export function problemOfRecord(value: JsonObject): string | undefined {
	const lacks = ['id', 'created'].find((name) => typeof value[name] !== 'string' || value[name] === '');
	if (lacks !== undefined) return l10n.t('its “{0}” is no text', lacks);
	return Number.isNaN(Date.parse(value['created'] as string)) ? l10n.t('its “{0}” is no time', 'created') : undefined;
}

/** The same of its two places. */
export function problemOfPlaces(value: JsonObject): string | undefined {
	for (const side of ['a', 'b']) {
		const place = value[side];
		if (!isObject(place)) return l10n.t('its “{0}” is no place', side);
		const wrong = ['path', 'quote', 'before', 'after'].find((name) => typeof place[name] !== 'string');
		if (wrong !== undefined) return l10n.t('its “{0}” is no text', `${side}.${wrong}`);
		if (!Number.isSafeInteger(place['start']) || (place['start'] as number) < 0)
			return l10n.t('its “{0}” is no offset', `${side}.start`);
	}
	return undefined;
}

/** What of these is there and no text. */
export function problemOfTexts(value: JsonObject, names: readonly string[]): string | undefined {
	const wrong = names.find((name) => value[name] !== undefined && typeof value[name] !== 'string');
	return wrong === undefined ? undefined : l10n.t('its “{0}” is no text', wrong);
}
