import * as l10n from '@vscode/l10n';
import type { Target } from '../annotation/resolveDecisions.ts';
import type { Environment } from './environment.ts';
import { Changeset, FolderStore, type RenamedFile, type StoreListener } from './folderStore.ts';
import type { PlacePairRecord } from './placePairs.ts';
import type { RecordedPlace } from './protocol.ts';
import type { RecordFormat } from './recordFile.ts';

/** A record with the places that it means, what it says of them, and which workspace folder keeps it. */
export type StoredPair<R extends PlacePairRecord, Said extends object> = Said & {
	readonly id: string;
	readonly a: Target;
	readonly b: Target;
	readonly record: R;
	readonly folder: string;
};

/** What readers said of two places each, in all workspace folders: kept in the folder of the article that it was said in. */
export abstract class PlacePairStore<R extends PlacePairRecord, Said extends object> {
	readonly #store: FolderStore<R>;
	#pairs: readonly StoredPair<R, Said>[] = [];

	constructor(
		private readonly format: RecordFormat<R>,
		private readonly said: (record: R) => Said,
		environment: Environment,
		private readonly listener: StoreListener,
	) {
		this.#store = new FolderStore(format, environment, {
			changed: () => this.#tell(),
			warn: (message) => listener.warn(message),
		});
	}

	/** In the order in which they were made. */
	protected get pairs(): readonly StoredPair<R, Said>[] {
		return this.#pairs;
	}

	/** Sets the workspace's folders, and reads what is new in them. */
	open(folders: readonly string[]): void {
		this.#store.open(folders);
	}

	/** Takes over what others wrote: all of it, or where `uris` names a file of such records or its folder. */
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
	replace(others: readonly StoredPair<R, Said>[], record?: R, folder?: string): string | undefined {
		const changes = new Changeset<R>();
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
		const changes = new Changeset<R>();
		for (const { folder, record, a, b } of this.#pairs) {
			const [newA, newB] = [moved(a.uri), moved(b.uri)];
			if (newA === a.uri && newB === b.uri) continue;
			const place = (old: RecordedPlace, uri: string): RecordedPlace => ({ ...old, path: this.pathIn(folder, uri) });
			const after = { ...record, a: place(record.a, newA), b: place(record.b, newB) };
			changes.add(folder, record.id, { before: record, after });
		}
		const failure = this.#store.change(changes);
		if (failure !== undefined)
			this.listener.warn(l10n.t('{0} still has the old name of a file: {1}', this.format.path, failure));
	}

	#tell(): void {
		const pairs = this.#store.records.map(({ record, folder }): StoredPair<R, Said> => {
			const target = (place: RecordedPlace): Target => ({
				uri: this.#store.uriOf(folder, place.path),
				selector: place,
			});
			return { ...this.said(record), id: record.id, a: target(record.a), b: target(record.b), record, folder };
		});
		this.#pairs = pairs.sort((a, b) => Date.parse(a.record.created) - Date.parse(b.record.created));
		this.listener.changed();
	}
}
