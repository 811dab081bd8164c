import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { CodeActionKind, commands, languages, window, type CodeAction, type Diagnostic, type TextEditor } from 'vscode';
import { closeEditors, eventually, openArticle, pathOf, readyApi } from './workbench.ts';

describe('a conflict', () => {
	let editor: TextEditor;

	const conflicts = (): Diagnostic[] =>
		languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'corroborate');
	const fixes = async ({ range }: Diagnostic): Promise<CodeAction[]> =>
		(
			await commands.executeCommand<CodeAction[]>(
				'vscode.executeCodeActionProvider',
				editor.document.uri,
				range,
				CodeActionKind.QuickFix.value,
			)
		).filter(({ command }) => command?.command.startsWith('corroborate.'));

	before(async () => {
		editor = await openArticle('harbour-gazette.txt');
		await readyApi();
	});
	after(async () => {
		await closeEditors();
		rmSync(pathOf('.corroborate/dismissals.jsonl'), { force: true });
	});

	it('is among the problems, with the place in another source', async () => {
		const found = await eventually('conflicts are found', () => conflicts().length > 0 && conflicts());
		for (const { message, code, relatedInformation } of found) {
			assert.match(code as string, /^conflict\.[a-z]+$/);
			assert.match(message, /here, /);
			assert.ok(relatedInformation?.length, message);
			for (const { location } of relatedInformation)
				assert.notEqual(location.uri.toString(), editor.document.uri.toString());
		}
	});

	it('opens beside its other side', async () => {
		const [conflict] = conflicts();
		const [open] = await fixes(conflict!);
		assert.match(open!.title, /^Open Beside: /);
		await commands.executeCommand(open!.command!.command, ...(open!.command!.arguments as unknown[]));
		await eventually('two articles stand side by side', () => window.visibleTextEditors.length === 2);
		assert.ok(window.visibleTextEditors.some(({ document }) => document === editor.document));
	});

	it('is gone once it is dismissed, and stays gone until it is taken back', async () => {
		editor = await openArticle('harbour-gazette.txt');
		const api = await readyApi();
		const before = await eventually('conflicts are found', () => conflicts().length > 0 && conflicts());
		const dismiss = (await fixes(before[0]!)).find(({ title }) => title.startsWith('Dismiss'));
		const [argument] = dismiss!.command!.arguments as [object];
		const run = <R>(command: string, given: object): Promise<R> =>
			api.client()!.sendRequest<R>('workspace/executeCommand', { command, arguments: [given] });
		const { id } = await run<{ id: string }>('corroborate.conflicts.dismiss', {
			...argument,
			reason: 'Both can be true',
		});
		const sources = (list: readonly Diagnostic[]): number =>
			list.reduce((sum, { relatedInformation }) => sum + (relatedInformation?.length ?? 0), 0);
		await eventually('it is gone', () => sources(conflicts()) < sources(before));
		await run('corroborate.conflicts.restore', { id });
		await eventually('it is back', () => sources(conflicts()) === sources(before));
	});
});
