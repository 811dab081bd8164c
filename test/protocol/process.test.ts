import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The server as a process of its own: what only a process can show. */
describe('the server’s process', function () {
	this.timeout(20_000);
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const server = join(folder, 'server.cjs');
	before(() =>
		build({
			entryPoints: ['server/src/main.ts'],
			outfile: server,
			bundle: true,
			platform: 'node',
			target: 'node20',
			loader: { '.bin': 'binary' },
			logLevel: 'error',
		}),
	);
	after(() => rmSync(folder, { recursive: true }));

	const start = (...args: string[]): ChildProcess => spawn(process.execPath, [server, ...args]);
	const send = (child: ChildProcess, method: string, params: unknown, id?: number): void => {
		const message = JSON.stringify({ jsonrpc: '2.0', method, params, ...(id !== undefined && { id }) });
		child.stdin?.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
	};
	const initialize = (child: ChildProcess, processId: number | null): void =>
		send(child, 'initialize', { processId, rootUri: null, capabilities: {} }, 1);
	const ended = async (child: ChildProcess): Promise<unknown> => (await once(child, 'exit'))[0];

	it('says how to start it where it is started by hand', async () => {
		const child = start();
		let said = '';
		child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		assert.equal(await ended(child), 2);
		assert.match(said, /^This is the language server of Corroborate.*--stdio.*\n$/);
	});

	it('ends well after shutdown and exit, and writes nothing but the protocol to stdout', async () => {
		const child = start('--stdio');
		let written = '';
		child.stdout?.on('data', (chunk: Buffer) => (written += chunk.toString()));
		initialize(child, null);
		send(child, 'shutdown', undefined, 2);
		send(child, 'exit', undefined);
		assert.equal(await ended(child), 0);
		assert.match(written, /^Content-Length: \d+\r\n\r\n\{/);
	});

	it('ends badly after exit alone', async () => {
		const child = start('--stdio');
		initialize(child, null);
		send(child, 'exit', undefined);
		assert.equal(await ended(child), 1);
	});

	it('ends when its client closes the stream, or is no longer there', async () => {
		const closed = start('--stdio');
		initialize(closed, null);
		closed.stdin?.end();
		assert.equal(await ended(closed), 1);
		const client = spawn(process.execPath, ['--version']);
		await once(client, 'exit');
		const orphan = start('--stdio');
		initialize(orphan, client.pid ?? null);
		assert.equal(await ended(orphan), 1);
	});
});
