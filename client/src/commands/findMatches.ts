import { l10n, type Range, type TextEditor, type Uri } from 'vscode';
import {
	CLAIM_MATCHES,
	type ClaimMatches,
	type ClaimMatchesParams,
	type ClaimPlace,
	type MatchedClaim,
} from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { quietMessage } from './quietMessage.ts';

export interface FoundMatches {
	/** What tells the claim from others. */
	readonly claim: string;
	/** The claim, in the server's terms and in the editor's. */
	readonly place: ClaimPlace;
	readonly range: Range;
	/** At least one, best first. */
	readonly matches: readonly Match[];
}

export interface Match extends Omit<MatchedClaim, 'uri' | 'range'> {
	readonly place: ClaimPlace;
	readonly uri: Uri;
	readonly range: Range;
}

/** The claim at the cursor and its matches; undefined, and the reason said, where there is none. */
export async function findMatches(session: Session, editor: TextEditor): Promise<FoundMatches | undefined> {
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
		place: { uri: params.textDocument.uri, range: answer.range },
		range: fromServer.asRange({ ...answer.range }),
		matches: answer.matches.map(({ uri, range, ...match }) => ({
			...match,
			place: { uri, range },
			uri: fromServer.asUri(uri),
			range: fromServer.asRange({ ...range }),
		})),
	};
}
