import { commands, Disposable, l10n, Range, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import { OPEN_CONFLICT_BESIDE, type ConflictArguments } from '../../../server/src/lsp/protocol.ts';
import { ClaimMarks } from '../claimMarks.ts';
import { columnBeside } from './columnBeside.ts';
import { quietMessage } from './quietMessage.ts';

/** The quick fix "Open Beside": both sides of a conflict, each with its words marked. */
export function registerOpenConflictBeside(): Disposable {
	const marks = new ClaimMarks();
	return Disposable.from(
		marks,
		commands.registerCommand(OPEN_CONFLICT_BESIDE, async ({ from, to, source }: ConflictArguments) => {
			const here = await window.showTextDocument(await workspace.openTextDocument(Uri.parse(from.uri)), {
				viewColumn: window.activeTextEditor?.viewColumn ?? 1,
			});
			const there = await window.showTextDocument(await workspace.openTextDocument(Uri.parse(to.uri)), {
				viewColumn: columnBeside(here),
				preserveFocus: true,
			});
			const sides = [
				{ editor: here, range: rangeOf(from) },
				{ editor: there, range: rangeOf(to) },
			];
			for (const { editor, range } of sides) editor.revealRange(range, TextEditorRevealType.InCenter);
			marks.show(sides);
			quietMessage(l10n.t('Beside: {0}', source));
		}),
	);
}

function rangeOf({ range: { start, end } }: ConflictArguments['from']): Range {
	return new Range(start.line, start.character, end.line, end.character);
}
