import { commands, l10n, window, type Disposable, type QuickPickItem, type TextEditor } from 'vscode';
import { LIST_MATCHES, type ListedDecision, type ListedPlace } from '../../../server/src/lsp/protocol.ts';
import type { SourcesClient } from '../languageClient.ts';
import type { Session } from '../session.ts';
import { forget, runOnServer } from './decide.ts';
import { quietMessage } from './quietMessage.ts';

interface Choice extends QuickPickItem {
	readonly id: string;
	/** Whether it is about the claim at the cursor. */
	readonly here: boolean;
}

/** "Take Back a Decision…": of those about this article, the ones about the claim at the cursor first. */
export function registerForgetDecision(session: Session): Disposable {
	return commands.registerCommand('corroborate.forgetDecision', async () => {
		const editor = window.activeTextEditor;
		const client = editor && session.clientForCommand();
		if (!client) return;
		const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
		const decisions = await runOnServer<readonly ListedDecision[]>(session, LIST_MATCHES, { uri });
		if (!decisions) return;
		if (decisions.length === 0) {
			quietMessage(l10n.t('Nothing was decided about this article.'));
			return;
		}
		const choices = decisions.map((decision) => choiceOf(decision, uri, editor, client)).reverse();
		const sorted = [...choices.filter(({ here }) => here), ...choices.filter(({ here }) => !here)];
		const placeHolder = l10n.t('Which decision is to be taken back?');
		const choice = await window.showQuickPick(sorted, { placeHolder, matchOnDescription: true, matchOnDetail: true });
		if (choice) await forget(session, choice.id);
	});
}

function choiceOf(
	{ id, decision, a, b, from, to, state }: ListedDecision,
	uri: string,
	editor: TextEditor,
	client: SourcesClient,
): Choice {
	const [mine, other, quote]: [ListedPlace, ListedPlace, string] =
		from.uri === uri ? [from, to, b.quote] : [to, from, a.quote];
	const range = mine.range && client.protocol2CodeConverter.asRange({ ...mine.range });
	const said = decision === 'same' ? l10n.t('states the same') : l10n.t('does not state the same');
	return {
		id,
		here: range?.contains(editor.selection.active) ?? false,
		label: other.source,
		description: state === 'found' ? said : l10n.t('{0} (its words have changed)', said),
		detail: quote.replace(/\s+/g, ' '),
	};
}
