import { commands, Disposable, l10n, Position, Range, Selection, TextEditorRevealType, window } from 'vscode';
import { SHARED_CLAIMS, type SharedClaim, type SharedClaimsParams } from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { neighbouringClaim } from './neighbouringClaim.ts';
import { quietMessage } from './quietMessage.ts';

/** "Next Shared Claim" and "Previous Shared Claim": to the claims of this article that other sources make as well. */
export function registerSharedClaimNavigation(session: Session): Disposable {
	return Disposable.from(
		commands.registerCommand('corroborate.nextSharedClaim', () => goToSharedClaim(session, 'next')),
		commands.registerCommand('corroborate.previousSharedClaim', () => goToSharedClaim(session, 'previous')),
	);
}

async function goToSharedClaim(session: Session, direction: 'next' | 'previous'): Promise<void> {
	const editor = window.activeTextEditor;
	const client = editor && session.clientForCommand();
	if (!client) return;
	const params: SharedClaimsParams = {
		textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
	};
	const claims = await client.sendRequest<readonly SharedClaim[]>(SHARED_CLAIMS, params);
	const index = neighbouringClaim(claims, editor.selection.active, direction);
	const claim = claims[index];
	if (!claim) {
		quietMessage(l10n.t('No other source says what this article says.'));
		return;
	}
	const start = new Position(claim.range.start.line, claim.range.start.character);
	editor.selection = new Selection(start, start);
	editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
	quietMessage(
		[
			l10n.t('Claim {0} of {1}, in {2} sources', index + 1, claims.length, claim.sources),
			claim.independent < claim.sources && l10n.t('{0} independent', claim.independent),
			claim.possibly > 0 && l10n.t('possibly in {0} more', claim.possibly),
		]
			.filter((part) => part)
			.join(', '),
	);
}
