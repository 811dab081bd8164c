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

export function isTime(value: unknown): value is string {
	return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
