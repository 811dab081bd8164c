import type { CommentThread } from 'vscode';
import type { Annotation } from '../../../server/src/lsp/protocol.ts';
import type { AnnotationList } from './annotationList.ts';
import type { AnnotationThreads } from './annotationThreads.ts';
import { NoteComment } from './noteComment.ts';

/** A note as a command gets it: from a thread's title, a comment's, the tree, or by its id. */
export interface NoteArgument {
	readonly note: Annotation;
	/** The article in which it was chosen. */
	readonly uri?: string;
	/** Where a reply was chosen. */
	readonly reply?: string;
}

/** Undefined for a draft, and for what is gone meanwhile. */
export function readNoteArgument(
	argument: unknown,
	list: AnnotationList,
	threads: AnnotationThreads,
): NoteArgument | undefined {
	if (typeof argument !== 'object' || argument === null) return undefined;
	const thread = argument instanceof NoteComment ? argument.thread : (argument as CommentThread);
	const shown = threads.of(thread);
	const { id, uri } = shown ? { id: shown.id, uri: shown.uri.toString() } : (argument as { id?: string; uri?: string });
	const note = id === undefined ? undefined : list.find(id);
	if (!note) return undefined;
	const chosen = argument instanceof NoteComment && argument.id !== id ? argument.id : undefined;
	return { note, ...(uri !== undefined && { uri }), ...(chosen !== undefined && { reply: chosen }) };
}
