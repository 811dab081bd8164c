import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startOverStdio, WORDS_ALONE, type Answer } from '../support/serverOverStdio.ts';
import { quantile, type Part } from './figure.ts';

const ARTICLES = 300;
const REQUESTS = 1000;
const CANCELLED = -32800;

/** A thousand questions while the articles are being read, half of them taken back: each is answered once, and in time. */
export const cancellation: Part = async () => {
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	for (let n = 0; n < ARTICLES; n++) writeFileSync(join(folder, `${n}.txt`), articleText(n));
	const rootUri = pathToFileURL(folder).href;
	const server = startOverStdio(resolve('dist/server.js'), { answers: WORDS_ALONE });
	try {
		await server.initialize({ rootUri, capabilities: { workspace: { configuration: true } } });
		const times: number[] = [];
		const wrong: string[] = [];
		const methods = ['references', 'hover', 'codeLens', 'semanticTokens/full', 'documentHighlight', 'definition'];
		const answers: Promise<void>[] = [];
		for (let n = 0; n < REQUESTS; n++) {
			const params = {
				textDocument: { uri: `${rootUri}/${n % ARTICLES}.txt` },
				position: { line: 0, character: 6 },
			};
			const { id, answer } = server.askWithId(`textDocument/${methods[n % methods.length]!}`, params);
			if (n % 2) answers.push(answer.then(({ error }) => void (error && wrong.push(error.message))));
			else {
				// Some are taken back at once, the others when they have been waiting for a while.
				await delay(n % 4 ? 0 : 2);
				const began = server.workedFor();
				void server.tell('$/cancelRequest', { id });
				answers.push(
					answer.then(({ error }) => {
						times.push(server.workedFor() - began);
						if (error?.code !== CANCELLED) wrong.push(`answered with ${error?.code ?? 'a result'}`);
					}),
				);
			}
		}
		await Promise.all(answers);
		const ids = new Map<Answer['id'], number>();
		for (const { id } of server.answers) ids.set(id, (ids.get(id) ?? 0) + 1);
		const twice = [...ids.values()].filter((count) => count !== 1).length;
		for (const problem of new Set(wrong)) console.error(problem);
		const p95 = quantile(times, 0.95);
		return [
			{
				id: 'R4',
				what: `${REQUESTS} requests while ${ARTICLES} articles are read, half cancelled`,
				figure: `${ids.size - 1} answered, ${twice} twice, ${wrong.length} otherwise than asked`,
				goal: `${REQUESTS}, 0, 0`,
				ok: ids.size === REQUESTS + 1 && twice === 0 && wrong.length === 0,
			},
			{
				id: 'R4',
				what: '… work of the server from the cancellation to its answer, 95 of 100 within',
				figure: `${p95.toFixed(0)} ms`,
				goal: '<= 50 ms',
				ok: p95 <= 50,
			},
		];
	} finally {
		await server.kill();
		rmSync(folder, { recursive: true });
	}
};

function articleText(n: number): string {
	const hour = (n % 12) + 1;
	return [
		`The ferry Aurora sank off Cape Lindes on Tuesday evening, ${n % 40} sailors were rescued.`,
		`Captain Olga Brandt said at ${hour} p.m. that the port of Borrow ${n} would be shut until Monday.`,
		`“We lost everything,” said Ivo Lund, ${20 + (n % 60)}, who had worked on ship number ${n} for ${hour} years.`,
		`The owners paid $${n},500 to each of them, the council of Dorvik reported on 3 May 2031.`,
	]
		.join(' ')
		.repeat(4);
}
