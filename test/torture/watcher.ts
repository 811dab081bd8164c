import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startOverStdio, WORDS_ALONE, type ServerOverStdio } from '../support/serverOverStdio.ts';
import { timeFigure, type Part } from './figure.ts';

const ARTICLES = 300;
const EVENTS = 10_000;
const RENAMES = 10;
const [CREATED, CHANGED, DELETED] = [1, 2, 3];

/** Ten thousand events of files at once, and a folder that is renamed again and again: answers come, and are those of a fresh start. */
export const watcher: Part = async () => {
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const rootUri = pathToFileURL(folder).href;
	mkdirSync(join(folder, 'set0'));
	for (let n = 0; n < ARTICLES; n++) writeFileSync(join(folder, 'set0', `${n}.txt`), textOf(n));
	writeFileSync(join(folder, 'a.txt'), textOf(7));
	const start = async (): Promise<ServerOverStdio> => {
		const server = startOverStdio(resolve('dist/server.js'), { answers: WORDS_ALONE });
		const workspace = { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } };
		await server.initialize({ rootUri, capabilities: { workspace } });
		return server;
	};
	const place = { textDocument: { uri: `${rootUri}/a.txt` }, position: { line: 0, character: 6 } };
	const answersOf = async (server: ServerOverStdio): Promise<string> => {
		const found = [];
		for (const method of ['references', 'hover', 'codeLens', 'semanticTokens/full', 'diagnostic'])
			found.push((await server.ask(`textDocument/${method}`, place)).result);
		found.push((await server.ask('workspace/symbol', { query: 'Brandt' })).result);
		return JSON.stringify(found).replace(/"resultId":"[^"]*"/g, '');
	};
	const server = await start();
	try {
		await answersOf(server);
		const waits: number[] = [];
		const tellAndAsk = async (changes: object[]): Promise<void> => {
			const began = server.workedFor();
			await server.tell('workspace/didChangeWatchedFiles', { changes });
			await server.ask('textDocument/hover', place);
			waits.push(server.workedFor() - began);
		};
		const changes = Array.from({ length: EVENTS }, (_, i) => ({
			uri: `${rootUri}/set0/${i % ARTICLES}.txt`,
			type: [CHANGED, DELETED, CREATED, CHANGED][Math.floor(i / ARTICLES) % 4]!,
		}));
		// The last event of each file is true.
		for (let n = 0; n < ARTICLES; n++) changes.push({ uri: `${rootUri}/set0/${n}.txt`, type: CREATED });
		await tellAndAsk(changes);
		const afterEvents = waits[0]!;
		for (let n = 0; n < RENAMES; n++) {
			renameSync(join(folder, `set${n}`), join(folder, `set${n + 1}`));
			await tellAndAsk([
				{ uri: `${rootUri}/set${n}`, type: DELETED },
				{ uri: `${rootUri}/set${n + 1}`, type: CREATED },
			]);
		}
		// As when another branch is checked out: some go, some come, some are others.
		const branch: object[] = [];
		for (let n = 0; n < ARTICLES; n += 3) {
			const path = join(folder, `set${RENAMES}`, `${n}.txt`);
			const uri = pathToFileURL(path).href;
			if (n % 2) rmSync(path);
			else writeFileSync(path, textOf(n + 1));
			branch.push({ uri, type: n % 2 ? DELETED : CHANGED });
		}
		await tellAndAsk(branch);
		const fresh = await start();
		const same = (await answersOf(server)) === (await answersOf(fresh));
		await fresh.kill();
		return [
			timeFigure('R7', `work from ${EVENTS} events of ${ARTICLES} files to the next hover`, afterEvents, 250),
			timeFigure(
				'R7',
				`… the slowest of ${RENAMES} renames of their folder`,
				Math.max(...waits.slice(1, 1 + RENAMES)),
				250,
			),
			{
				id: 'R7',
				what: '… answers beside those of a fresh start',
				figure: same ? 'equal' : 'differ',
				goal: 'equal',
				ok: same,
			},
		];
	} finally {
		await server.kill();
		rmSync(folder, { recursive: true });
	}
};

function textOf(n: number): string {
	return `The ferry Aurora sank off Cape Lindes on Tuesday evening.\nCaptain Olga Brandt said ${n} sailors of ship ${n % 30} were rescued.\n`;
}
