import type { Others } from './note.ts';

export function asObject(value: unknown): Others | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Others) : undefined;
}

/** What JSON-LD writes alone where it is one, and as a list where it is more. */
export function listOf(value: unknown): readonly unknown[] {
	return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

export function asText(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

/** As the W3C asks for it; else, where it can be read as a time at all, as it would ask. */
export function asTime(value: unknown): string | undefined {
	if (!isTime(value)) return undefined;
	return /^[+-]?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value)
		? value
		: new Date(value).toISOString();
}

export function isTime(value: unknown): value is string {
	return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
