import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type CodeAction, commands, type DocumentHighlight, type TextDocument, type TextEditor } from 'vscode';
import { closeEditors, eventually, openArticle, pathOf, placeIn, readyApi, setCursor } from './workbench.ts';

const NAME = 'Transport Minister Ilka Keri';
const FILE = '.corroborate/entities.jsonl';

describe('what a reader says of a name', () => {
	let editor: TextEditor;
	let document: TextDocument;

	beforeEach(async () => {
		editor = await openArticle('northern-wire.txt');
		document = editor.document;
		await readyApi();
		setCursor(editor, placeIn(document, NAME));
	});

	afterEach(async () => {
		for (const { id } of await commands.executeCommand<{ id: string }[]>('corroborate.entities.list', {}))
			await commands.executeCommand('corroborate.entities.forget', { id });
		await rm(pathOf('.corroborate'), { recursive: true, force: true });
		await closeEditors();
	});

	it('counts until it is taken back', async () => {
		const before = (await highlights(document)).length;
		// It ends when the message about what was said is gone, which nobody here sends away.
		void commands.executeCommand('corroborate.sameEntity');
		const isKept = (): boolean => existsSync(pathOf(FILE)) && readFileSync(pathOf(FILE), 'utf8').includes('"same"');
		await eventually('the first name of the list is taken', async () => {
			if (!isKept()) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return isKept();
		});
		assert.ok((await highlights(document)).length > before);

		const at = placeIn(document, NAME);
		const actions = await commands.executeCommand<CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			{ start: at, end: at },
			'refactor.corroborate',
		);
		const titles = actions.map(({ title }) => title).join(' | ');
		assert.match(titles, /is the same as… \| .*is a person, a place, …/);
		const takeBack = actions.find(({ title }) => title.startsWith('Take back: '));
		assert.ok(takeBack?.command, titles);
		await commands.executeCommand(takeBack.command.command, ...(takeBack.command.arguments as unknown[]));
		await eventually('it is taken back', async () => (await highlights(document)).length === before);
	});
});

async function highlights(document: TextDocument): Promise<DocumentHighlight[]> {
	const at = placeIn(document, NAME);
	return commands.executeCommand<DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
}
