import type { Disposable } from 'vscode';
import {
	CommentThreadCollapsibleState,
	l10n,
	Range,
	Uri,
	workspace,
	type CommentThread,
	type TextDocument,
	type TextEditor,
} from 'vscode';
import type { ClaimPlace } from '../../../server/src/lsp/protocol.ts';
import { authorName } from './author.ts';
import type { AnnotationThreads } from './annotationThreads.ts';
import { movedRange } from './movedRange.ts';
import { NoteComment } from './noteComment.ts';

/** A note that is being written: what it will be on. */
export interface Draft {
	readonly thread: CommentThread;
	readonly comment: NoteComment;
	/** The place where it is written first. They follow the edits that are made meanwhile. */
	places: readonly ClaimPlace[];
	/** On the claim there, in all its sources. */
	readonly claim: boolean;
}

/**
 * The threads that no note of the server's stands behind yet. An own thread with a comment that is being edited, and not the
 * editor's "Add Comment": that one opens no second thread on a line, and in many articles a line is a whole paragraph.
 */
export class Drafts implements Disposable {
	private readonly drafts = new Map<CommentThread, Draft>();
	private readonly edits: Disposable;

	constructor(private readonly threads: AnnotationThreads) {
		this.edits = workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
			this.follow(document, contentChanges),
		);
	}

	of(thread: CommentThread): Draft | undefined {
		return this.drafts.get(thread);
	}

	get all(): readonly Draft[] {
		return [...this.drafts.values()];
	}

	/** Opens a field to type a note into, at the first of the places. */
	open(editor: TextEditor, places: readonly ClaimPlace[], label: string, claim = false): void {
		const [place] = places;
		if (!place) return;
		const range = editorRange(place);
		const same = this.all.find(
			(draft) =>
				draft.claim === claim &&
				draft.thread.uri.toString() === editor.document.uri.toString() &&
				draft.thread.range?.isEqual(range),
		);
		if (same) {
			same.thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
			return;
		}
		const comment = NoteComment.draft(authorName() || l10n.t('Somebody'));
		const thread = this.threads.controller.createCommentThread(editor.document.uri, range, [comment]);
		comment.thread = thread;
		thread.label = label;
		thread.contextValue = 'draft';
		thread.canReply = false;
		thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
		this.drafts.set(thread, { thread, comment, places, claim });
	}

	/** It has become a note, or is given up. */
	discard(thread: CommentThread): void {
		this.drafts.delete(thread);
		thread.dispose();
	}

	dispose(): void {
		this.edits.dispose();
	}

	private follow({ uri }: TextDocument, changes: Parameters<typeof movedRange>[1]): void {
		const key = uri.toString();
		for (const draft of this.drafts.values()) {
			draft.places = draft.places.map((place) =>
				Uri.parse(place.uri).toString() === key ? { ...place, range: movedRange(place.range, changes) } : place,
			);
			const [place] = draft.places;
			if (place && draft.thread.uri.toString() === key) {
				const range = editorRange(place);
				if (!draft.thread.range?.isEqual(range)) draft.thread.range = range;
			}
		}
	}
}

function editorRange({ range: { start, end } }: ClaimPlace): Range {
	return new Range(start.line, start.character, end.line, end.character);
}
