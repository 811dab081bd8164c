import { commands, l10n, window, type Disposable, type Location, type LocationLink } from 'vscode';
import { quietMessage } from './quietMessage.ts';

/** "Show All Mentions": of the person, place or organization whose name the cursor is in, in all sources, under every spelling. */
export function registerShowAllMentions(): Disposable {
	return commands.registerCommand('corroborate.showAllMentions', async () => {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const { uri } = editor.document;
		const position = editor.selection.active;
		const mentions = await commands.executeCommand<(Location | LocationLink)[]>(
			'vscode.executeImplementationProvider',
			uri,
			position,
		);
		if (mentions.length === 0) quietMessage(l10n.t('No name stands here.'));
		else await commands.executeCommand('editor.action.peekLocations', uri, position, mentions, 'peek');
	});
}
