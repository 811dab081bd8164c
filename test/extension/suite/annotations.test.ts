import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import {
	CommentMode,
	CommentThreadState,
	commands,
	Range,
	Selection,
	window,
	workspace,
	WorkspaceEdit,
	type TextDocument,
	type TextEditor,
	Uri,
} from 'vscode';
import type { ImportedFiles } from '../../../client/src/annotations/importNotes.ts';
import type { Api } from '../../../client/src/extension.ts';
import type { Annotation } from '../../../server/src/lsp/protocol.ts';
import { closeEditors, eventually, openArticle, pathOf, placeIn, rangeOf, readyApi, setCursor } from './workbench.ts';

const ARTICLE = 'harbour-gazette.txt';
const CLAIM = 'will be excused from answering its questions';
const FILE = '.corroborate/annotations.jsonl';

describe('annotations', () => {
	let api: Api;
	let editor: TextEditor;
	let document: TextDocument;

	beforeEach(async () => {
		editor = await openArticle(ARTICLE);
		document = editor.document;
		api = await readyApi();
	});

	afterEach(async () => {
		for (const { thread } of api.annotations.drafts.all) api.annotations.drafts.discard(thread);
		await closeEditors();
		for (const { id } of await list()) await commands.executeCommand('corroborate.annotations.remove', { id });
		await eventually('no thread is left', () => api.annotations.list.all.length === 0);
		await rm(pathOf('.corroborate'), { recursive: true, force: true });
	});

	const list = (): Thenable<Annotation[]> => commands.executeCommand('corroborate.annotations.list', {});
	const threads = (uri: Uri = document.uri) => api.annotations.threads.in(uri);
	const noted = () => api.annotations.list.on(document.uri)[0]?.target;
	const wordsAt = (range: Range | undefined): string | undefined => range && document.getText(range);
	const insert = async (at: number, text: string, removed = 0): Promise<void> => {
		const edit = new WorkspaceEdit();
		edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + removed)), text);
		assert.ok(await workspace.applyEdit(edit));
	};

	const importFrom = (file: Uri): Thenable<ImportedFiles | undefined> =>
		commands.executeCommand('corroborate.importAnnotations', file);

	/** As by key: the words are selected, the field opens, and what is typed into it is saved. */
	async function annotate(words: string, text: string, command = 'corroborate.annotate'): Promise<void> {
		const { start, end } = rangeOf(document, words);
		// The field of a note before this one may have come and taken the focus only after the note was saved.
		editor = await window.showTextDocument(document);
		editor.selection = new Selection(start, end);
		await commands.executeCommand(command);
		const draft = await eventually('the field is open', () => api.annotations.drafts.all.at(-1));
		draft.comment.body = text;
		await commands.executeCommand('corroborate.saveAnnotation', draft.comment);
		assert.equal(api.annotations.drafts.of(draft.thread), undefined);
	}

	it('are written, answered and resolved in one thread', async () => {
		await annotate(CLAIM, 'Who decides **that**?\n\n#check #law');
		const [one, ...more] = threads();
		assert.ok(one && more.length === 0);
		const { thread } = one;
		assert.equal(wordsAt(thread.range), CLAIM);
		assert.equal(thread.comments[0]?.label, '#check #law');
		assert.equal(thread.label, `“${CLAIM}”`);
		await commands.executeCommand('corroborate.replyToAnnotation', { thread, text: 'The court.' });
		assert.deepEqual(
			thread.comments.map(({ body }) => (typeof body === 'string' ? body : body.value)),
			['Who decides **that**?', 'The court.'],
		);
		await commands.executeCommand('corroborate.resolveAnnotation', thread);
		assert.equal(thread.state, CommentThreadState.Resolved);
		await commands.executeCommand('corroborate.reopenAnnotation', thread);
		assert.equal(thread.state, CommentThreadState.Unresolved);
		assert.equal(threads()[0]?.thread, thread);
		const [note] = await list();
		assert.deepEqual([note?.body, note?.tags, note?.resolved], ['Who decides **that**?', ['check', 'law'], false]);
		assert.ok(existsSync(pathOf(FILE)));
		assert.match(readFileSync(pathOf(FILE), 'utf8'), /The court\./);
	});

	it('show what others wrote as text: nothing is trusted', async () => {
		const body = '<b>x</b> [run](command:workbench.action.quit) ![spy](https://example.org/x.png)';
		await annotate(CLAIM, body);
		const shown = threads()[0]?.thread.comments[0]?.body;
		assert.ok(shown && typeof shown !== 'string');
		assert.ok(!shown.isTrusted && !shown.supportHtml && !shown.supportThemeIcons);
		assert.doesNotMatch(shown.value, /!\[/);
	});

	it('stay on their words when the article is edited above and inside, and when it is opened anew', async () => {
		await annotate(CLAIM, 'Who decides that?');
		const one = threads()[0]!;
		const { thread } = one;
		const told = thread.range;
		await insert(0, 'A line above.\n\n');
		await eventually('the list has moved', () => noted()?.range?.start.line === one.tracked?.start.line);
		assert.equal(wordsAt(one.tracked), CLAIM);
		// The editor moves what it shows by itself, and would take the focus from the text if it was told.
		assert.equal(thread.range, told);
		const at = document.getText().indexOf(CLAIM);
		await insert(at + CLAIM.indexOf('excused'), 'fully ');
		const now = CLAIM.replace('excused', 'fully excused');
		await eventually('the thread has grown', () => wordsAt(one.tracked) === now);
		await eventually('the thread says so', () => thread.label === `“${CLAIM}” · words added`);
		assert.equal(threads()[0]?.thread, thread);
		await openArticle('northern-wire.txt');
		await eventually('the editor is told where it is', () => wordsAt(thread.range) === now);
		await closeEditors();
		editor = await openArticle(ARTICLE);
		document = editor.document;
		await eventually('it is on its words again', () => wordsAt(threads()[0]?.thread.range) === CLAIM);
		await eventually('nothing is said of a change', () => threads()[0]?.thread.label === `“${CLAIM}”`);
	});

	it('lose nothing that is being typed while the article and the note change', async () => {
		await annotate(CLAIM, 'First.');
		const { thread, comments } = threads()[0]!;
		const [comment] = comments;
		await commands.executeCommand('corroborate.editAnnotation', comment);
		comment!.body = 'First, and then';
		const { id } = threads()[0]!;
		await commands.executeCommand('corroborate.annotations.update', { id, body: 'By somebody else.' });
		await insert(0, 'Above.\n');
		await eventually('the other text is known', () => api.annotations.list.find(id)?.body === 'By somebody else.');
		assert.deepEqual([comment!.mode, comment!.body], [CommentMode.Editing, 'First, and then']);
		assert.equal(thread.comments[0], comment);
		await commands.executeCommand('corroborate.saveAnnotation', comment);
		assert.equal((await list())[0]?.body, 'First, and then');
		assert.equal(comment!.mode, CommentMode.Preview);
	});

	it('are made where their words are by then, though the field was opened before an edit', async () => {
		const { start, end } = rangeOf(document, CLAIM);
		editor.selection = new Selection(start, end);
		await commands.executeCommand('corroborate.annotate');
		const [draft] = api.annotations.drafts.all;
		assert.ok(draft);
		await insert(document.offsetAt(start), 'surely ');
		await insert(0, 'Above.\n');
		draft.comment.body = 'Late.';
		await commands.executeCommand('corroborate.saveAnnotation', draft.comment);
		assert.equal(wordsAt(threads()[0]?.thread.range), CLAIM);
	});

	it('that cannot be made stay in their field', async () => {
		const { start, end } = rangeOf(document, CLAIM);
		editor.selection = new Selection(start, end);
		await commands.executeCommand('corroborate.annotate');
		const [draft] = api.annotations.drafts.all;
		assert.ok(draft);
		await insert(document.offsetAt(start), '', CLAIM.length);
		draft.comment.body = 'On nothing.';
		await commands.executeCommand('corroborate.saveAnnotation', draft.comment);
		assert.deepEqual(await list(), []);
		assert.equal(api.annotations.drafts.all[0], draft);
		assert.deepEqual([draft.comment.mode, draft.comment.typed], [CommentMode.Editing, 'On nothing.']);
	});

	it('two can be on one line', async () => {
		await annotate(CLAIM, 'One.');
		await annotate('excused', 'Two.');
		assert.deepEqual(
			threads()
				.map(({ thread }) => wordsAt(thread.range))
				.sort(),
			['excused', CLAIM].sort(),
		);
	});

	it('on a claim stand in each source that states it', async () => {
		await annotate(CLAIM, 'Note this.', 'corroborate.annotateClaim');
		const note = (await list())[0];
		assert.ok(note?.claim && note.targets.length > 1, JSON.stringify(note));
		const uris = note.targets.map(({ uri }) => uri);
		await eventually('each article has its thread', () =>
			uris.every((uri) => api.annotations.list.all[0]?.targets.some((target) => target.uri === uri)),
		);
		for (const name of [
			ARTICLE,
			'northern-wire.txt',
			'the-lantern.md',
			'coastal-observer.html',
			'capital-standard.html',
		]) {
			const { document: other } = await openArticle(name);
			const expected = uris.filter((uri) => uri.endsWith(`/${name}`)).length;
			assert.equal(threads(other.uri).length, expected, name);
		}
	});

	it('on a conflict are one note on both of its sides', async () => {
		const { document: other } = await openArticle('northern-wire.txt');
		const plain = ({ start, end }: Range) => ({
			start: { line: start.line, character: start.character },
			end: { line: end.line, character: end.character },
		});
		await commands.executeCommand('corroborate.noteOnConflict', {
			kind: 'number',
			from: { uri: document.uri.toString(), range: plain(rangeOf(document, CLAIM)) },
			to: { uri: other.uri.toString(), range: plain(rangeOf(other, 'no fuel had leaked')) },
			source: 'Northern Wire',
		});
		const [draft] = api.annotations.drafts.all;
		assert.ok(draft);
		draft.comment.body = 'They differ.';
		await commands.executeCommand('corroborate.saveAnnotation', draft.comment);
		assert.equal(wordsAt(threads()[0]?.thread.range), CLAIM);
		assert.equal(threads(other.uri).length, 1);
		assert.deepEqual(
			(await list()).map(({ targets }) => targets.map(({ quote }) => quote)),
			[[CLAIM, 'no fuel had leaked']],
		);
		await commands.executeCommand('corroborate.resolveAnnotation', threads(other.uri)[0]!.thread);
		await eventually('it is resolved on both sides', () =>
			[document.uri, other.uri].every((uri) => threads(uri)[0]?.thread.state === CommentThreadState.Resolved),
		);
	});

	it('whose words are gone are put elsewhere by hand', async () => {
		await annotate(CLAIM, 'Where is it?');
		const { id, thread } = threads()[0]!;
		await insert(document.getText().indexOf(CLAIM), '', CLAIM.length);
		await eventually('it has lost its place', () => thread.range === undefined);
		await eventually('the thread says so', () => /not found any more/.test(thread.label ?? ''));
		const words = 'The';
		const start = document.positionAt(document.getText().indexOf(words));
		editor.selection = new Selection(start, start.translate(0, words.length));
		await commands.executeCommand('corroborate.reanchorAnnotation', { id, uri: document.uri.toString() });
		assert.equal(wordsAt(thread.range), words);
	});

	it('whose words are gone are put where the server has found some like them, once that was looked at', async () => {
		await annotate(CLAIM, 'Where is it?');
		const { id, thread } = threads()[0]!;
		const opposite = CLAIM.replace('will be', 'will ever be');
		await insert(document.getText().length, `\nNobody ${opposite}.\n`);
		await insert(document.getText().indexOf(CLAIM), '', CLAIM.length);
		await eventually('it has lost its place', () => noted()?.candidates?.[0]?.words === opposite);
		setCursor(editor, document.positionAt(0));
		const argument = { id, uri: document.uri.toString() };
		const isLookedAt = () => wordsAt(window.activeTextEditor?.selection) === opposite;

		const givenUp = commands.executeCommand('corroborate.reanchorAnnotation', argument);
		await eventually('the place is shown', isLookedAt);
		await commands.executeCommand('workbench.action.closeQuickOpen');
		await givenUp;
		assert.ok(window.activeTextEditor?.selection.isEqual(new Selection(0, 0, 0, 0)));
		assert.equal(thread.range, undefined);

		const chosen = commands.executeCommand('corroborate.reanchorAnnotation', argument);
		await eventually('the place is shown again', isLookedAt);
		await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await chosen;
		assert.equal(wordsAt(thread.range), opposite);
		assert.equal(noted()?.state, 'exact');
	});

	it('are exported, deleted and imported again', async () => {
		const file = Uri.file(pathOf('notes.jsonld'));
		try {
			await annotate(CLAIM, 'Who decides that?\n\n#check');
			await commands.executeCommand('corroborate.replyToAnnotation', {
				thread: threads()[0]!.thread,
				text: 'The court.',
			});
			const [before] = await list();
			const written = await commands.executeCommand('corroborate.exportAnnotations', file, 'w3c');
			assert.equal(String(written), file.toString());
			await commands.executeCommand('corroborate.annotations.remove', { id: before?.id });
			await eventually('no thread is left', () => threads().length === 0);
			assert.deepEqual(await importFrom(file), { added: 2, skipped: 0, problems: [] });
			assert.deepEqual(await list(), [before]);
			await eventually('the thread is back', () => wordsAt(threads()[0]?.thread.range) === CLAIM);
			assert.equal(threads()[0]?.thread.comments.length, 2);
			assert.deepEqual(await importFrom(file), { added: 0, skipped: 2, problems: [] });
			assert.deepEqual(await list(), [before]);
		} finally {
			await rm(file.fsPath, { force: true });
		}
	});

	it('are imported though one of them is damaged, which is said', async () => {
		const file = Uri.file(pathOf('damaged.jsonld'));
		const selector = { type: 'TextQuoteSelector', exact: CLAIM };
		const good = { id: 'urn:x:1', type: 'Annotation', bodyValue: 'Good.', target: { source: ARTICLE, selector } };
		try {
			await writeFile(file.fsPath, JSON.stringify([{ ...good, id: 'urn:x:2', target: 7 }, good]));
			const imported = await importFrom(file);
			assert.equal(imported?.added, 1);
			assert.deepEqual(imported.problems.length, 1);
			assert.match(imported.problems[0]!, /^damaged\.jsonld, record 1: ./);
			assert.deepEqual(
				(await list()).map(({ body, state }) => [body, state]),
				[['Good.', 'exact']],
			);
			await writeFile(file.fsPath, '{"type": "Annot');
			const torn = await importFrom(file);
			assert.deepEqual([torn?.added, torn?.problems.length], [0, 1]);
			assert.match(torn!.problems[0]!, /^damaged\.jsonld/);
			assert.equal((await list()).length, 1);
		} finally {
			await rm(file.fsPath, { force: true });
		}
	});

	it('are gone through by key', async () => {
		await annotate(CLAIM, 'One.');
		setCursor(editor, placeIn(document, CLAIM).with({ line: 0, character: 0 }));
		await window.showTextDocument(document);
		await commands.executeCommand('corroborate.nextAnnotation');
		assert.ok(editor.selection.active.isEqual(rangeOf(document, CLAIM).start));
	});

	it('that are deleted leave no thread', async () => {
		await annotate(CLAIM, 'One.');
		// It ends when the message that offers to undo it is gone.
		void commands.executeCommand('corroborate.deleteAnnotation', threads()[0]!.thread);
		await eventually('the thread is gone', () => threads().length === 0);
		assert.deepEqual(await list(), []);
	});
});
