import { l10n, type TextEditor } from 'vscode';
import { CLAIM_MATCHES, type ClaimMatches, type ClaimMatchesParams } from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { quietMessage } from './quietMessage.ts';

/** The claim and its matches, at least one; undefined, and the reason said, where there is none. */
export async function findMatches(session: Session, editor: TextEditor) {
	const client = session.clientForCommand();
	if (!client) return undefined;
	const { code2ProtocolConverter: toServer, protocol2CodeConverter: fromServer } = client;
	const params: ClaimMatchesParams = {
		textDocument: { uri: toServer.asUri(editor.document.uri) },
		position: toServer.asPosition(editor.selection.active),
	};
	const answer = await client.sendRequest<ClaimMatches | null>(CLAIM_MATCHES, params);
	if (!answer) {
		quietMessage(l10n.t('No claim stands here.'));
		return undefined;
	}
	if (answer.matches.length === 0) {
		quietMessage(l10n.t('No other source says this.'));
		return undefined;
	}
	return {
		claim: JSON.stringify([params.textDocument.uri, answer.range]),
		range: fromServer.asRange({ ...answer.range }),
		matches: answer.matches.map((match) => ({
			...match,
			uri: fromServer.asUri(match.uri),
			range: fromServer.asRange({ ...match.range }),
		})),
	};
}
