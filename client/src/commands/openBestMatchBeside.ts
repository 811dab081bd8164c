import { commands, Disposable, l10n, Range, TextEditorRevealType, ViewColumn, window, type TextEditor } from 'vscode';
import { ClaimMarks } from '../claimMarks.ts';
import type { Session } from '../session.ts';
import { findMatches } from './findMatches.ts';
import { quietMessage } from './quietMessage.ts';

/** How long an editor takes to draw code lenses that the server has found, in milliseconds. */
const DRAWING = 500;

/** "Open Best Match Beside": the same claim in another source in the next column; asked again at the same claim, the next best. */
export function registerOpenBestMatchBeside(session: Session): Disposable {
	const marks = new ClaimMarks();
	let last = { claim: '', index: 0 };
	let drawn: NodeJS.Timeout | undefined;

	async function openBestMatchBeside(): Promise<void> {
		const editor = window.activeTextEditor;
		const found = editor && (await findMatches(session, editor));
		if (!found) return;
		const { claim, range, matches } = found;
		const index = last.claim === claim && marks.shown ? (last.index + 1) % matches.length : 0;
		last = { claim, index };
		const match = matches[index];
		if (!match) return;

		marks.clear();
		const other = await window.showTextDocument(match.uri, {
			viewColumn: columnBeside(editor),
			preserveFocus: true,
			selection: startOf(match.range),
		});
		const pair = [
			{ editor, range },
			{ editor: other, range: match.range },
		];
		standAtTheSameHeight(pair);
		marks.show(pair);
		quietMessage(
			l10n.t('Match {0} of {1}: {2}, {3} %', index + 1, matches.length, match.source, Math.round(match.score * 100)),
		);

		// The code lenses of a text that was not open come after it and push it down.
		await commands.executeCommand('vscode.executeCodeLensProvider', match.uri);
		clearTimeout(drawn);
		drawn = setTimeout(() => marks.shows(pair) && standAtTheSameHeight(pair), DRAWING);
	}

	return Disposable.from(
		marks,
		new Disposable(() => clearTimeout(drawn)),
		commands.registerCommand('corroborate.openBestMatchBeside', openBestMatchBeside),
	);
}

/** The column to the right, or from the last of several columns the one to the left: the two sources stay the only ones in sight. */
function columnBeside({ viewColumn = ViewColumn.One }: TextEditor): ViewColumn {
	const columns = window.tabGroups.all.map((group) => group.viewColumn);
	return [viewColumn + 1, viewColumn - 1].find((column) => columns.includes(column)) ?? ViewColumn.Beside;
}

/** First row beside first row: whole claims, which are not of equal length, would be aligned by their middles. */
function standAtTheSameHeight(pair: readonly { editor: TextEditor; range: Range }[]): void {
	// Not in the centre, where a claim from the beginning of its article cannot come. The editor leaves a few rows above.
	for (const { editor, range } of pair) editor.revealRange(startOf(range), TextEditorRevealType.AtTop);
}

function startOf({ start }: Range): Range {
	return new Range(start, start);
}
