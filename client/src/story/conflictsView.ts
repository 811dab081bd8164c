import { commands, Disposable, l10n, type Memento } from 'vscode';
import type { StoryConflicts } from '../../../server/src/lsp/protocol.ts';
import { askForWords } from '../askForWords.ts';
import { dismiss } from '../commands/dismissConflict.ts';
import type { Session } from '../session.ts';
import { arrangeConflicts, CONFLICT_GROUPINGS, pairsOf, type ConflictGrouping } from './arrangeConflicts.ts';
import { conflictRoots, isConflictNode, type ConflictNode } from './conflictNodes.ts';
import { lineOf } from './openStoryPlace.ts';
import { Remembered } from './remembered.ts';
import type { KeptPart } from './storyPart.ts';
import { StoryView } from './storyView.ts';

const VIEW = 'corroborate.conflicts';
/**
 * Of how many articles at most the badge is told to who has not opened the view. The work grows with their square: half a second of the
 * processor's for five of 45 claims each, seconds for ten that tell everything differently.
 */
const UNASKED = 10;

/** The view "Conflicts": what the sources tell differently. */
export function registerConflictsView(
	session: Session,
	part: KeptPart<StoryConflicts>,
	memento: Memento,
): Disposable & { readonly view: StoryView<StoryConflicts> } {
	const grouping = new Remembered<ConflictGrouping>(memento, `${VIEW}.grouping`, CONFLICT_GROUPINGS);
	const view = new StoryView<StoryConflicts>({
		id: VIEW,
		part,
		roots: (story, query) => conflictRoots(story, grouping.value, query),
		chosen(story, query) {
			if (!query) return undefined;
			const groups = arrangeConflicts(story, grouping.value, query);
			const shown = groups.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
			return l10n.t('{0} of {1} with “{2}”', shown, story.conflicts.length, query);
		},
		badge({ conflicts }) {
			const value = conflicts.filter(({ nature, certain }) => nature === 'contradiction' && certain).length;
			if (value === 0) return undefined;
			return { value, tooltip: value === 1 ? l10n.t('1 contradiction') : l10n.t('{0} contradictions', value) };
		},
	});
	const group = (by: ConflictGrouping): void => {
		grouping.value = by;
		view.refresh();
	};
	return Object.assign(
		Disposable.from(
			view,
			askOnceRead(session, part),
			commands.registerCommand('corroborate.groupConflictsByCertainty', () => group('certainty')),
			commands.registerCommand('corroborate.groupConflictsByKind', () => group('kind')),
			commands.registerCommand('corroborate.listConflicts', () => group('none')),
			commands.registerCommand('corroborate.filterConflicts', () =>
				askForWords(
					l10n.t('A value, words around it, or the name of a source'),
					view.query,
					(query) => (view.query = query),
				),
			),
			commands.registerCommand('corroborate.clearConflictFilter', () => (view.query = '')),
			commands.registerCommand('corroborate.dismissStoryConflict', async (called?: unknown) => {
				const node = lineOf(view, called, isConflictNode);
				if (!node) return;
				const { kind, from, to, source } = node;
				const story = part.value;
				const pairs = node.side || !story ? [{ kind, from, to, source }] : pairsOf(story, node.conflict);
				await dismiss(session, pairs);
			}),
			commands.registerCommand('corroborate.noteOnStoryConflict', ({ kind, from, to, source }: ConflictNode) =>
				commands.executeCommand('corroborate.noteOnConflict', { kind, from, to, source }),
			),
		),
		{ view },
	);
}

/**
 * The badge is there before the view was ever seen: once a server has read all claims of a few articles side by side, most of the work
 * is done, and it is asked one time. From then on the view asks, while it is seen.
 */
function askOnceRead(session: Session, part: KeptPart<StoryConflicts>): Disposable {
	let asked: Session['client'];
	return session.onDidChange(() => {
		const { client, status } = session;
		if (
			!client ||
			client === asked ||
			status?.secondReading !== 'done' ||
			(status.together ?? status.articles) > UNASKED
		)
			return;
		asked = client;
		if (!part.value && !part.busy) void part.refresh();
	});
}
