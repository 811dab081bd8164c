import * as l10n from '@vscode/l10n';
import type { Environment, FileReading } from './environment.ts';
import {
	EMPTY_FILE,
	readRecordFile,
	writeRecordFile,
	type Change,
	type RecordFile,
	type RecordFormat,
} from './recordFile.ts';

/** Lines are remembered until there are so many more than records. */
const FORGOTTEN = 4;

/** Changes by the id of the record. */
export type Changes<R> = ReadonlyMap<string, Change<R>>;

/**
 * The records of one kind of one workspace folder. Their file may be changed by others at any time (another window, a merge, a
 * hand): a change of ours is joined to what stands there when it is written, record by record.
 */
export class FolderRecords<R extends { readonly id: string }> {
	readonly uri: string;
	#text: string | undefined;
	#file: RecordFile<R> = EMPTY_FILE;
	/** Why it cannot be read. */
	#unreadable: string | undefined;
	/** Changes that could not be written yet. They hold all the same, as long as the server runs. */
	#unsaved = new Map<string, Change<R>>();
	#records: readonly R[] = [];
	/** Records by the lines that they were read from. */
	readonly #known = new Map<string, R>();

	constructor(
		readonly folder: string,
		private readonly format: RecordFormat<R>,
		private readonly environment: Pick<Environment, 'normalize' | 'readText' | 'rewrite'>,
		private readonly warn: (message: string) => void,
	) {
		this.uri = environment.normalize(`${folder}/${format.path}`);
		this.reread();
	}

	/** With what is not saved yet. */
	get records(): readonly R[] {
		return this.#records;
	}

	get saved(): boolean {
		return this.#unsaved.size === 0;
	}

	isSaved(id: string): boolean {
		return !this.#unsaved.has(id);
	}

	/** Takes over what others wrote; true where there was anything. */
	reread(): boolean {
		const changed = this.#take(this.environment.readText(this.uri));
		this.#warnOfLock();
		if (changed) this.#join();
		return changed;
	}

	/** Changes records, and saves them. Where that fails the change holds all the same, and the reason is given. */
	change(changes: Changes<R>): string | undefined {
		for (const [id, { before, after }] of changes) {
			const earlier = this.#unsaved.get(id);
			this.#unsaved.set(id, { before: earlier ? earlier.before : before, after });
		}
		// Why it cannot be read is given once: as the reason why it cannot be saved.
		this.#take(this.environment.readText(this.uri));
		this.#join();
		return this.save();
	}

	/** Tries again to write what is not saved yet. */
	save(): string | undefined {
		if (this.saved) return undefined;
		// It may have been in somebody's way for a moment.
		if (this.#unreadable !== undefined && this.#take(this.environment.readText(this.uri))) this.#join();
		if (this.#locked !== undefined) return this.#locked;
		let file: RecordFile<R> | undefined;
		let text: string | undefined;
		const failure = this.environment.rewrite(this.uri, (now) => {
			if (this.#take(now)) this.#join();
			if (this.#locked !== undefined) return undefined;
			file = { ...this.#file, records: this.#records };
			text = writeRecordFile(file, this.format);
			return text === this.#text ? undefined : text;
		});
		if (failure !== undefined) return failure;
		if (!file) return this.#locked;
		this.#unsaved.clear();
		this.#text = text;
		this.#file = file;
		return undefined;
	}

	#take(reading: FileReading): boolean {
		const known = this.#unreadable === undefined;
		this.#unreadable = reading.kind === 'skipped' ? reading.reason : undefined;
		if (reading.kind === 'skipped') {
			// What was read before still holds: more likely the file is in somebody's way than that it holds something else.
			return false;
		}
		const text = reading.kind === 'text' ? reading.text : undefined;
		if (text === this.#text && known) return false;
		this.#text = text;
		if (this.#known.size > FORGOTTEN * (1 + this.#file.records.length)) this.#known.clear();
		this.#file = text === undefined ? EMPTY_FILE : readRecordFile(text, this.format, this.#known);
		for (const { line, problem } of this.#file.damaged)
			this.warn(
				l10n.t(
					'{0}, line {1}: {2}. The line is kept, and counts for nothing until it is mended.',
					this.format.path,
					line,
					problem,
				),
			);
		return true;
	}

	/** Why the file must be left as it is. */
	get #locked(): string | undefined {
		return this.#unreadable ?? this.#file.foreign;
	}

	#warnOfLock(): void {
		if (this.#locked !== undefined)
			this.warn(l10n.t('{0} is left as it is: {1}. ({2})', this.format.path, this.#locked, this.uri));
	}

	#join(): void {
		const theirs = new Map(this.#file.records.map((record) => [record.id, record]));
		const kept = this.#file.records.filter(({ id }) => !this.#unsaved.has(id));
		const changed = [...this.#unsaved].flatMap(([id, change]) => {
			const other = theirs.get(id);
			return this.format.join ? this.format.join(change, other) : (change.after ?? []);
		});
		this.#records = [...kept, ...changed];
	}
}
