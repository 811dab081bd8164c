// What the tests do in the window: open articles, find words in them, ask for an answer until it is the expected one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	commands,
	extensions,
	type Location,
	type Position,
	Range,
	Selection,
	type TextDocument,
	type TextEditor,
	Uri,
	window,
	workspace,
} from 'vscode';
import type { Api } from '../../../client/src/extension.ts';

/** The extension's API, once its server has read the folder. */
export async function readyApi(): Promise<Api> {
	const extension = extensions.getExtension<Api>('corroborate.corroborate');
	assert.ok(extension, 'the extension is not there');
	const api = await extension.activate();
	await api.ready;
	await eventually('the index is ready', () => api.status()?.state === 'ready');
	return api;
}

/** The path of a file in the folder that is open, or with no name of that folder. */
export function pathOf(name: string): string {
	const folder = workspace.workspaceFolders?.[0];
	assert.ok(folder, 'no folder is open');
	return join(folder.uri.fsPath, name);
}

export async function openArticle(name: string): Promise<TextEditor> {
	return window.showTextDocument(await workspace.openTextDocument(Uri.file(pathOf(name))));
}

/** The one place where these words stand. */
export function rangeOf(document: TextDocument, words: string): Range {
	const [before, ...after] = document.getText().split(words);
	assert.equal(after.length, 1, `"${words}" stands ${after.length} times in ${workspace.asRelativePath(document.uri)}`);
	return new Range(document.positionAt(before!.length), document.positionAt(before!.length + words.length));
}

/** The middle of these words. */
export function placeIn(document: TextDocument, words: string): Position {
	const { start } = rangeOf(document, words);
	return document.positionAt(document.offsetAt(start) + Math.floor(words.length / 2));
}

export function setCursor(editor: TextEditor, position: Position): void {
	editor.selection = new Selection(position, position);
}

export interface FoundClaim {
	/** Its path in the folder. */
	readonly file: string;
	/** With line ends as spaces. */
	readonly text: string;
}

/** What "Find All References" finds, without the asked claim itself. */
export async function sameClaims(document: TextDocument, words: string): Promise<FoundClaim[]> {
	const at = placeIn(document, words);
	const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, at);
	const others = found.filter(({ uri, range }) => uri.toString() !== document.uri.toString() || !range.contains(at));
	return others.map(({ uri, range }) => ({
		file: workspace.asRelativePath(uri),
		text: textAt(uri, range).replace(/\s+/g, ' '),
	}));
}

/** Read from the disk where it is not open: opening it would have its text count even after its file is deleted. */
function textAt(uri: Uri, { start, end }: Range): string {
	const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open) return open.getText(new Range(start, end));
	const lines = readFileSync(uri.fsPath, 'utf8')
		.split(/\r?\n/)
		.slice(start.line, end.line + 1);
	const last = lines.length - 1;
	lines[last] = lines[last]!.slice(0, end.character);
	lines[0] = lines[0]!.slice(start.character);
	return lines.join('\n');
}

/** Throws away what was typed, and closes every editor. */
export async function closeEditors(): Promise<void> {
	for (const document of workspace.textDocuments.filter((one) => one.isDirty)) {
		await window.showTextDocument(document);
		await commands.executeCommand('workbench.action.files.revert');
	}
	await commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Asks again and again until the answer is neither false nor undefined, and gives it.
 *
 * @throws once that took too long, with what was waited for and the last error
 */
export async function eventually<T>(
	what: string,
	ask: () => T | undefined | false | Promise<T | undefined | false>,
	seconds = 30,
): Promise<T> {
	let error: unknown;
	for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
		try {
			const answer = await ask();
			error = undefined;
			if (answer !== undefined && answer !== false) return answer;
		} catch (caught) {
			error = caught;
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`not within ${seconds} s: ${what}`, { cause: error });
}
