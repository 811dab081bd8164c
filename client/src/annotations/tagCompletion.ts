import {
	CompletionItem,
	CompletionItemKind,
	languages,
	MarkdownString,
	Range,
	type Disposable,
	type Position,
	type TextDocument,
} from 'vscode';
import type { AnnotationList } from './annotationList.ts';
import { CONTROLLER } from './annotationThreads.ts';
import { isWritable } from './bodyAndTags.ts';
import { knownTags } from './codebook.ts';
import { codebook } from './pickTags.ts';

/** Behind a `#` in the field of one of our threads: the tags of the codebook, and those that are used. */
export function registerTagCompletion(list: AnnotationList): Disposable {
	return languages.registerCompletionItemProvider(
		{ scheme: 'comment' },
		{ provideCompletionItems: (document, position) => complete(document, position, list) },
		'#',
	);
}

function complete(document: TextDocument, position: Position, list: AnnotationList): CompletionItem[] {
	// The fields of other extensions' comments have the same scheme.
	if (document.uri.authority !== CONTROLLER) return [];
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
			const item = new CompletionItem(`#${name}`, CompletionItemKind.Keyword);
			item.range = range;
			item.filterText = `#${name}`;
			item.sortText = String(index).padStart(4, '0');
			if (description) item.documentation = new MarkdownString().appendText(description);
			return item;
		});
}
