import {
	commands,
	Disposable,
	l10n,
	Position,
	QuickPickItemKind,
	Range,
	Selection,
	TextEditorRevealType,
	Uri,
	window,
	workspace,
	type QuickPickItem,
	type TextEditor,
} from 'vscode';
import {
	CLAIMS_ONLY_HERE,
	type ClaimOnlyHere,
	type ClaimsOnlyHere,
	type ClaimsOnlyHereParams,
} from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { neighbouringClaim } from './neighbouringClaim.ts';
import { quietMessage } from './quietMessage.ts';

/** "Next Claim Only Here", "Previous Claim Only Here" and "List Claims Only Here": what no other source was found to say. */
export function registerOnlyHere(session: Session): Disposable {
	return Disposable.from(
		commands.registerCommand('corroborate.nextClaimOnlyHere', () => goToClaimOnlyHere(session, 'next')),
		commands.registerCommand('corroborate.previousClaimOnlyHere', () => goToClaimOnlyHere(session, 'previous')),
		commands.registerCommand('corroborate.listClaimsOnlyHere', () => listClaimsOnlyHere(session)),
	);
}

async function goToClaimOnlyHere(session: Session, direction: 'next' | 'previous'): Promise<void> {
	const editor = window.activeTextEditor;
	const client = editor && session.clientForCommand();
	if (!client) return;
	const params: ClaimsOnlyHereParams = {
		textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
	};
	const { claims, beingRead } = await client.sendRequest<ClaimsOnlyHere>(CLAIMS_ONLY_HERE, params);
	const index = neighbouringClaim(claims, editor.selection.active, direction);
	const claim = claims[index];
	if (!claim) {
		quietMessage(l10n.t('No claim of this article stands here alone.'));
		return;
	}
	goTo(editor, claim);
	const place = l10n.t('Claim {0} of {1} that no other source was found to state', index + 1, claims.length);
	quietMessage(beingRead ? `${place} (${l10n.t('the sources are still being read')})` : place);
}

interface Choice extends QuickPickItem {
	readonly claim?: ClaimOnlyHere;
}

/** Of all sources: those of the article before the reader first. */
async function listClaimsOnlyHere(session: Session): Promise<void> {
	const client = session.clientForCommand();
	if (!client) return;
	const { claims, beingRead } = await client.sendRequest<ClaimsOnlyHere>(CLAIMS_ONLY_HERE, {});
	if (claims.length === 0) {
		quietMessage(l10n.t('No source was found to stand alone with a claim.'));
		return;
	}
	const editor = window.activeTextEditor;
	const here = editor && client.code2ProtocolConverter.asUri(editor.document.uri);
	const sorted = [...claims.filter(({ uri }) => uri === here), ...claims.filter(({ uri }) => uri !== here)];
	const choice = await window.showQuickPick(sorted.flatMap(choicesOf), {
		title: beingRead
			? l10n.t('Claims of one source only, as far as the sources were read')
			: l10n.t('Claims of one source only'),
		placeHolder: l10n.t('Where to go? Type words of a claim'),
	});
	if (!choice?.claim) return;
	goTo(await window.showTextDocument(await workspace.openTextDocument(Uri.parse(choice.claim.uri))), choice.claim);
}

/** A claim, with its source above the first one of each. */
function choicesOf(claim: ClaimOnlyHere, i: number, all: readonly ClaimOnlyHere[]): Choice[] {
	const isFirst = all[i - 1]?.uri !== claim.uri;
	const choice = { label: claim.wording, claim };
	return isFirst ? [{ label: claim.source, kind: QuickPickItemKind.Separator }, choice] : [choice];
}

function goTo(editor: TextEditor, { range }: ClaimOnlyHere): void {
	const start = new Position(range.start.line, range.start.character);
	editor.selection = new Selection(start, start);
	editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
}
