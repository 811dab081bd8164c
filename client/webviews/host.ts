import type { StoryPart } from '../../server/src/lsp/protocol.ts';
import { readToPage, type FromPage, type ToPage } from '../src/webviews/shared/messages.ts';

interface Editor {
	postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): Editor;

/** The extension, as a page sees it. */
export interface Host {
	tell(message: FromPage): void;
	/** Kept by the extension while the page is hidden, and into the next session. */
	keep(view: object): void;
}

/** Listens to the extension, and says that the page stands. What is no message of ours is passed over. */
export function connect<Story extends StoryPart>(
	isStory: (story: StoryPart & Readonly<Record<string, unknown>>) => boolean,
	hear: (message: ToPage<Story>) => void,
): Host {
	const editor = acquireVsCodeApi();
	const tell = (message: FromPage): void => editor.postMessage(message);
	window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		const message = readToPage<Story>(data, isStory);
		if (message) hear(message);
	});
	// What is told first finds a listener.
	tell({ type: 'ready' });
	return {
		tell,
		keep(view) {
			tell({ type: 'view', view });
		},
	};
}
