import { CommentMode, MarkdownString, type Comment, type CommentThread } from 'vscode';
import type { Annotation, AnnotationReply } from '../../../server/src/lsp/protocol.ts';
import { joinTags } from './bodyAndTags.ts';
import { shownBody } from './noteWords.ts';

/**
 * A note or a reply as the editor shows it. The object stays the same as long as it is shown: the editor knows by it which one is
 * being edited, and what is typed into that one is never overwritten.
 */
export class NoteComment implements Comment {
	body: string | MarkdownString = '';
	mode = CommentMode.Preview;
	author = { name: '' };
	label = '';
	contextValue = 'note';
	timestamp?: Date;
	/** The one that it stands in; set when that is made, which takes the comments. */
	thread!: CommentThread;
	private written: Annotation | AnnotationReply | undefined;

	/** An empty one, to be typed into. */
	static draft(author: string): NoteComment {
		const draft = new NoteComment();
		draft.mode = CommentMode.Editing;
		draft.contextValue = 'draft';
		draft.author = { name: author };
		return draft;
	}

	get id(): string | undefined {
		return this.written?.id;
	}

	get tags(): readonly string[] {
		return this.written && 'tags' in this.written ? this.written.tags : [];
	}

	/** What was typed, while it is edited. */
	get typed(): string {
		return typeof this.body === 'string' ? this.body : this.body.value;
	}

	/** Shows what the server has; while it is edited, once that is over. Whether the editor must be told. */
	show(written: Annotation | AnnotationReply, unnamed: string): boolean {
		const isNews = JSON.stringify(shownOf(this.written)) !== JSON.stringify(shownOf(written));
		this.written = written;
		if (!isNews || this.mode === CommentMode.Editing) return false;
		this.draw(unnamed);
		return true;
	}

	edit(): void {
		if (!this.written) return;
		const { body } = this.written;
		this.body = joinTags({ body, tags: this.tags });
		this.mode = CommentMode.Editing;
	}

	/** Shows again what is written, whatever was typed. */
	endEdit(unnamed: string): void {
		this.mode = CommentMode.Preview;
		this.draw(unnamed);
	}

	private draw(unnamed: string): void {
		if (!this.written) return;
		const { body, author, created } = this.written;
		// Untrusted, as `MarkdownString` is of itself: no HTML, and no link to a command.
		this.body = new MarkdownString(shownBody(body));
		this.author = { name: author || unnamed };
		this.timestamp = new Date(created);
		this.label = this.tags.map((tag) => `#${tag}`).join(' ');
		this.contextValue = 'tags' in this.written ? 'note' : 'reply';
	}
}

function shownOf(written: Annotation | AnnotationReply | undefined): unknown[] {
	return written ? [written.id, written.body, written.author, written.created, 'tags' in written && written.tags] : [];
}
