import { commands, ConfigurationTarget, l10n, workspace, type Disposable } from 'vscode';
import { SHOW_COMPATIBLE } from '../../../server/src/lsp/protocol.ts';
import { quietMessage } from './quietMessage.ts';

/** "Show Compatible Differences Too": the setting for it, in this workspace; called again, back to what is usual. */
export function registerShowCompatible(): Disposable {
	return commands.registerCommand(SHOW_COMPATIBLE, async () => {
		const settings = workspace.getConfiguration('corroborate.conflicts');
		const all = settings.get('report') === 'all';
		await settings.update('report', all ? undefined : 'all', ConfigurationTarget.Workspace);
		quietMessage(
			all ? l10n.t('Compatible differences are hidden again') : l10n.t('Compatible differences are shown as hints'),
		);
	});
}
