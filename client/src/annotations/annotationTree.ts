import {
	EventEmitter,
	l10n,
	ThemeColor,
	ThemeIcon,
	TreeItem,
	TreeItemCollapsibleState,
	Uri,
	workspace,
	type Disposable,
	type TreeDataProvider,
} from 'vscode';
import type { AnnotationList } from './annotationList.ts';
import { filterNotes } from './filterNotes.ts';
import { groupNotes, type Grouping, type ListedNote, type NoteGroup } from './groupNotes.ts';
import { stateAt, type NoteState } from './noteState.ts';
import { noteTooltip } from './noteTooltip.ts';
import { firstWords, plainWords } from './noteWords.ts';
import { codebook, tagIcon } from './pickTags.ts';
import { placeInWords, stateInWords } from './stateInWords.ts';
import { quote } from '../quote.ts';

/** How many characters of a note, and of the words that it is on, a line of the tree shows. */
const SHOWN = { note: 80, quote: 60 };

export interface GroupNode extends NoteGroup {
	readonly kind: 'group';
}

/** Has the `id` and `uri` by which the commands of its menu know it. */
export interface NoteNode extends ListedNote {
	readonly kind: 'note';
	readonly id: string;
	readonly uri: string;
	readonly group: GroupNode;
}

export type AnnotationNode = GroupNode | NoteNode;

/** All notes, in groups; those that have lost their place too, which no thread in a text can show. */
export class AnnotationTree implements TreeDataProvider<AnnotationNode>, Disposable {
	private readonly changed = new EventEmitter<void>();
	readonly onDidChangeTreeData = this.changed.event;
	private readonly subscriptions: Disposable[];
	private groupedBy: Grouping = 'article';
	private asked = '';

	constructor(private readonly list: AnnotationList) {
		this.subscriptions = [
			list.onDidChange(() => this.changed.fire()),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('corroborate.annotations.tags')) this.changed.fire();
			}),
		];
	}

	get grouping(): Grouping {
		return this.groupedBy;
	}
	set grouping(by: Grouping) {
		this.groupedBy = by;
		this.changed.fire();
	}

	/** Words that the notes shown must have; empty for all. */
	get query(): string {
		return this.asked;
	}
	set query(words: string) {
		this.asked = words;
		this.changed.fire();
	}

	getChildren(node?: AnnotationNode): AnnotationNode[] {
		if (node?.kind === 'note') return [];
		if (node)
			return node.notes.map((listed) => ({
				...listed,
				kind: 'note',
				id: listed.note.id,
				uri: Uri.parse(listed.target.uri).toString(),
				group: node,
			}));
		const groups = groupNotes(filterNotes(this.list.all, this.asked), this.groupedBy);
		return groups.map((group) => ({ ...group, kind: 'group' }));
	}

	getParent(node: AnnotationNode): AnnotationNode | undefined {
		return node.kind === 'note' ? node.group : undefined;
	}

	getTreeItem(node: AnnotationNode): TreeItem {
		return node.kind === 'group' ? this.groupItem(node) : this.noteItem(node);
	}

	dispose(): void {
		for (const one of this.subscriptions) one.dispose();
		this.changed.dispose();
	}

	private groupItem({ key, notes }: GroupNode): TreeItem {
		const item = new TreeItem(this.groupLabel(key, notes), TreeItemCollapsibleState.Expanded);
		item.id = `${this.groupedBy} ${key}`;
		item.description = String(notes.length);
		item.contextValue = 'group';
		switch (this.groupedBy) {
			case 'article':
				item.iconPath = new ThemeIcon('file');
				item.tooltip = workspace.asRelativePath(Uri.parse(key));
				break;
			case 'tag':
				item.iconPath = tagIcon(codebook().find(({ name }) => name === key) ?? {});
				break;
			case 'author':
				item.iconPath = new ThemeIcon('account');
				break;
			case 'state':
				item.iconPath = stateIcon(key as NoteState);
		}
		return item;
	}

	private groupLabel(key: string, notes: readonly ListedNote[]): string {
		switch (this.groupedBy) {
			case 'article':
				return notes[0]?.target.source ?? key;
			case 'tag':
				return key ? `#${key}` : l10n.t('Without tags');
			case 'author':
				return key || l10n.t('Somebody');
			case 'state':
				return stateInWords(key as NoteState);
		}
	}

	private noteItem({ id, uri, note, target, group }: NoteNode): TreeItem {
		const quoted = quote(firstWords(target.quote, SHOWN.quote));
		const words = plainWords(note.body, SHOWN.note) || note.tags.map((tag) => `#${tag}`).join(' ') || quoted;
		const state = stateAt(note, target);
		const item = new TreeItem(words);
		item.id = `${this.groupedBy} ${group.key} ${id} ${target.target}`;
		item.description = [placeInWords(target), quoted, this.groupedBy === 'article' ? note.author : target.source]
			.filter(Boolean)
			.join(' · ');
		item.tooltip = noteTooltip(note, target);
		item.iconPath = stateIcon(state);
		item.contextValue = [
			'note',
			note.resolved ? 'resolved' : 'open',
			target.state,
			...(note.targets.length > 1 ? ['several'] : []),
		].join(' ');
		item.accessibilityInformation = { label: `${words}, ${item.description}, ${stateInWords(state)}` };
		item.command = {
			command: 'corroborate.openAnnotation',
			title: '',
			arguments: [{ id, uri, target: target.target }],
		};
		return item;
	}
}

/** Each its own shape, so that the colour need not be seen. */
function stateIcon(state: NoteState): ThemeIcon {
	const warning = new ThemeColor('list.warningForeground');
	switch (state) {
		case 'orphaned':
			return new ThemeIcon('debug-disconnect', warning);
		case 'ambiguous':
			return new ThemeIcon('question', warning);
		case 'changed':
			return new ThemeIcon('edit', warning);
		case 'open':
			return new ThemeIcon('comment');
		case 'resolved':
			return new ThemeIcon('check');
	}
}
