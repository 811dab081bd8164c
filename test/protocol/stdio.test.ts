import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Status } from '#server/lsp/protocol.ts';
import {
	bundleServer,
	frame,
	NEVER,
	startOverStdio,
	type ServerOverStdio,
	type ServerOverStdioOptions,
} from '../support/serverOverStdio.ts';

const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const position = { line: 0, character: 6 };

/** What a client can do to the process that it talks to. */
describe('the server over stdio', function () {
	this.timeout(30_000);
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const rootUri = pathToFileURL(folder).href;
	const textDocument = { uri: `${rootUri}/a.txt` };
	for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), FERRY);
	let bundle: Awaited<ReturnType<typeof bundleServer>>;
	let server: ServerOverStdio;
	before(async () => (bundle = await bundleServer()));
	afterEach(() => server.kill());
	after(() => {
		bundle.remove();
		rmSync(folder, { recursive: true });
	});

	const start = (options?: ServerOverStdioOptions): void => {
		server = startOverStdio(bundle.path, options);
	};
	const references = async (uri = textDocument.uri): Promise<string[]> => {
		const answer = await server.ask('textDocument/references', { textDocument: { uri }, position });
		return (answer.result as { readonly uri: string }[]).map((one) => one.uri);
	};
	const finds = async (why?: string): Promise<void> => assert.deepEqual(await references(), [`${rootUri}/b.txt`], why);

	it('refuses what comes too early or too late, and ends as it should', async () => {
		start();
		assert.equal((await server.ask('textDocument/hover', { textDocument, position })).error?.code, -32002);
		assert.equal((await server.ask('no/such', {})).error?.code, -32002);
		await server.tell('textDocument/didOpen', { textDocument });
		assert.ok((await server.initialize({ rootUri })).result);
		assert.equal((await server.ask('initialize', { capabilities: {} })).error?.code, -32600);
		await finds();
		assert.equal((await server.ask('no/such', {})).error?.code, -32601);
		await server.tell('no/such', {});
		await server.tell('$/no', {});
		assert.equal((await server.ask('shutdown')).result, null);
		assert.equal((await server.ask('textDocument/hover', { textDocument, position })).error?.code, -32600);
		assert.equal((await server.ask('shutdown')).error?.code, -32600);
		await server.tell('exit');
		assert.equal(await server.ended, 0);
	});

	it('ends at once, and badly, where it is not shut down first', async () => {
		start();
		await server.tell('exit');
		assert.equal(await server.ended, 1);
	});

	it('answers after frames that are wrong', async () => {
		start();
		await server.initialize({ rootUri });
		for (const bytes of [
			'hello',
			'hello\r\n\r\n',
			'Content-Length: 900\r\n\r\n{}',
			'Content-Length: 1\r\n\r\n{"a":1}',
		]) {
			await server.write(bytes);
			await finds(bytes);
		}
		await server.write(frame('{"jsonrpc":'));
		await server.write(frame('[]'));
		await finds();
		assert.deepEqual(
			server.answers.filter(({ id }) => id === null).map(({ error }) => error?.code),
			[-32700, -32700, -32600],
		);
	});

	it('answers after JSON that is very deep or very long', async () => {
		start();
		await server.initialize({ rootUri });
		const deep = '{"a":['.repeat(10_000) + ']}'.repeat(10_000);
		for (const method of ['textDocument/hover', 'no/such', 'workspace/executeCommand'])
			await server.write(frame(`{"jsonrpc":"2.0","id":"${method}","method":"${method}","params":${deep}}`));
		await server.write(
			frame(`{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":${deep}}}`),
		);
		await server.write(
			frame(`{"jsonrpc":"2.0","id":"x","method":"textDocument/hover","params":${'['.repeat(100_000)}`),
		);
		const long = 'x'.repeat(10_000_000);
		assert.equal((await server.ask('no/such', { long })).error?.code, -32601);
		assert.equal((await server.ask('textDocument/hover', { textDocument, position, long })).error, undefined);
		await finds();
		const answers = server.answers.filter(({ id }) => typeof id === 'string');
		assert.deepEqual(Object.fromEntries(answers.map(({ id, error }) => [id, error?.code])), {
			'textDocument/hover': -32602,
			'no/such': -32601,
			'workspace/executeCommand': -32602,
		});
		assert.equal(answers.length, 3);
	});

	it('needs no answer to what it asks, and takes any', async () => {
		const configuration = { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } };
		const never = { 'workspace/configuration': () => NEVER, 'client/registerCapability': () => NEVER };
		for (const answers of [
			never,
			{},
			{ 'workspace/configuration': () => null },
			{ 'workspace/configuration': () => 7 },
		]) {
			start({ answers });
			await server.initialize({ rootUri, capabilities: configuration });
			await finds();
			await server.kill();
		}
	});

	it('answers about a document of ten megabytes, and about others', async () => {
		start();
		await server.initialize({ rootUri });
		const large = { uri: `${rootUri}/large.txt` };
		await server.open(large.uri, FERRY.repeat(10_000_000 / FERRY.length));
		await finds();
		const change = { range: { start: position, end: position }, text: 'x' };
		await server.tell('textDocument/didChange', {
			textDocument: { ...large, version: 2 },
			contentChanges: [change, change],
		});
		assert.ok('result' in (await server.ask('textDocument/hover', { textDocument: large, position })));
		await finds();
	});

	it('leaves a file of a hundred megabytes alone, and says so', async () => {
		const path = join(folder, 'huge.txt');
		writeFileSync(path, FERRY);
		truncateSync(path, 100_000_000);
		start();
		await server.initialize({ rootUri });
		await finds();
		const { message } = await server.heard<{ message: string }>('window/showMessage');
		assert.match(message, /huge\.txt: it is larger than an article can be/);
		const { skipped } = await server.heard<Status>('corroborate/status', ({ state }) => state === 'ready');
		assert.equal(skipped.length, 1);
		rmSync(path);
	});

	it('ends when its input ends, or the client that it was told of', async () => {
		start();
		await server.initialize({ rootUri });
		server.closeInput();
		assert.equal(await server.ended, 1);
		const client = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
		start();
		await server.initialize({ rootUri, processId: client.pid ?? null });
		await finds();
		client.kill('SIGKILL');
		assert.equal(await server.ended, 1);
	});
});
