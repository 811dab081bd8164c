import { commands, Disposable, l10n, type ExtensionContext, type Uri } from 'vscode';
import { STORY_CLAIMS, type StoryClaims } from '../../../../server/src/lsp/protocol.ts';
import type { Session } from '../../session.ts';
import { StoryPanel } from '../storyPanel.ts';
import { exportMatrix } from './exportMatrix.ts';
import { matrixWords } from './matrixWords.ts';

export interface RegisteredMatrix extends Disposable {
	readonly panel: StoryPanel<StoryClaims>;
}

/** "Show Matrix of Claims and Sources", with a claim's id to go to it; and "Export Matrix…". */
export function registerMatrix(session: Session, context: ExtensionContext): RegisteredMatrix {
	const exportShown = (file?: Uri): Promise<Uri | undefined> =>
		exportMatrix(session, { story: panel.story, view: panel.view, file });
	const panel = new StoryPanel<StoryClaims>(
		session,
		context.extensionUri,
		context.workspaceState,
		{
			viewType: 'corroborate.matrix',
			page: 'matrix',
			title: l10n.t('Claims and Sources'),
			words: matrixWords,
			ask: (client, token) => client.sendRequest<StoryClaims>(STORY_CLAIMS, {}, token),
		},
		() => void exportShown(),
	);
	const registered = Disposable.from(
		panel,
		commands.registerCommand('corroborate.showMatrix', (claim?: unknown) =>
			panel.show(typeof claim === 'string' ? claim : undefined),
		),
		commands.registerCommand('corroborate.exportMatrix', exportShown),
	);
	return {
		panel,
		dispose() {
			registered.dispose();
		},
	};
}
