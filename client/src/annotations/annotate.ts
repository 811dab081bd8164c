import { commands, Disposable, l10n, Range, Uri, window, workspace, type TextEditor } from 'vscode';
import {
	CLAIM_MATCHES,
	NOTE_ON_CONFLICT,
	type ClaimMatches,
	type ClaimMatchesParams,
	type ConflictArguments,
} from '../../../server/src/lsp/protocol.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { Session } from '../session.ts';
import type { Drafts } from './drafts.ts';
import { firstWords } from './noteWords.ts';

/** How many characters of what a note will be on stand above the field. */
const QUOTE = 60;

/** "Annotate", "Annotate This Claim", and the quick fix "Add a Note Here and in …": each opens a field to type into. */
export function registerAnnotate(session: Session, drafts: Drafts): Disposable {
	return Disposable.from(
		commands.registerCommand('corroborate.annotate', () => annotate(session, drafts)),
		commands.registerCommand('corroborate.annotateClaim', () => annotateClaim(session, drafts)),
		commands.registerCommand(NOTE_ON_CONFLICT, (conflict: ConflictArguments) => noteOnConflict(drafts, conflict)),
	);
}

function annotate(session: Session, drafts: Drafts): void {
	const editor = editorOnArticle(session);
	const client = editor && session.clientForCommand();
	if (!client) return;
	// Without a selection the note is on the word at the cursor.
	const { document, selection } = editor;
	const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
	if (!range || !document.getText(range).trim()) {
		quietMessage(l10n.t('Select the words to annotate.'));
		return;
	}
	const { code2ProtocolConverter: toServer } = client;
	const place = { uri: toServer.asUri(document.uri), range: toServer.asRange(new Range(range.start, range.end)) };
	drafts.open(editor, [place], l10n.t('On “{0}”', firstWords(document.getText(range), QUOTE)));
}

async function annotateClaim(session: Session, drafts: Drafts): Promise<void> {
	const editor = editorOnArticle(session);
	const client = editor && session.clientForCommand();
	if (!client) return;
	const { code2ProtocolConverter: toServer } = client;
	const params: ClaimMatchesParams = {
		textDocument: { uri: toServer.asUri(editor.document.uri) },
		position: toServer.asPosition(editor.selection.active),
	};
	const claim = await client.sendRequest<ClaimMatches | null>(CLAIM_MATCHES, params);
	if (!claim) {
		quietMessage(l10n.t('No claim stands here.'));
		return;
	}
	const others = new Set(claim.matches.filter(({ certain }) => certain).map(({ uri }) => uri)).size;
	const label = others
		? l10n.t('On this claim, here and in the other sources that state it ({0})', others)
		: l10n.t('On this claim; no other source states it for sure');
	drafts.open(editor, [{ uri: params.textDocument.uri, range: claim.range }], label, true);
}

async function noteOnConflict(drafts: Drafts, { from, to, source }: ConflictArguments): Promise<void> {
	const editor = await window.showTextDocument(await workspace.openTextDocument(Uri.parse(from.uri)));
	drafts.open(editor, [from, to], l10n.t('On both sides of this conflict, here and in {0}', source));
}

/** The editor in front, if its text is an article; else the reason why not is said. */
function editorOnArticle(session: Session): TextEditor | undefined {
	const editor = window.activeTextEditor;
	if (editor && session.serves(editor.document)) return editor;
	if (session.clientForCommand()) quietMessage(l10n.t('Open an article to annotate it.'));
	return undefined;
}
