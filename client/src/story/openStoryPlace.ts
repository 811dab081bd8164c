import { commands, Disposable, window } from 'vscode';
import type { ClaimPlace } from '../../../server/src/lsp/protocol.ts';
import { columnBeside } from '../commands/columnBeside.ts';
import { openBeside, openPlace } from './openPlace.ts';

/** What of a line "Open Beside" opens. */
export interface Placed {
	readonly place: ClaimPlace;
	/** What it is to be held against: it is opened as well, to the left. */
	readonly counterpart?: ClaimPlace;
}

/**
 * What a click or Enter on a line of the views does: it shows the place, and the keys stay with the view, so that one can go on through its
 * lines; done twice on the same line, they go to the text. And "Open Beside".
 */
export function registerOpenStoryPlace(): Disposable {
	let last = '';
	return Disposable.from(
		commands.registerCommand('corroborate.openStoryPlace', async (place: ClaimPlace) => {
			const key = JSON.stringify(place);
			const again = key === last;
			last = again ? '' : key;
			await openPlace(place, { preserveFocus: !again });
		}),
		commands.registerCommand('corroborate.openStoryPlaceBeside', async ({ place, counterpart }: Placed) => {
			if (counterpart) return void (await openBeside(counterpart, place));
			const editor = window.activeTextEditor;
			await openPlace(place, editor ? { viewColumn: columnBeside(editor) } : {});
		}),
	);
}
