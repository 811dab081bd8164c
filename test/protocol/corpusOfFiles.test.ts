import assert from 'node:assert/strict';
import { startSession, type Session } from '../support/session.ts';

const A = 'file:///sources/a.txt';
const B = 'file:///sources/b.txt';
const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const FIRE = 'Nine firefighters were hurt at the Dorvik paper mill.\n';
const MARKET = 'The market on Nelson Square opens again in spring.\n';

const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

describe('which texts count', () => {
	let session: Session;
	const start = async (files: Record<string, string>, params: object = { capabilities: watching }): Promise<void> => {
		session = startSession({ files, answers: { 'client/registerCapability': () => null } });
		await session.initialize(params);
	};
	const ask = (): Promise<string[]> => session.references(A, FERRY, 'ferry');
	afterEach(() => session.end());

	it('no other file says it', async () => {
		await start({ [A]: FERRY, [B]: FIRE });
		assert.deepEqual(await ask(), []);
	});

	it('files that nobody opened', async () => {
		await start({ [A]: FERRY, [B]: FERRY, 'file:///sources/deep/down/c.txt': FERRY });
		assert.deepEqual((await ask()).sort(), ['b.txt', 'c.txt']);
	});

	it('not what is excluded, hidden, of another kind or elsewhere', async () => {
		await start({
			[A]: FERRY,
			'file:///sources/node_modules/b.txt': FERRY,
			'file:///sources/.trash/c.txt': FERRY,
			'file:///sources/d.json': FERRY,
			'file:///sources2/e.txt': FERRY,
		});
		assert.deepEqual(await ask(), []);
		assert.deepEqual(session.files.reads, [A]);
	});

	it('the open text and not the one on the disk', async () => {
		await start({ [A]: FERRY, [B]: FERRY });
		await session.open(B, FIRE);
		assert.deepEqual(await ask(), []);
		await session.rewrite(B, FERRY);
		assert.deepEqual(await ask(), ['b.txt']);
	});

	it('the text on the disk again when a document is closed', async () => {
		await start({ [A]: FERRY, [B]: FIRE });
		await session.open(B, FERRY);
		assert.deepEqual(await ask(), ['b.txt']);
		await session.notify('textDocument/didClose', { textDocument: { uri: B } });
		assert.deepEqual(await ask(), []);
	});

	it('not what changes on the disk under an open document', async () => {
		await start({ [A]: FERRY, [B]: FIRE });
		await session.open(B, FIRE);
		session.files.write(B, FERRY);
		await session.watched({ [B]: 2 });
		assert.deepEqual(await ask(), []);
		await session.notify('textDocument/didClose', { textDocument: { uri: B } });
		assert.deepEqual(await ask(), ['b.txt']);
	});

	it('a file created, changed and deleted a moment ago', async () => {
		await start({ [A]: FERRY });
		assert.deepEqual(await ask(), []);
		session.files.write(B, FERRY);
		await session.watched({ [B]: 1 });
		assert.deepEqual(await ask(), ['b.txt']);
		session.files.write(B, FIRE);
		await session.watched({ [B]: 2 });
		assert.deepEqual(await ask(), []);
		session.files.write(B, FERRY);
		await session.watched({ [B]: 2 });
		session.files.remove(B);
		await session.watched({ [B]: 3 });
		assert.deepEqual(await ask(), []);
	});

	it('the files of a deleted folder no longer', async () => {
		await start({ [A]: FERRY, 'file:///sources/old/b.txt': FERRY, 'file:///sources/older.txt': FERRY });
		session.files.remove('file:///sources/old/b.txt');
		await session.watched({ 'file:///sources/old': 3 });
		assert.deepEqual(await ask(), ['older.txt']);
	});

	it('a renamed folder under its new name', async () => {
		await start({ [A]: FERRY, 'file:///sources/old/b.txt': FERRY });
		assert.deepEqual(await ask(), ['b.txt']);
		session.files.remove('file:///sources/old/b.txt');
		session.files.write('file:///sources/new/c.txt', FERRY);
		const files = [{ oldUri: 'file:///sources/old', newUri: 'file:///sources/new' }];
		await session.notify('workspace/didRenameFiles', { files });
		assert.deepEqual(await ask(), ['c.txt']);
	});

	it('a burst of events as one: each file is read once', async () => {
		await start({ [A]: FERRY });
		await ask();
		const changes = Array.from({ length: 1000 }, (_, i) => ({
			uri: `file:///sources/${i % 10}.txt`,
			type: i < 10 ? 1 : 2,
		}));
		for (const { uri } of changes) session.files.write(uri, FERRY);
		await session.notify('workspace/didChangeWatchedFiles', { changes });
		assert.equal((await ask()).length, 10);
		assert.equal(session.files.reads.length, 11);
	});

	it('several folders, and folders added and removed', async () => {
		await start({ [A]: FERRY, 'file:///more/b.txt': FERRY, 'file:///most/c.txt': FERRY });
		assert.deepEqual(await ask(), []);
		const change = (added: string[], removed: string[]): Promise<void> => {
			const toFolders = (uris: string[]) => uris.map((uri) => ({ uri, name: uri }));
			const event = { added: toFolders(added), removed: toFolders(removed) };
			return session.notify('workspace/didChangeWorkspaceFolders', { event });
		};
		await change(['file:///more', 'file:///most'], []);
		assert.deepEqual((await ask()).sort(), ['b.txt', 'c.txt']);
		await change([], ['file:///more']);
		assert.deepEqual(await ask(), ['c.txt']);
	});

	it('a folder named by a client that knows of one only', async () => {
		await start(
			{ [A]: FERRY, [B]: FERRY },
			{ capabilities: {}, workspaceFolders: undefined, rootUri: 'file:///sources' },
		);
		assert.deepEqual(await ask(), ['b.txt']);
	});

	it('without any folder, what is open', async () => {
		await start({ [A]: FERRY, [B]: FERRY }, { capabilities: {}, workspaceFolders: null, rootUri: null });
		await session.open(A, FERRY);
		assert.deepEqual(await ask(), []);
		await session.open('untitled:Untitled-1', FERRY);
		assert.deepEqual(await ask(), ['untitled:Untitled-1']);
		await session.notify('textDocument/didClose', { textDocument: { uri: 'untitled:Untitled-1' } });
		assert.deepEqual(await ask(), []);
	});

	it('an open text from elsewhere is compared with the folder, and counts for nobody else', async () => {
		await start({ [A]: FERRY });
		const draft = 'untitled:Untitled-1';
		await session.open(draft, FERRY);
		assert.deepEqual(await session.references(draft, FERRY, 'ferry'), ['a.txt']);
		assert.deepEqual(await ask(), []);
	});

	it('for a client that tells of no changes, what is on the disk now', async () => {
		await start({ [A]: FERRY }, { capabilities: {} });
		assert.deepEqual(await ask(), []);
		session.files.write(B, FERRY);
		session.files.time += 60_000;
		assert.deepEqual(await ask(), ['b.txt']);
		session.files.remove(B);
		session.files.time += 60_000;
		assert.deepEqual(await ask(), []);
		assert.equal(session.files.reads.filter((uri) => uri === A).length, 1, 'what did not change is not read again');
	});

	it('each answer is of the text at its time, with edits in between', async () => {
		await start({ [A]: FERRY, [B]: MARKET });
		await session.open(B, MARKET);
		const answers: Promise<string[]>[] = [];
		for (let i = 0; i < 10; i++) {
			await session.rewrite(B, i % 2 ? FERRY : MARKET);
			answers.push(ask());
			await answers[i];
		}
		const expected = answers.map((_, i) => (i % 2 ? ['b.txt'] : []));
		assert.deepEqual(await Promise.all(answers), expected);
	});
});
