import { Disposable, OverviewRulerLane, ThemeColor, window, workspace, type Range, type TextEditor } from 'vscode';

interface Mark {
	readonly editor: TextEditor;
	readonly range: Range;
}

/** Marks the same claim in two editors, until the reader turns to something else. */
export class ClaimMarks implements Disposable {
	/** The frame is what stays of it in high contrast, and for who cannot tell the colours apart. */
	private readonly decoration = window.createTextEditorDecorationType({
		backgroundColor: new ThemeColor('corroborate.matchedClaimBackground'),
		border: '1px solid',
		borderColor: new ThemeColor('corroborate.matchedClaimBorder'),
		borderRadius: '2px',
		overviewRulerColor: new ThemeColor('corroborate.matchedClaimRulerForeground'),
		overviewRulerLane: OverviewRulerLane.Center,
	});
	private marks: readonly Mark[] = [];
	private readonly subscriptions = Disposable.from(
		this.decoration,
		window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
			const here = this.marks.filter(({ editor }) => editor === textEditor);
			const left = ({ range }: Mark): boolean => !selections.some(({ active }) => range.contains(active));
			if (here.length > 0 && here.every(left)) this.clear();
		}),
		workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0 && this.marks.some(({ editor }) => editor.document === document)) this.clear();
		}),
		window.onDidChangeVisibleTextEditors((visible) => {
			if (!this.marks.every(({ editor }) => visible.includes(editor))) this.clear();
		}),
	);

	/** Whether the marks that were last shown still stand. */
	get shown(): boolean {
		return this.marks.length > 0;
	}

	/** Whether it is these that stand. */
	shows(marks: readonly Mark[]): boolean {
		return this.marks === marks;
	}

	show(marks: readonly Mark[]): void {
		this.clear();
		this.marks = marks;
		for (const { editor, range } of marks) editor.setDecorations(this.decoration, [range]);
	}

	clear(): void {
		for (const { editor } of this.marks) editor.setDecorations(this.decoration, []);
		this.marks = [];
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}
