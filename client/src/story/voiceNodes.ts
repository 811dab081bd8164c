import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Position, StoryQuotation, StoryVoice, StoryVoices } from '../../../server/src/lsp/protocol.ts';
import { firstWords } from '../annotations/noteWords.ts';
import { arrangeVoices, type NameOrder } from './arrangeEntities.ts';
import { kindIcon, sourcesInWords } from './entityNodes.ts';
import { lazy } from './lazy.ts';
import type { Placed } from './openStoryPlace.ts';
import { sourceInWords } from './sourceInWords.ts';
import type { StoryNode } from './storyTree.ts';
import { quote } from '../quote.ts';
import { PlainMarkdown } from '../plainMarkdown.ts';

/** How many characters of a quotation a line shows. */
const LONGEST = 120;

/** A quotation; has the place by which commands of the editor know it. */
export interface QuotationNode extends StoryNode, Placed {
	readonly quotation: StoryQuotation;
	readonly uri: string;
	readonly position: Position;
}

export function voiceRoots(story: StoryVoices, order: NameOrder, query: string): readonly StoryNode[] {
	return arrangeVoices(story, order, query).map((voice) => voiceNode(story, voice));
}

function voiceNode(story: StoryVoices, voice: StoryVoice): StoryNode {
	const { name, kind, quotations } = voice;
	const sources = [...new Set(quotations.map(({ source }) => source))];
	const node: StoryNode = {
		id: `voice ${voice.id}`,
		children: lazy(() =>
			sources.length === 1
				? quotationNodes(story, quotations, node)
				: sources.map((source) => sourceNode(story, source, quotations, node)),
		),
		item() {
			const label = name ?? l10n.t('Nobody is named');
			const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
			const reworded = quotations.filter((one) => one.reworded > 0).length;
			item.description = [
				sourcesInWords(story, sources),
				quotations.length === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations.length),
				reworded > 0 && l10n.t('{0} reworded', reworded),
			]
				.filter(Boolean)
				.join(' · ');
			// Somebody unnamed is somebody all the same.
			item.iconPath = name === undefined ? new ThemeIcon('question') : kind ? kindIcon(kind) : new ThemeIcon('account');
			item.contextValue = 'voice';
			item.accessibilityInformation = { label: `${label}, ${item.description}` };
			item.tooltip = '';
			return item;
		},
	};
	return node;
}

function sourceNode(
	story: StoryVoices,
	source: number,
	quotations: readonly StoryQuotation[],
	parent: StoryNode,
): StoryNode {
	const own = quotations.filter((one) => one.source === source);
	const node: StoryNode = {
		id: `${parent.id} ${source}`,
		parent,
		children: lazy(() => quotationNodes(story, own, node)),
		item() {
			const item = new TreeItem(sourceInWords(story, source), TreeItemCollapsibleState.Expanded);
			item.description = String(own.length);
			item.contextValue = 'voice source';
			item.tooltip = '';
			return item;
		},
	};
	return node;
}

function quotationNodes(story: StoryVoices, quotations: readonly StoryQuotation[], parent: StoryNode): QuotationNode[] {
	return quotations.map((quotation) => {
		const { uri, range, text, via } = quotation;
		const also = elsewhereInWords(quotation);
		const place = { uri, range };
		return {
			id: `${parent.id} ${range.start.line}:${range.start.character}`,
			parent,
			place,
			uri,
			position: range.start,
			quotation,
			item() {
				const item = new TreeItem(quote(firstWords(text, LONGEST)));
				item.description = [via && l10n.t('via {0}', via), also].filter(Boolean).join(' · ');
				item.iconPath = new ThemeIcon(quotation.reworded ? 'edit' : quotation.others ? 'check' : 'quote');
				item.contextValue = quotation.others ? 'quotation shared' : 'quotation';
				item.accessibilityInformation = { label: [text, item.description].filter(Boolean).join(', ') };
				item.command = { command: 'corroborate.openStoryPlace', title: l10n.t('Open'), arguments: [place] };
				return item;
			},
			tooltip() {
				const shown = new PlainMarkdown().appendText(quote(text));
				const lines = [story.sources[quotation.source]?.name, via && l10n.t('via {0}', via), also].filter(Boolean);
				return shown.appendMarkdown('\n\n').appendText(lines.join(' · '));
			},
		};
	});
}

function elsewhereInWords({ others, reworded }: StoryQuotation): string {
	const same = others - reworded;
	return [
		same > 0 && (same === 1 ? l10n.t('also in 1 source') : l10n.t('also in {0} sources', same)),
		reworded > 0 && (reworded === 1 ? l10n.t('reworded in 1 source') : l10n.t('reworded in {0} sources', reworded)),
	]
		.filter(Boolean)
		.join(' · ');
}
