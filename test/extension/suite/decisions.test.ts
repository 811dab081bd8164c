import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import {
	type CodeAction,
	commands,
	type Hover,
	type MarkdownString,
	type Position,
	type Range,
	type TextDocument,
	type TextEditor,
} from 'vscode';
import {
	closeEditors,
	type FoundClaim,
	eventually,
	openArticle,
	pathOf,
	placeIn,
	rangeOf,
	readyApi,
	sameClaims,
	setCursor,
} from './workbench.ts';

const CLAIM = 'will be excused from answering its questions';
const FILE = '.corroborate/decisions.jsonl';

describe('what a reader decides', () => {
	let editor: TextEditor;
	let document: TextDocument;
	let before: readonly FoundClaim[];

	beforeEach(async () => {
		editor = await openArticle('harbour-gazette.txt');
		document = editor.document;
		await readyApi();
		before = await sameClaims(document, CLAIM);
		setCursor(editor, placeIn(document, CLAIM));
	});

	afterEach(async () => {
		// Not by deleting the file: where it was made a moment ago the editor tells of neither.
		for (const { id } of await commands.executeCommand<{ id: string }[]>('corroborate.matches.list', {}))
			await commands.executeCommand('corroborate.matches.forget', { id });
		await eventually(
			'the decisions are forgotten',
			async () => JSON.stringify(await sameClaims(document, CLAIM)) === JSON.stringify(before),
		);
		await rm(pathOf('.corroborate'), { recursive: true, force: true });
		await closeEditors();
	});

	it('counts: a match that is rejected is not found again', async () => {
		await chooseFirst('corroborate.rejectMatch', () => existsSync(pathOf(FILE)));
		const found = await sameClaims(document, CLAIM);
		assert.equal(found.length, before.length - 1);
		const texts = before.map(({ text }) => text);
		assert.ok(found.every(({ text }) => texts.includes(text)));
		assert.match(readFileSync(pathOf(FILE), 'utf8'), /"decision":"different"/);
	});

	it('counts: a match that is confirmed is so until that is taken back', async () => {
		const isKept = (): boolean => readFileSync(pathOf(FILE), 'utf8').includes('"decision":"same"');
		await chooseFirst('corroborate.confirmMatch', () => existsSync(pathOf(FILE)) && isKept());
		const { start } = rangeOf(document, CLAIM);
		const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
		assert.match(
			hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join(),
			/confirmed by a reader/,
		);
		await chooseFirst('corroborate.forgetDecision', () => !isKept());
		assert.deepEqual(await sameClaims(document, CLAIM), before);
	});

	it('counts: claims that are linked by hand are found', async () => {
		const { document: other } = await openArticle('northern-wire.txt');
		await commands.executeCommand('corroborate.matches.confirm', {
			from: { uri: document.uri.toString(), range: plain(rangeOf(document, CLAIM)) },
			to: { uri: other.uri.toString(), range: plain(rangeOf(other, 'no fuel had leaked')) },
		});
		const found = (await sameClaims(document, CLAIM)).map(({ file, text }) => `${file}: ${text}`);
		assert.ok(
			found.some((claim) => /^northern-wire\.txt: .*no fuel had leaked/.test(claim)),
			found.join(' | '),
		);
	});

	it('can be said by a code action', async () => {
		const { start } = rangeOf(document, CLAIM);
		const actions = await commands.executeCommand<CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			{ start, end: start },
			'refactor.corroborate',
		);
		const reject = actions.find(({ title }) => title.startsWith('Not the same as in '));
		assert.ok(reject?.command, actions.map(({ title }) => title).join(' | '));
		await commands.executeCommand(reject.command.command, ...(reject.command.arguments as unknown[]));
		assert.ok((await sameClaims(document, CLAIM)).length < before.length);
	});
});

/** As the protocol has it; the editor's own writes itself as a list. */
function plain({ start, end }: Range) {
	const place = ({ line, character }: Position) => ({ line, character });
	return { start: place(start), end: place(end) };
}

/** Runs a command that shows a list, and takes the list's first entry. */
async function chooseFirst(command: string, isDone: () => boolean): Promise<void> {
	// It ends when the message about what was decided is gone, which nobody here sends away.
	void commands.executeCommand(command);
	await eventually(`${command} has done its work`, async () => {
		if (isDone()) return true;
		// As long as there is no list yet, nothing is taken.
		await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		return isDone();
	});
}
