import { EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import {
	ANNOTATIONS_CHANGED,
	LIST_ANNOTATIONS,
	type Annotation,
	type AnnotationsChanged,
} from '../../../server/src/lsp/protocol.ts';
import type { SourcesClient } from '../languageClient.ts';
import type { Session } from '../session.ts';
import { byPlace, type ListedNote } from './groupNotes.ts';

/** While somebody types the server tells of each letter: so long it is waited for more, in milliseconds. */
const PAUSE = 60;

/** All notes as the server has them, kept up to date. What is drawn is drawn from here. */
export class AnnotationList implements Disposable {
	private readonly changed = new EventEmitter<ReadonlySet<string>>();
	/** The articles, by their URIs as the editor writes them, whose notes have changed. */
	readonly onDidChange = this.changed.event;

	private readonly notes = new Map<string, Annotation>();
	/** By article. */
	private places = new Map<string, ListedNote[]>();
	/** Articles that the server has told of and that were not asked for since; undefined for all of them. */
	private stale: Set<string> | undefined = new Set();
	private followed: SourcesClient | undefined;
	private running = false;
	private timer: NodeJS.Timeout | undefined;
	private asking = false;
	private readonly sessionChanges: Disposable;

	constructor(private readonly session: Session) {
		this.sessionChanges = session.onDidChange(() => this.followSession());
		this.followSession();
	}

	/** By article and place, as the server orders them. */
	get all(): readonly Annotation[] {
		return [...this.notes.values()];
	}

	find(id: string): Annotation | undefined {
		return this.notes.get(id);
	}

	/** Those with a place in an article, or that had one there, in the order of its text. */
	on(uri: Uri): readonly ListedNote[] {
		return this.places.get(uri.toString()) ?? [];
	}

	/** Takes over what the server answered to a command, before it tells of it itself. */
	put(note: Annotation): void {
		const before = this.notes.get(note.id);
		this.notes.set(note.id, withoutRemoved(note));
		this.tell(urisOf([note, ...(before ? [before] : [])]));
	}

	remove(id: string): void {
		const before = this.notes.get(id);
		if (!before) return;
		this.notes.delete(id);
		this.tell(urisOf([before]));
	}

	/** Asks for all of them. */
	refresh(): void {
		this.stale = undefined;
		this.askSoon();
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.sessionChanges.dispose();
		this.changed.dispose();
	}

	private followSession(): void {
		const { client, state } = this.session;
		if (state === 'inactive') this.forget();
		if (client && client !== this.followed) {
			this.followed = client;
			this.running = false;
			client.onNotification(ANNOTATIONS_CHANGED, ({ uris }: AnnotationsChanged) => {
				if (this.followed === client) this.noteStale(uris.map((uri) => keyOf(uri)));
			});
		}
		const running = client?.isRunning() ?? false;
		if (running && !this.running) this.refresh();
		this.running = running;
	}

	private forget(): void {
		this.followed = undefined;
		this.running = false;
		if (this.notes.size === 0) return;
		const uris = urisOf(this.all);
		this.notes.clear();
		this.tell(uris);
	}

	private noteStale(uris: readonly string[]): void {
		for (const uri of uris) this.stale?.add(uri);
		this.askSoon();
	}

	private askSoon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.ask(), PAUSE);
	}

	private async ask(): Promise<void> {
		const client = this.followed;
		// Who is asking already asks again when it is done.
		if (!client || this.asking) return;
		this.asking = true;
		const uris = this.stale && [...this.stale];
		this.stale = new Set();
		const versions = versionsOf();
		try {
			const lists = await Promise.all(
				(uris ?? [undefined]).map((uri?: string) =>
					client.sendRequest<Annotation[]>('workspace/executeCommand', {
						command: LIST_ANNOTATIONS,
						arguments: [uri === undefined ? {} : { uri }],
					}),
				),
			);
			if (this.followed !== client) return;
			// An answer about a text that was edited meanwhile would put the marks beside the words.
			const now = versionsOf();
			const isEdited = (uri: string): boolean => now.get(uri) !== versions.get(uri);
			if (uris?.some(isEdited)) this.noteStale(uris);
			else this.take(lists.flat(), uris);
		} catch {
			// A server that ends while it is asked is asked again once it runs.
		} finally {
			this.asking = false;
			if (this.stale === undefined || this.stale.size > 0) this.askSoon();
		}
	}

	/** `uris`: what was asked for; undefined where that is all. */
	private take(notes: readonly Annotation[], uris: readonly string[] | undefined): void {
		const asked = uris && new Set(uris);
		const told = this.all.filter((note) => !asked || [...urisOf([note])].some((uri) => asked.has(uri)));
		for (const { id } of told) this.notes.delete(id);
		for (const note of notes) this.notes.set(note.id, note);
		this.tell(new Set([...(uris ?? []), ...urisOf([...told, ...notes])]));
	}

	private tell(uris: ReadonlySet<string>): void {
		this.places = new Map();
		for (const note of this.notes.values())
			for (const target of note.targets) {
				const key = keyOf(target.uri);
				const here = this.places.get(key) ?? [];
				this.places.set(key, here);
				here.push({ note, target });
			}
		for (const here of this.places.values()) here.sort(byPlace);
		this.changed.fire(uris);
	}
}

/** The server may write a URI otherwise than the editor does. */
function keyOf(uri: string): string {
	return Uri.parse(uri).toString();
}

function urisOf(notes: readonly Annotation[]): Set<string> {
	return new Set(notes.flatMap(({ targets }) => targets.map(({ uri }) => keyOf(uri))));
}

function versionsOf(): Map<string, number> {
	return new Map(workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]));
}

function withoutRemoved({ removed: _removed, ...note }: Annotation): Annotation {
	return note;
}
