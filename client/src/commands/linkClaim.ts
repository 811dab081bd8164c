import { CancellationTokenSource, commands, l10n, window, type Disposable, type QuickPickItem } from 'vscode';
import {
	CONFIRM_MATCH,
	LINKABLE_CLAIMS,
	type ClaimPlace,
	type LinkableClaims,
	type LinkableClaimsParams,
} from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { decide } from './decide.ts';
import { quietMessage } from './quietMessage.ts';

interface Choice extends QuickPickItem {
	readonly from: ClaimPlace;
	readonly to: ClaimPlace;
}

/** "Link Claim by Hand…": the claim at the cursor and one of another source state the same, which the matcher did not see. */
export function registerLinkClaim(session: Session): Disposable {
	return commands.registerCommand('corroborate.linkClaim', async () => {
		const choice = await pickClaim(session);
		if (choice) await decide(session, CONFIRM_MATCH, { from: choice.from, to: choice.to }, choice.label);
	});
}

/** The server searches, since the claims of all sources can be many thousands: it sends the likeliest of those that fit. */
async function pickClaim(session: Session): Promise<Choice | undefined> {
	const editor = window.activeTextEditor;
	const client = editor && session.clientForCommand();
	if (!client) return undefined;
	const { code2ProtocolConverter: toServer } = client;
	const place: Omit<LinkableClaimsParams, 'query'> = {
		textDocument: { uri: toServer.asUri(editor.document.uri) },
		position: toServer.asPosition(editor.selection.active),
	};
	const find = async (query: string, source: CancellationTokenSource): Promise<Choice[] | undefined> => {
		const params: LinkableClaimsParams = { ...place, query };
		const found = await client.sendRequest<LinkableClaims | null>(LINKABLE_CLAIMS, params, source.token);
		if (!found) return undefined;
		const from = { uri: place.textDocument.uri, range: found.range };
		return found.claims.map((claim) => choiceOf(claim, from));
	};

	const picker = window.createQuickPick<Choice>();
	let asking = new CancellationTokenSource();
	const show = async (query: string): Promise<boolean> => {
		asking.cancel();
		const mine = (asking = new CancellationTokenSource());
		picker.busy = true;
		// What was cancelled, or cannot be asked for any more, leaves the list as it is.
		const items = await find(query, mine).catch(() => []);
		if (asking !== mine) return true;
		picker.busy = false;
		picker.items = items ?? [];
		return items !== undefined;
	};
	try {
		if (!(await show(''))) {
			quietMessage(l10n.t('No claim stands here.'));
			return undefined;
		}
		picker.placeholder = l10n.t('Which claim of another source states the same? Type words of it');
		return await new Promise<Choice | undefined>((resolve) => {
			picker.onDidChangeValue((query) => void show(query));
			picker.onDidAccept(() => resolve(picker.activeItems[0]));
			picker.onDidHide(() => resolve(undefined));
			picker.show();
		});
	} finally {
		asking.cancel();
		picker.dispose();
	}
}

function choiceOf({ uri, range, source, wording }: LinkableClaims['claims'][number], from: ClaimPlace): Choice {
	// The server has chosen already; the editor's own search, which knows no folded accents, would hide some again.
	return { label: source, detail: wording, alwaysShow: true, from, to: { uri, range } };
}
