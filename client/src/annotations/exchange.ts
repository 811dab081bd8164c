import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import {
	EXPORT_ANNOTATIONS,
	IMPORT_ANNOTATIONS,
	type AnnotationFormat,
	type ExportAnnotationsArguments,
	type ImportAnnotationsArguments,
	type ImportedAnnotations,
} from '../../../server/src/lsp/protocol.ts';
import { runOnServer } from '../commands/decide.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { Session } from '../session.ts';
import { exchangeFormat } from './exchangeFormat.ts';

interface Format {
	readonly format: AnnotationFormat;
	readonly label: string;
	readonly detail: string;
	/** The ending of the file. */
	readonly ending: string;
}

/** "Export Annotations…" and "Import Annotations…". */
export function registerExchange(session: Session): Disposable {
	return Disposable.from(
		commands.registerCommand('corroborate.exportAnnotations', () => exportNotes(session)),
		commands.registerCommand('corroborate.importAnnotations', () => importNotes(session)),
	);
}

async function exportNotes(session: Session): Promise<void> {
	const client = session.clientForCommand();
	if (!client) return;
	const choice = await window.showQuickPick(formats(), { placeHolder: l10n.t('Export annotations as') });
	if (!choice) return;
	const { format, ending } = choice;
	// A copy with the notes in it is of one article.
	const article = format === 'criticmarkup' ? window.activeTextEditor?.document : undefined;
	if (format === 'criticmarkup' && !(article && session.serves(article))) {
		void window.showInformationMessage(l10n.t('Open the article that is to be copied with its annotations.'));
		return;
	}
	const argument: ExportAnnotationsArguments = {
		format,
		...(article && { uri: client.code2ProtocolConverter.asUri(article.uri) }),
	};
	const text = await runOnServer<string>(session, EXPORT_ANNOTATIONS, argument);
	if (text === undefined) return;
	const folder = client.folders[0]?.uri;
	const name = article ? article.uri.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '.annotated') : 'annotations';
	const file = await window.showSaveDialog({
		title: l10n.t('Export Annotations'),
		filters: { [choice.label]: [ending] },
		...(folder && { defaultUri: Uri.joinPath(folder, `${name}.${ending}`) }),
	});
	if (!file) return;
	try {
		await workspace.fs.writeFile(file, new TextEncoder().encode(text));
	} catch (error) {
		void window.showErrorMessage(l10n.t('{0} cannot be written: {1}', file.fsPath, String(error)));
		return;
	}
	const open = l10n.t('Open');
	const said = l10n.t('Annotations exported to {0}.', workspace.asRelativePath(file));
	if ((await window.showInformationMessage(said, open)) === open) await commands.executeCommand('vscode.open', file);
}

function formats(): Format[] {
	return [
		{
			format: 'w3c',
			label: 'W3C Web Annotation',
			detail: l10n.t('JSON-LD, the standard that annotation programs share; loses nothing'),
			ending: 'jsonld',
		},
		{
			format: 'hypothesis',
			label: 'Hypothesis',
			detail: l10n.t('JSON as Hypothesis exports and imports it'),
			ending: 'json',
		},
		{
			format: 'markdown',
			label: 'Markdown',
			detail: l10n.t('A report to read, by article'),
			ending: 'md',
		},
		{ format: 'csv', label: 'CSV', detail: l10n.t('A table for spreadsheets'), ending: 'csv' },
		{
			format: 'criticmarkup',
			label: 'CriticMarkup',
			detail: l10n.t('A copy of the article in front, with the annotations in its text'),
			ending: 'md',
		},
	];
}

async function importNotes(session: Session): Promise<void> {
	const client = session.clientForCommand();
	if (!client) return;
	const files = await window.showOpenDialog({
		title: l10n.t('Import Annotations'),
		openLabel: l10n.t('Import'),
		canSelectMany: true,
		filters: { [l10n.t('W3C Web Annotation or Hypothesis')]: ['jsonld', 'json', 'jsonl'] },
	});
	if (!files?.length) return;
	const [first, ...more] = client.folders;
	const folder = more.length === 0 ? first : await window.showWorkspaceFolderPick();
	if (!folder) return;
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
	await tellImport(added, skipped, problems);
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
