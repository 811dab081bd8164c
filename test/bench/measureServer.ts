import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Position } from 'vscode-languageserver';
import { readFolder } from '#server/cli/readFolder.ts';
import { readLines } from '#server/lsp/convert.ts';
import { GOALS, measuredMemory, measuredTime, RUNS, type Measured } from './measured.ts';
import { startServer } from './serverProcess.ts';

/** In milliseconds: an encoder that takes longer than this to read all has failed. */
const PATIENCE = 300_000;

/** How fast the built server answers over a folder, each run in a process of its own. */
export async function measureServer(folder: string, wordsOnly: boolean): Promise<Measured[]> {
	if (!existsSync('dist/server.js')) {
		console.error('absent: dist/server.js: npm run build makes the server');
		return [];
	}
	const asked = middleClaim(folder);
	if (!asked) return [];
	const runs: Awaited<ReturnType<typeof runServer>>[] = [];
	for (let run = 0; run < RUNS; run++) runs.push(await runServer(folder, asked, wordsOnly));
	const of = (name: keyof (typeof runs)[number]): (number | undefined)[] => runs.map((run) => run[name]);
	return [
		measuredTime('cold start to the first answer', of('answered'), GOALS.firstAnswer),
		measuredTime('… of it at work, the encoder being loaded', of('work')),
		measuredMemory('memory after the first answer', of('memory')),
		...(wordsOnly
			? []
			: [
					measuredTime('cold start until the encoder has read all', of('read'), GOALS.allRead),
					measuredTime('… of it at work, all threads', of('workToRead')),
					measuredMemory('memory when all is read', of('memoryWhenRead')),
				]),
	];
}

async function runServer(folder: string, { uri, position }: { uri: string; position: Position }, wordsOnly: boolean) {
	const began = performance.now();
	const server = await startServer(resolve(folder));
	await server.references(uri, position);
	const first = { answered: performance.now() - began, work: server.processorTime(), memory: server.memory() };
	let then: { read?: number; workToRead?: number | undefined; memoryWhenRead?: number | undefined } = {};
	if (!wordsOnly && (await server.hasRead(PATIENCE)))
		then = {
			read: performance.now() - began,
			workToRead: server.processorTime(),
			memoryWhenRead: server.memory(),
		};
	await server.end();
	return { ...first, ...then };
}

function middleClaim(folder: string): { uri: string; position: Position } | undefined {
	const article = readFolder(folder).corpus.articles.find(({ claims }) => claims.length > 0);
	if (!article) return undefined;
	const { text, uri } = article.article.file;
	const { start, end } = article.claims[article.claims.length >> 1]!.span;
	return { uri, position: readLines(text, 'utf-16').positionAt((start + end) >> 1) };
}
