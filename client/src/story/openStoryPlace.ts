import { commands, Disposable, window, type TreeView } from 'vscode';
import type { ClaimPlace } from '../../../server/src/lsp/protocol.ts';
import { columnBeside } from '../commands/columnBeside.ts';
import { openBeside, openPlace } from './openPlace.ts';
import type { StoryNode, StoryTree } from './storyTree.ts';

/** What of a line "Open Beside" opens. */
export interface Placed {
	readonly place: ClaimPlace;
	/** What it is to be held against: it is opened as well, to the left. */
	readonly counterpart?: ClaimPlace;
}

/** A view, as far as its keys need it: they do not say on which line they were pressed. */
export interface LinesOfView {
	readonly view: Pick<TreeView<StoryNode>, 'selection'>;
	readonly tree: StoryTree;
}

/** The line that a command was called for, else the one that is selected. */
export function lineOf<Node extends StoryNode>(
	{ view }: LinesOfView,
	called: unknown,
	isOne: (node: StoryNode) => node is Node,
): Node | undefined {
	const node =
		typeof called === 'object' && called !== null && 'id' in called ? (called as StoryNode) : view.selection[0];
	return node && isOne(node) ? node : undefined;
}

function isPlaced(node: StoryNode): node is StoryNode & Placed {
	return 'place' in node;
}

/**
 * What a click or Enter on a line of the views does: it shows the place, and the keys stay with the view, so that one can go on through its
 * lines; done twice on the same line, they go to the text. And "Open Beside".
 */
export function registerOpenStoryPlace(views: Readonly<Record<string, LinesOfView>>): Disposable {
	let last = '';
	return Disposable.from(
		commands.registerCommand('corroborate.openStoryPlace', async (place: ClaimPlace) => {
			const key = JSON.stringify(place);
			const again = key === last;
			last = again ? '' : key;
			await openPlace(place, { preserveFocus: !again });
		}),
		// A key names the view that it was pressed in.
		commands.registerCommand('corroborate.openStoryPlaceBeside', async (called?: unknown) => {
			const lines = views[typeof called === 'string' ? called : 'claims'];
			const node = lines && lineOf(lines, called, isPlaced);
			if (!node) return;
			const { place, counterpart } = node;
			if (counterpart) return void (await openBeside(counterpart, place));
			const editor = window.activeTextEditor;
			await openPlace(place, editor ? { viewColumn: columnBeside(editor) } : {});
		}),
	);
}
