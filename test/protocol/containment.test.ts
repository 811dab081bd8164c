import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Status } from '#server/lsp/protocol.ts';
import { requests } from '#server/lsp/requests.ts';
import { bundleServer, startOverStdio } from '../support/serverOverStdio.ts';
import { startSession } from '../support/session.ts';

const A = 'file:///sources/a.txt';
const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';

describe('a mistake of ours', () => {
	it('in one answer is that request’s error, and no other’s', async () => {
		const session = startSession({ files: { [A]: FERRY, 'file:///sources/b.txt': FERRY } });
		await session.initialize();
		const position = { line: 0, character: 6 };
		const params = {
			textDocument: { uri: A },
			position,
			positions: [position],
			range: { start: position, end: position },
		};
		for (const row of requests) {
			const before = row.answer.bind(row);
			for (const fail of [
				() => {
					throw new TypeError('injected');
				},
				() => Promise.reject(new Error('injected')),
				// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
				() => Promise.reject(undefined),
			]) {
				row.answer = fail;
				const { code } = await session.refused(row.method, { ...params, query: '', command: '', previousResultId: '' });
				assert.equal(code, -32803, row.method);
			}
			row.answer = before;
		}
		assert.deepEqual(await session.references(A, FERRY, 'ferry'), ['b.txt']);
		session.end();
	});

	it('that ends the server over a file leaves that file out from the third start on, and serves the others', async function () {
		this.timeout(60_000);
		const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
		const sources = join(folder, 'sources');
		mkdirSync(sources);
		for (const name of ['a.txt', 'b.txt']) writeFileSync(join(sources, name), FERRY);
		writeFileSync(join(sources, 'poison.txt'), 'POISON\n');
		const rootUri = pathToFileURL(sources).href;
		const bundle = await bundleServer();
		const start = () => {
			const server = startOverStdio(bundle.path, { nodeOptions: ['--require', resolve('test/support/poison.cjs')] });
			const greeted = server.initialize({ rootUri, initializationOptions: { storagePath: join(folder, 'storage') } });
			greeted.catch(() => {});
			return server;
		};
		const params = { textDocument: { uri: `${rootUri}/a.txt` }, position: { line: 0, character: 6 } };
		for (let n = 0; n < 2; n++) assert.equal(await start().ended, 'SIGKILL');
		const third = start();
		const { result } = await third.ask('textDocument/references', params);
		assert.equal((result as unknown[]).length, 1);
		const { message } = await third.heard<{ message: string }>('window/showMessage');
		assert.match(message, /poison\.txt: reading it has ended the server twice/);
		writeFileSync(join(sources, 'poison.txt'), FERRY);
		await third.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${rootUri}/poison.txt`, type: 2 }] });
		await third.heard<Status>('corroborate/status', ({ articles }) => articles === 3);
		await third.kill();
		bundle.remove();
		rmSync(folder, { recursive: true });
	});
});
