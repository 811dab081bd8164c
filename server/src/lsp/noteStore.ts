import * as l10n from '@vscode/l10n';
import type { Note, NoteRecord, NoteTarget, Reply } from '../annotation/note.ts';
import { pathOfReference, referenceOfPath } from '../annotation/reference.ts';
import type { Environment } from './environment.ts';
import { Changeset, FolderStore, type RenamedFile, type StoreListener } from './folderStore.ts';
import { ANNOTATIONS_FILE, noteFormat } from './noteFile.ts';

/** A note with all that belongs to it, and whose it is. */
export interface StoredNote {
	readonly note: Note;
	/** As the file has it: the note, or where somebody removed that, a reply that was left. */
	readonly record: NoteRecord;
	/** Oldest first; of replies to replies, all. */
	readonly replies: readonly Reply[];
	/** Where each of its targets is said to be. */
	readonly uris: readonly string[];
	/** Of the workspace folder that keeps it. */
	readonly folder: string;
}

/** The notes of all workspace folders: each is kept in the folder of the first article that it was put on. */
export class NoteStore {
	readonly #store: FolderStore<NoteRecord>;
	#notes: readonly StoredNote[] = [];
	#byUri = new Map<string, StoredNote[]>();
	#folders = new Map<string, string>();

	constructor(
		environment: Pick<Environment, 'normalize' | 'readText' | 'rewrite'>,
		private readonly listener: StoreListener,
	) {
		this.#store = new FolderStore(noteFormat, environment, {
			changed: () => this.#tell(),
			warn: (message) => listener.warn(message),
		});
	}

	get notes(): readonly StoredNote[] {
		return this.#notes;
	}

	get folders(): readonly string[] {
		return this.#store.folders;
	}

	/** The articles that notes are said to be on. */
	get uris(): Iterable<string> {
		return this.#byUri.keys();
	}

	notesOn(uri: string): readonly StoredNote[] {
		return this.#byUri.get(uri) ?? [];
	}

	/** The note with an id, or that a reply with it belongs to. */
	find(id: string): StoredNote | undefined {
		return this.#notes.find(({ note, replies }) => note.id === id || replies.some((reply) => reply.id === id));
	}

	open(folders: readonly string[]): void {
		this.#store.open(folders);
	}

	reread(uris?: readonly string[]): void {
		this.#store.reread(uris);
	}

	saveAgain(): boolean {
		return this.#store.saveAgain();
	}

	folderOf(uri: string): string | undefined {
		return this.#store.folderOf(uri);
	}

	/** How a record in `folder` names an article. */
	sourceIn(folder: string, uri: string): string {
		return referenceOfPath(this.#store.pathIn(folder, uri));
	}

	/** Changes records; gives the reason for a person where they could not be saved, and they hold even so. */
	change(changes: Changeset<NoteRecord>): string | undefined {
		return this.#store.change(changes);
	}

	isSaved({ folder, note, replies }: StoredNote): boolean {
		return [note, ...replies].every(({ id }) => this.#store.isSaved(folder, id));
	}

	/** Every record of a folder, as its file has them. */
	recordsIn(folder: string): readonly NoteRecord[] {
		return this.#store.records.filter((one) => one.folder === folder).map(({ record }) => record);
	}

	/** Articles, or folders with some, have other names now. */
	renamed(files: readonly RenamedFile[]): void {
		const moved = this.#store.renaming(files);
		const changes = new Changeset<NoteRecord>();
		for (const { note, record, uris, folder } of this.#notes) {
			if (record !== note || uris.every((uri) => moved(uri) === uri)) continue;
			const targets = note.targets.map((target, i): NoteTarget => {
				const uri = moved(uris[i]!);
				return uri === uris[i] ? target : { ...target, source: this.sourceIn(folder, uri) };
			});
			changes.add(folder, note.id, { before: note, after: { ...note, targets } });
		}
		if (changes.isEmpty) return;
		const failure = this.change(changes);
		if (failure !== undefined)
			this.listener.warn(l10n.t('{0} still has the old name of a file: {1}', ANNOTATIONS_FILE, failure));
	}

	#tell(): void {
		const all = this.#store.records;
		const replies = new Map<string, Reply[]>();
		for (const { record, folder } of all)
			if (record.kind === 'reply') {
				const key = `${folder} ${record.to}`;
				const known = replies.get(key);
				if (known) known.push(record);
				else replies.set(key, [record]);
			}
		const claimed = new Set<Reply>();
		// Without recursion: in an imported file each reply may reply to the one before, for ever.
		const repliesTo = (folder: string, id: string): Reply[] => {
			const found: Reply[] = [];
			const ids = [id];
			for (let to = ids.pop(); to !== undefined; to = ids.pop())
				for (const reply of replies.get(`${folder} ${to}`) ?? []) {
					if (claimed.has(reply)) continue;
					claimed.add(reply);
					found.push(reply);
					ids.push(reply.id);
				}
			return found;
		};
		const notes: StoredNote[] = [];
		for (const { record, folder } of all)
			if (record.kind === 'note')
				notes.push({
					note: record,
					record,
					replies: repliesTo(folder, record.id).sort((a, b) => Date.parse(a.created) - Date.parse(b.created)),
					uris: record.targets.map(({ source }) => this.uriIn(folder, source)),
					folder,
				});
		for (const { record, folder } of all)
			if (record.kind === 'reply' && !claimed.has(record)) notes.push(this.#alone(record, folder));
		this.#notes = notes;
		this.#byUri = new Map();
		for (const stored of notes)
			for (const uri of new Set(stored.uris)) {
				const known = this.#byUri.get(uri);
				if (known) known.push(stored);
				else this.#byUri.set(uri, [stored]);
			}
		this.listener.changed();
	}

	/** A reply whose note somebody removed meanwhile: it is shown on the file that holds it, and not lost. */
	#alone(reply: Reply, folder: string): StoredNote {
		const targets = [{ source: ANNOTATIONS_FILE, quote: '', before: '', after: '' }];
		const note: Note = { ...reply, kind: 'note', tags: [], resolved: false, claim: false, targets };
		return { note, record: reply, replies: [], uris: [this.#store.fileOf(folder)], folder };
	}

	/** What a record in `folder` means by a source. Anywhere: nothing is read by it, it only has to be the name of a known article. */
	uriIn(folder: string, source: string): string {
		const known = this.#folders.get(`${folder} ${source}`);
		if (known !== undefined) return known;
		const path = pathOfReference(source);
		const uri = path === undefined ? source : this.#store.uriOf(folder, path);
		this.#folders.set(`${folder} ${source}`, uri);
		return uri;
	}
}
