import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { commands, Uri, window, workspace } from 'vscode';
import type { Api } from '../../../client/src/extension.ts';
import type { StoryClaims } from '../../../server/src/lsp/protocol.ts';
import { closeEditors, eventually, openArticle, pathOf, readyApi } from './workbench.ts';

describe('the matrix of claims and sources', () => {
	let api: Api;
	let story: StoryClaims;

	before(async () => {
		api = await readyApi();
	});
	after(closeEditors);

	it('opens, and its page draws what the server tells', async () => {
		await commands.executeCommand('corroborate.showMatrix');
		story = await eventually('the story is told', () => api.matrix.story);
		assert.equal(story.sources.length, 5);
		assert.ok(story.claims.some(({ states }) => states > 2));
		// The page itself says on which row it stands, which it does only once it has drawn some.
		const view = await eventually(
			'the page stands',
			() => api.matrix.view as { selected?: { claim: string } } | undefined,
		);
		assert.equal(view.selected?.claim, story.claims[0]!.id);
		assert.deepEqual(
			window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
			['Claims and Sources'],
		);
	});

	it('opens the place of a cell beside it', async () => {
		const { uri, range } = story.claims[0]!.statements[1]!;
		api.matrix.receive({ type: 'open', uri, range, focus: true });
		const editor = await eventually('it is open', () =>
			window.visibleTextEditors.find(({ document }) => document.uri.toString() === Uri.parse(uri).toString()),
		);
		assert.equal(editor.viewColumn, 2);
		assert.equal(editor.selection.start.line, range.start.line);
		assert.equal(editor.selection.end.character, range.end.character);
	});

	it('opens nothing that is no article of the story', () => {
		const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
		const other = Uri.file(pathOf('.corroborate/decisions.jsonl')).toString();
		for (const message of [
			{ type: 'open', uri: other, range, focus: true },
			{ type: 'open', uri: story.sources[0]!.uri, range: 'all', focus: true },
			{ type: 'run', command: 'workbench.action.closeWindow' },
		])
			api.matrix.receive(message);
		assert.ok(!workspace.textDocuments.some(({ uri }) => uri.toString() === other));
	});

	it('follows an edit', async () => {
		const editor = await openArticle('northern-wire.txt');
		const { document } = editor;
		const middle = document.getText().indexOf('\n\n', document.getText().length / 2);
		await editor.edit((edit) =>
			edit.insert(document.positionAt(middle), '\n\nThe museum of Larvik bought a bronze telescope from Brazil.'),
		);
		await commands.executeCommand('corroborate.showMatrix');
		const isTold = (): boolean => !!api.matrix.story?.claims.some(({ wording }) => wording.includes('telescope'));
		await eventually('it is told anew', isTold);
	});

	for (const [ending, begins] of [
		['html', '<!doctype html>'],
		['csv', '\ufeffClaim,'],
		['svg', '<svg '],
	] as const)
		it(`is exported as ${ending}`, async () => {
			const file = Uri.file(pathOf(`.corroborate/matrix.${ending}`));
			await commands.executeCommand('corroborate.exportMatrix', file);
			const text = readFileSync(file.fsPath, 'utf8');
			rmSync(file.fsPath);
			assert.ok(text.startsWith(begins), text.slice(0, 40));
			assert.match(text, /Northern Wire/);
		});
});
