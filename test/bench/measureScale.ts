import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { generateArticles } from './generateArticles.ts';
import { hasPeer, startPeer } from './markdownPeer.ts';
import { startOurs, type MeasuredServer } from './scaleServer.ts';

/** Times in milliseconds of the server's (see `MeasuredServer.time`), starts by the clock; memory in MiB; undefined where not measured. */
export interface Scale {
	readonly articles: number;
	readonly ours: Run;
	readonly peer: Run | undefined;
	/** From a second start with what the first has kept. */
	readonly warm: number;
	/** Of one article, after an edit; undefined where they took longer than `PATIENCE`. */
	readonly conflicts: number | undefined;
	/** The same round trip with nothing to answer. */
	readonly floor: Spread;
	readonly bigFile: BigFile;
	/** Processor time within ten seconds in which nothing happens. */
	readonly idle: number;
}

export interface Run {
	/** From the start to the first complete references, by the clock, and the processor time that this took, the client's included. */
	readonly first: number;
	readonly work: number;
	readonly memory: number;
	readonly hover: Spread;
	readonly references: Spread;
	/** From a keystroke to its diagnostics; of ours to tokens and lenses. */
	readonly keystroke: Spread;
	readonly tokens?: Spread;
}

export interface Spread {
	readonly half: number;
	readonly most: number;
}

/** A document of 10 MB is opened: how long until it is answered, the memory then, and what others wait meanwhile. */
export interface BigFile {
	readonly answered: number;
	readonly memory: number;
	readonly others: Spread;
}

const ASKED = 20;
const KEYSTROKES = 3;

export async function measureScale(articles: number): Promise<Scale> {
	const folder = makeFolder(articles);
	const storage = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
	try {
		const peer = hasPeer() ? await runPeer(folder) : undefined;
		const began = performance.now();
		const server = await startOurs(folder, storage);
		const asked = sample(folder);
		const ours = await measureRun(server, asked, began, { line: 4, character: 30 }, async (uri) => {
			const textDocument = { uri };
			const started = server.time();
			await server.client.sendRequest('textDocument/semanticTokens/full', { textDocument });
			const tokens = server.time() - started;
			await server.client.sendRequest('textDocument/codeLens', { textDocument });
			return tokens;
		});
		const conflicts = await timeConflicts(server, asked[1]!.uri);
		const floor = await spread(server, ASKED, () => server.client.sendRequest('corroborate/none').catch(() => {}));
		const before = server.processorTime();
		await delay(10_000);
		const idle = server.processorTime() - before;
		const bigFile = await openBigFile(server, asked);
		await server.end();
		const again = performance.now();
		const second = await startOurs(folder, storage);
		await references(second, asked[0]!, { line: 4, character: 30 });
		const warm = performance.now() - again;
		await second.end();
		return { articles, ours, peer, warm, conflicts, floor, bigFile, idle };
	} finally {
		rmSync(storage, { recursive: true, force: true });
	}
}

/** The articles as Markdown, so that the peer reads the same. */
function makeFolder(articles: number): string {
	const folder = resolve('out', 'bench', `articles-${articles}`);
	if (existsSync(join(folder, 'complete'))) return folder;
	for (const { path, text } of generateArticles({ articles, formats: ['markdown'] })) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	writeFileSync(join(folder, 'complete'), '');
	return folder;
}

interface Sample {
	readonly uri: string;
	readonly text: string;
}

function sample(folder: string): Sample[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.sort();
	return Array.from({ length: ASKED }, (_, i) => {
		const path = join(folder, names[Math.floor((i * names.length) / ASKED)]!);
		return { uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') };
	});
}

async function runPeer(folder: string): Promise<Run> {
	const began = performance.now();
	const server = await startPeer(folder);
	const run = await measureRun(server, sample(folder), began, { line: 0, character: 4 }, async (uri) => {
		await server.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
		return 0;
	});
	await server.end();
	return run;
}

async function measureRun(
	server: MeasuredServer,
	asked: readonly Sample[],
	began: number,
	position: object,
	afterKeystroke: (uri: string) => Promise<number>,
): Promise<Run> {
	const own = process.cpuUsage();
	await open(server, asked[0]!);
	await references(server, asked[0]!, position);
	const first = performance.now() - began;
	const { user, system } = process.cpuUsage(own);
	const work = server.processorTime() + (user + system) / 1000;
	const memory = server.memory();
	for (const one of asked.slice(1)) await open(server, one);
	let i = 0;
	const hover = await spread(server, ASKED, () =>
		server.client.sendRequest('textDocument/hover', { textDocument: { uri: asked[i++]!.uri }, position }),
	);
	i = 0;
	const found = await spread(server, ASKED, () => references(server, asked[i++]!, position));
	const tokens: number[] = [];
	let version = 1;
	const keystroke = await spread(server, KEYSTROKES, async () => {
		const { uri } = asked[1]!;
		const at = { line: 4, character: 0 };
		await server.client.sendNotification('textDocument/didChange', {
			textDocument: { uri, version: ++version },
			contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
		});
		tokens.push(await afterKeystroke(uri));
	});
	return { first, work, memory, hover, references: found, keystroke, tokens: spreadOf(tokens) };
}

function open({ client }: MeasuredServer, { uri, text }: Sample): Promise<void> {
	return client.sendNotification('textDocument/didOpen', {
		textDocument: { uri, languageId: 'markdown', version: 1, text },
	});
}

function references({ client }: MeasuredServer, { uri }: Sample, position: object): Promise<unknown> {
	return client.sendRequest('textDocument/references', {
		textDocument: { uri },
		position,
		context: { includeDeclaration: false },
	});
}

/** In milliseconds of the clock. */
export const PATIENCE = 30_000;

async function timeConflicts(server: MeasuredServer, uri: string): Promise<number | undefined> {
	const source = new CancellationTokenSource();
	const timer = setTimeout(() => source.cancel(), PATIENCE);
	const began = server.time();
	const found = await server.client
		.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token)
		.then(() => true)
		.catch(() => false);
	clearTimeout(timer);
	return found ? server.time() - began : undefined;
}

const BIG = 10_000_000;

async function openBigFile(server: MeasuredServer, asked: readonly Sample[]): Promise<BigFile> {
	const line = `${asked[0]!.text.replaceAll('\n', ' ')}\n\n`;
	const big = { uri: asked[0]!.uri.replace(/[^/]+$/, 'big.md'), text: line.repeat(Math.ceil(BIG / line.length)) };
	const began = performance.now();
	await open(server, big);
	const answered = server.client
		.sendRequest('textDocument/hover', { textDocument: { uri: big.uri }, position: { line: 2, character: 30 } })
		.then(() => performance.now() - began);
	let i = 0;
	const others = await spread(server, ASKED, () =>
		server.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: asked[i++]!.uri } }),
	);
	return { answered: await answered, memory: server.memory(), others };
}

async function spread(server: MeasuredServer, times: number, ask: () => Promise<unknown>): Promise<Spread> {
	const all: number[] = [];
	for (let i = 0; i < times; i++) {
		const began = server.time();
		await ask();
		all.push(server.time() - began);
	}
	return spreadOf(all);
}

/** Half of them take no longer than `half`, 19 of 20 no longer than `most`. */
function spreadOf(all: readonly number[]): Spread {
	const sorted = [...all].sort((a, b) => a - b);
	return {
		half: sorted[sorted.length >> 1]!,
		most: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))]!,
	};
}
