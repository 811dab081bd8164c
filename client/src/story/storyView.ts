import { commands, l10n, window, type Disposable, type TreeView } from 'vscode';
import type { StoryPart } from '../../../server/src/lsp/protocol.ts';
import type { KeptPart } from './storyPart.ts';
import { StoryTree, type StoryNode } from './storyTree.ts';

export interface StoryViewOptions<Part extends StoryPart> {
	/** As in the manifest. */
	readonly id: string;
	readonly part: KeptPart<Part>;
	roots(part: Part, query: string): readonly StoryNode[];
	/** What is chosen of the part, for the view's message; undefined where all is. */
	chosen?(part: Part, query: string): string | undefined;
	/** Beside the view's name: how it is sorted. */
	description?(part: Part): string | undefined;
	badge?(part: Part): TreeView<StoryNode>['badge'];
}

/**
 * A view that shows a part of the story: asked for while the view can be seen. What is shown stays until something new is there, and a bar
 * above it tells that it is on its way.
 */
export class StoryView<Part extends StoryPart> implements Disposable {
	readonly tree: StoryTree;
	readonly view: TreeView<StoryNode>;
	private asked = '';
	private shown: Part | undefined;
	private watch: Disposable | undefined;
	/** Ends the bar that stands above the tree. */
	private endProgress: (() => void) | undefined;
	private readonly changes: Disposable;

	constructor(private readonly options: StoryViewOptions<Part>) {
		const { id, part } = options;
		this.tree = new StoryTree(() => (this.shown ? options.roots(this.shown, this.asked) : []));
		this.view = window.createTreeView(id, { treeDataProvider: this.tree, showCollapseAll: true });
		this.view.onDidChangeVisibility(() => this.followVisibility());
		this.changes = part.onDidChange(() => this.followPart());
		this.followVisibility();
		this.followPart();
	}

	/** Words that the lines shown must have; empty for all. */
	get query(): string {
		return this.asked;
	}
	set query(words: string) {
		this.asked = words;
		void commands.executeCommand('setContext', `${this.options.id}Filtered`, words !== '');
		this.refresh();
	}

	/** Something else is chosen of the part. */
	refresh(): void {
		this.tree.refresh();
		this.describe();
	}

	dispose(): void {
		this.endProgress?.();
		this.watch?.dispose();
		this.changes.dispose();
		this.view.dispose();
		this.tree.dispose();
	}

	private followVisibility(): void {
		if (this.view.visible) this.watch ??= this.options.part.watch();
		else {
			this.watch?.dispose();
			this.watch = undefined;
		}
	}

	private followPart(): void {
		const { id, part } = this.options;
		if (part.busy && !this.endProgress) {
			const ended = new Promise<void>((resolve) => (this.endProgress = resolve));
			void window.withProgress({ location: { viewId: id } }, () => ended);
		}
		if (!part.busy) {
			this.endProgress?.();
			this.endProgress = undefined;
		}
		if (part.value === this.shown) return this.describe();
		this.shown = part.value;
		void commands.executeCommand('setContext', `${id}Told`, this.shown !== undefined);
		this.refresh();
	}

	private describe(): void {
		const { options, shown } = this;
		const { failure } = options.part;
		const lines = [
			failure && l10n.t('What is shown may be out of date: {0}', failure),
			shown && options.chosen?.(shown, this.asked),
			shown?.beingRead && l10n.t('The sources are still being read side by side; this may change.'),
		];
		this.view.message = lines.filter(Boolean).join('\n');
		this.view.description = (shown && options.description?.(shown)) ?? '';
		this.view.badge = shown && options.badge?.(shown);
	}
}
