import type { Span } from '../../text/span.ts';
import type { Source, SourceField } from '../article.ts';
import { readFieldValue } from '../fieldValue.ts';
import type { SourceFields } from '../reading.ts';

/** Gathers what a file says of its source, as it is met. */
export class SourceFieldList {
	readonly #fields: { -readonly [Name in keyof Source]?: SourceField[] } = {};

	get fields(): SourceFields {
		return this.#fields;
	}

	/** Adds a value where it says what the field is for. */
	add(name: keyof Source, value: unknown, from: SourceField['from'], span?: Span): void {
		if (typeof value !== 'string') return;
		const read = readFieldValue(name, value);
		if (read !== undefined) (this.#fields[name] ??= []).push({ value: read, from, ...(span && { span }) });
	}
}
