import { commands, Disposable, Uri } from 'vscode';
import type { AnnotationFormat } from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { exportNotes } from './exportNotes.ts';
import { importNotes } from './importNotes.ts';

/**
 * "Export Annotations…" and "Import Annotations…". Who runs them from a keybinding or another extension can name the file, so that no
 * dialogue asks for it: `(file: Uri, format)` and `(file: Uri)`.
 */
export function registerExchange(session: Session): Disposable {
	return Disposable.from(
		commands.registerCommand('corroborate.exportAnnotations', (file?: unknown, format?: unknown) =>
			exportNotes(session, file instanceof Uri ? file : undefined, format as AnnotationFormat | undefined),
		),
		commands.registerCommand('corroborate.importAnnotations', (file?: unknown) =>
			importNotes(session, file instanceof Uri ? [file] : undefined),
		),
	);
}
