import { window } from 'vscode';
import type { Annotation } from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import type { AnnotationList } from './annotationList.ts';

/**
 * Has the server do something with a note, and takes over what comes of it. Undefined where it did nothing, with the reason said; so
 * that what was typed can stay where it is.
 */
export async function askServer(
	session: Session,
	list: AnnotationList,
	command: string,
	argument: object,
): Promise<Annotation | undefined> {
	const client = session.clientForCommand();
	if (!client) return undefined;
	try {
		const params = { command, arguments: [argument] };
		const note = await client.sendRequest<Annotation>('workspace/executeCommand', params);
		list.put(note);
		return note;
	} catch (error) {
		void window.showErrorMessage(error instanceof Error ? error.message : String(error));
		// What cannot be written to the disk holds all the same, and is written later: the error says so, and brings the note.
		const kept = (error as { data?: unknown }).data;
		if (!isAnnotation(kept)) return undefined;
		list.put(kept);
		return kept;
	}
}

function isAnnotation(data: unknown): data is Annotation {
	return typeof data === 'object' && data !== null && 'id' in data && 'targets' in data;
}
