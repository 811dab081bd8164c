import {
	l10n,
	Range,
	Selection,
	TextEditorRevealType,
	Uri,
	ViewColumn,
	window,
	workspace,
	type TextEditor,
} from 'vscode';
import type { ClaimPlace } from '../../../server/src/lsp/protocol.ts';
import { columnBeside } from '../commands/columnBeside.ts';
import { quietMessage } from '../commands/quietMessage.ts';

export function rangeOf({ range: { start, end } }: ClaimPlace): Range {
	return new Range(start.line, start.character, end.line, end.character);
}

/** Shows a place with its words selected; undefined, and the reason said, where its article cannot be opened. */
export async function openPlace(
	place: ClaimPlace,
	options: { readonly preserveFocus?: boolean; readonly viewColumn?: ViewColumn } = {},
): Promise<TextEditor | undefined> {
	const uri = Uri.parse(place.uri);
	try {
		const editor = await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true, ...options });
		const range = rangeOf(place);
		// The cursor stands at the beginning: right behind the last word there may be another claim.
		editor.selection = new Selection(range.end, range.start);
		editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
		return editor;
	} catch {
		quietMessage(l10n.t('{0} cannot be opened.', workspace.asRelativePath(uri)));
		return undefined;
	}
}

/** Shows two places side by side, their words selected; the keys go to the first. */
export async function openBeside(
	here: ClaimPlace,
	there: ClaimPlace,
	column = window.activeTextEditor?.viewColumn ?? ViewColumn.One,
): Promise<readonly [TextEditor, TextEditor] | undefined> {
	const one = await openPlace(here, { viewColumn: column });
	const other = one && (await openPlace(there, { viewColumn: columnBeside(one), preserveFocus: true }));
	if (!one || !other) return undefined;
	for (const [editor, place] of [
		[one, here],
		[other, there],
	] as const)
		editor.revealRange(rangeOf(place), TextEditorRevealType.InCenter);
	return [one, other];
}
