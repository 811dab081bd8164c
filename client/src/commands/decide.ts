import { l10n, window } from 'vscode';
import {
	CONFIRM_MATCH,
	FORGET_MATCH,
	type DecisionArguments,
	type ListedDecision,
	type REJECT_MATCH,
} from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { quietMessage } from './quietMessage.ts';

/** Has the server remember what the reader said of two claims, and offers to take it back. `source` is the other one's. */
export async function decide(
	session: Session,
	command: typeof CONFIRM_MATCH | typeof REJECT_MATCH,
	pair: DecisionArguments,
	source: string,
): Promise<void> {
	const decision = await runOnServer<ListedDecision>(session, command, pair);
	if (!decision) return;
	const takeBack = l10n.t('Take Back');
	const said =
		command === CONFIRM_MATCH
			? l10n.t('Confirmed: {0} states the same.', source)
			: l10n.t('Remembered: {0} does not state the same.', source);
	const chosen = await window.showInformationMessage(said, takeBack);
	if (chosen === takeBack) await forget(session, decision.id);
}

/** Has the server take back a decision. */
export async function forget(session: Session, id: string): Promise<void> {
	const forgotten = await runOnServer<ListedDecision>(session, FORGET_MATCH, { id });
	if (forgotten) quietMessage(l10n.t('Taken back'));
}

/** The server's answer; undefined where there is none, with the reason said where it failed. */
export async function runOnServer<Answer>(
	session: Session,
	command: string,
	argument: object,
): Promise<Answer | undefined> {
	const client = session.clientForCommand();
	if (!client) return undefined;
	try {
		const params = { command, arguments: [argument] };
		return (await client.sendRequest<Answer | null>('workspace/executeCommand', params)) ?? undefined;
	} catch (error) {
		void window.showErrorMessage(error instanceof Error ? error.message : String(error));
		return undefined;
	}
}
