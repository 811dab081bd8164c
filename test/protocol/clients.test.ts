import assert from 'node:assert/strict';
import type { InitializeParams } from 'vscode-languageserver';
import { ROOT, startSession } from '../support/session.ts';

const A = `${ROOT}/a.txt`;
const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const files = { [A]: FERRY, [`${ROOT}/b.txt`]: FERRY };

/** What a client sends, and whether the server then knows the files of the folder. */
const greetings: readonly (readonly [string, object, boolean])[] = [
	['a folder', { workspaceFolders: [{ uri: ROOT, name: 'sources' }], capabilities: {} }, true],
	[
		'a folder, and one that is none',
		{ workspaceFolders: [null, {}, { uri: 7 }, { uri: ROOT }], capabilities: {} },
		true,
	],
	['no list of folders, but a root', { workspaceFolders: null, rootUri: ROOT, capabilities: {} }, true],
	['an empty list of folders, and a root', { workspaceFolders: [], rootUri: ROOT, capabilities: {} }, true],
	['a root alone', { rootUri: ROOT, capabilities: {} }, true],
	['a path alone', { rootPath: '/sources', capabilities: {} }, true],
	['a path beside a root that is null', { rootUri: null, rootPath: '/sources', capabilities: {} }, true],
	['no folder at all', { rootUri: null, rootPath: null, workspaceFolders: null, capabilities: {} }, false],
	['a root that is none', { rootUri: 7, rootPath: {}, workspaceFolders: 'sources', capabilities: {} }, false],
	['a root with an ending slash', { rootUri: `${ROOT}/`, capabilities: {} }, true],
	['no capabilities', { rootUri: ROOT }, true],
	['capabilities that are none', { rootUri: ROOT, capabilities: 7 }, true],
	['capabilities of null', { rootUri: ROOT, capabilities: null }, true],
	[
		'capabilities in pieces',
		{
			rootUri: ROOT,
			capabilities: {
				general: { positionEncodings: 'utf-8' },
				workspace: null,
				textDocument: { hover: 7 },
				window: [],
			},
		},
		true,
	],
	['options that are none', { rootUri: ROOT, capabilities: {}, initializationOptions: 7, trace: 7 }, true],
	['no options but a list', { rootUri: ROOT, capabilities: {}, initializationOptions: [null] }, true],
	['an id of its process that is none', { rootUri: ROOT, capabilities: {}, processId: 'none' }, true],
];

describe('a client that greets with', () => {
	for (const [what, params, knowsFiles] of greetings)
		it(`${what} is served`, async () => {
			const session = startSession({ files });
			await session.client.sendRequest('initialize', params);
			await session.notify('initialized');
			await session.open(A, FERRY);
			assert.deepEqual(await session.references(A, FERRY, 'ferry'), knowsFiles ? ['b.txt'] : []);
			if (!knowsFiles) {
				await session.open(`${ROOT}/b.txt`, FERRY);
				assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt'], 'open documents count');
			}
			session.end();
		});

	it('nothing is refused, and may greet again', async () => {
		const session = startSession({ files });
		for (const params of [undefined, null, [], 7])
			await assert.rejects(session.client.sendRequest('initialize', params), { code: -32602 });
		await session.initialize();
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
		session.end();
	});

	for (const [offered, chosen] of [
		[undefined, 'utf-16'],
		[[], 'utf-16'],
		[['utf-7'], 'utf-16'],
		[['utf-8'], 'utf-8'],
		[['utf-32', 'utf-16'], 'utf-32'],
		[['utf-16', 'utf-8'], 'utf-16'],
	] as const)
		it(`${JSON.stringify(offered)} as encodings of positions gets ${chosen}`, async () => {
			const session = startSession({ files });
			const general = offered && { positionEncodings: [...offered] };
			const capabilities = { ...(general && { general }) } as InitializeParams['capabilities'];
			const answer = await session.initialize({ capabilities });
			assert.equal(answer.capabilities.positionEncoding, chosen);
			const text = `😀é – ${FERRY}`;
			await session.open(A, text);
			const before = text.slice(0, text.indexOf('ferry'));
			const count = { 'utf-8': Buffer.byteLength(before), 'utf-16': before.length, 'utf-32': [...before].length };
			const found = await session.request<{ uri: string }[]>('textDocument/references', {
				textDocument: { uri: A },
				position: { line: 0, character: count[chosen] },
			});
			assert.deepEqual(
				found.map(({ uri }) => uri),
				[`${ROOT}/b.txt`],
			);
			session.end();
		});

	it('folders may change them', async () => {
		const session = startSession({ files: { ...files, 'file:///more/c.txt': FERRY } });
		await session.initialize();
		const change = (added: string[], removed: string[]): Promise<void> => {
			const folders = (uris: string[]): object[] => uris.map((uri) => ({ uri, name: '' }));
			return session.notify('workspace/didChangeWorkspaceFolders', {
				event: { added: folders(added), removed: folders(removed) },
			});
		};
		await change(['file:///more', 'file:///more', ROOT], []);
		assert.deepEqual((await session.references(A, FERRY, 'ferry')).sort(), ['b.txt', 'c.txt']);
		await change([], ['file:///more', 'file:///never']);
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
		session.end();
	});
});
