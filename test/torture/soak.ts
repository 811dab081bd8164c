import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { makeRandom } from '../bench/anchors/editScript.ts';
import { generateArticles } from '../bench/generateArticles.ts';
import { startOverStdio, WORDS_ALONE, type ServerOverStdio } from '../support/serverOverStdio.ts';
import { quantile, type Figure, type Part } from './figure.ts';

interface Soak {
	readonly articles: number;
	/** In rounds: a document is opened, edited and asked about some times, and closed. */
	readonly warmUp: number;
	readonly rounds: number;
}
const LENGTHS: Readonly<Record<'short' | 'nightly', Soak>> = {
	short: { articles: 12, warmUp: 50, rounds: 120 },
	nightly: { articles: 10_000, warmUp: 1000, rounds: 20_000 },
};
const EDITS = 2;
/** In rounds: how often it is looked at what is alive. */
const LOOKED_AT = 12;
/** In MB a minute of work, of a long sitting. */
const MOST_GROWTH = 1;
/**
 * A short one is over before all that is kept for the articles asked about last is full, some 300 rounds: it tells only whether far more
 * stays alive than that.
 */
const MOST_TIMES = 2;
const MOST_SLOWER = 1.2;

interface Alive {
	/** In MB. */
	readonly live: number;
	readonly handles: number;
	readonly files: number;
}

/**
 * Documents are opened, edited and closed for a long time: what is alive in the server stays as large as it was, it holds as many files
 * and handles, and its last answers take no more work than its first.
 */
export const soak: Part = async (length, seed) => {
	const { articles, warmUp, rounds } = LENGTHS[length];
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const sources = join(folder, 'sources');
	const texts = new Map<string, string>();
	for (const { path, text } of generateArticles({ articles, seed })) {
		const file = join(sources, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		texts.set(pathToFileURL(file).href, text);
	}
	const said = join(folder, 'alive.json');
	const server = startOverStdio(resolve('dist/server.js'), {
		answers: WORDS_ALONE,
		nodeOptions: ['--expose-gc', '--require', resolve('test/support/liveMemory.cjs')],
		env: { LIVE_MEMORY: said },
	});
	const random = makeRandom(seed);
	const uris = [...texts.keys()];
	const alive: (Alive & { readonly at: number })[] = [];
	const work: number[] = [];
	try {
		await server.initialize({
			rootUri: pathToFileURL(sources).href,
			capabilities: { workspace: { configuration: true } },
		});
		for (let round = 0; round < warmUp + rounds; round++) {
			const uri = uris[Math.floor(random() * uris.length)]!;
			const took = await editOne(server, uri, texts.get(uri)!, random);
			if (round >= warmUp) work.push(...took);
			if (round >= warmUp && (round - warmUp) % LOOKED_AT === 0)
				alive.push({ ...(await lookInto(server, said)), at: server.workedFor() / 60_000 });
		}
		alive.push({ ...(await lookInto(server, said)), at: server.workedFor() / 60_000 });
	} finally {
		await server.kill();
		rmSync(folder, { recursive: true });
	}
	console.error(`alive, in MB: ${alive.map(({ live }) => live.toFixed(0)).join(' ')}`);
	const { slope, error } = slopeOf(alive.map(({ at, live }) => [at, live]));
	const least = slope - 2 * error;
	const [first, last] = [alive[0]!, alive[alive.length - 1]!];
	const tenth = Math.floor(work.length / 10);
	const slower = quantile(work.slice(-tenth), 0.95) / quantile(work.slice(0, tenth), 0.95);
	return [
		{
			id: 'R18',
			what: `${rounds} documents opened, edited and closed among ${articles}: what is alive at the end`,
			figure: `${last.live.toFixed(0)} MB, ${first.live.toFixed(0)} after the first ${warmUp}`,
			goal: `<= x ${MOST_TIMES}`,
			ok: last.live <= MOST_TIMES * first.live,
		},
		...(length === 'short'
			? []
			: [
					{
						id: 'R18',
						what: '… growth',
						figure: `${slope.toFixed(1)} ± ${(2 * error).toFixed(1)} MB a minute of work (${(last.at - first.at).toFixed(1)} minutes)`,
						goal: `<= ${MOST_GROWTH} MB`,
						ok: least <= MOST_GROWTH,
						ofGoal: Math.max(0, least) / MOST_GROWTH,
					},
				]),
		{
			id: 'R18',
			what: '… handles, and open files',
			figure: `${first.handles} to ${last.handles}, ${first.files} to ${last.files}`,
			goal: 'as many',
			ok: last.handles <= first.handles && last.files <= first.files,
		},
		{
			id: 'R18',
			what: '… work for an answer, 95 of 100 within: the last tenth beside the first',
			figure: `x ${slower.toFixed(2)}`,
			goal: `<= ${MOST_SLOWER}`,
			ok: slower <= MOST_SLOWER,
			ofGoal: slower / MOST_SLOWER,
		},
	] satisfies Figure[];
};

/** Gives the work for each answer, in milliseconds. */
async function editOne(server: ServerOverStdio, uri: string, text: string, random: () => number): Promise<number[]> {
	const textDocument = { uri };
	const lines = text.split('\n');
	const work: number[] = [];
	await server.open(uri, text);
	for (let n = 0; n < EDITS; n++) {
		const line = Math.floor(random() * lines.length);
		const start = { line, character: Math.floor(random() * lines[line]!.length) };
		const contentChanges = [{ range: { start, end: start }, text: n % 2 ? ' ' : 'a ferry ' }];
		await server.tell('textDocument/didChange', { textDocument: { uri, version: n + 2 }, contentChanges });
		const began = server.workedFor();
		await server.ask('textDocument/semanticTokens/full', { textDocument });
		await server.ask('textDocument/references', { textDocument, position: start });
		await server.ask('textDocument/documentSymbol', { textDocument });
		work.push(server.workedFor() - began);
	}
	// Once, since what differs from the other articles takes longest.
	await server.ask('textDocument/hover', { textDocument, position: { line: 0, character: 8 } });
	await server.tell('textDocument/didClose', { textDocument });
	return work;
}

async function lookInto(server: ServerOverStdio, said: string): Promise<Alive> {
	rmSync(said, { force: true });
	process.kill(server.pid, 'SIGUSR2');
	while (!existsSync(said)) await delay(20);
	return JSON.parse(readFileSync(said, 'utf8')) as Alive;
}

/** Of the straight line that lies nearest to all points, with its standard error. */
function slopeOf(points: readonly (readonly [number, number])[]): { readonly slope: number; readonly error: number } {
	const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const along = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
	const slope = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / along;
	const rest = points.reduce((sum, point) => sum + (point[1] - y - slope * (point[0] - x)) ** 2, 0);
	return { slope, error: Math.sqrt(rest / (points.length - 2) / along) };
}
