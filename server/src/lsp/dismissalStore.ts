import type { RememberedDismissal } from '../annotation/resolveDismissals.ts';
import { DISMISSALS_FILE, dismissalFormat } from './dismissalFile.ts';
import type { Environment } from './environment.ts';
import { Changeset, FolderStore, type RenamedFile, type StoreListener } from './folderStore.ts';
import type { DismissalRecord, RecordedPlace } from './protocol.ts';

/** A record, and whose it is. */
export interface StoredDismissal extends RememberedDismissal {
	readonly record: DismissalRecord;
	/** Of the workspace folder that remembers it. */
	readonly folder: string;
}

/** The dismissed conflicts of all workspace folders: each is kept in the folder of the article that it was dismissed in. */
export class DismissalStore {
	readonly #store: FolderStore<DismissalRecord>;
	#dismissals: readonly StoredDismissal[] = [];

	constructor(
		environment: Environment,
		private readonly listener: StoreListener,
	) {
		this.#store = new FolderStore(dismissalFormat, environment, {
			changed: () => this.#tell(),
			warn: (message) => listener.warn(message),
		});
	}

	/** In the order in which they were made. */
	get dismissals(): readonly StoredDismissal[] {
		return this.#dismissals;
	}

	open(folders: readonly string[]): void {
		this.#store.open(folders);
	}

	reread(uris?: readonly string[]): void {
		this.#store.reread(uris);
	}

	folderOf(uri: string): string | undefined {
		return this.#store.folderOf(uri);
	}

	pathIn(folder: string, uri: string): string {
		return this.#store.pathIn(folder, uri);
	}

	/** Gives the reason for a person where it could not be saved, and holds even so. */
	add(record: DismissalRecord, folder: string): string | undefined {
		return this.#store.change(changing(folder, record.id, { after: record }));
	}

	remove({ record, folder }: StoredDismissal): string | undefined {
		return this.#store.change(changing(folder, record.id, { before: record }));
	}

	renamed(files: readonly RenamedFile[]): void {
		const moved = this.#store.renaming(files);
		const changes = new Changeset<DismissalRecord>();
		for (const { folder, record, a, b } of this.#dismissals) {
			const [newA, newB] = [moved(a.uri), moved(b.uri)];
			if (newA === a.uri && newB === b.uri) continue;
			const place = (old: RecordedPlace, uri: string): RecordedPlace => ({ ...old, path: this.pathIn(folder, uri) });
			changes.add(folder, record.id, {
				before: record,
				after: { ...record, a: place(record.a, newA), b: place(record.b, newB) },
			});
		}
		if (changes.isEmpty) return;
		const failure = this.#store.change(changes);
		if (failure !== undefined) this.listener.warn(`${DISMISSALS_FILE} still has the old name of a file: ${failure}`);
	}

	#tell(): void {
		const placed = this.#store.records.map(({ record, folder }): StoredDismissal => {
			const { id, kind, a, b } = record;
			const target = (place: RecordedPlace) => ({ uri: this.#store.uriOf(folder, place.path), selector: place });
			return { id, kind, a: target(a), b: target(b), record, folder };
		});
		this.#dismissals = placed.sort((a, b) => Date.parse(a.record.created) - Date.parse(b.record.created));
		this.listener.changed();
	}
}

function changing(
	folder: string,
	id: string,
	change: { readonly before?: DismissalRecord; readonly after?: DismissalRecord },
): Changeset<DismissalRecord> {
	const changes = new Changeset<DismissalRecord>();
	changes.add(folder, id, change);
	return changes;
}
