import { commands, l10n, window, type Disposable } from 'vscode';
import { REANCHOR_ANNOTATION, type AnnotationTarget, type ClaimPlace } from '../../../server/src/lsp/protocol.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { Session } from '../session.ts';
import type { AnnotationList } from './annotationList.ts';
import type { AnnotationThreads } from './annotationThreads.ts';
import { askServer } from './askServer.ts';
import { readNoteArgument } from './noteArgument.ts';
import { firstWords } from './noteWords.ts';

/** "Re-anchor at Selection": a note whose place was lost, or that stands at the wrong one, is put where the reader says. */
export function registerReanchor(session: Session, list: AnnotationList, threads: AnnotationThreads): Disposable {
	return commands.registerCommand('corroborate.reanchorAnnotation', async (argument: unknown) => {
		const chosen = readNoteArgument(argument, list, threads);
		if (!chosen) return;
		const index = (argument as { target?: AnnotationTarget }).target?.target;
		const { note, uri } = chosen;
		const target = note.targets.find((one) => (index === undefined ? one.uri === uri : one.target === index));
		if (!target) return;
		const place = selectedPlace(session);
		if (!place) {
			const words = firstWords(target.quote, 60);
			void window.showInformationMessage(
				l10n.t('Select the words that took the place of “{0}”, and try again.', words),
			);
			return;
		}
		const done = await askServer(session, list, REANCHOR_ANNOTATION, { id: note.id, target: target.target, ...place });
		if (done) quietMessage(l10n.t('The annotation is on the selected words'));
	});
}

function selectedPlace(session: Session): ClaimPlace | undefined {
	const editor = window.activeTextEditor;
	const client = editor && session.clientForCommand();
	if (!client || editor.selection.isEmpty || !session.serves(editor.document)) return undefined;
	const { code2ProtocolConverter: toServer } = client;
	return { uri: toServer.asUri(editor.document.uri), range: toServer.asRange(editor.selection) };
}
