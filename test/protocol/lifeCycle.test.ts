import assert from 'node:assert/strict';
import { startSession, type Session } from '../support/session.ts';

const place = { textDocument: { uri: 'file:///sources/a.txt' }, position: { line: 0, character: 0 } };

describe('the life of a session', () => {
	let session: Session;
	beforeEach(() => (session = startSession({ files: { 'file:///sources/a.txt': 'The call lasted two hours.' } })));
	afterEach(() => session.end());

	it('refuses every request before it is initialized', async () => {
		for (const method of ['textDocument/hover', 'textDocument/references', 'shutdown', 'no/such/method'])
			assert.equal((await session.refused(method, place)).code, -32002, method);
	});

	it('ignores what it is told before it is initialized', async () => {
		const textDocument = { uri: 'file:///sources/a.txt', languageId: 'plaintext', version: 1, text: 'Nothing.' };
		await session.notify('textDocument/didOpen', { textDocument });
		await session.initialize();
		assert.equal(await session.request('textDocument/hover', place), null);
	});

	it('is initialized once', async () => {
		await session.initialize();
		assert.equal((await session.refused('initialize', { capabilities: {} })).code, -32600);
	});

	it('refuses every request after it is shut down, and ends well', async () => {
		await session.initialize();
		assert.equal(await session.request('shutdown'), null);
		for (const method of ['textDocument/hover', 'shutdown', 'no/such/method'])
			assert.equal((await session.refused(method, place)).code, -32600, method);
		await session.notify('exit');
		await session.refused('textDocument/hover', place);
		assert.deepEqual(session.exits, [0]);
	});

	it('ends badly where it is not shut down first', async () => {
		await session.initialize();
		await session.notify('exit');
		await session.request('textDocument/hover', place);
		assert.deepEqual(session.exits, [1]);
	});

	it('says which methods it does not serve', async () => {
		await session.initialize();
		assert.equal((await session.refused('textDocument/formatting', place)).code, -32601);
	});

	it('answers questions that make no sense with an error, and lives on', async () => {
		await session.initialize();
		assert.equal((await session.refused('textDocument/selectionRange', { positions: 7 })).code, -32602);
		assert.equal((await session.refused('textDocument/hover', { textDocument: 7, position: null })).code, -32602);
		assert.deepEqual(await session.request('textDocument/documentHighlight', place), []);
	});

	it('needs no word that the client is initialized', async () => {
		await session.client.sendRequest('initialize', { processId: null, rootUri: 'file:///sources', capabilities: {} });
		assert.equal(await session.request('textDocument/hover', place), null);
	});
});
