import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { makeRandom } from '../bench/anchors/editScript.ts';
import { frame, startOverStdio, WORDS_ALONE } from '../support/serverOverStdio.ts';
import { quantile, timeFigure, type Part } from './figure.ts';

const FERRY = 'The ferry Aurora sank off Cape Lindes on Tuesday evening.\n';
const position = { line: 0, character: 6 };
/** Mutated frames between two questions that have to be answered. */
const BETWEEN = 50;
/** In milliseconds: what is not answered by then never is. */
const PATIENCE = 20_000;
const MOST_WRONG = 3;

/** Frames in which anything may be wrong, and a document of ten megabytes beside others. */
export const frames: Part = async (length, seed) => {
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), FERRY);
	const rootUri = pathToFileURL(folder).href;
	const server = startOverStdio(resolve('dist/server.js'), { answers: WORDS_ALONE });
	const ask = (): Promise<number | undefined> =>
		server
			.ask('textDocument/references', { textDocument: { uri: `${rootUri}/a.txt` }, position })
			.then(({ result }) => (result as unknown[] | undefined)?.length);
	const askInTime = (): Promise<number | undefined> =>
		Promise.race([ask(), delay(PATIENCE, undefined, { ref: false })]);
	try {
		await server.initialize({ rootUri, capabilities: { workspace: { configuration: true } } });
		const random = makeRandom(seed);
		const many = length === 'nightly' ? 200_000 : 10_000;
		// What is compiled and kept for the first ones is no leak.
		await sendMutated(5000);
		await ask();
		const before = server.memory();
		const wrong = await sendMutated(many);
		const grown = (server.memory() ?? NaN) - (before ?? NaN);

		const large = { uri: `${rootUri}/large.txt` };
		await server.open(large.uri, FERRY.repeat(10_000_000 / FERRY.length));
		const work: number[] = [];
		for (let n = 0; n < 20; n++) {
			const began = server.workedFor();
			await server.ask('textDocument/hover', { textDocument: { uri: `${rootUri}/a.txt` }, position });
			work.push(server.workedFor() - began);
			const change = { range: { start: position, end: position }, text: 'x' };
			await server.tell('textDocument/didChange', {
				textDocument: { ...large, version: n + 2 },
				contentChanges: [change],
			});
		}
		const p95 = quantile(work, 0.95);
		return [
			{
				id: 'R3',
				what: `${many} mutated frames; an answer after each ${BETWEEN} of them`,
				figure: `${wrong} wrong or missing, no exit`,
				goal: '0',
				ok: wrong === 0,
			},
			{
				id: 'R3',
				what: '… memory grown',
				figure: `${grown.toFixed(0)} MB`,
				goal: '<= 20 MB',
				ok: Number.isNaN(grown) ? undefined : grown <= 20,
			},
			timeFigure('R3', 'work for a hover while a document of 10 MB is edited, 95 of 100 within', p95, 100),
		];

		async function sendMutated(count: number): Promise<number> {
			let wrong = 0;
			for (let n = 0; n < count && wrong <= MOST_WRONG; n += BETWEEN) {
				const some = Array.from({ length: BETWEEN }, (_, i) =>
					mutate(Buffer.from(anyFrame(rootUri, n + i, random)), random),
				);
				await server.write(Buffer.concat(some));
				// What is cut off may swallow one message, and no more.
				await server.tell('$/nothing', {});
				if ((await askInTime()) !== 1) wrong++;
			}
			return wrong;
		}
	} finally {
		await server.kill();
		rmSync(folder, { recursive: true });
	}
};

/** Requests and notifications that change nothing of what is asked. */
function anyFrame(rootUri: string, n: number, random: () => number): string {
	const uri = `${rootUri}/other${Math.floor(random() * 5)}.txt`;
	const messages: object[] = [
		{ id: `m${n}`, method: 'textDocument/hover', params: { textDocument: { uri }, position } },
		{ id: `m${n}`, method: 'textDocument/references', params: { textDocument: { uri }, position } },
		{ id: `m${n}`, method: 'workspace/symbol', params: { query: 'Aurora' } },
		// Not opened: a URI that has been mutated would be one more document that stays open.
		{ method: 'textDocument/didSave', params: { textDocument: { uri } } },
		{ method: 'textDocument/didClose', params: { textDocument: { uri } } },
		{ method: '$/cancelRequest', params: { id: `m${n - 1}` } },
	];
	const message = messages[Math.floor(random() * messages.length)]!;
	return frame(JSON.stringify({ jsonrpc: '2.0', ...message }));
}

function mutate(bytes: Buffer, random: () => number): Buffer {
	const at = (): number => Math.floor(random() * bytes.length);
	const dice = random();
	if (dice < 0.35) bytes[at()]! ^= 1 << Math.floor(random() * 8);
	else if (dice < 0.6) return bytes.subarray(0, at());
	else if (dice < 0.7) return bytes.subarray(at());
	else if (dice < 0.8) return Buffer.concat([bytes.subarray(0, at()), bytes.subarray(at())]);
	else if (dice < 0.9) return Buffer.from(bytes.toString('latin1').replace(/\d+/, String(at() * 7)), 'latin1');
	else for (let n = 0; n < 10; n++) bytes[at()] = Math.floor(random() * 256);
	return bytes;
}
