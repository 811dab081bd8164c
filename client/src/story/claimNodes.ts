import { l10n, type MarkdownString, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type {
	ClaimPlace,
	Position,
	StoryClaim,
	StoryClaims,
	StoryStatement,
} from '../../../server/src/lsp/protocol.ts';
import { firstWords } from '../annotations/noteWords.ts';
import { arrangeClaims, ownStatement, statementOf, type ClaimChoice, type ClaimGroup } from './arrangeClaims.ts';
import { claimIcon, stateIcon, stateInWords, stateOf } from './stateIcons.ts';
import { lazy } from './lazy.ts';
import type { Placed } from './openStoryPlace.ts';
import { sourceInWords } from './sourceInWords.ts';
import type { StoryNode } from './storyTree.ts';
import { PlainMarkdown } from '../plainMarkdown.ts';
import { inWordsOfOurs, valueInWords } from './valueInWords.ts';

/** How many characters of a claim, and of what one source says of it, a line shows. */
const SHOWN = { claim: 110, differing: 60, statement: 140, value: 40 };
/** Silent sources have a line each up to so many; more of them share one. */
const SILENT_EACH = 2;

/** A claim, or what one source says of it; has the `uri` and `position` by which commands of the editor know the place. */
export interface ClaimNode extends StoryNode, Placed {
	readonly claim: StoryClaim;
	/** Absent of the claim as a whole. */
	readonly statement?: StoryStatement;
	readonly uri: string;
	readonly position: Position;
	/** What a reader calls the source of the statement. */
	readonly source: string;
}

export function claimRoots(story: StoryClaims, choice: ClaimChoice): readonly StoryNode[] {
	const groups = arrangeClaims(story, choice);
	if (!choice.grouped) return groups.flatMap(({ claims }) => claims.map((claim) => claimNode(story, claim, choice)));
	return groups.map((group) => groupNode(story, group, choice));
}

/** The node of a claim in the view as it stands; undefined where it is not shown. */
export function findClaimNode(roots: readonly StoryNode[], claim: StoryClaim): ClaimNode | undefined {
	for (const root of roots) {
		if (isClaimNode(root)) {
			if (root.claim === claim) return root;
			continue;
		}
		const found = (root as GroupNode).children().find((one) => one.claim === claim);
		if (found) return found;
	}
	return undefined;
}

export function isClaimNode(node: StoryNode | undefined): node is ClaimNode {
	return node !== undefined && 'claim' in node;
}

interface GroupNode extends StoryNode {
	readonly children: () => readonly ClaimNode[];
}

function groupNode(story: StoryClaims, group: ClaimGroup, choice: ClaimChoice): GroupNode {
	const { order } = choice;
	const node: GroupNode = {
		id: `${order} ${group.key}`,
		children: lazy(() => group.claims.map((claim) => claimNode(story, claim, choice, node))),
		item() {
			const label = groupLabel(story, group, choice);
			// What one source alone says is the longest list and the least of news.
			const folded = order === 'sources' && group.key === 1 && choice.filter === 'all' && !choice.query;
			const { Collapsed, Expanded } = TreeItemCollapsibleState;
			const item = new TreeItem(label, folded ? Collapsed : Expanded);
			item.description = String(group.claims.length);
			item.contextValue = 'group';
			const count = group.claims.length === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', group.claims.length);
			item.accessibilityInformation = { label: `${label}, ${count}` };
			item.tooltip = '';
			return item;
		},
	};
	return node;
}

function groupLabel({ sources }: StoryClaims, { key }: ClaimGroup, { order }: ClaimChoice): string {
	const name = key < 0 ? '' : sourceInWords({ sources }, key);
	switch (order) {
		case 'sources':
			if (key === 1) return l10n.t('Only one source');
			return key === sources.length
				? l10n.t('All {0} sources', key)
				: l10n.t('{0} of {1} sources', key, sources.length);
		case 'article':
			return key < 0 ? l10n.t('Only in other articles') : l10n.t('In the order of {0}', name);
		case 'first':
			return key < 0 ? l10n.t('No date tells who was first') : l10n.t('{0} was first', name);
	}
}

function claimNode(story: StoryClaims, claim: StoryClaim, choice: ClaimChoice, parent?: StoryNode): ClaimNode {
	const own = ownStatement(claim);
	const node: ClaimNode = {
		id: `${choice.order} claim ${claim.id}`,
		...(parent && { parent }),
		...placeOf(own),
		claim,
		source: story.sources[own.source]?.name ?? '',
		...(!claim.onlyHere && { children: lazy(() => statementNodes(story, claim, node)) }),
		item() {
			const { None, Collapsed } = TreeItemCollapsibleState;
			const item = new TreeItem(claimInWords(claim), claim.onlyHere ? None : Collapsed);
			item.description = claimDescription(story, claim, choice);
			item.iconPath = claimIcon(story, claim);
			item.contextValue = claim.onlyHere ? 'claim only' : 'claim shared';
			item.accessibilityInformation = { label: `${claim.wording}. ${countsInWords(story, claim)}` };
			item.command = openCommand(node);
			return item;
		},
		tooltip: () => claimTooltip(story, claim),
	};
	return node;
}

/** Of a part of a sentence it shows that it is one; where sources differ it leaves room for the values. */
function claimInWords({ wording, differ }: StoryClaim): string {
	return firstWords(/^\p{Ll}/u.test(wording) ? `…${wording}` : wording, differ ? SHOWN.differing : SHOWN.claim);
}

/** What the group above it does not tell: in what sources differ, who is silent, how sure it is. */
function claimDescription(story: StoryClaims, claim: StoryClaim, { filter, grouped, order }: ClaimChoice): string {
	const { sources } = story;
	const { statements, possibly, differ, onlyHere } = claim;
	const name = (source: number): string => sourceInWords(story, source);
	if (onlyHere) return order === 'first' && grouped ? '' : name(statements[0]!.source);
	const silent = sources.flatMap((_, i) => (statementOf(claim, i) ? [] : [name(i)]));
	const isCounted = order === 'sources' && grouped;
	return [
		!isCounted && l10n.t('{0} of {1}', statements.length, sources.length),
		differ > 0 && valuesOf(claim).join(' / '),
		possibly > 0 && l10n.t('{0} possibly', possibly),
		filter === 'allButOne' && l10n.t('silent: {0}', silent.join(', ')),
	]
		.filter(Boolean)
		.join(' · ');
}

/** “87” and “78”: each value that is told, once, the one that the others differ from first. */
export function valuesOf({ statements }: StoryClaim): string[] {
	const values = statements.flatMap((one) => one.values).sort((a, b) => Number(a.differs) - Number(b.differs));
	return [...new Set(values.map(({ kind, value }) => valueInWords(kind, value, SHOWN.value)))];
}

function countsInWords({ sources }: StoryClaims, claim: StoryClaim): string {
	const { states, possibly, differ, onlyHere, statements } = claim;
	if (onlyHere) return l10n.t('Only in {0}', sources[statements[0]!.source]?.name ?? '');
	return [
		l10n.t('{0} of {1} sources state it', states, sources.length),
		possibly > 0 && l10n.t({ message: '{0} may state it', args: [possibly], comment: ['{0}: how many sources'] }),
		differ > 0 && l10n.t('{0} tell it differently: {1}', differ, valuesOf(claim).join(' / ')),
	]
		.filter(Boolean)
		.join(', ');
}

function claimTooltip(story: StoryClaims, claim: StoryClaim): MarkdownString {
	const text = new PlainMarkdown();
	text.appendText(claim.wording);
	text.appendMarkdown('\n\n');
	text.appendText(countsInWords(story, claim));
	for (const statement of claim.statements) {
		const { source, wording, values } = statement;
		const told = values.filter(({ differs }) => differs).map(({ kind, value }) => valueInWords(kind, value));
		text.appendMarkdown('\n\n**').appendText(story.sources[source]?.name ?? '');
		text.appendMarkdown('** ').appendText(`${[stateInWords(stateOf(statement)), ...told].join(' · ')}: ${wording}`);
	}
	return text;
}

function statementNodes(story: StoryClaims, claim: StoryClaim, parent: ClaimNode): StoryNode[] {
	const told = claim.statements.map((statement) => statementNode(story, claim, statement, parent));
	const silent = story.sources.flatMap((_, i) => (statementOf(claim, i) ? [] : [i]));
	if (silent.length <= SILENT_EACH) return [...told, ...silent.map((source) => silentNode(story, source, parent))];
	return [...told, silentGroup(story, silent, parent)];
}

function statementNode(story: StoryClaims, claim: StoryClaim, statement: StoryStatement, parent: ClaimNode): ClaimNode {
	const source = story.sources[statement.source]?.name ?? '';
	const isOwn = statement === ownStatement(claim);
	const state = stateOf(statement);
	const node: ClaimNode = {
		id: `${parent.id} ${statement.source}`,
		parent,
		...placeOf(statement),
		...(!isOwn && { counterpart: placeOf(ownStatement(claim)).place }),
		claim,
		statement,
		source,
		item() {
			const item = new TreeItem(sourceInWords(story, statement.source));
			const values = statement.values.map(
				({ kind, value }) => inWordsOfOurs(kind, value) ?? firstWords(value, SHOWN.value),
			);
			const wording = firstWords(statement.wording, SHOWN.statement);
			item.description = [...new Set(values), wording].join(' · ');
			item.iconPath = stateIcon(state);
			item.contextValue = isOwn ? 'statement own' : 'statement other';
			item.accessibilityInformation = {
				label: [source, stateInWords(state), ...values, statement.wording].join(', '),
			};
			item.command = openCommand(node);
			return item;
		},
		tooltip() {
			const text = new PlainMarkdown('**').appendText(source).appendMarkdown('** ');
			text.appendText(statement.relationInWords ?? stateInWords(state));
			if (statement.score !== undefined) text.appendText(`, ${l10n.t('{0} %', Math.round(statement.score * 100))}`);
			return text.appendMarkdown('\n\n').appendText(statement.wording);
		},
	};
	return node;
}

function silentGroup(story: StoryClaims, silent: readonly number[], parent: ClaimNode): StoryNode {
	const node: StoryNode = {
		id: `${parent.id} silent`,
		parent,
		children: lazy(() => silent.map((source) => silentNode(story, source, node))),
		item() {
			const label = l10n.t('{0} sources are silent', silent.length);
			const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
			item.description = silent.map((source) => sourceInWords(story, source)).join(', ');
			item.iconPath = stateIcon('silent');
			item.tooltip = item.description;
			return item;
		},
	};
	return node;
}

function silentNode(story: StoryClaims, source: number, parent: StoryNode): StoryNode {
	const { name } = story.sources[source]!;
	return {
		id: `${parent.id} ${source}`,
		parent,
		item() {
			const item = new TreeItem(sourceInWords(story, source));
			item.description = stateInWords('silent');
			item.iconPath = stateIcon('silent');
			item.accessibilityInformation = { label: `${name}, ${stateInWords('silent')}` };
			item.tooltip = '';
			return item;
		},
	};
}

function placeOf({ uri, range }: ClaimPlace): Pick<ClaimNode, 'place' | 'uri' | 'position'> {
	return { place: { uri, range }, uri, position: range.start };
}

function openCommand(node: ClaimNode): NonNullable<TreeItem['command']> {
	return { command: 'corroborate.openStoryPlace', title: l10n.t('Open'), arguments: [node.place] };
}
