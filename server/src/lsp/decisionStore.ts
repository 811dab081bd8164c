import type { RememberedDecision } from '../annotation/resolveDecisions.ts';
import { DECISIONS_FILE, decisionFormat } from './decisionFile.ts';
import type { Environment } from './environment.ts';
import { Changeset, FolderStore, type RenamedFile, type StoreListener } from './folderStore.ts';
import type { DecisionRecord, RecordedPlace } from './protocol.ts';

/** A record, and whose it is. */
export interface StoredDecision extends RememberedDecision {
	readonly record: DecisionRecord;
	/** Of the workspace folder that remembers it. */
	readonly folder: string;
}

/** The decisions of all workspace folders: each is kept in the folder of the article that it was made from. */
export class DecisionStore {
	readonly #store: FolderStore<DecisionRecord>;
	#decisions: readonly StoredDecision[] = [];

	constructor(
		environment: Environment,
		private readonly listener: StoreListener,
	) {
		this.#store = new FolderStore(decisionFormat, environment, {
			changed: () => this.#tell(),
			warn: (message) => listener.warn(message),
		});
	}

	/** In the order in which they were made: of two that contradict each other the later holds. */
	get decisions(): readonly StoredDecision[] {
		return this.#decisions;
	}

	/** Sets the workspace's folders, and reads what is new in them. */
	open(folders: readonly string[]): void {
		this.#store.open(folders);
	}

	/** Takes over what others wrote: all of it, or where `uris` names a file of decisions or its folder. */
	reread(uris?: readonly string[]): void {
		this.#store.reread(uris);
	}

	/** The innermost workspace folder that an article lies in. */
	folderOf(uri: string): string | undefined {
		return this.#store.folderOf(uri);
	}

	/** How a record in `folder` names an article. */
	pathIn(folder: string, uri: string): string {
		return this.#store.pathIn(folder, uri);
	}

	/** Puts a record in the place of others. Gives the reason for a person where it could not be saved, and holds even so. */
	replace(others: readonly StoredDecision[], record?: DecisionRecord, folder?: string): string | undefined {
		const changes = new Changeset<DecisionRecord>();
		for (const other of others) changes.add(other.folder, other.id, { before: other.record });
		if (record && folder !== undefined) changes.add(folder, record.id, { after: record });
		return this.#store.change(changes);
	}

	isSaved(folder: string): boolean {
		return this.#store.isSaved(folder);
	}

	/** Articles, or folders with some, have other names now. */
	renamed(files: readonly RenamedFile[]): void {
		const moved = this.#store.renaming(files);
		const changes = new Changeset<DecisionRecord>();
		for (const { folder, record, a, b } of this.#decisions) {
			const [newA, newB] = [moved(a.uri), moved(b.uri)];
			if (newA === a.uri && newB === b.uri) continue;
			const place = (old: RecordedPlace, uri: string): RecordedPlace => ({ ...old, path: this.pathIn(folder, uri) });
			const after = { ...record, a: place(record.a, newA), b: place(record.b, newB) };
			changes.add(folder, record.id, { before: record, after });
		}
		const failure = this.#store.change(changes);
		if (failure !== undefined) this.listener.warn(`${DECISIONS_FILE} still has the old name of a file: ${failure}`);
	}

	#tell(): void {
		const decisions = this.#store.records.map(({ record, folder }) => this.#placed(record, folder));
		this.#decisions = decisions.sort((a, b) => Date.parse(a.record.created) - Date.parse(b.record.created));
		this.listener.changed();
	}

	#placed(record: DecisionRecord, folder: string): StoredDecision {
		const { id, decision, a, b } = record;
		const target = (place: RecordedPlace) => ({ uri: this.#store.uriOf(folder, place.path), selector: place });
		return { id, decision, a: target(a), b: target(b), record, folder };
	}
}
