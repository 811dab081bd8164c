import { commands, Disposable, l10n, window, type QuickPickItem } from 'vscode';
import {
	DISMISS_CONFLICT,
	DISMISS_CONFLICT_WITH_REASON,
	LIST_DISMISSED,
	RESTORE_CONFLICT,
	type ConflictArguments,
	type ListedDismissal,
} from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import { runOnServer } from './decide.ts';
import { quietMessage } from './quietMessage.ts';
import { quote } from '../quote.ts';

/** "Dismiss with a Reason…" on a conflict, and "Show a Dismissed Conflict Again…" for what was dismissed in this article. */
export function registerDismissConflict(session: Session): Disposable {
	return Disposable.from(
		commands.registerCommand(DISMISS_CONFLICT_WITH_REASON, (conflict: ConflictArguments) =>
			dismiss(session, [conflict]),
		),
		commands.registerCommand('corroborate.restoreConflict', async () => {
			const editor = window.activeTextEditor;
			const client = editor && session.clientForCommand();
			if (!client) return;
			const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
			const dismissed = await runOnServer<readonly ListedDismissal[]>(session, LIST_DISMISSED, { uri });
			if (!dismissed) return;
			if (dismissed.length === 0) {
				quietMessage(l10n.t('No conflict of this article was dismissed.'));
				return;
			}
			const choices = dismissed.map((one) => choiceOf(one, uri)).reverse();
			const placeHolder = l10n.t('Which conflict is to be shown again?');
			const choice = await window.showQuickPick(choices, {
				placeHolder,
				matchOnDescription: true,
				matchOnDetail: true,
			});
			if (choice) await restore(session, choice.id);
		}),
	);
}

/** Asks why, has the server remember it of all these pairs, and offers to take it back; false where the reader thinks better of it. */
export async function dismiss(session: Session, pairs: readonly ConflictArguments[]): Promise<boolean> {
	const reason = await askForReason();
	if (reason === undefined) return false;
	const dismissed: ListedDismissal[] = [];
	for (const { kind, from, to } of pairs) {
		const one = await runOnServer<ListedDismissal>(session, DISMISS_CONFLICT, { kind, from, to, reason });
		// The reason why not was said.
		if (!one) break;
		dismissed.push(one);
	}
	if (dismissed.length === 0) return false;
	void offerToTakeBack(session, dismissed, reason);
	return true;
}

async function offerToTakeBack(session: Session, dismissed: readonly ListedDismissal[], reason: string): Promise<void> {
	const takeBack = l10n.t('Take Back');
	const chosen = await window.showInformationMessage(l10n.t('Dismissed, and remembered: {0}', reason), takeBack);
	if (chosen === takeBack) for (const { id } of dismissed) await restore(session, id);
}

async function restore(session: Session, id: string): Promise<void> {
	if (await runOnServer<ListedDismissal>(session, RESTORE_CONFLICT, { id })) quietMessage(l10n.t('Shown again'));
}

/** One of the usual reasons, or the reader's own words, typed into the same field; undefined where the reader thinks better of it. */
function askForReason(): Promise<string | undefined> {
	const usual = [
		l10n.t('Both can be true'),
		l10n.t('Not about the same thing'),
		l10n.t('One source corrected itself'),
		l10n.t('Checked: this source is right'),
		l10n.t('Checked: the other source is right'),
	];
	const pick = window.createQuickPick();
	pick.placeholder = l10n.t('Why? Choose, or type a reason of your own');
	const offer = (): void => {
		const own = pick.value.trim();
		pick.items = [...(own && !usual.includes(own) ? [own] : []), ...usual].map((label) => ({ label }));
	};
	offer();
	return new Promise((resolve) => {
		pick.onDidChangeValue(offer);
		pick.onDidAccept(() => {
			resolve(pick.activeItems[0]?.label ?? (pick.value.trim() || undefined));
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

function choiceOf(
	{ id, reason, a, b, from, to }: ListedDismissal,
	uri: string,
): QuickPickItem & { readonly id: string } {
	const [mine, theirs, source] = from.uri === uri ? [a, b, to.source] : [b, a, from.source];
	const words = (text: string): string => quote(text.replace(/\s+/g, ' ').slice(0, 80));
	return {
		id,
		label: `${words(mine.quote)} / ${words(theirs.quote)}`,
		description: source,
		...(reason && { detail: reason }),
	};
}
