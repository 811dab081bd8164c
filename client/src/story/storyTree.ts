import { EventEmitter, type Disposable, type MarkdownString, type TreeDataProvider, type TreeItem } from 'vscode';

/** A line of a view. It stays the same line as long as its `id` does. */
export interface StoryNode {
	readonly id: string;
	readonly parent?: StoryNode;
	/** Made when somebody unfolds it. */
	readonly children?: () => readonly StoryNode[] | Promise<readonly StoryNode[]>;
	/** Its `id` is filled in. */
	item(): TreeItem;
	/** Made when somebody rests on it. */
	tooltip?(): MarkdownString | string;
}

/** Lines as the editor's trees want them; what they are, `roots` tells. */
export class StoryTree implements TreeDataProvider<StoryNode>, Disposable {
	private readonly changed = new EventEmitter<void>();
	readonly onDidChangeTreeData = this.changed.event;
	private shown: readonly StoryNode[] | undefined;

	constructor(private readonly makeRoots: () => readonly StoryNode[]) {}

	get roots(): readonly StoryNode[] {
		return (this.shown ??= this.makeRoots());
	}

	refresh(): void {
		this.shown = undefined;
		this.changed.fire();
	}

	getChildren(node?: StoryNode): StoryNode[] | Promise<StoryNode[]> {
		const children = node ? (node.children?.() ?? []) : this.roots;
		return children instanceof Promise ? children.then((found) => [...found]) : [...children];
	}

	getParent(node: StoryNode): StoryNode | undefined {
		return node.parent;
	}

	getTreeItem(node: StoryNode): TreeItem {
		const item = node.item();
		item.id = node.id;
		return item;
	}

	resolveTreeItem(item: TreeItem, node: StoryNode): TreeItem {
		const tooltip = node.tooltip?.();
		if (tooltip !== undefined) item.tooltip = tooltip;
		return item;
	}

	dispose(): void {
		this.changed.dispose();
	}
}
