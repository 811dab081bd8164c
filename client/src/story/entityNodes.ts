import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type {
	EntityInSource,
	EntityKind,
	Position,
	StoryEntities,
	StoryEntity,
} from '../../../server/src/lsp/protocol.ts';
import { firstWords } from '../annotations/noteWords.ts';
import { kindInWords } from '../kindInWords.ts';
import { arrangeEntities, type EntityGroup, type NameOrder } from './arrangeEntities.ts';
import { readLines } from './articleLines.ts';
import { lazy } from './lazy.ts';
import type { Placed } from './openStoryPlace.ts';
import { sourceInWords } from './sourceInWords.ts';
import type { StoryNode } from './storyTree.ts';
import { PlainMarkdown } from '../plainMarkdown.ts';

/** How many spellings, roles and characters of a role a line shows. */
const SHOWN = { spellings: 3, roles: 2, role: 50 };

/** An entity, or where a source names it; has what the commands about a name take. */
export interface EntityNode extends StoryNode, Placed {
	readonly entity: StoryEntity;
	readonly textDocument: { readonly uri: string };
	readonly position: Position;
}

export function entityRoots(story: StoryEntities, order: NameOrder, query: string): readonly StoryNode[] {
	return arrangeEntities(story, order, query).map((group) => groupNode(story, group));
}

export function kindIcon(kind: EntityKind | undefined): ThemeIcon {
	switch (kind) {
		case 'person':
			return new ThemeIcon('person');
		case 'organization':
			return new ThemeIcon('organization');
		case 'place':
			return new ThemeIcon('location');
		case 'group':
			return new ThemeIcon('globe');
		case 'event':
			return new ThemeIcon('calendar');
		case 'product':
			return new ThemeIcon('package');
		case 'work':
			return new ThemeIcon('book');
		case undefined:
			return new ThemeIcon('symbol-misc');
	}
}

function kindsInWords(kind: EntityKind | undefined): string {
	switch (kind) {
		case 'person':
			return l10n.t('People');
		case 'organization':
			return l10n.t('Organizations');
		case 'place':
			return l10n.t('Places');
		case 'group':
			return l10n.t('Groups');
		case 'event':
			return l10n.t('Events');
		case 'product':
			return l10n.t('Products');
		case 'work':
			return l10n.t('Works');
		case undefined:
			return l10n.t('Other names');
	}
}

function groupNode(story: StoryEntities, { kind, entities }: EntityGroup): StoryNode {
	const node: StoryNode = {
		id: `kind ${kind}`,
		children: lazy(() => entities.map((entity) => entityNode(story, entity, node))),
		item() {
			const { Collapsed, Expanded } = TreeItemCollapsibleState;
			const item = new TreeItem(kindsInWords(kind), kind === 'person' ? Expanded : Collapsed);
			item.description = String(entities.length);
			item.iconPath = kindIcon(kind);
			item.contextValue = 'group';
			item.tooltip = '';
			return item;
		},
	};
	return node;
}

function entityNode(story: StoryEntities, entity: StoryEntity, parent: StoryNode): EntityNode {
	const { name, bySource, mentions } = entity;
	const [only, ...others] = bySource as readonly [EntityInSource, ...EntityInSource[]];
	const node: EntityNode = {
		id: `entity ${entity.id}`,
		parent,
		...nameAt(only.mentions[0]!),
		entity,
		children: lazy(() =>
			others.length === 0
				? mentionNodes(entity, only, node)
				: bySource.map((one) => sourceNode(story, entity, one, node)),
		),
		item() {
			const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
			const also = otherSpellings(entity);
			const where = sourcesInWords(
				story,
				bySource.map(({ source }) => source),
			);
			item.description = [where, l10n.t('{0} ×', mentions), also.slice(0, SHOWN.spellings).join(', ')]
				.filter(Boolean)
				.join(' · ');
			item.contextValue = 'entity';
			item.accessibilityInformation = {
				label: [name, kindInWords(entity.kind), item.description].filter(Boolean).join(', '),
			};
			return item;
		},
		tooltip() {
			const text = new PlainMarkdown('**').appendText(name).appendMarkdown('**');
			if (entity.kind) text.appendText(`, ${kindInWords(entity.kind)}`);
			for (const one of bySource)
				text.appendMarkdown('\n\n').appendText(`${story.sources[one.source]?.name ?? ''}: ${usesOf(one).join(' · ')}`);
			return text;
		},
	};
	return node;
}

/** How else it is written; "Brandt" says nothing new beside "Olga Brandt". */
function otherSpellings({ name, spellings }: StoryEntity): string[] {
	const all = [name, ...spellings.map(({ text }) => text)];
	return spellings
		.map(({ text }) => text)
		.filter((text) => text !== name && !all.some((other) => other !== text && ` ${other} `.includes(` ${text} `)));
}

function sourceNode(story: StoryEntities, entity: StoryEntity, named: EntityInSource, parent: EntityNode): EntityNode {
	const source = story.sources[named.source]?.name ?? '';
	const node: EntityNode = {
		id: `${parent.id} ${named.source}`,
		parent,
		...nameAt(named.mentions[0]!),
		entity,
		children: lazy(() => mentionNodes(entity, named, node)),
		item() {
			const item = new TreeItem(sourceInWords(story, named.source), TreeItemCollapsibleState.Collapsed);
			item.description = [l10n.t('{0} ×', named.mentions.length), ...usesOf(named)].join(' · ');
			item.contextValue = 'entity source';
			item.accessibilityInformation = { label: `${source}, ${item.description}` };
			item.tooltip = usesOf(named, Infinity).join('\n');
			return item;
		},
	};
	return node;
}

/** "Olga Brandt / Brandt", "Foreign Minister" */
function usesOf({ spellings, roles }: EntityInSource, length = SHOWN.role): string[] {
	const shown = roles.slice(0, length === Infinity ? undefined : SHOWN.roles);
	return [spellings.join(' / '), ...shown.map((role) => (length === Infinity ? role : firstWords(role, length)))];
}

async function mentionNodes(
	entity: StoryEntity,
	{ mentions }: EntityInSource,
	parent: EntityNode,
): Promise<EntityNode[]> {
	const lines = await readLines(mentions);
	return mentions.map((mention, i) => ({
		id: `${parent.id} ${mention.range.start.line}:${mention.range.start.character}`,
		parent,
		...nameAt(mention),
		entity,
		item() {
			const item = lines[i]!;
			item.contextValue = 'mention';
			const { place } = nameAt(mention);
			item.command = { command: 'corroborate.openStoryPlace', title: l10n.t('Open'), arguments: [place] };
			item.tooltip = '';
			return item;
		},
	}));
}

function nameAt({ uri, range }: Placed['place']): Pick<EntityNode, 'place' | 'textDocument' | 'position'> {
	return { place: { uri, range }, textDocument: { uri }, position: range.start };
}

/** "in all 5 sources", "3 of 5", or the name of the only one. */
export function sourcesInWords(story: Pick<StoryEntities, 'sources'>, own: readonly number[]): string {
	const { sources } = story;
	if (own.length === 1) return sourceInWords(story, own[0]!);
	return own.length === sources.length
		? l10n.t('all {0} sources', own.length)
		: l10n.t('{0} of {1} sources', own.length, sources.length);
}
