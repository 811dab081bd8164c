import { commands, Disposable } from 'vscode';
import type { StoryPart } from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import type { KeptPart } from './storyPart.ts';

/** What the welcome texts of the views ask for: `off`, `stopped`, `indexing`, `few` (there is nothing to compare) or `ready`. */
const STATE = 'corroborate.story';
/** Whether something can be given up. */
const COMPARING = 'corroborate.comparing';

/** Keeps the context keys that the views' menus and welcome texts ask for. */
export function followStory(session: Session, parts: readonly KeptPart<StoryPart>[]): Disposable {
	const follow = (key: string, value: () => unknown): (() => void) => {
		let last: unknown;
		const tell = (): void => {
			if (last !== value()) void commands.executeCommand('setContext', key, (last = value()));
		};
		tell();
		return tell;
	};
	const tellState = follow(STATE, () => stateOf(session));
	const tellBusy = follow(COMPARING, () => parts.some(({ busy }) => busy));
	return Disposable.from(session.onDidChange(tellState), ...parts.map((part) => part.onDidChange(tellBusy)));
}

function stateOf({ state, status }: Session): 'off' | 'stopped' | 'indexing' | 'few' | 'ready' {
	if (state === 'inactive') return 'off';
	if (state === 'stopped') return 'stopped';
	if (status?.state !== 'ready') return 'indexing';
	return status.articles < 2 ? 'few' : 'ready';
}
