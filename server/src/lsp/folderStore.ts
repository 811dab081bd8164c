import * as l10n from '@vscode/l10n';
import { pathBelow } from './articleFiles.ts';
import type { Environment } from './environment.ts';
import { FolderRecords, type Changes } from './folderRecords.ts';
import type { Change, RecordFormat } from './recordFile.ts';

export interface StoreListener {
	/** Other records hold than before. */
	changed(): void;
	/** Something that a person has to know of a file. Said once. */
	warn(message: string): void;
}

/** A record, and which workspace folder keeps it. */
export interface InFolder<R> {
	readonly record: R;
	readonly folder: string;
}

/** A file or folder that got another name; URIs as the client writes them. */
export interface RenamedFile {
	readonly oldUri: string;
	readonly newUri: string;
}

/** The records of one kind of all workspace folders, each with a file of its own. */
export class FolderStore<R extends { readonly id: string }> {
	#folders: readonly FolderRecords<R>[] = [];
	readonly #warned = new Set<string>();

	constructor(
		private readonly format: RecordFormat<R>,
		private readonly environment: Pick<Environment, 'normalize' | 'readText' | 'rewrite'>,
		private readonly listener: StoreListener,
	) {}

	get folders(): readonly string[] {
		return this.#folders.map(({ folder }) => folder);
	}

	get records(): readonly InFolder<R>[] {
		return this.#folders.flatMap(({ folder, records }) => records.map((record) => ({ record, folder })));
	}

	/** Sets the workspace's folders, and reads what is new in them. */
	open(folders: readonly string[]): void {
		const wanted = [...new Set(folders.map((folder) => this.environment.normalize(folder).replace(/\/+$/, '')))];
		if (wanted.join('\n') === this.folders.join('\n')) return;
		const warn = (message: string): void => {
			if (this.#warned.has(message)) return;
			this.#warned.add(message);
			this.listener.warn(message);
		};
		this.#folders = wanted.map(
			(uri) =>
				this.#folders.find(({ folder }) => folder === uri) ??
				new FolderRecords(uri, this.format, this.environment, warn),
		);
		this.listener.changed();
	}

	/** Takes over what others wrote: all of it, or where `uris` names a file of records or its folder. */
	reread(uris?: readonly string[]): void {
		const named = uris && new Set(uris.map((uri) => this.environment.normalize(uri)));
		const concerned = this.#folders.filter(
			({ uri }) => !named || named.has(uri) || named.has(uri.slice(0, uri.lastIndexOf('/'))),
		);
		if (concerned.map((folder) => folder.reread()).includes(true)) this.listener.changed();
	}

	/** Changes records of each folder. Gives the reason for a person where something could not be saved; the change holds even so. */
	change(changes: Changeset<R>): string | undefined {
		const failures: string[] = [];
		for (const state of this.#folders) {
			const ofFolder = changes.in(state.folder);
			const failure = ofFolder?.size ? state.change(ofFolder) : undefined;
			if (failure !== undefined) failures.push(l10n.t('{0} could not be written: {1}.', this.format.path, failure));
		}
		this.listener.changed();
		return failures.length ? failures.join(' ') : undefined;
	}

	/** Tries again to write what could not be written; true where nothing is left. */
	saveAgain(): boolean {
		const waiting = this.#folders.filter(({ saved }) => !saved);
		const failures = waiting.map((folder) => folder.save());
		if (failures.includes(undefined)) this.listener.changed();
		return failures.every((failure) => failure === undefined);
	}

	isSaved(folder: string, id?: string): boolean {
		return this.#folders.every(
			(state) => state.folder !== folder || (id === undefined ? state.saved : state.isSaved(id)),
		);
	}

	/** Of a folder's records. */
	fileOf(folder: string): string {
		return this.environment.normalize(`${folder}/${this.format.path}`);
	}

	/** The innermost workspace folder that an article lies in. */
	folderOf(uri: string): string | undefined {
		return this.folders.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
	}

	/** How a record in `folder` names an article. */
	pathIn(folder: string, uri: string): string {
		const below = pathBelow(folder, uri);
		if (below !== undefined) return below;
		const from = folder.split('/');
		const to = uri.split('/');
		const common = from.findIndex((part, i) => part !== to[i]);
		return [...from.slice(common).map(() => '..'), ...to.slice(common).map(decode)].join('/');
	}

	/** Where an article that a record in `folder` names is now, for files, or folders with some, that got other names. */
	renaming(files: readonly RenamedFile[]): (uri: string) => string {
		const moves = files.map(({ oldUri, newUri }) => ({
			from: this.environment.normalize(oldUri),
			to: this.environment.normalize(newUri),
		}));
		return (uri) => {
			const move = moves.find(({ from }) => uri === from || uri.startsWith(`${from}/`));
			return move ? move.to + uri.slice(move.from.length) : uri;
		};
	}

	/** The article that a path in a record of `folder` means; anywhere, since whoever wrote it was free to. */
	uriOf(folder: string, path: string): string {
		const escaped = path.split('/').map(encodeURIComponent).join('/');
		return this.environment.normalize(new URL(escaped, `${folder}/`).href);
	}
}

/** Changes of records, by the folder that keeps them. */
export class Changeset<R> {
	readonly #byFolder = new Map<string, Map<string, Change<R>>>();

	add(folder: string, id: string, change: Change<R>): void {
		const changes = this.#byFolder.get(folder);
		if (changes) changes.set(id, change);
		else this.#byFolder.set(folder, new Map([[id, change]]));
	}

	in(folder: string): Changes<R> | undefined {
		return this.#byFolder.get(folder);
	}

	get isEmpty(): boolean {
		return this.#byFolder.size === 0;
	}
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
