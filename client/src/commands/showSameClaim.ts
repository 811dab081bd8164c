import { commands, l10n, Position, Uri, window, type Disposable, type Location } from 'vscode';
import { SHOW_SAME_CLAIM, type ShowSameClaimArguments } from '../../../server/src/lsp/protocol.ts';
import { quietMessage } from './quietMessage.ts';

/** "Show Same Claim in Other Sources": from a code lens or hover with the claim's place, else at the cursor. */
export function registerShowSameClaim(): Disposable {
	return commands.registerCommand(SHOW_SAME_CLAIM, (place?: Partial<ShowSameClaimArguments>) => {
		if (place?.uri !== undefined && place.position)
			return showSameClaim(Uri.parse(place.uri), new Position(place.position.line, place.position.character));
		const editor = window.activeTextEditor;
		return editor && showSameClaim(editor.document.uri, editor.selection.active);
	});
}

async function showSameClaim(uri: Uri, position: Position): Promise<void> {
	// The editor's own way to the server: the answer has the claim itself as well, which stands before the reader's eyes already.
	const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, position);
	const others = found.filter(
		({ uri: other, range }) => other.toString() !== uri.toString() || !range.contains(position),
	);
	if (others.length === 0) quietMessage(l10n.t('No other source says this.'));
	else await commands.executeCommand('editor.action.showReferences', uri, position, others);
}
