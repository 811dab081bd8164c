import type { ResponseError } from 'vscode-languageserver';
import { wrongArguments } from './command.ts';
import type * as ours from './protocol.ts';
import { isObject, type JsonObject } from './recordFile.ts';

/** What a client sent, field by field; each that is missing or wrong is named. */
export class Arguments {
	readonly #given: JsonObject;

	constructor(
		private readonly command: string,
		private readonly takes: string,
		given: unknown,
		/** Of an object in a list: "also[0]: ". */
		private readonly where = '',
	) {
		if (!isObject(given)) throw this.wrong(where ? 'it is no object.' : 'it was called without an object.');
		this.#given = given;
	}

	wrong(problem: string): ResponseError<void> {
		return wrongArguments(this.command, `it takes ${this.takes}; ${this.where}${problem}`);
	}

	has(name: string): boolean {
		return this.#given[name] !== undefined && this.#given[name] !== null;
	}

	text(name: string): string {
		const value = this.optionalText(name);
		if (value === undefined) throw this.wrong(`${name} is missing.`);
		return value;
	}

	optionalText(name: string): string | undefined {
		const value = this.#given[name] ?? undefined;
		if (value !== undefined && typeof value !== 'string') throw this.wrong(`its “${name}” is no text.`);
		return value;
	}

	flag(name: string): boolean | undefined {
		const value = this.#given[name] ?? undefined;
		if (value !== undefined && typeof value !== 'boolean') throw this.wrong(`its “${name}” is neither true nor false.`);
		return value;
	}

	index(name: string, count: number): number | undefined {
		if (!this.has(name)) return undefined;
		const value = Number(this.#given[name]);
		if (!Number.isInteger(value) || value < 0 || value >= count) throw this.wrong(`the note has no ${name} ${value}.`);
		return value;
	}

	/** Each once, without empty ones. */
	tags(): string[] | undefined {
		if (!this.has('tags')) return undefined;
		const value = this.#given['tags'];
		if (!Array.isArray(value) || !value.every((tag): tag is string => typeof tag === 'string'))
			throw this.wrong('its “tags” is no list of texts.');
		return [...new Set(value.map((tag) => tag.trim()).filter(Boolean))];
	}

	object(name: string): JsonObject {
		const value = this.#given[name];
		if (!isObject(value)) throw this.wrong(`${name} is missing.`);
		return value;
	}

	/** The objects of a list, each to be read as the whole is; none where it is absent. */
	each(name: string): Arguments[] {
		if (!this.has(name)) return [];
		const value = this.#given[name];
		if (!Array.isArray(value)) throw this.wrong(`its “${name}” is no list.`);
		return value.map((one, i) => new Arguments(this.command, this.takes, one, `${this.where}${name}[${i}]: `));
	}

	range(name: string): ours.Range {
		const range = this.object(name);
		for (const end of ['start', 'end']) {
			const position = range[end];
			if (!isObject(position) || !Number.isInteger(position['line']) || !Number.isInteger(position['character']))
				throw this.wrong(`${name}.${end}: { line, character } is missing.`);
			if (Number(position['line']) < 0 || Number(position['character']) < 0)
				throw this.wrong(`${name}.${end}: line and character count from 0.`);
		}
		return range as unknown as ours.Range;
	}
}
