import { commands, Disposable, l10n, type Memento } from 'vscode';
import type { StoryEntities } from '../../../server/src/lsp/protocol.ts';
import { askForWords } from '../askForWords.ts';
import { arrangeEntities, NAME_ORDERS, type NameOrder } from './arrangeEntities.ts';
import { entityRoots, type EntityNode } from './entityNodes.ts';
import { openPlace } from './openPlace.ts';
import { Remembered } from './remembered.ts';
import type { KeptPart } from './storyPart.ts';
import { StoryView } from './storyView.ts';

const VIEW = 'corroborate.entities';

/** The view "Entities": whom and what the sources name, how they spell it and what they call it. */
export function registerEntitiesView(
	part: KeptPart<StoryEntities>,
	memento: Memento,
): Disposable & { readonly view: StoryView<StoryEntities> } {
	const order = new Remembered<NameOrder>(memento, `${VIEW}.order`, NAME_ORDERS);
	const view = new StoryView<StoryEntities>({
		id: VIEW,
		part,
		roots: (story, query) => entityRoots(story, order.value, query),
		chosen(story, query) {
			if (!query) return undefined;
			const groups = arrangeEntities(story, order.value, query);
			const shown = groups.reduce((sum, { entities }) => sum + entities.length, 0);
			return l10n.t('{0} of {1} with “{2}”', shown, story.entities.length, query);
		},
	});
	const sort = (by: NameOrder): void => {
		order.value = by;
		view.refresh();
	};
	return Object.assign(
		Disposable.from(
			view,
			commands.registerCommand('corroborate.sortEntitiesBySources', () => sort('sources')),
			commands.registerCommand('corroborate.sortEntitiesByName', () => sort('name')),
			commands.registerCommand('corroborate.filterEntities', () =>
				askForWords(l10n.t('A name, a role, or the name of a source'), view.query, (query) => (view.query = query)),
			),
			commands.registerCommand('corroborate.clearEntityFilter', () => (view.query = '')),
			commands.registerCommand('corroborate.showEntityMentions', async ({ place }: EntityNode) => {
				if (await openPlace(place)) await commands.executeCommand('corroborate.showAllMentions');
			}),
		),
		{ view },
	);
}
