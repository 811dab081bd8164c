import { commands, l10n, window, type Disposable } from 'vscode';
import { REANCHOR_ANNOTATION, type AnnotationTarget } from '../../../server/src/lsp/protocol.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { Session } from '../session.ts';
import type { AnnotationList } from './annotationList.ts';
import type { AnnotationThreads } from './annotationThreads.ts';
import { askServer } from './askServer.ts';
import { readNoteArgument } from './noteArgument.ts';
import { firstWords } from './noteWords.ts';
import { pickPlace, type PlaceWithWords } from './pickPlace.ts';

/**
 * "Re-anchor…": a note whose place was lost, or that stands at the wrong one, is put where the reader says: on the words that are
 * selected, or where the server has found words like it.
 */
export function registerReanchor(session: Session, list: AnnotationList, threads: AnnotationThreads): Disposable {
	return commands.registerCommand('corroborate.reanchorAnnotation', async (argument: unknown) => {
		const chosen = readNoteArgument(argument, list, threads);
		if (!chosen) return;
		const index = (argument as { target?: AnnotationTarget }).target?.target;
		const { note, uri } = chosen;
		const target = note.targets.find((one) => (index === undefined ? one.uri === uri : one.target === index));
		if (!target) return;
		const selected = selectedPlace(session);
		if (!selected && !target.candidates) {
			const words = firstWords(target.quote, 60);
			void window.showInformationMessage(
				l10n.t('Select the words that took the place of “{0}”, and try again.', words),
			);
			return;
		}
		// Where nothing was found, there is nothing to choose from.
		const place = target.candidates ? await pickPlace(target, selected) : selected;
		if (!place) return;
		const done = await askServer(session, list, REANCHOR_ANNOTATION, {
			id: note.id,
			target: target.target,
			uri: place.uri,
			range: place.range,
		});
		if (done) quietMessage(l10n.t('The annotation is on “{0}”', firstWords(place.words, 60)));
	});
}

function selectedPlace(session: Session): PlaceWithWords | undefined {
	const editor = window.activeTextEditor;
	const client = editor && session.clientForCommand();
	if (!client || editor.selection.isEmpty || !session.serves(editor.document)) return undefined;
	const { code2ProtocolConverter: toServer } = client;
	return {
		uri: toServer.asUri(editor.document.uri),
		range: toServer.asRange(editor.selection),
		words: editor.document.getText(editor.selection),
	};
}
