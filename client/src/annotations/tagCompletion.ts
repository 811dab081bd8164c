import {
	CompletionItem,
	CompletionItemKind,
	languages,
	Range,
	type Disposable,
	type Position,
	type TextDocument,
} from 'vscode';
import type { AnnotationList } from './annotationList.ts';
import { CONTROLLER, type AnnotationThreads } from './annotationThreads.ts';
import { isWritable } from './bodyAndTags.ts';
import { knownTags } from './codebook.ts';
import type { Drafts } from './drafts.ts';
import { codebook } from './pickTags.ts';

/** Behind a `#` in the field of one of our threads: the tags of the codebook, and those that are used. */
export function registerTagCompletion(list: AnnotationList, threads: AnnotationThreads, drafts: Drafts): Disposable {
	const isOurs = ({ uri }: TextDocument): boolean =>
		// The field of a comment that is edited does not say whose it is.
		uri.authority === CONTROLLER || (uri.authority === '' && (drafts.all.length > 0 || threads.isEdited));
	return languages.registerCompletionItemProvider(
		{ scheme: 'comment' },
		{
			provideCompletionItems: (document, position) =>
				isOurs(document) ? complete(document, position, list) : undefined,
		},
		'#',
	);
}

function complete(document: TextDocument, position: Position, list: AnnotationList): CompletionItem[] {
	const before = document.lineAt(position).text.slice(0, position.character);
	const begun = /(?:^|\s)(#\S*)$/.exec(before)?.[1];
	if (begun === undefined) return [];
	const range = new Range(position.translate(0, -begun.length), position);
	const known = knownTags(
		codebook(),
		list.all.map(({ tags }) => tags),
	);
	return known
		.filter(({ name }) => isWritable(name))
		.map(({ name, description }, index) => {
			const label = { label: `#${name}`, ...(description && { description }) };
			const item = new CompletionItem(label, CompletionItemKind.Keyword);
			item.range = range;
			item.filterText = `#${name}`;
			item.sortText = String(index).padStart(4, '0');
			return item;
		});
}
