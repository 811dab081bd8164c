import type { RememberedDecision } from '../annotation/resolveDecisions.ts';
import { pathBelow } from './articleFiles.ts';
import type { Environment } from './environment.ts';
import { DECISIONS_FILE, FolderDecisions } from './folderDecisions.ts';
import type { DecisionRecord, RecordedPlace } from './protocol.ts';

export interface DecisionListener {
	/** Other decisions hold than before. */
	changed(): void;
	/** Something that a person has to know of a file. Said once. */
	warn(message: string): void;
}

/** A record, and whose it is. */
export interface StoredDecision extends RememberedDecision {
	readonly record: DecisionRecord;
	/** Of the workspace folder that remembers it. */
	readonly folder: string;
}

/** The decisions of all workspace folders: each is kept in the folder of the article that it was made from. */
export class DecisionStore {
	#folders: readonly FolderDecisions[] = [];
	#decisions: readonly StoredDecision[] = [];
	readonly #warned = new Set<string>();

	constructor(
		private readonly environment: Environment,
		private readonly listener: DecisionListener,
	) {}

	/** In the order in which they were made: of two that contradict each other the later holds. */
	get decisions(): readonly StoredDecision[] {
		return this.#decisions;
	}

	/** Sets the workspace's folders, and reads what is new in them. */
	open(folders: readonly string[]): void {
		const wanted = [...new Set(folders.map((folder) => this.environment.normalize(folder).replace(/\/+$/, '')))];
		if (wanted.join('\n') === this.#folders.map(({ folder }) => folder).join('\n')) return;
		const warn = (message: string): void => {
			if (this.#warned.has(message)) return;
			this.#warned.add(message);
			this.listener.warn(message);
		};
		this.#folders = wanted.map(
			(uri) => this.#folders.find(({ folder }) => folder === uri) ?? new FolderDecisions(uri, this.environment, warn),
		);
		this.#tell();
	}

	/** Takes over what others wrote: all of it, or where `uris` names a file of decisions or its folder. */
	reread(uris?: readonly string[]): void {
		const named = uris && new Set(uris.map((uri) => this.environment.normalize(uri)));
		const concerned = this.#folders.filter(
			({ uri }) => !named || named.has(uri) || named.has(uri.slice(0, uri.lastIndexOf('/'))),
		);
		if (concerned.map((folder) => folder.reread()).includes(true)) this.#tell();
	}

	/** The innermost workspace folder that an article lies in. */
	folderOf(uri: string): string | undefined {
		return this.#folders
			.map(({ folder }) => folder)
			.filter((folder) => uri.startsWith(`${folder}/`))
			.sort((a, b) => b.length - a.length)[0];
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

	/** Puts a record in the place of others. Gives the reason for a person where it could not be saved, and holds even so. */
	replace(others: readonly StoredDecision[], record?: DecisionRecord, folder?: string): string | undefined {
		const failures: string[] = [];
		for (const state of this.#folders) {
			const changes = new Map<string, DecisionRecord | undefined>();
			for (const other of others) if (other.folder === state.folder) changes.set(other.id, undefined);
			if (record && state.folder === folder) changes.set(record.id, record);
			const failure = changes.size ? state.change(changes) : undefined;
			if (failure !== undefined) failures.push(`${DECISIONS_FILE} could not be written: ${failure}.`);
		}
		this.#tell();
		return failures.length ? failures.join(' ') : undefined;
	}

	isSaved(folder: string): boolean {
		return this.#folders.every((state) => state.folder !== folder || state.saved);
	}

	/** Articles, or folders with some, have other names now. */
	renamed(files: readonly { readonly oldUri: string; readonly newUri: string }[]): void {
		const moves = files.map(({ oldUri, newUri }) => ({
			from: this.environment.normalize(oldUri),
			to: this.environment.normalize(newUri),
		}));
		const moved = (uri: string): string => {
			const move = moves.find(({ from }) => uri === from || uri.startsWith(`${from}/`));
			return move ? move.to + uri.slice(move.from.length) : uri;
		};
		for (const state of this.#folders) {
			const changes = new Map<string, DecisionRecord>();
			for (const { folder, record, a, b } of this.#decisions) {
				const [newA, newB] = [moved(a.uri), moved(b.uri)];
				if (folder !== state.folder || (newA === a.uri && newB === b.uri)) continue;
				const place = (old: RecordedPlace, uri: string): RecordedPlace => ({ ...old, path: this.pathIn(folder, uri) });
				changes.set(record.id, { ...record, a: place(record.a, newA), b: place(record.b, newB) });
			}
			const failure = changes.size ? state.change(changes) : undefined;
			if (failure !== undefined) this.listener.warn(`${DECISIONS_FILE} still has the old name of a file: ${failure}.`);
		}
		this.#tell();
	}

	#tell(): void {
		const decisions = this.#folders.flatMap(({ folder, records }) =>
			records.map((record) => this.#placed(record, folder)),
		);
		this.#decisions = decisions.sort((a, b) => Date.parse(a.record.created) - Date.parse(b.record.created));
		this.listener.changed();
	}

	#placed(record: DecisionRecord, folder: string): StoredDecision {
		const { id, decision, a, b } = record;
		const target = (place: RecordedPlace) => ({ uri: this.#uriOf(folder, place.path), selector: place });
		return { id, decision, a: target(a), b: target(b), record, folder };
	}

	#uriOf(folder: string, path: string): string {
		const escaped = path.split('/').map(encodeURIComponent).join('/');
		return this.environment.normalize(new URL(escaped, `${folder}/`).href);
	}
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
