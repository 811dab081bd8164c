import { commands, Disposable, l10n, Uri, window, type ExtensionContext } from 'vscode';
import { SIDE_BY_SIDE, type SideBySide, type SideBySideParams } from '../../../../server/src/lsp/protocol.ts';
import type { Session } from '../../session.ts';
import { aboutOf, readAbout } from '../shared/readerView.ts';
import { StoryPanel } from '../storyPanel.ts';
import { readerLabels } from './readerLabels.ts';

export interface RegisteredReader extends Disposable {
	readonly panel: StoryPanel<SideBySide>;
}

/** "Read Side by Side": the article of the editor, or of the file that is named, beside the source that it has most in common with. */
export function registerReader(session: Session, context: ExtensionContext): RegisteredReader {
	const panel = new StoryPanel<SideBySide>(session, context.extensionUri, context.workspaceState, {
		viewType: 'corroborate.reader',
		page: 'reader',
		title: l10n.t('Side by Side'),
		words: readerLabels,
		ask: async (client, token, asked) => {
			const { left, right, all } = readAbout(asked);
			if (left === undefined) throw new Error(l10n.t('Open an article, and ask for Read Side by Side there.'));
			const params: SideBySideParams = {
				textDocument: { uri: left },
				...(!all && { beside: right === undefined ? 'closest' : [right] }),
			};
			const story = await client.sendRequest<SideBySide | null>(SIDE_BY_SIDE, params, token);
			if (!story) throw new Error(l10n.t('This file is no article, or there is no other one to read beside it.'));
			return story;
		},
	});
	const registered = Disposable.from(
		panel,
		commands.registerCommand('corroborate.showReader', (file?: unknown) => {
			const left = file instanceof Uri ? file.toString() : servedUri(session);
			const shown = panel.story && aboutOf(panel.story, panel.story.right.length > 1);
			panel.show(undefined, left === undefined ? undefined : left === shown?.left ? shown : { left });
		}),
	);
	return {
		panel,
		dispose() {
			registered.dispose();
		},
	};
}

/** The article of the active editor. */
function servedUri(session: Session): string | undefined {
	const document = window.activeTextEditor?.document;
	return document && session.serves(document) ? document.uri.toString() : undefined;
}
