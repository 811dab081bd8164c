import {
	CommentMode,
	CommentThreadCollapsibleState,
	CommentThreadState,
	comments,
	l10n,
	Range,
	Uri,
	window,
	workspace,
	type CommentController,
	type CommentThread,
	type Disposable,
	type TextDocumentChangeEvent,
} from 'vscode';
import type { Annotation, AnnotationTarget } from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import type { AnnotationList } from './annotationList.ts';
import type { ListedNote } from './groupNotes.ts';
import { movedRange } from './movedRange.ts';
import { NoteComment } from './noteComment.ts';
import { threadLabel } from './stateInWords.ts';

/** The manifest's menus ask for it. */
export const CONTROLLER = 'corroborate.annotations';

/** A note's thread at one of its places. */
export interface NoteThread {
	readonly id: string;
	readonly uri: Uri;
	readonly thread: CommentThread;
	comments: readonly NoteComment[];
	/** Where the editor shows it by now, which `thread.range` is not told of. */
	tracked: Range | undefined;
	/** When the note was changed last, as far as it is drawn. */
	drawn?: string;
}

/** So long after an edit what it did to the words of notes is not told in the threads, in milliseconds. */
const SETTLED = 1500;

/** The list as threads of the editor's own Comments UI: in the gutter, in the text, in the Comments panel. */
export class AnnotationThreads implements Disposable {
	readonly controller: CommentController;
	/** By note, article, and which of the note's places in it. */
	private readonly shown = new Map<string, NoteThread>();
	private readonly byThread = new WeakMap<CommentThread, NoteThread>();
	private readonly subscriptions: Disposable[] = [];
	private wasActive: boolean | undefined;
	/** Articles that are being edited, each with the timer for when that is over. */
	private readonly edited = new Map<string, NodeJS.Timeout>();

	constructor(
		private readonly list: AnnotationList,
		private readonly session: Session,
	) {
		this.controller = comments.createCommentController(CONTROLLER, l10n.t('Corroborate annotations'));
		this.controller.options = {
			prompt: l10n.t('Reply…'),
			placeHolder: l10n.t('Markdown'),
		};
		this.subscriptions.push(
			list.onDidChange((uris) => uris.forEach((uri) => this.draw(Uri.parse(uri)))),
			session.onDidChange(() => this.offerGutter()),
			workspace.onDidChangeTextDocument((event) => this.followEdit(event)),
			window.onDidChangeVisibleTextEditors(() => {
				for (const one of this.shown.values()) this.place(one);
			}),
		);
		this.offerGutter();
	}

	/** Those in an article. */
	in(uri: Uri): readonly NoteThread[] {
		const key = uri.toString();
		return [...this.shown.values()].filter((one) => one.uri.toString() === key);
	}

	/** Whether a note or a reply is being edited. */
	get isEdited(): boolean {
		return [...this.shown.values()].some((one) => one.comments.some(({ mode }) => mode === CommentMode.Editing));
	}

	/** The one that a thread of the editor stands for; undefined for a draft. */
	of(thread: CommentThread): NoteThread | undefined {
		return this.byThread.get(thread);
	}

	/** Has a thread of the gutter's that was typed into stand for the note that came of it. */
	adopt(thread: CommentThread, note: Annotation): void {
		const uri = thread.uri.toString();
		const [key] = this.keysIn(this.list.on(thread.uri)).find(([, listed]) => listed.note.id === note.id) ?? [];
		const other = key === undefined ? undefined : this.shown.get(key);
		if (key === undefined || other?.thread === thread) return;
		other?.thread.dispose();
		const adopted: NoteThread = { id: note.id, uri: Uri.parse(uri), thread, comments: [], tracked: thread.range };
		this.shown.set(key, adopted);
		this.byThread.set(thread, adopted);
		this.draw(thread.uri);
	}

	/** Tells the editor that comments of a thread have changed. */
	tell({ thread, comments: shown }: NoteThread): void {
		thread.comments = [...shown];
	}

	dispose(): void {
		for (const timer of this.edited.values()) clearTimeout(timer);
		for (const one of this.subscriptions) one.dispose();
		this.controller.dispose();
	}

