import { commands, Disposable, l10n, window } from 'vscode';
import {
	DIFFERENT_ENTITY,
	ENTITY_AT,
	ENTITY_KIND,
	ENTITY_KINDS,
	FORGET_ENTITY,
	SAME_ENTITY,
	type CorrectionArguments,
	type CorrectionRecord,
	type EntityAt,
	type EntityAtParams,
	type ListedCorrection,
} from '../../../server/src/lsp/protocol.ts';
import { kindInWords } from '../kindInWords.ts';
import type { Session } from '../session.ts';
import { runOnServer } from './decide.ts';
import { quietMessage } from './quietMessage.ts';

interface FoundName extends EntityAt {
	/** The article that it stands in. */
	readonly uri: string;
}

/** "Name: Same as…" and its like: what the reader says of the name at the cursor counts in all articles from then on. */
export function registerCorrectName(session: Session): Disposable {
	const onName =
		(correct: (session: Session, found: FoundName) => Promise<void>) =>
		async (at?: EntityAtParams): Promise<void> => {
			const found = await findName(session, at);
			if (found) await correct(session, found);
		};
	return Disposable.from(
		commands.registerCommand('corroborate.sameEntity', onName(pickSame)),
		commands.registerCommand('corroborate.differentEntity', onName(pickDifferent)),
		commands.registerCommand('corroborate.entityKind', onName(pickKind)),
		commands.registerCommand('corroborate.forgetNameCorrection', onName(pickForgotten)),
	);
}

/** The name at a place, else at the cursor; undefined, and the reason said, where there is none. */
async function findName(session: Session, at?: EntityAtParams): Promise<FoundName | undefined> {
	const client = session.clientForCommand();
	const editor = window.activeTextEditor;
	if (!client || (!at && !editor)) return undefined;
	const { code2ProtocolConverter: toServer } = client;
	const params: EntityAtParams = at ?? {
		textDocument: { uri: toServer.asUri(editor!.document.uri) },
		position: toServer.asPosition(editor!.selection.active),
	};
	const found = await client.sendRequest<EntityAt | null>(ENTITY_AT, params);
	if (!found) quietMessage(l10n.t('No name stands here.'));
	return found ? { ...found, uri: params.textDocument.uri } : undefined;
}

async function pickSame(session: Session, { name, others, uri }: FoundName): Promise<void> {
	const choices = others.map((other) => ({
		label: other.name,
		description: kindInWords(other.kind),
		detail: other.spellings.filter((text) => text !== other.name).join(', '),
	}));
	const placeHolder = l10n.t('Who or what is the same as {0}?', name);
	const choice = await window.showQuickPick(choices, { placeHolder, matchOnDetail: true });
	if (choice) await correct(session, SAME_ENTITY, { names: [name, choice.label], uri });
}

async function pickDifferent(session: Session, { spelling, spellings, uri }: FoundName): Promise<void> {
	const others = spellings.filter(({ text }) => text !== spelling);
	if (others.length === 0) {
		quietMessage(l10n.t('It is written in one way only.'));
		return;
	}
	const choices = others.map(({ text, count }) => ({ label: text, description: l10n.t('{0} ×', count) }));
	const placeHolder = l10n.t('Who or what is not the same as {0}?', spelling);
	const choice = await window.showQuickPick(choices, { placeHolder });
	if (choice) await correct(session, DIFFERENT_ENTITY, { names: [spelling, choice.label], uri });
}

async function pickKind(session: Session, { name, kind, uri }: FoundName): Promise<void> {
	const choices = ENTITY_KINDS.filter((one) => one !== kind).map((one) => ({ label: kindInWords(one), is: one }));
	const placeHolder = l10n.t('What is {0}?', name);
	const choice = await window.showQuickPick(choices, { placeHolder });
	if (choice) await correct(session, ENTITY_KIND, { names: [name], kind: choice.is, uri });
}

async function pickForgotten(session: Session, { corrections }: FoundName): Promise<void> {
	if (corrections.length === 0) {
		quietMessage(l10n.t('Nothing was said about this name.'));
		return;
	}
	const choices = corrections.map((one) => ({ label: correctionInWords(one), id: one.id }));
	const choice = await window.showQuickPick(choices, { placeHolder: l10n.t('What is to be taken back?') });
	if (choice) await forget(session, choice.id);
}

/** Has the server remember it, and offers to take it back. */
async function correct(session: Session, command: string, said: CorrectionArguments): Promise<void> {
	const kept = await runOnServer<ListedCorrection>(session, command, said);
	if (!kept) return;
	const takeBack = l10n.t('Take Back');
	const message = l10n.t('Remembered: {0}.', correctionInWords(kept));
	const chosen = await window.showInformationMessage(message, takeBack);
	if (chosen === takeBack) await forget(session, kept.id);
}

async function forget(session: Session, id: string): Promise<void> {
	const forgotten = await runOnServer<ListedCorrection>(session, FORGET_ENTITY, { id });
	if (forgotten) quietMessage(l10n.t('Taken back'));
}

function correctionInWords({ decision, names: [a = '', b = ''], kind }: CorrectionRecord): string {
	if (decision === 'kind') return l10n.t('{0} is: {1}', a, kindInWords(kind));
	return decision === 'same' ? l10n.t('{0} is the same as {1}', a, b) : l10n.t('{0} is not the same as {1}', a, b);
}
