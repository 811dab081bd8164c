import { commands, Disposable, l10n, window, type Memento, type TreeView } from 'vscode';
import { askForWords } from '../askForWords.ts';
import type { Session } from '../session.ts';
import type { AnnotationList } from './annotationList.ts';
import type { AnnotationThreads } from './annotationThreads.ts';
import { AnnotationTree, type AnnotationNode } from './annotationTree.ts';
import { filterNotes } from './filterNotes.ts';
import { GROUPINGS, type Grouping, type ListedNote } from './groupNotes.ts';
import { needsAttention } from './noteState.ts';
import { firstWords, plainWords } from './noteWords.ts';
import { openNote } from './openNote.ts';
import { placeInWords } from './stateInWords.ts';
import { quote } from '../quote.ts';

const VIEW = 'corroborate.annotations';
/** Where the workspace remembers how the tree was grouped last. */
const GROUPED_BY = 'corroborate.annotations.groupedBy';
/** The menu asks for it. */
const FILTERED = 'corroborate.annotationsFiltered';

/** The view "Annotations", and its commands. */
export function registerAnnotationView(
	session: Session,
	list: AnnotationList,
	threads: AnnotationThreads,
	memento: Memento,
): Disposable {
	const tree = new AnnotationTree(list);
	const remembered = memento.get<Grouping>(GROUPED_BY);
	if (remembered && GROUPINGS.includes(remembered)) tree.grouping = remembered;
	const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
	const sayCounts = (): void => describe(view, list, tree.query);
	const filter = (query: string): void => {
		tree.query = query;
		void commands.executeCommand('setContext', FILTERED, query !== '');
		sayCounts();
	};
	sayCounts();
	return Disposable.from(
		tree,
		view,
		list.onDidChange(sayCounts),
		commands.registerCommand('corroborate.groupAnnotations', async () => {
			const by = await pickGrouping(tree.grouping);
			if (!by) return;
			tree.grouping = by;
			await memento.update(GROUPED_BY, by);
		}),
		commands.registerCommand('corroborate.filterAnnotations', () =>
			askForWords(l10n.t('Words of the note, its source or author; #tag for a tag'), tree.query, filter),
		),
		commands.registerCommand('corroborate.clearAnnotationFilter', () => filter('')),
		commands.registerCommand('corroborate.openAnnotation', (chosen: { id: string; target?: number }) => {
			const note = list.find(chosen.id);
			const target = note?.targets[chosen.target ?? 0];
			return note && target && openNote({ note, target }, threads);
		}),
		commands.registerCommand('corroborate.findAnnotation', async () => {
			if (!session.clientForCommand()) return;
			const found = await pickNote(list);
			if (found) await openNote(found, threads);
		}),
	);
}

/** A number on the view's icon for what should be looked at: it does not count what is as it was put. */
function describe(view: TreeView<AnnotationNode>, list: AnnotationList, query: string): void {
	const count = list.all.filter(needsAttention).length;
	const tooltip =
		count === 1
			? l10n.t('1 annotation whose words have changed or are not found')
			: l10n.t('{0} annotations whose words have changed or are not found', count);
	view.badge = count ? { value: count, tooltip } : undefined;
	const shown = filterNotes(list.all, query).length;
	view.message = query ? l10n.t('{0} of {1} with “{2}”', shown, list.all.length, query) : '';
}

async function pickGrouping(now: Grouping): Promise<Grouping | undefined> {
	const labels: Readonly<Record<Grouping, string>> = {
		article: l10n.t('Article'),
		tag: l10n.t('Tag'),
		author: l10n.t('Author'),
		state: l10n.t('State'),
	};
	const items = GROUPINGS.map((by) => ({
		by,
		label: labels[by],
		...(by === now && { description: l10n.t('now') }),
	}));
	const choice = await window.showQuickPick(items, { placeHolder: l10n.t('Group annotations by') });
	return choice?.by;
}

/** By any of its words. */
async function pickNote(list: AnnotationList): Promise<ListedNote | undefined> {
	const items = list.all.flatMap((note) =>
		note.targets.map((target) => ({
			label: plainWords(note.body, 80) || quote(firstWords(target.quote, 80)),
			description: [note.tags.map((tag) => `#${tag}`).join(' '), note.author, placeInWords(target)]
				.filter(Boolean)
				.join(' · '),
			detail: `${target.source}: ${quote(firstWords(target.quote, 120))}`,
			listed: { note, target },
		})),
	);
	if (items.length === 0) {
		void window.showInformationMessage(l10n.t('There are no annotations yet.'));
		return undefined;
	}
	const choice = await window.showQuickPick(items, {
		placeHolder: l10n.t('Go to an annotation'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return choice?.listed;
}
