import {
	commands,
	Disposable,
	l10n,
	Range,
	TextEditorRevealType,
	ViewColumn,
	window,
	workspace,
	type TextEditor,
} from 'vscode';
import { CLAIM_MATCHES, type ClaimMatches, type ClaimMatchesParams } from '../../../server/src/lsp/protocol.ts';
import { ClaimMarks } from '../claimMarks.ts';
import type { Session } from '../session.ts';
import { quietMessage } from './quietMessage.ts';

/** "Open Best Match Beside": the same claim in another source in the next column; asked again at the same claim, the next best. */
export function registerOpenBestMatchBeside(session: Session): Disposable {
	const marks = new ClaimMarks();
	let last = { claim: '', index: 0 };
	return Disposable.from(
		marks,
		commands.registerCommand('corroborate.openBestMatchBeside', async () => {
			const editor = window.activeTextEditor;
			const found = editor && (await claimAtCursor(session, editor));
			if (!found) return;
			const { claim, range, matches } = found;
			const index = last.claim === claim && marks.shown ? (last.index + 1) % matches.length : 0;
			last = { claim, index };
			const match = matches[index];
			if (!match) return;

			marks.clear();
			const other = await window.showTextDocument(await workspace.openTextDocument(match.uri), {
				viewColumn: columnBeside(editor),
				preserveFocus: true,
				selection: startOf(match.range),
			});
			standAtTheSameHeight(editor, range, other, match.range);
			marks.show([
				{ editor, range },
				{ editor: other, range: match.range },
			]);
			quietMessage(
				l10n.t('Match {0} of {1}: {2}, {3} %', index + 1, matches.length, match.source, Math.round(match.score * 100)),
			);
		}),
	);
}

/** The claim and its matches, at least one; undefined, and the reason said, where there is none. */
async function claimAtCursor(session: Session, editor: TextEditor) {
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

/** The column to the right, or from the last of several columns the one to the left: the two sources stay the only ones in sight. */
function columnBeside({ viewColumn = ViewColumn.One }: TextEditor): ViewColumn {
	const columns = window.tabGroups.all.map((group) => group.viewColumn);
	return [viewColumn + 1, viewColumn - 1].find((column) => columns.includes(column)) ?? ViewColumn.Beside;
}

function standAtTheSameHeight(left: TextEditor, leftRange: Range, right: TextEditor, rightRange: Range): void {
	// Their first rows are brought to the middle: whole claims, which are not of equal length, would be centred apart.
	left.revealRange(startOf(leftRange), TextEditorRevealType.InCenter);
	right.revealRange(startOf(rightRange), TextEditorRevealType.InCenter);
}

function startOf({ start }: Range): Range {
	return new Range(start, start);
}
