import { NO_CORRECTIONS, type Correction, type Corrections } from '../corpus/corrections.ts';
import { correctionFormat } from './correctionFile.ts';
import type { Environment } from './environment.ts';
import { Changeset, FolderStore, type InFolder, type StoreListener } from './folderStore.ts';
import type { CorrectionRecord } from './protocol.ts';

/** A record, and which workspace folder remembers it. */
export type StoredCorrection = InFolder<CorrectionRecord>;

/** What readers said of names, of all workspace folders. */
export class CorrectionStore {
	readonly #store: FolderStore<CorrectionRecord>;
	#kept: readonly StoredCorrection[] = [];
	#corrections = NO_CORRECTIONS;

	constructor(
		environment: Pick<Environment, 'normalize' | 'readText' | 'rewrite'>,
		private readonly listener: StoreListener,
	) {
		this.#store = new FolderStore(correctionFormat, environment, {
			changed: () => this.#tell(),
			warn: (message) => listener.warn(message),
		});
	}

	/** In the order in which they were made: of two that contradict each other the later holds. */
	get kept(): readonly StoredCorrection[] {
		return this.#kept;
	}

	/** The same as a corpus takes them; another list only where something was said, since all entities rest on it. */
	get corrections(): Corrections {
		return this.#corrections;
	}

	get folders(): readonly string[] {
		return this.#store.folders;
	}

	/** Sets the workspace's folders, and reads what is new in them. */
	open(folders: readonly string[]): void {
		this.#store.open(folders);
	}

	/** Takes over what others wrote: all of it, or where `uris` names a file of corrections or its folder. */
	reread(uris?: readonly string[]): void {
		this.#store.reread(uris);
	}

	/** The innermost workspace folder that an article lies in. */
	folderOf(uri: string): string | undefined {
		return this.#store.folderOf(uri);
	}

	/** Puts a record in the place of others. Gives the reason for a person where it could not be saved, and holds even so. */
	replace(others: readonly StoredCorrection[], record?: CorrectionRecord, folder?: string): string | undefined {
		const changes = new Changeset<CorrectionRecord>();
		for (const other of others) changes.add(other.folder, other.record.id, { before: other.record });
		if (record && folder !== undefined) changes.add(folder, record.id, { after: record });
		return this.#store.change(changes);
	}

	isSaved(folder: string): boolean {
		return this.#store.isSaved(folder);
	}

	#tell(): void {
		const created = ({ record }: StoredCorrection): number => Date.parse(record.created);
		this.#kept = [...this.#store.records].sort((a, b) => created(a) - created(b));
		const corrections = this.#kept.map(({ record }) => correctionOf(record));
		if (JSON.stringify(corrections) !== JSON.stringify(this.#corrections)) this.#corrections = corrections;
		this.listener.changed();
	}
}

/** What was read has as many names as it says, and a kind where it needs one. */
function correctionOf({ id, decision, names: [a = '', b = ''], kind = 'person' }: CorrectionRecord): Correction {
	return decision === 'kind' ? { id, decision, names: [a], kind } : { id, decision, names: [a, b] };
}
