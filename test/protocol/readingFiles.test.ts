import assert from 'node:assert/strict';
import { startSession, type Session } from '../support/session.ts';

const manyFiles = Object.fromEntries(
	Array.from({ length: 80 }, (_, i) => [`file:///sources/${i}.txt`, `Ship number ${i} left the harbour.`]),
) as Record<string, string>;
const hover = { textDocument: { uri: 'file:///sources/0.txt' }, position: { line: 0, character: 0 } };
const showsProgress = { window: { workDoneProgress: true } };

interface Progress {
	readonly token: string;
	readonly value: { readonly kind: string; readonly title?: string; readonly cancellable?: boolean };
}
interface Status {
	readonly state: string;
	readonly articles: number;
	readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
	readonly left?: number;
}

describe('reading files', () => {
	let session: Session;
	afterEach(() => session.end());

	it('shows no progress where the client has none, nor for a handful of files', async () => {
		session = startSession({ files: manyFiles });
		await session.initialize();
		await session.request('textDocument/hover', hover);
		assert.deepEqual(session.asked, []);
		session.end();
		session = startSession({ files: { 'file:///sources/0.txt': 'The ship left.' } });
		await session.initialize({ capabilities: showsProgress });
		await session.request('textDocument/hover', hover);
		assert.deepEqual(session.asked, []);
	});

	it('shows its progress from beginning to end', async () => {
		session = startSession({ files: manyFiles, answers: { 'window/workDoneProgress/create': () => null } });
		session.files.slow = true;
		await session.initialize({ capabilities: showsProgress });
		const begin = await session.heard<Progress>('$/progress', ({ value }) => value.kind === 'begin');
		assert.equal(begin.value.cancellable, true);
		await session.heard<Progress>('$/progress', ({ value }) => value.kind === 'report');
		await session.heard<Progress>('$/progress', ({ value }) => value.kind === 'end');
		const ready = await session.heard<Status>('corroborate/status', ({ state }) => state === 'ready');
		assert.equal(ready.articles, 80);
		assert.equal(ready.left, undefined);
	});

	it('goes on where the client fails to show progress', async () => {
		session = startSession({ files: manyFiles });
		session.files.slow = true;
		await session.initialize({ capabilities: showsProgress });
		const ready = await session.heard<Status>('corroborate/status', ({ state }) => state === 'ready');
		assert.equal(ready.articles, 80);
	});

	it('colours an open document meanwhile, where the client can be told to ask again', async () => {
		session = startSession({ files: manyFiles, answers: { 'workspace/semanticTokens/refresh': () => null } });
		session.files.slow = true;
		await session.initialize({ capabilities: { workspace: { semanticTokens: { refreshSupport: true } } } });
		await session.open('file:///sources/0.txt', 'Olga Brandt left.');
		const { data } = await session.request<{ data: number[] }>('textDocument/semanticTokens/full', hover);
		assert.equal(data.length, 5);
		assert.ok(session.files.reads.length < 79, 'it did not wait until all is read');
		await session.heard<Status>('corroborate/status', ({ state }) => state === 'ready');
		await session.request('textDocument/hover', hover);
		assert.deepEqual(
			session.asked.map(({ method }) => method),
			['workspace/semanticTokens/refresh'],
		);
	});

	it('stops when it is cancelled, and says how much it left', async () => {
		session = startSession({ files: manyFiles, answers: { 'window/workDoneProgress/create': () => null } });
		session.files.slow = true;
		await session.initialize({ capabilities: showsProgress });
		const { token } = await session.heard<Progress>('$/progress', ({ value }) => value.kind === 'begin');
		await session.notify('window/workDoneProgress/cancel', { token });
		const ready = await session.heard<Status>('corroborate/status', ({ state }) => state === 'ready');
		assert.ok(ready.left && ready.left > 0);
		assert.equal(ready.articles + ready.left, 80);
		await session.request('textDocument/hover', hover);
		assert.equal(new Set(session.files.reads).size, ready.articles, 'nothing is read behind the user’s back');
	});

	it('names what it could not read, once, in one message', async () => {
		session = startSession({ files: { 'file:///sources/0.txt': 'The ship left.' } });
		for (let i = 1; i <= 5; i++) session.files.unreadable.set(`file:///sources/bad%20${i}.txt`, 'it holds no text');
		await session.initialize();
		await session.request('textDocument/hover', hover);
		const status = await session.heard<Status>('corroborate/status', ({ state }) => state === 'ready');
		assert.equal(status.articles, 1);
		assert.equal(status.skipped.length, 5);
		assert.deepEqual(status.skipped[0], { uri: 'file:///sources/bad%201.txt', reason: 'it holds no text' });
		const { message } = await session.heard<{ message: string }>('window/showMessage');
		assert.match(message, /bad 1\.txt: it holds no text; bad 2\.txt.*and 2 more/);
		await session.watched({ 'file:///sources/bad%201.txt': 2 });
		await session.request('textDocument/hover', hover);
		assert.equal(session.told.filter(({ method }) => method === 'window/showMessage').length, 1);
		assert.equal(session.told.filter(({ method }) => method === 'window/logMessage').length, 5);
	});

	it('gives up a file that becomes unreadable, and takes it again when it can be read', async () => {
		const uri = 'file:///sources/0.txt';
		session = startSession({ files: { [uri]: 'The ship left.' } });
		await session.initialize();
		session.files.unreadable.set(uri, 'it may not be read');
		await session.watched({ [uri]: 2 });
		await session.request('textDocument/hover', hover);
		const bad = await session.heard<Status>('corroborate/status', ({ skipped }) => skipped.length === 1);
		assert.equal(bad.articles, 0);
		session.files.unreadable.delete(uri);
		const before = session.told.length;
		await session.watched({ [uri]: 2 });
		await session.request('textDocument/hover', hover);
		const last = session.told
			.slice(before)
			.filter(({ method }) => method === 'corroborate/status')
			.pop()?.params as Status;
		assert.deepEqual([last.articles, last.skipped.length], [1, 0]);
	});

	it('answers nothing about a text that is larger than an article can be, and says so', async () => {
		session = startSession();
		await session.initialize();
		const uri = 'file:///sources/large.txt';
		await session.open(uri, 'A ship. '.repeat(200_000));
		const params = { textDocument: { uri }, position: { line: 0, character: 3 } };
		assert.equal(await session.request('textDocument/hover', params), null);
		const { data } = await session.request<{ data: number[] }>('textDocument/semanticTokens/full', params);
		assert.deepEqual(data, []);
		const { message } = await session.heard<{ message: string }>('window/showMessage');
		assert.match(message, /large\.txt: it is larger than an article can be \(1.6 MB of at most 1 MB\)/);
	});
});