	/** The editor asks for the lines that can be commented on only when it is told that they have changed. */
	private offerGutter(): void {
		const active = this.session.client !== undefined;
		if (active === this.wasActive) return;
		this.wasActive = active;
		this.controller.commentingRangeProvider = {
			provideCommentingRanges: (document) =>
				this.session.serves(document) ? [new Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [],
		};
	}

	private followEdit({ document: { uri }, contentChanges }: TextDocumentChangeEvent): void {
		const here = contentChanges.length > 0 ? this.in(uri) : [];
		if (here.length === 0) return;
		for (const one of here) if (one.tracked) one.tracked = editorRange(movedRange(one.tracked, contentChanges));
		const key = uri.toString();
		clearTimeout(this.edited.get(key));
		const settle = (): void => {
			this.edited.delete(key);
			this.draw(uri);
		};
		this.edited.set(key, setTimeout(settle, SETTLED));
	}

	private draw(uri: Uri): void {
		const listed = this.keysIn(this.list.on(uri));
		const keys = new Set(listed.map(([key]) => key));
		for (const [key, one] of this.shown)
			if (one.uri.toString() === uri.toString() && !keys.has(key)) this.undraw(key, one);
		for (const [key, one] of listed) this.drawOne(key, uri, one);
	}

	private keysIn(listed: readonly ListedNote[]): [key: string, listed: ListedNote][] {
		const counts = new Map<string, number>();
		return listed.map((one) => {
			const { id } = one.note;
			const count = counts.get(id) ?? 0;
			counts.set(id, count + 1);
			return [`${id} ${one.target.uri} ${count}`, one];
		});
	}

	private undraw(key: string, { thread, comments: shown }: NoteThread): void {
		this.shown.delete(key);
		// Somebody else has deleted what is being edited here: what was typed stays, as a draft of a new note.
		const [edited] = shown.filter(({ mode }) => mode === CommentMode.Editing);
		if (!edited) return thread.dispose();
		this.byThread.delete(thread);
		edited.contextValue = 'draft';
		thread.label = l10n.t('Deleted elsewhere; saving makes a new annotation');
		thread.contextValue = 'draft';
		thread.canReply = false;
		thread.comments = [edited];
	}

	private drawOne(key: string, uri: Uri, { note, target }: ListedNote): void {
		const range = target.range && editorRange(target.range);
		let one = this.shown.get(key);
		if (!one) {
			// With its comments: into a thread that is empty at first the editor puts an open field.
			const made = this.commentsOf(note, []);
			const thread = this.controller.createCommentThread(uri, range ?? new Range(0, 0, 0, 0), made.comments);
			thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
			one = { id: note.id, uri, thread, comments: made.comments, tracked: thread.range };
			for (const comment of made.comments) comment.thread = thread;
			this.shown.set(key, one);
			this.byThread.set(thread, one);
		}
		const { thread } = one;
		if (range ? !one.tracked?.isEqual(range) : one.tracked) {
			one.tracked = range;
			thread.range = range;
		} else this.place(one);
		const state = note.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
		if (thread.state !== state) thread.state = state;
		const written = [note.modified, note.saved, note.targets.length].join(' ');
		// Each letter that is typed into the words changes how much of them is left.
		if (one.drawn !== written || !this.edited.has(uri.toString())) {
			one.drawn = written;
			const label = threadLabel(note, target);
			if (thread.label !== label) thread.label = label;
			const context = contextOf(note, target);
			if (thread.contextValue !== context) thread.contextValue = context;
		}
		if (thread.canReply !== true) thread.canReply = true;
		this.drawComments(one, note);
	}

	/**
	 * The editor itself moves a thread along with what is typed. It is told the new place only once it no longer shows it: a thread
	 * that anything is set of takes the focus, if one of its comments had it before, from whoever is typing in the text.
	 */
	private place({ thread, uri, tracked }: NoteThread): void {
		if (thread.range === tracked || (tracked && thread.range?.isEqual(tracked))) return;
		const key = uri.toString();
		if (!window.visibleTextEditors.some(({ document }) => document.uri.toString() === key)) thread.range = tracked;
	}

	private drawComments(one: NoteThread, note: Annotation): void {
		const { comments: now, isNews } = this.commentsOf(note, one.comments);
		if (!isNews) return;
		for (const comment of now) comment.thread = one.thread;
		one.comments = now;
		this.tell(one);
	}

	/** One for the note and for each of its replies: those that are shown already, where they are, brought up to date. */
	private commentsOf(
		note: Annotation,
		shown: readonly NoteComment[],
	): { readonly comments: readonly NoteComment[]; readonly isNews: boolean } {
		const unnamed = l10n.t('Somebody');
		let isNews = shown.length !== note.replies.length + 1;
		const now = [note, ...note.replies].map((written, i) => {
			const comment = shown.find(({ id }) => id === written.id) ?? new NoteComment();
			if (comment.show(written, unnamed) || comment !== shown[i]) isNews = true;
			return comment;
		});
		return { comments: now, isNews };
	}
}

/** What the menus of a thread depend on. */
function contextOf({ resolved, targets }: Annotation, { state }: AnnotationTarget): string {
	const lost = state === 'exact' || state === 'moved' ? [] : [state];
	return [resolved ? 'resolved' : 'open', ...lost, ...(targets.length > 1 ? ['several'] : [])].join(' ');
}

function editorRange({ start, end }: NonNullable<ListedNote['target']['range']>): Range {
	return new Range(start.line, start.character, end.line, end.character);
}

/** Whether there is such a file, or it is open. */
export async function exists(uri: Uri): Promise<boolean> {
	if (workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return true;
	return workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}
