import { commands, l10n, Uri, window, workspace } from 'vscode';
import {
	EXPORT_ANNOTATIONS,
	type AnnotationFormat,
	type ExportAnnotationsArguments,
} from '../../../server/src/lsp/protocol.ts';
import { runOnServer } from '../commands/decide.ts';
import type { SourcesClient } from '../languageClient.ts';
import type { Session } from '../session.ts';

interface Format {
	readonly format: AnnotationFormat;
	readonly label: string;
	readonly detail: string;
	/** The ending of the file. */
	readonly ending: string;
}

/** All notes into a file, both of which the reader is asked for where no one names them. Gives the file, once it is written. */
export async function exportNotes(session: Session, file?: Uri, name?: AnnotationFormat): Promise<Uri | undefined> {
	const client = session.clientForCommand();
	if (!client) return undefined;
	const choice = formats().find(({ format }) => format === name) ?? (await pickFormat());
	if (!choice) return undefined;
	// A copy with the notes in it is of one article.
	const article = choice.format === 'criticmarkup' ? window.activeTextEditor?.document : undefined;
	if (choice.format === 'criticmarkup' && !(article && session.serves(article))) {
		void window.showInformationMessage(l10n.t('Open the article that is to be copied with its annotations.'));
		return undefined;
	}
	const argument: ExportAnnotationsArguments = {
		format: choice.format,
		...(article && { uri: client.code2ProtocolConverter.asUri(article.uri) }),
	};
	const text = await runOnServer<string>(session, EXPORT_ANNOTATIONS, argument);
	if (text === undefined) return undefined;
	const target = file ?? (await askForFile(client, choice, article?.uri));
	if (!target) return undefined;
	try {
		await workspace.fs.writeFile(target, new TextEncoder().encode(text));
	} catch (error) {
		void window.showErrorMessage(l10n.t('{0} cannot be written: {1}', target.fsPath, String(error)));
		return undefined;
	}
	// Not waited for: the message can stand as long as it likes.
	void offerToOpen(target);
	return target;
}

function pickFormat(): Thenable<Format | undefined> {
	return window.showQuickPick(formats(), { placeHolder: l10n.t('Export annotations as') });
}

function askForFile(client: SourcesClient, { label, ending }: Format, article?: Uri): Thenable<Uri | undefined> {
	const folder = client.folders[0]?.uri;
	const name = article ? article.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '.annotated') : 'annotations';
	return window.showSaveDialog({
		title: l10n.t('Export Annotations'),
		filters: { [label]: [ending] },
		...(folder && { defaultUri: Uri.joinPath(folder, `${name}.${ending}`) }),
	});
}

async function offerToOpen(file: Uri): Promise<void> {
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
