import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { startOverStdio } from '../support/serverOverStdio.ts';

const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';

/** Both programs, loaded after a module that notes and refuses whatever leads out of the machine or starts another program. */
describe('nothing is sent, and no program is started,', function () {
	this.timeout(60_000);
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const programs = join(folder, 'programs');
	const sources = join(folder, 'sources');
	const notes = join(folder, 'notes.txt');
	const guard = resolve('test/support/noWayOut.cjs');
	const env = { NO_WAY_OUT: notes };
	/** The thread of the encoder is guarded as well. */
	const assertGuarded = (): void => assert.match(readFileSync(notes, 'utf8'), /^(?:guarded\n)+$/);
	before(async () => {
		await build({
			entryPoints: { server: 'server/src/main.ts', cli: 'server/src/cli/main.ts' },
			outdir: programs,
			bundle: true,
			platform: 'node',
			target: 'node20',
			loader: { '.bin': 'binary' },
			logLevel: 'error',
		});
	});
	beforeEach(() => {
		spawnSync('mkdir', [sources]);
		writeFileSync(notes, '');
		// What a page names is not fetched, and what a front matter names is not looked at.
		writeFileSync(join(sources, 'a.txt'), FERRY);
		writeFileSync(
			join(sources, 'b.md'),
			`---\nsource: https://news.example/a\n---\n${FERRY}![](https://news.example/a.png)\n`,
		);
		writeFileSync(
			join(sources, 'c.html'),
			`<link rel=canonical href="https://news.example/"><p>${FERRY}<img src="//x.example/a">`,
		);
	});
	afterEach(() => rmSync(sources, { recursive: true }));
	after(() => rmSync(folder, { recursive: true }));

	it('by the server', async () => {
		const server = startOverStdio(join(programs, 'server.js'), { nodeOptions: ['--require', guard], env });
		const rootUri = pathToFileURL(sources).href;
		const textDocument = { uri: `${rootUri}/a.txt` };
		const position = { line: 0, character: 6 };
		await server.initialize({ rootUri });
		const { result } = await server.ask('textDocument/references', { textDocument, position });
		assert.equal((result as unknown[]).length, 2);
		for (const method of ['hover', 'codeLens', 'diagnostic', 'documentSymbol', 'semanticTokens/full'])
			assert.equal((await server.ask(`textDocument/${method}`, { textDocument, position })).error, undefined, method);
		const note = { uri: textDocument.uri, range: { start: position, end: { line: 0, character: 9 } }, body: 'A note.' };
		const created = await server.ask('workspace/executeCommand', {
			command: 'corroborate.annotations.create',
			arguments: [note],
		});
		assert.equal(created.error, undefined);
		await server.ask('shutdown');
		await server.tell('exit');
		assert.equal(await server.ended, 0);
		assertGuarded();
	});

	it('by the command line', () => {
		for (const args of [
			['report', sources],
			['report', sources, '--format', 'html'],
			['compare', sources],
		]) {
			writeFileSync(notes, '');
			const { stdout } = spawnSync(process.execPath, ['--require', guard, join(programs, 'cli.js'), ...args], {
				encoding: 'utf8',
				env: { ...process.env, ...env },
			});
			if (args[0] === 'report') assert.match(stdout, /Aurora/);
			assertGuarded();
		}
	});

	it('by the guard itself only after it was noted', () => {
		const tries = `
			const attempts = [
				() => require('node:net').connect(9, '127.0.0.1'),
				() => require('node:http').get('http://127.0.0.1:9'),
				() => require('node:dgram').createSocket('udp4'),
				() => require('node:child_process').spawn('true'),
				() => require('node:dns').lookup('news.example', () => {}),
				() => fetch('http://127.0.0.1:9'),
			];
			for (const attempt of attempts) try { attempt(); } catch {}
		`;
		spawnSync(process.execPath, ['--require', guard, '-e', tries], { env: { ...process.env, ...env } });
		assert.deepEqual(readFileSync(notes, 'utf8').split('\n').slice(1, -1), [
			'net.Socket.connect',
			'net.Socket.connect',
			'dgram.createSocket',
			'child_process.spawn',
			'dns.lookup',
			'fetch',
		]);
	});

	it('nor does a source of ours name a module for it, but for the way to the editor', () => {
		const modules =
			/from '(?:node:)?(net|http|https|http2|tls|dgram|dns|child_process|cluster|undici)(?:\/\w+)?'|\bfetch\(|WebSocket\(/;
		const files = readdirSync('server/src', { recursive: true }).map(String);
		const naming = files.filter(
			(name) => name.endsWith('.ts') && modules.test(readFileSync(join('server/src', name), 'utf8')),
		);
		assert.deepEqual(naming, []);
	});
});
