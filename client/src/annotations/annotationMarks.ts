import {
	Disposable,
	OverviewRulerLane,
	Range,
	ThemeColor,
	window,
	workspace,
	type DecorationOptions,
	type TextEditor,
	type TextEditorDecorationType,
} from 'vscode';
import type { Annotation } from '../../../server/src/lsp/protocol.ts';
import type { AnnotationList } from './annotationList.ts';
import type { ListedNote } from './groupNotes.ts';
import { stateAt, type NoteState } from './noteState.ts';
import { summaryOf } from './noteWords.ts';
import { codebook } from './pickTags.ts';

/** How a note's words are underlined: what the state is can be told without its colour. */
const LINES: Readonly<Record<'open' | 'changed' | 'resolved', string>> = {
	open: 'solid',
	changed: 'double',
	resolved: 'dotted',
};

/** The words that notes are on, underlined in the text, and behind the line what the notes say. */
export class AnnotationMarks implements Disposable {
	/** By state, and by the colour of the tag where the codebook gives it one. */
	private readonly types = new Map<string, TextEditorDecorationType>();
	private readonly summaries = window.createTextEditorDecorationType({
		after: { color: new ThemeColor('corroborate.annotationSummaryForeground'), margin: '0 0 0 2em' },
	});
	private readonly subscriptions: Disposable;

	constructor(private readonly list: AnnotationList) {
		this.subscriptions = Disposable.from(
			list.onDidChange((uris) => {
				for (const editor of window.visibleTextEditors) if (uris.has(editor.document.uri.toString())) this.draw(editor);
			}),
			window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.draw(editor))),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('corroborate.annotations'))
					for (const editor of window.visibleTextEditors) this.draw(editor);
			}),
		);
		for (const editor of window.visibleTextEditors) this.draw(editor);
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.summaries.dispose();
		for (const type of this.types.values()) type.dispose();
	}

	private draw(editor: TextEditor): void {
		const listed = this.list.on(editor.document.uri).filter(({ target }) => target.range);
		const colours = new Map(codebook().flatMap(({ name, color }) => (color === undefined ? [] : [[name, color]])));
		const marks = new Map<TextEditorDecorationType, DecorationOptions[]>();
		for (const { note, target } of listed) {
			const colour = note.tags.map((tag) => colours.get(tag)).find((one) => one !== undefined);
			const type = this.typeOf(stateAt(note, target), colour);
			// What it says is in the server's hover.
			const mark = { range: rangeOf(target.range!) };
			marks.set(type, [...(marks.get(type) ?? []), mark]);
		}
		for (const type of this.types.values()) editor.setDecorations(type, marks.get(type) ?? []);
		editor.setDecorations(this.summaries, summariesWanted(editor) ? summariesOf(editor, listed) : []);
	}

	private typeOf(state: NoteState, colour: string | undefined): TextEditorDecorationType {
		const kind = state === 'resolved' || state === 'changed' ? state : 'open';
		const key = `${kind} ${(kind === 'open' && colour) || ''}`;
		const known = this.types.get(key);
		if (known) return known;
		const named = kind[0]!.toUpperCase() + kind.slice(1);
		const own = `corroborate.annotation${kind === 'open' ? '' : named}Border`;
		// A changed place is told by its own colour, whatever its tags.
		const line = new ThemeColor((kind === 'open' && colour) || own);
		const type = window.createTextEditorDecorationType({
			borderWidth: kind === 'changed' ? '0 0 3px 0' : '0 0 2px 0',
			borderStyle: LINES[kind],
			borderColor: line,
			...(kind !== 'resolved' && {
				backgroundColor: new ThemeColor(`corroborate.annotation${kind === 'open' ? '' : named}Background`),
				overviewRulerColor: line,
				overviewRulerLane: OverviewRulerLane.Right,
			}),
		});
		this.types.set(key, type);
		return type;
	}
}

function summariesWanted({ document }: TextEditor): boolean {
	return workspace.getConfiguration('corroborate.annotations', document.uri).get('inlineSummary', true);
}

/** One a line, of the notes that are not done with. */
function summariesOf({ document }: TextEditor, listed: readonly ListedNote[]): DecorationOptions[] {
	const lines = new Map<number, Annotation[]>();
	for (const { note, target } of listed) {
		if (note.resolved) continue;
		const { line } = target.range!.end;
		if (line < document.lineCount) lines.set(line, [...(lines.get(line) ?? []), note]);
	}
	return [...lines].map(([line, notes]) => {
		const { end } = document.lineAt(line).range;
		return { range: new Range(end, end), renderOptions: { after: { contentText: summaryOf(notes) } } };
	});
}

function rangeOf({ start, end }: NonNullable<ListedNote['target']['range']>): Range {
	return new Range(start.line, start.character, end.line, end.character);
}
