import {
	CommentThreadCollapsibleState,
	l10n,
	Range,
	Selection,
	TextEditorRevealType,
	Uri,
	window,
	workspace,
} from 'vscode';
import { quietMessage } from '../commands/quietMessage.ts';
import { exists, type AnnotationThreads } from './annotationThreads.ts';
import type { ListedNote } from './groupNotes.ts';

/** Shows a note where it is: its article, its words selected, its thread open. */
export async function openNote({ note, target }: ListedNote, threads: AnnotationThreads): Promise<void> {
	const uri = Uri.parse(target.uri);
	if (!(await exists(uri))) {
		quietMessage(l10n.t('{0} is gone; the annotation can be put into another article.', workspace.asRelativePath(uri)));
		return;
	}
	const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
	if (target.range) {
		const { start, end } = target.range;
		editor.selection = new Selection(start.line, start.character, end.line, end.character);
		editor.revealRange(new Range(editor.selection.start, editor.selection.end), TextEditorRevealType.InCenter);
	}
	expand(threads, uri, note.id);
}

/** Opens the thread of a note, and closes the one that this opened before. */
export function expand(threads: AnnotationThreads, uri: Uri, id: string): void {
	const { Collapsed, Expanded } = CommentThreadCollapsibleState;
	for (const { thread, id: other } of threads.in(uri)) {
		// What the reader has closed since still counts as open here, and setting it to what it is would do nothing.
		if (thread.collapsibleState === Expanded) thread.collapsibleState = Collapsed;
		if (other === id) thread.collapsibleState = Expanded;
	}
}
