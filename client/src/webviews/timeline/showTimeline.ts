import { commands, Disposable, l10n, type ExtensionContext } from 'vscode';
import { STORY_TIMELINE, type StoryTimeline } from '../../../../server/src/lsp/protocol.ts';
import type { Session } from '../../session.ts';
import { StoryPanel } from '../storyPanel.ts';
import { timelineWords } from './timelineWords.ts';

export interface RegisteredTimeline extends Disposable {
	readonly panel: StoryPanel<StoryTimeline>;
}

/** "Show Timeline". */
export function registerTimeline(session: Session, context: ExtensionContext): RegisteredTimeline {
	const panel = new StoryPanel<StoryTimeline>(session, context.extensionUri, context.workspaceState, {
		viewType: 'corroborate.timeline',
		page: 'timeline',
		title: l10n.t('Timeline'),
		words: timelineWords,
		ask: (client, token) => client.sendRequest<StoryTimeline>(STORY_TIMELINE, {}, token),
	});
	const registered = Disposable.from(
		panel,
		commands.registerCommand('corroborate.showTimeline', () => panel.show()),
	);
	return {
		panel,
		dispose() {
			registered.dispose();
		},
	};
}
