import { commands, l10n, QuickPickItemKind, Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import type { Status } from '../../../server/src/lsp/protocol.ts';
import { counts, extent, omissions } from '../counts.ts';
import type { Session } from '../session.ts';

interface Choice extends QuickPickItem {
	readonly run?: () => unknown;
}

/** "Show Status": how much was read, which files were left out and why, and what can be done about it. */
export function registerShowStatus(session: Session): Disposable {
	return commands.registerCommand('corroborate.showStatus', async () => {
		const { state, status } = session;
		const title = status ? l10n.t('Corroborate: {0}', counts(status)) : 'Corroborate';
		const choice = await window.showQuickPick([...skippedFiles(session), ...actions()], {
			title,
			placeHolder: placeHolder(state, status),
			matchOnDescription: true,
			matchOnDetail: true,
		});
		await choice?.run?.();
	});
}

function placeHolder(state: Session['state'], status: Status | undefined): string {
	if (state === 'stopped') return l10n.t('The server has stopped');
	if (status?.state !== 'ready') return l10n.t('Reading articles');
	const readings: Readonly<Record<Status['secondReading'], string>> = {
		running: l10n.t('Every article was read; claims are being read side by side'),
		done: l10n.t('Every article was read, and claims were read side by side'),
		off: l10n.t('Every article was read; claims are compared by their words alone'),
	};
	const tooMany =
		status.mostRead === undefined
			? undefined
			: l10n.t(
					'Every article was read; there are more than {0} claims, too many to read side by side: they are compared by their words alone',
					status.mostRead,
				);
	return omissions(status) ?? extent(status) ?? tooMany ?? readings[status.secondReading];
}

function skippedFiles({ status }: Session): Choice[] {
	return (status?.skipped ?? []).map(({ uri, reason }) => {
		const file = Uri.parse(uri);
		return {
			label: `$(warning) ${workspace.asRelativePath(file)}`,
			detail: reason,
			// Not `showTextDocument`: what was left out may be no text, and the editor has its own way to say so.
			run: () => commands.executeCommand('vscode.open', file),
		};
	});
}

function actions(): Choice[] {
	const action = (label: string, command: string): Choice => ({ label, run: () => commands.executeCommand(command) });
	return [
		{ label: '', kind: QuickPickItemKind.Separator },
		action(`$(output) ${l10n.t('Show Log')}`, 'corroborate.showLog'),
		action(`$(debug-restart) ${l10n.t('Restart Server')}`, 'corroborate.restartServer'),
		action(`$(circle-slash) ${l10n.t('Turn Off in This Folder')}`, 'corroborate.turnOff'),
	];
}
