import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { makeRandom } from '../bench/anchors/editScript.ts';
import type { Part } from './figure.ts';

const ARTICLES = 400;
/** In milliseconds. */
const PATIENCE = 5000;

/** Clients that are killed while their server reads: no server is left five seconds later. */
export const killedClients: Part = async (length, seed) => {
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	for (let n = 0; n < ARTICLES; n++)
		writeFileSync(join(folder, `${n}.txt`), `Ship ${n} left Borrow, Captain Olga Brandt said. `.repeat(40));
	const mark = `--corroborate-torture=${process.pid}`;
	const rootUri = pathToFileURL(folder).href;
	const random = makeRandom(seed);
	const kills = length === 'nightly' ? 50 : 5;
	// A client of its own process that starts a server as editors do, and holds its pipes.
	const client = `
		const { spawn } = require('node:child_process');
		const server = spawn(process.execPath, [${JSON.stringify(resolve('dist/server.js'))}, '--stdio', ${JSON.stringify(mark)}], {
			stdio: ['pipe', 'pipe', 'ignore'],
		});
		const greet = (id, method, params) => {
			const body = JSON.stringify({ jsonrpc: '2.0', id, method, params });
			server.stdin.write('Content-Length: ' + Buffer.byteLength(body) + '\\r\\n\\r\\n' + body);
		};
		greet(1, 'initialize', { processId: process.pid, rootUri: ${JSON.stringify(rootUri)}, capabilities: {} });
		greet(undefined, 'initialized', {});
		server.stdout.once('data', () => console.log('ready'));
		server.stdout.resume();
	`;
	try {
		let left = 0;
		for (let n = 0; n < kills; n++) {
			const child = spawn(process.execPath, ['-e', client], { stdio: ['ignore', 'pipe', 'ignore'] });
			await new Promise((done) => child.stdout.once('data', done));
			await delay(random() * 1500);
			child.kill('SIGKILL');
			const until = Date.now() + PATIENCE;
			while (running(mark).length && Date.now() < until) await delay(50);
			for (const pid of running(mark)) {
				left++;
				process.kill(pid, 'SIGKILL');
			}
		}
		return [
			{
				id: 'R16',
				what: `servers left 5 s after their client was killed, of ${kills}`,
				figure: String(left),
				goal: '0',
				ok: process.platform === 'linux' ? left === 0 : undefined,
			},
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
};

/** The processes whose arguments hold the mark, where the system tells. */
function running(mark: string): number[] {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name) && commandOf(name).includes(`\0--stdio\0${mark}\0`))
			.map(Number);
	} catch {
		return [];
	}
}

function commandOf(pid: string): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
	} catch {
		return '';
	}
}
