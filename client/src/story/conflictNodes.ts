import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ConflictArguments, StoryConflict, StoryConflicts, StorySide } from '../../../server/src/lsp/protocol.ts';
import { firstWords } from '../annotations/noteWords.ts';
import { arrangeConflicts, pairOf, type ConflictGroup, type ConflictGrouping } from './arrangeConflicts.ts';
import { lazy } from './lazy.ts';
import type { Placed } from './openStoryPlace.ts';
import { sourceInWords } from './sourceInWords.ts';
import { conflictKindInWords, natureIcon } from './stateIcons.ts';
import type { StoryNode } from './storyTree.ts';
import { PlainMarkdown } from '../plainMarkdown.ts';
import { inWordsOfOurs, valueInWords } from './valueInWords.ts';

/** How many characters of a value and of what it stands in a line shows. */
const SHOWN = { value: 44, wording: 120 };

/** A conflict or one side of it; has what the commands about a pair of sides take. */
export interface ConflictNode extends StoryNode, Placed, ConflictArguments {
	readonly conflict: StoryConflict;
	readonly side?: StorySide;
}

export function conflictRoots(story: StoryConflicts, grouping: ConflictGrouping, query: string): readonly StoryNode[] {
	const groups = arrangeConflicts(story, grouping, query);
	if (grouping === 'none')
		return groups.flatMap(({ conflicts }) => conflicts.map((one) => conflictNode(story, one, grouping)));
	return groups.map((group) => groupNode(story, group, grouping));
}

export function isConflictNode(node: StoryNode): node is ConflictNode {
	return 'conflict' in node;
}

/** “87 sailors” / “78 sailors” */
export function valuesInWords({ kind, sides }: StoryConflict): string {
	const values = sides.map(({ value }) => valueInWords(kind, value, SHOWN.value));
	return [...new Set(values)].join(' / ');
}

function groupNode(story: StoryConflicts, group: ConflictGroup, grouping: ConflictGrouping): StoryNode {
	const { key, conflicts } = group;
	const [first] = conflicts;
	const node: StoryNode = {
		id: `${grouping} ${key}`,
		children: lazy(() => conflicts.map((conflict) => conflictNode(story, conflict, grouping, node))),
		item() {
			const label = grouping === 'kind' ? conflictKindInWords(key) : natureInWords(key);
			const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
			item.description = String(conflicts.length);
			if (grouping === 'certainty' && first) item.iconPath = natureIcon(first);
			item.contextValue = 'group';
			item.tooltip = '';
			return item;
		},
	};
	return node;
}

function natureInWords(key: string): string {
	switch (key) {
		case 'contradiction':
			return l10n.t('Contradictions');
		case 'contradiction?':
			return l10n.t('Possible contradictions');
		case 'update':
			return l10n.t('Later news');
		case 'wording':
			return l10n.t('Told otherwise');
		default:
			return l10n.t('Compatible');
	}
}

function conflictNode(
	story: StoryConflicts,
	conflict: StoryConflict,
	grouping: ConflictGrouping,
	parent?: StoryNode,
): ConflictNode {
	const [base, other] = conflict.sides as readonly [StorySide, StorySide];
	const node: ConflictNode = {
		id: `${grouping} conflict ${conflict.id}`,
		...(parent && { parent }),
		...pairOf(story, conflict, base, other),
		place: { uri: other.uri, range: other.range },
		counterpart: { uri: base.uri, range: base.range },
		conflict,
		children: lazy(() => conflict.sides.map((side, i) => sideNode(story, conflict, side, i, node))),
		item() {
			const item = new TreeItem(valuesInWords(conflict), TreeItemCollapsibleState.Collapsed);
			const wording = firstWords(base.claim?.wording ?? '', SHOWN.wording);
			item.description = [grouping !== 'kind' && conflictKindInWords(conflict.kind), wording]
				.filter(Boolean)
				.join(' · ');
			item.iconPath = natureIcon(conflict);
			item.contextValue = 'conflict';
			const sources = conflict.sides.map(({ source }) => story.sources[source]?.name ?? '').join(', ');
			item.accessibilityInformation = { label: [conflict.title, valuesInWords(conflict), sources, wording].join(', ') };
			item.command = openCommand(node);
			return item;
		},
		tooltip() {
			const text = new PlainMarkdown('**').appendText(conflict.title).appendMarkdown('**');
			for (const { source, value, claim } of conflict.sides)
				text
					.appendMarkdown('\n\n')
					.appendText(
						`${story.sources[source]?.name ?? ''}: ${valueInWords(conflict.kind, value)}${claim ? ` – ${claim.wording}` : ''}`,
					);
			return text;
		},
	};
	return node;
}

function sideNode(
	story: StoryConflicts,
	conflict: StoryConflict,
	side: StorySide,
	index: number,
	parent: ConflictNode,
): ConflictNode {
	const [base, first] = conflict.sides as readonly [StorySide, StorySide];
	// The first is what the others differ from: it opens beside the first of these.
	const other = index === 0 ? first : base;
	const [from, to] = index === 0 ? [base, first] : [base, side];
	const name = story.sources[side.source]?.name ?? '';
	const node: ConflictNode = {
		id: `${parent.id} ${index}`,
		parent,
		...pairOf(story, conflict, from, to),
		place: { uri: side.uri, range: side.range },
		counterpart: { uri: other.uri, range: other.range },
		conflict,
		side,
		item() {
			const item = new TreeItem(sourceInWords(story, side.source));
			const wording = firstWords(side.claim?.wording ?? '', SHOWN.wording);
			item.description = [valueInWords(conflict.kind, side.value, SHOWN.value), wording].filter(Boolean).join(' · ');
			item.contextValue = 'side';
			item.accessibilityInformation = {
				label: [name, inWordsOfOurs(conflict.kind, side.value) ?? side.value, wording].filter(Boolean).join(', '),
			};
			item.command = openCommand(node);
			return item;
		},
		tooltip: () => new PlainMarkdown().appendText(side.claim?.wording ?? side.value),
	};
	return node;
}

/** Both sides beside each other. */
function openCommand({ kind, from, to, source }: ConflictNode): NonNullable<TreeItem['command']> {
	return { command: 'corroborate.openConflictBeside', title: l10n.t('Open'), arguments: [{ kind, from, to, source }] };
}
