import assert from 'node:assert/strict';
import { requests } from '#server/lsp/requests.ts';
import { startSession, type Session } from '../support/session.ts';

const A = 'file:///sources/a.txt';
const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const INVALID = -32602;
const textDocument = { uri: A };
const position = { line: 0, character: 6 };
/** Requests about all sources. */
const NEED_NONE = /^corroborate\/(claimsOnlyHere|story)/;
const methods = requests.map(({ method }) => method);

describe('a request', () => {
	let session: Session;
	beforeEach(async () => {
		session = startSession({ files: { [A]: FERRY, 'file:///sources/b.txt': FERRY } });
		await session.initialize();
	});
	afterEach(async () => {
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt'], 'the next one is answered');
		session.end();
	});

	/** The code of the error, or undefined where there is none. */
	const codeOf = async (method: string, params: unknown): Promise<number | undefined> => {
		try {
			await session.client.sendRequest(method, params);
			return undefined;
		} catch (error) {
			return (error as { code: number }).code;
		}
	};

	it('without parameters is told so, whatever it asks', async () => {
		for (const params of [null, [], [1, 2], 'text', 7, {}])
			for (const method of methods)
				if (!NEED_NONE.test(method) || typeof params !== 'object' || Array.isArray(params))
					assert.equal(await codeOf(method, params), INVALID, `${method} ${JSON.stringify(params)}`);
	});

	it('about no document is told so', async () => {
		for (const wrong of [null, 7, 'file:///sources/a.txt', {}, { uri: null }, { uri: 7 }, { uri: {} }])
			for (const method of methods.filter((one) => one.startsWith('textDocument/')))
				assert.equal(await codeOf(method, { textDocument: wrong, position, positions: [position] }), INVALID, method);
	});

	it('about no position or range is told so', async () => {
		const wrong = [null, 7, {}, { line: 0 }, { line: '0', character: 0 }, { line: 0.5, character: 0 }, { line: null }];
		const about = { textDocument, previousResultId: '' };
		for (const one of wrong) {
			for (const method of ['references', 'hover', 'definition', 'implementation', 'documentHighlight'])
				assert.equal(await codeOf(`textDocument/${method}`, { ...about, position: one }), INVALID, method);
			for (const method of ['semanticTokens/range', 'inlayHint', 'codeAction'])
				assert.equal(
					await codeOf(`textDocument/${method}`, { ...about, range: { start: position, end: one } }),
					INVALID,
				);
			assert.equal(await codeOf('textDocument/selectionRange', { ...about, positions: [one] }), INVALID);
		}
	});

	it('about a position outside the text is about the nearest one inside', async () => {
		const far = 2 ** 31;
		for (const method of ['references', 'hover', 'definition', 'implementation', 'documentHighlight'])
			for (const [line, character] of [
				[-1, -1],
				[0, -5],
				[0, far],
				[far, 0],
				[far, far],
				[1e300, 1e300],
			])
				assert.equal(
					await codeOf(`textDocument/${method}`, { textDocument, position: { line, character } }),
					undefined,
				);
		const range = { start: { line: far, character: far }, end: { line: -1, character: -1 } };
		for (const method of ['semanticTokens/range', 'inlayHint', 'codeAction'])
			assert.equal(await codeOf(`textDocument/${method}`, { textDocument, range }), undefined, method);
	});

	it('about a document that nobody knows finds nothing', async () => {
		const uris = [
			'',
			'a.txt',
			'file:///sources/missing.txt',
			'file:///sources/%zz%',
			'file:///sources/a%00b.txt',
			'file:///sources/../../etc/passwd',
			'untitled:Untitled-1',
			'https://news.example/a.txt',
			'vscode-notebook-cell:/a.txt#1',
			`file:///sources/${'x'.repeat(100_000)}.txt`,
			'__proto__',
		];
		for (const uri of uris) {
			assert.deepEqual(await session.request('textDocument/references', { textDocument: { uri }, position }), []);
			assert.equal(await session.request('textDocument/hover', { textDocument: { uri }, position }), null);
			const { data } = await session.request<{ data: number[] }>('textDocument/semanticTokens/full', {
				textDocument: { uri },
			});
			assert.deepEqual(data, []);
		}
	});

	it('that nobody knows is refused, whatever its name', async () => {
		for (const method of ['textDocument/formatting', 'no/such', '$/no', '__proto__', 'toString', ''])
			assert.equal((await session.refused(method)).code, -32601, method);
	});
});

describe('a notification', () => {
	it('that makes no sense changes nothing', async () => {
		const session = startSession({ files: { [A]: FERRY, 'file:///sources/b.txt': FERRY } });
		await session.initialize();
		const junk = [undefined, null, [], 7, 'text', {}, { textDocument: null }, { textDocument: { uri: 7, text: 7 } }];
		const methods = ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didSave', 'textDocument/didClose'];
		methods.push('workspace/didChangeWatchedFiles', 'workspace/didChangeWorkspaceFolders', 'workspace/didRenameFiles');
		methods.push('workspace/didChangeConfiguration', 'workspace/didCreateFiles', 'workspace/didDeleteFiles');
		methods.push('$/cancelRequest', '$/setTrace', '$/progress', 'window/workDoneProgress/cancel', 'initialized');
		methods.push('no/such', '$/no', '__proto__');
		for (const method of methods)
			for (const params of junk) await session.client.sendNotification(method, params).catch(() => {});
		for (const changes of [[null], [{ uri: 7 }], [{}], 7])
			await session.notify('workspace/didChangeWatchedFiles', { changes });
		await session.notify('workspace/didChangeWorkspaceFolders', { event: { added: [null, {}], removed: 7 } });
		await session.notify('workspace/didRenameFiles', { files: [null, { oldUri: 7 }] });
		await session.notify('textDocument/didOpen', { textDocument: { uri: A } });
		await session.notify('window/workDoneProgress/cancel', { token: 'no such' });
		await session.notify('$/cancelRequest', { id: 'no such' });
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
		session.end();
	});

	it('about a document that is not open changes nothing', async () => {
		const session = startSession({ files: { [A]: FERRY, 'file:///sources/b.txt': FERRY } });
		await session.initialize();
		await session.rewrite(A, 'Nothing of it.');
		await session.notify('textDocument/didClose', { textDocument });
		await session.notify('textDocument/didSave', { textDocument });
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
		await session.open(A, 'Nothing of it.');
		await session.open(A, FERRY);
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt'], 'the one opened last counts');
		await session.notify('textDocument/didClose', { textDocument });
		await session.notify('textDocument/didClose', { textDocument });
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
		session.end();
	});

	it('of changes of which one cannot be made makes none', async () => {
		const session = startSession({ files: { 'file:///sources/b.txt': FERRY } });
		await session.initialize();
		await session.open(A, FERRY);
		const insert = { range: { start: position, end: position }, text: 'Nothing of it. ' };
		for (const wrong of [null, 7, {}, { text: 7 }, { range: {}, text: '' }, { range: { start: position }, text: '' }])
			await session.notify('textDocument/didChange', {
				textDocument: { uri: A, version: 2 },
				contentChanges: [insert, wrong],
			});
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
		await session.notify('textDocument/didChange', {
			textDocument: { uri: A, version: 3 },
			contentChanges: [{ range: null, text: 'Nothing.' }],
		});
		assert.deepEqual(await session.references(A, 'Nothing.', 'Nothing'), []);
		session.end();
	});
});
