import { commands, Disposable, l10n, window } from 'vscode';
import {
	REANCHOR_ANNOTATION,
	REMOVE_ANNOTATION,
	RESOLVE_ANNOTATION,
	RESTORE_ANNOTATION,
	UPDATE_ANNOTATION,
	type Annotation,
} from '../../../server/src/lsp/protocol.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { Session } from '../session.ts';
import type { AnnotationList } from './annotationList.ts';
import type { AnnotationThreads } from './annotationThreads.ts';
import { askServer } from './askServer.ts';
import { readNoteArgument, type NoteArgument } from './noteArgument.ts';
import { pickTags } from './pickTags.ts';

/** What is done with a note that is there: resolve, reopen, delete, tag, and take its changed words for good. */
export function registerChangeNotes(session: Session, list: AnnotationList, threads: AnnotationThreads): Disposable {
	const ask = (command: string, argument: object): Promise<Annotation | undefined> =>
		askServer(session, list, command, argument);
	const onNote =
		(run: (chosen: NoteArgument) => unknown) =>
		(argument: unknown): unknown => {
			const chosen = readNoteArgument(argument, list, threads);
			return chosen && run(chosen);
		};

	const remove = async ({ note, reply }: NoteArgument, uri?: string): Promise<void> => {
		const removed = await ask(REMOVE_ANNOTATION, { id: reply ?? note.id, ...(uri !== undefined && { uri }) });
		if (!removed?.removed) return;
		// Of a note that is gone as a whole, the answer is how it was.
		if (reply === undefined && uri === undefined) list.remove(note.id);
		const undo = l10n.t('Undo');
		const said = reply === undefined ? l10n.t('Annotation deleted.') : l10n.t('Reply deleted.');
		const choice = await window.showInformationMessage(said, undo);
		if (choice === undo) await ask(RESTORE_ANNOTATION, { removed: removed.removed });
	};

	return Disposable.from(
		commands.registerCommand(
			'corroborate.resolveAnnotation',
			onNote(({ note }) => ask(RESOLVE_ANNOTATION, { id: note.id })),
		),
		commands.registerCommand(
			'corroborate.reopenAnnotation',
			onNote(({ note }) => ask(RESOLVE_ANNOTATION, { id: note.id, resolved: false })),
		),
		commands.registerCommand(
			'corroborate.deleteAnnotation',
			onNote((chosen) => remove(chosen)),
		),
		commands.registerCommand(
			'corroborate.deleteAnnotationHere',
			onNote((chosen) => remove(chosen, chosen.uri)),
		),
		commands.registerCommand(
			'corroborate.tagAnnotation',
			onNote(async ({ note }) => {
				const tags = await pickTags(note, list.all);
				if (tags) await ask(UPDATE_ANNOTATION, { id: note.id, tags });
			}),
		),
		commands.registerCommand(
			'corroborate.keepPlace',
			onNote(async ({ note, uri }) => {
				const kept = await ask(REANCHOR_ANNOTATION, { id: note.id, ...(uri !== undefined && { uri }) });
				if (kept) quietMessage(l10n.t('The annotation is on the words as they are now'));
			}),
		),
	);
}
