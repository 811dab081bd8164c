import { commands, Disposable, l10n, type Memento } from 'vscode';
import type { StoryVoices } from '../../../server/src/lsp/protocol.ts';
import { askForWords } from '../askForWords.ts';
import { arrangeVoices, NAME_ORDERS, type NameOrder } from './arrangeEntities.ts';
import { Remembered } from './remembered.ts';
import type { KeptPart } from './storyPart.ts';
import { StoryView } from './storyView.ts';
import { voiceRoots } from './voiceNodes.ts';

const VIEW = 'corroborate.voices';

/** The view "Voices": who is quoted, and by whom. */
export function registerVoicesView(
	part: KeptPart<StoryVoices>,
	memento: Memento,
): Disposable & { readonly view: StoryView<StoryVoices> } {
	const order = new Remembered<NameOrder>(memento, `${VIEW}.order`, NAME_ORDERS);
	const view = new StoryView<StoryVoices>({
		id: VIEW,
		part,
		roots: (story, query) => voiceRoots(story, order.value, query),
		chosen(story, query) {
			if (!query) return undefined;
			return l10n.t(
				'{0} of {1} with “{2}”',
				arrangeVoices(story, order.value, query).length,
				story.voices.length,
				query,
			);
		},
	});
	const sort = (by: NameOrder): void => {
		order.value = by;
		view.refresh();
	};
	return Object.assign(
		Disposable.from(
			view,
			commands.registerCommand('corroborate.sortVoicesBySources', () => sort('sources')),
			commands.registerCommand('corroborate.sortVoicesByName', () => sort('name')),
			commands.registerCommand('corroborate.filterVoices', () =>
				askForWords(
					l10n.t('A name, words of a quotation, or the name of a source'),
					view.query,
					(query) => (view.query = query),
				),
			),
			commands.registerCommand('corroborate.clearVoiceFilter', () => (view.query = '')),
		),
		{ view },
	);
}
