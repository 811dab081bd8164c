import { l10n, QuickPickItemKind, ThemeColor, ThemeIcon, window, workspace, type QuickPickItem } from 'vscode';
import type { Annotation } from '../../../server/src/lsp/protocol.ts';
import { knownTags, readCodebook, type CodebookTag } from './codebook.ts';

/** The codebook as the settings of the workspace have it. */
export function codebook(): CodebookTag[] {
	return readCodebook(workspace.getConfiguration('corroborate.annotations').get<unknown>('tags'));
}

/** A tag's sign, in its colour. */
export function tagIcon({ color }: Pick<CodebookTag, 'color'>): ThemeIcon {
	return new ThemeIcon('tag', color === undefined ? undefined : new ThemeColor(color));
}

/** Lets the reader choose a note's tags, or type a new one; undefined where the reader thinks better of it. */
export function pickTags(
	{ tags }: Pick<Annotation, 'tags'>,
	notes: readonly Annotation[],
): Promise<string[] | undefined> {
	const known = knownTags(
		codebook(),
		notes.map((note) => note.tags),
	);
	const missing = tags.filter((tag) => !known.some(({ name }) => name === tag)).map((name): CodebookTag => ({ name }));
	const items = [...known, ...missing].map(({ name, description, ...tag }) => ({
		label: name,
		iconPath: tagIcon(tag),
		...(description && { description }),
	}));
	const pick = window.createQuickPick();
	pick.title = l10n.t('Tags');
	pick.placeholder = l10n.t('Choose tags, or type a new one');
	pick.canSelectMany = true;
	pick.matchOnDescription = true;
	const added: QuickPickItem[] = [];
	const offer = (chosen: readonly QuickPickItem[]): void => {
		const typed = pick.value.trim().replace(/^#/, '');
		const own = typed && ![...items, ...added].some(({ label }) => label === typed) ? [{ label: typed }] : [];
		const separator = own.length ? [{ label: '', kind: QuickPickItemKind.Separator }] : [];
		pick.items = [...own, ...separator, ...added, ...items];
		pick.selectedItems = pick.items.filter(({ label }) => chosen.some((one) => one.label === label));
	};
	offer(items.filter(({ label }) => tags.includes(label)));
	return new Promise((resolve) => {
		pick.onDidChangeValue(() => offer(pick.selectedItems));
		pick.onDidChangeSelection((chosen) => {
			// What was typed and chosen stays in the list when something else is typed.
			for (const item of chosen) if (![...items, ...added].some(({ label }) => label === item.label)) added.push(item);
		});
		pick.onDidAccept(() => {
			resolve(pick.selectedItems.map(({ label }) => label));
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}
