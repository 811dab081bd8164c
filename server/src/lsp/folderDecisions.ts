import { EMPTY_FILE, readDecisionFile, writeDecisionFile, type DecisionFile } from './decisionFile.ts';
import type { Environment } from './environment.ts';
import type { DecisionRecord } from './protocol.ts';

/** Below a workspace folder. */
export const DECISIONS_FILE = '.corroborate/decisions.jsonl';

/** Records by id; undefined for one that is taken away. */
export type DecisionChanges = ReadonlyMap<string, DecisionRecord | undefined>;

/**
 * The decisions of one workspace folder. Its file may be changed by others at any time (another window, a merge, a hand): a change
 * of ours is joined to what stands there when it is written, record by record.
 */
export class FolderDecisions {
	readonly uri: string;
	#text: string | undefined;
	#file: DecisionFile = EMPTY_FILE;
	/** Why it cannot be read. */
	#unreadable: string | undefined;
	/** Changes that could not be written yet. They hold all the same, as long as the server runs. */
	#unsaved: DecisionChanges = new Map();
	#records: readonly DecisionRecord[] = [];

	constructor(
		readonly folder: string,
		private readonly environment: Environment,
		private readonly warn: (message: string) => void,
	) {
		this.uri = environment.normalize(`${folder}/${DECISIONS_FILE}`);
		this.reread();
	}

	/** With what is not saved yet. */
	get records(): readonly DecisionRecord[] {
		return this.#records;
	}

	get saved(): boolean {
		return this.#unsaved.size === 0;
	}

	/** Takes over what others wrote; true where there was anything. */
	reread(): boolean {
		const reading = this.environment.readText(this.uri);
		const known = this.#unreadable === undefined;
		this.#unreadable = reading.kind === 'skipped' ? reading.reason : undefined;
		if (reading.kind === 'skipped') {
			// What was read before still holds: more likely the file is in somebody's way than that it holds something else.
			this.#warnOfLock();
			return false;
		}
		const text = reading.kind === 'text' ? reading.text : undefined;
		if (text === this.#text && known) return false;
		this.#text = text;
		this.#file = text === undefined ? EMPTY_FILE : readDecisionFile(text);
		this.#warnOfLock();
		for (const { line, problem } of this.#file.damaged)
			this.warn(
				`${DECISIONS_FILE}, line ${line}: ${problem}. The line is kept, and counts for nothing until it is mended.`,
			);
		this.#join();
		return true;
	}

	/** Changes records, and saves them. Where that fails the change holds all the same, and the reason is given. */
	change(changes: DecisionChanges): string | undefined {
		this.#unsaved = new Map([...this.#unsaved, ...changes]);
		this.reread();
		this.#join();
		if (this.#locked !== undefined) return this.#locked;
		const file = { ...this.#file, records: this.#records };
		const text = writeDecisionFile(file);
		const failure = text === this.#text ? undefined : this.environment.writeAtomically(this.uri, text);
		if (failure !== undefined) return failure;
		this.#unsaved = new Map();
		this.#text = text;
		this.#file = file;
		return undefined;
	}

	/** Why the file must be left as it is. */
	get #locked(): string | undefined {
		return this.#unreadable ?? this.#file.foreign;
	}

	#warnOfLock(): void {
		if (this.#locked !== undefined) this.warn(`${DECISIONS_FILE} is left as it is: ${this.#locked}. (${this.uri})`);
	}

	#join(): void {
		const changed = [...this.#unsaved.values()].filter((record) => record !== undefined);
		this.#records = [...this.#file.records.filter(({ id }) => !this.#unsaved.has(id)), ...changed];
	}
}
