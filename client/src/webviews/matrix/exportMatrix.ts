import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { StoryClaims } from '../../../../server/src/lsp/protocol.ts';
import type { Session } from '../../session.ts';
import { readMatrixView, shownClaims } from '../shared/matrixView.ts';
import { matrixWords } from './matrixWords.ts';
import { renderMatrixCsv } from './matrixCsv.ts';
import { renderMatrixHtml } from './matrixHtml.ts';
import type { RenderMatrix } from './shownMatrix.ts';
import { renderMatrixSvg } from './matrixSvg.ts';

interface Format {
	readonly label: string;
	readonly detail: string;
	/** The ending of the file. */
	readonly ending: string;
	readonly render: RenderMatrix;
}

export interface ExportedMatrix {
	readonly story: StoryClaims | undefined;
	readonly view: unknown;
	/** Else the reader is asked; its ending says the format. */
	readonly file?: Uri | undefined;
}

/** What the matrix shows, as it is filtered and sorted, into a file. Gives the file, once it is written. */
export async function exportMatrix(session: Session, { story, view, file }: ExportedMatrix): Promise<Uri | undefined> {
	if (!story) {
		void window.showInformationMessage(l10n.t('There is no matrix to export yet.'));
		return undefined;
	}
	const format = file
		? formats().find(({ ending }) => file.path.endsWith(`.${ending}`))
		: await window.showQuickPick(formats(), { placeHolder: l10n.t('Export the matrix as') });
	if (!format) return undefined;
	const folder = session.client?.folders[0]?.uri;
	const target =
		file ??
		(await window.showSaveDialog({
			title: l10n.t('Export Matrix'),
			filters: { [format.label]: [format.ending] },
			...(folder && { defaultUri: Uri.joinPath(folder, `matrix.${format.ending}`) }),
		}));
	if (!target) return undefined;
	const shown = { story, claims: shownClaims(story, readMatrixView(view)) };
	try {
		await workspace.fs.writeFile(target, new TextEncoder().encode(format.render(shown, matrixWords())));
	} catch (error) {
		void window.showErrorMessage(l10n.t('{0} cannot be written: {1}', target.fsPath, String(error)));
		return undefined;
	}
	// Not waited for: the message can stand as long as it likes.
	void offerToOpen(target);
	return target;
}

async function offerToOpen(file: Uri): Promise<void> {
	const open = l10n.t('Open');
	const said = l10n.t('Matrix exported to {0}.', workspace.asRelativePath(file));
	if ((await window.showInformationMessage(said, open)) === open) await commands.executeCommand('vscode.open', file);
}

function formats(): Format[] {
	return [
		{ label: 'HTML', detail: l10n.t('A page to read and to print'), ending: 'html', render: renderMatrixHtml },
		{ label: 'CSV', detail: l10n.t('A table for spreadsheets'), ending: 'csv', render: renderMatrixCsv },
		{ label: 'SVG', detail: l10n.t('A picture for a text or a slide'), ending: 'svg', render: renderMatrixSvg },
	];
}
