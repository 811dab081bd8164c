import { l10n, window, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import {
	IMPORT_ANNOTATIONS,
	type ImportAnnotationsArguments,
	type ImportedAnnotations,
} from '../../../server/src/lsp/protocol.ts';
import { runOnServer } from '../commands/decide.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { SourcesClient } from '../languageClient.ts';
import type { Session } from '../session.ts';
import { exchangeFormat } from './exchangeFormat.ts';

/** What came of an import of one or several files. */
export interface ImportedFiles {
	readonly added: number;
	readonly skipped: number;
	/** Each with its file and, where it is one record's, which one. */
	readonly problems: readonly string[];
}

/** The notes of files of other programs, which the reader is asked for where no one names them. */
export async function importNotes(
	session: Session,
	named: readonly Uri[] | undefined,
): Promise<ImportedFiles | undefined> {
	const client = session.clientForCommand();
	if (!client) return undefined;
	const files = named ?? (await askForFiles());
	const folder = files?.length ? await folderFor(client, files) : undefined;
	if (!files || !folder) return undefined;
	let [added, skipped] = [0, 0];
	const problems: string[] = [];
	for (const file of files) {
		const name = workspace.asRelativePath(file);
		let text: string;
		try {
			text = new TextDecoder().decode(await workspace.fs.readFile(file));
		} catch (error) {
			problems.push(`${name}: ${String(error)}`);
			continue;
		}
		const argument: ImportAnnotationsArguments = {
			format: exchangeFormat(text),
			text,
			folder: client.code2ProtocolConverter.asUri(folder.uri),
		};
		const imported = await runOnServer<ImportedAnnotations>(session, IMPORT_ANNOTATIONS, argument);
		if (!imported) continue;
		added += imported.added;
		skipped += imported.skipped;
		for (const { record, message } of imported.problems)
			problems.push(record ? l10n.t('{0}, record {1}: {2}', name, record, message) : `${name}: ${message}`);
	}
	// Not waited for: the message can stand as long as it likes.
	void tellImport(added, skipped, problems);
	return { added, skipped, problems };
}

function askForFiles(): Thenable<Uri[] | undefined> {
	return window.showOpenDialog({
		title: l10n.t('Import Annotations'),
		openLabel: l10n.t('Import'),
		canSelectMany: true,
		filters: { [l10n.t('W3C Web Annotation or Hypothesis')]: ['jsonld', 'json', 'jsonl'] },
	});
}

/** The notes' own folder: the only one, else the one that the files lie in, else the reader says. */
async function folderFor({ folders }: SourcesClient, [file]: readonly Uri[]): Promise<WorkspaceFolder | undefined> {
	if (folders.length <= 1) return folders[0];
	const around = file && workspace.getWorkspaceFolder(file);
	const own = folders.find(({ uri }) => uri.toString() === around?.uri.toString());
	return own ?? window.showWorkspaceFolderPick();
}

async function tellImport(added: number, skipped: number, problems: readonly string[]): Promise<void> {
	const said = l10n.t('Imported: {0} new, {1} were there already.', added, skipped);
	if (problems.length === 0) {
		quietMessage(said);
		return;
	}
	const list = l10n.t('Show Problems');
	const unread = l10n.t('{0} records were not taken.', problems.length);
	if ((await window.showWarningMessage(`${said} ${unread}`, list)) !== list) return;
	const content = [said, unread, '', ...problems].join('\n');
	await window.showTextDocument(await workspace.openTextDocument({ content, language: 'plaintext' }));
}
