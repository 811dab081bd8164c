import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { generateArticles } from '../bench/generateArticles.ts';
import { startOverStdio, WORDS_ALONE, type Answer } from '../support/serverOverStdio.ts';
import { quantile, timeFigure, type Part } from './figure.ts';

const ARTICLES = 300;
const REQUESTS = 1000;
const CANCELLED = -32800;

/** A thousand questions while the articles are being read, half of them taken back: each is answered once, and in time. */
export const cancellation: Part = async (_, seed) => {
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const rootUri = pathToFileURL(folder).href;
	const uris: string[] = [];
	for (const { path, text } of generateArticles({ articles: ARTICLES, seed })) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		uris.push(pathToFileURL(file).href);
	}
	const server = startOverStdio(resolve('dist/server.js'), { answers: WORDS_ALONE });
	try {
		await server.initialize({ rootUri, capabilities: { workspace: { configuration: true } } });
		const times: number[] = [];
		const wrong: string[] = [];
		const methods = ['references', 'hover', 'codeLens', 'semanticTokens/full', 'documentHighlight', 'definition'];
		const answers: Promise<void>[] = [];
		for (let n = 0; n < REQUESTS; n++) {
			const params = {
				textDocument: { uri: uris[n % ARTICLES]! },
				position: { line: 2, character: 40 },
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
			timeFigure('R4', '… work of the server from a cancellation to its answer, 95 of 100 within', p95, 50),
		];
	} finally {
		await server.kill();
		rmSync(folder, { recursive: true });
	}
};
