import type { NoteRecord, NoteTarget } from '../annotation/note.ts';
import type { AnchorCandidate, NoteAnchor } from '../annotation/noteAnchor.ts';
import type { ArticleFile } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { FoldedText } from '../annotation/foldedText.ts';
import type { PositionEncoding } from './convert.ts';
import type { Environment } from './environment.ts';
import { Changeset, type RenamedFile } from './folderStore.ts';
import { findMoved, findElsewhere } from './movedArticles.ts';
import { NotePlaces, type FollowedTarget } from './notePlaces.ts';
import { NoteStore, type StoredNote } from './noteStore.ts';
import type { OpenDocument, TextChange } from './openDocument.ts';

export interface AnnotationListener {
	/** Other notes hold than before. */
	changed(): void;
	/** What is listed for these articles may be another. */
	listsChanged(uris: readonly string[]): void;
	/** For a person, once. */
	warn(message: string): void;
}

/** A note, and where each of its targets is by now. */
export interface PlacedNote {
	readonly stored: StoredNote;
	readonly targets: readonly PlacedTarget[];
}

export interface PlacedTarget {
	readonly uri: string;
	readonly target: NoteTarget;
	readonly anchor: NoteAnchor;
	/** Of a target whose article is gone: where else its words are. */
	elsewhere(): readonly (AnchorCandidate & { readonly uri: string })[];
}

/** In milliseconds: how long after a failure to write it is tried again. */
const TRY_AGAIN = 5000;

/** The notes of a workspace: kept, followed through edits, and told of. */
export class Annotations {
	readonly store: NoteStore;
	readonly #places: NotePlaces;
	/** By article: what was listed for it when the client was last told. */
	readonly #told = new Map<string, string>();
	/** The texts of articles with notes as they were seen last, so that a file that gets another name is known by it. */
	readonly #seen = new Map<string, string>();
	#tryAgain: NodeJS.Timeout | undefined;

	constructor(
		private readonly environment: Environment,
		encoding: PositionEncoding,
		private readonly listener: AnnotationListener,
	) {
		this.#places = new NotePlaces(encoding);
		this.store = new NoteStore(environment, {
			changed: () => listener.changed(),
			warn: (message) => listener.warn(message),
		});
	}

	/** In the order of the corpus and of the texts. */
	all(corpus: Corpus): PlacedNote[] {
		return this.store.notes.map((stored) => this.placed(stored, corpus)).sort(byPlace);
	}

	on(uri: string, corpus: Corpus): PlacedNote[] {
		return this.store
			.notesOn(uri)
			.map((stored) => this.placed(stored, corpus))
			.sort(byPlace);
	}

	placed(stored: StoredNote, corpus: Corpus): PlacedNote {
		const targets = stored.note.targets.map((target, index): PlacedTarget => {
			const uri = stored.uris[index]!;
			const file = corpus.article(uri)?.article.file;
			if (file) {
				const anchor = this.#places.anchorIn(file, { id: stored.note.id, index, target });
				return { uri, target, anchor, elsewhere: () => [] };
			}
			const elsewhere = () => findElsewhere(corpus, target, (other) => this.textOf(other));
			return { uri, target, anchor: { state: 'orphaned', candidates: [] }, elsewhere };
		});
		return { stored, targets };
	}

	textOf(file: ArticleFile): FoldedText {
		return this.#places.textOf(file);
	}

	/** Changes records. Gives the reason for a person where they could not be saved; they hold even so, and it is tried again. */
	change(changes: Changeset<NoteRecord>): string | undefined {
		const failure = this.store.change(changes);
		if (failure !== undefined) this.#saveLater();
		return failure;
	}

	opened(uri: string, text: string): void {
		this.#places.opened(this.environment.normalize(uri), text);
	}

	edited(uri: string, before: OpenDocument | undefined, changes: readonly TextChange[]): void {
		const key = this.environment.normalize(uri);
		if (before) this.#places.edited(key, before, changes, this.#followed(key));
	}

	/** What the editor followed through the edits is written down, where it could not be found again without. */
	saved(uri: string): void {
		const key = this.environment.normalize(uri);
		const described = this.#places.toDescribe(key, this.#followed(key));
		if (!described.size) return;
		const changes = new Changeset<NoteRecord>();
		for (const { note, record, folder } of this.store.notesOn(key)) {
			const targets = note.targets.map((target, index) => {
				const now = [...described].find(([one]) => one.id === note.id && one.index === index)?.[1];
				return now ?? target;
			});
			if (record.kind === 'note' && targets.some((target, i) => target !== note.targets[i]))
				changes.add(folder, note.id, { before: record, after: { ...record, targets } });
		}
		for (const [followed, now] of described) this.#places.described(followed, key, now);
		const failure = this.change(changes);
		if (failure !== undefined) this.listener.warn(failure);
	}

	closed(uri: string): void {
		this.#places.closed(this.environment.normalize(uri));
	}

	/** Sets the workspace's folders, and reads what is new in them. */
	open(folders: readonly string[]): void {
		this.store.open(folders);
	}

	/** Takes over what others wrote. */
	reread(uris?: readonly string[]): void {
		this.store.reread(uris);
	}

	renamed(files: readonly RenamedFile[]): void {
		this.store.renamed(files);
	}

	/** Follows articles that got other names, and tells of each article whose list has become another. */
	follow(corpus: Corpus): void {
		const moved = findMoved(corpus, this.store, this.#seen);
		if (moved.length) this.store.renamed(moved);
		const lists = new Map<string, string>();
		for (const uri of this.store.uris) {
			const text = corpus.article(uri)?.article.file.text;
			if (text !== undefined) this.#seen.set(uri, text);
			lists.set(
				uri,
				this.on(uri, corpus)
					.map((placed) => printOf(placed, this.store))
					.join('\n'),
			);
		}
		const uris = [...new Set([...lists.keys(), ...this.#told.keys()])];
		const changed = uris.filter((uri) => lists.get(uri) !== this.#told.get(uri));
		this.#told.clear();
		for (const [uri, list] of lists) this.#told.set(uri, list);
		if (changed.length) this.listener.listsChanged(changed.sort());
	}

	/** What could not be written yet gets a last chance. */
	end(): void {
		clearTimeout(this.#tryAgain);
		this.store.saveAgain();
	}

	#followed(uri: string): FollowedTarget[] {
		return this.store
			.notesOn(uri)
			.flatMap(({ note, uris }) =>
				note.targets.flatMap((target, index) => (uris[index] === uri ? { id: note.id, index, target } : [])),
			);
	}

	#saveLater(): void {
		clearTimeout(this.#tryAgain);
		this.#tryAgain = setTimeout(() => {
			if (!this.store.saveAgain()) this.#saveLater();
		}, TRY_AGAIN).unref();
	}
}

function byPlace(a: PlacedNote, b: PlacedNote): number {
	const [x, y] = [a.targets[0]!, b.targets[0]!];
	const start = ({ anchor, target }: PlacedTarget): number =>
		'span' in anchor ? anchor.span.start : (target.start ?? 0);
	const { id } = a.stored.note;
	return x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : start(x) - start(y) || (id < b.stored.note.id ? -1 : 1);
}

function printOf({ stored, targets }: PlacedNote, store: NoteStore): string {
	const said = [stored.note, ...stored.replies].map(({ id, modified, body }) => [id, modified, body]);
	const { tags, resolved } = stored.note;
	return JSON.stringify([said, tags, resolved, store.isSaved(stored), targets.map(({ uri, anchor }) => [uri, anchor])]);
}
