import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { InitializeParams } from 'vscode-languageserver';

/** An answer as it went over the wire. */
export interface Answer {
	readonly id: number | string | null;
	readonly result?: unknown;
	readonly error?: { readonly code: number; readonly message: string };
}

export interface Told {
	readonly method: string;
	readonly params: unknown;
}

/** The server as a process of its own, and a client that may say anything at all: frames are written by hand. */
export interface ServerOverStdio {
	readonly pid: number;
	/** The notifications of the server, in order. */
	readonly told: readonly Told[];
	/** Its requests, likewise. */
	readonly asked: readonly Told[];
	/** Every answer, in order, also those that nobody waits for. */
	readonly answers: readonly Answer[];
	/** Bytes as they are; resolves when the server can take more. */
	write(bytes: string | Uint8Array): Promise<void>;
	/** A message in a frame. */
	send(message: unknown): Promise<void>;
	/** Resolves with the answer, whatever it says. Rejects where the process ends first. */
	ask(method: string, params?: unknown): Promise<Answer>;
	/** The same, and the id that the request can be cancelled by. */
	askWithId(method: string, params?: unknown): { readonly id: number; readonly answer: Promise<Answer> };
	tell(method: string, params?: unknown): Promise<void>;
	/** The first notification that passes, told already or still to come. */
	heard<P>(method: string, passes?: (params: P) => boolean): Promise<P>;
	initialize(params?: Partial<InitializeParams>): Promise<Answer>;
	open(uri: string, text: string, version?: number): Promise<void>;
	/** Resident memory in MiB; undefined where the system does not tell. */
	memory(): number | undefined;
	/**
	 * How long its main thread has worked, in milliseconds: what the time between two moments would be on a machine with nothing else
	 * to do. The time of day where the system does not tell.
	 */
	workedFor(): number;
	/** The status it ended with, or the signal. */
	readonly ended: Promise<number | string>;
	closeInput(): void;
	/** Ends it whatever it does, and resolves when it is gone. */
	kill(): Promise<void>;
}

export interface ServerOverStdioOptions {
	/** Answers to requests of the server; a request without one gets an error, and one that gives `NEVER` none at all. */
	readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
	readonly nodeOptions?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

/** As an answer: none is sent. */
export const NEVER = Symbol('never');

/** Answers of a client that wants claims compared by their words alone; the encoder takes a while to load. */
export const WORDS_ALONE = { 'workspace/configuration': () => [{ matching: { refine: false } }] };

/** Bundles the server into a folder of its own, without the encoder, and says where. To be removed by `remove`. */
export async function bundleServer(): Promise<{ readonly path: string; remove(): void }> {
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const path = join(folder, 'server.cjs');
	await build({
		entryPoints: ['server/src/main.ts'],
		outfile: path,
		bundle: true,
		platform: 'node',
		target: 'node20',
		loader: { '.bin': 'binary' },
		logLevel: 'error',
	});
	return { path, remove: () => rmSync(folder, { recursive: true }) };
}

export function startOverStdio(path: string, options: ServerOverStdioOptions = {}): ServerOverStdio {
	const { answers: ours = {}, nodeOptions = [], env } = options;
	const child = spawn(process.execPath, [...nodeOptions, path, '--stdio'], {
		stdio: ['pipe', 'pipe', 'ignore'],
		env: { ...process.env, ...env },
	});
	const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
	// A server that is gone takes nothing, and the test is about that.
	child.stdin.on('error', () => {});
	const told: Told[] = [];
	const asked: Told[] = [];
	const answers: Answer[] = [];
	const waiting = new Map<number, (answer: Answer) => void>();
	const looking = new Set<() => void>();
	let lastId = 0;

	const server: ServerOverStdio = {
		pid: child.pid!,
		told,
		asked,
		answers,
		ended,
		write: (bytes) =>
			new Promise((resolve) => {
				child.stdin.write(bytes, () => resolve());
			}),
		send: (message) => server.write(frame(JSON.stringify(message))),
		ask: (method, params) => server.askWithId(method, params).answer,
		askWithId(method, params) {
			const id = ++lastId;
			const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
			void server.send({ jsonrpc: '2.0', id, method, params });
			const gone = ended.then((status): never => {
				throw new Error(`The server ended with ${status} and did not answer ${method}.`);
			});
			return { id, answer: Promise.race([answered, gone]) };
		},
		tell: (method, params) => server.send({ jsonrpc: '2.0', method, params }),
		heard<P>(method: string, passes: (params: P) => boolean = () => true): Promise<P> {
			return new Promise((resolve) => {
				const look = (): void => {
					const found = told.find((one) => one.method === method && passes(one.params as P));
					if (!found) return;
					looking.delete(look);
					resolve(found.params as P);
				};
				looking.add(look);
				look();
			});
		},
		async initialize(params) {
			const answer = await server.ask('initialize', {
				processId: process.pid,
				rootUri: null,
				capabilities: {},
				...params,
			});
			await server.tell('initialized', {});
			return answer;
		},
		open: (uri, text, version = 1) =>
			server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } }),
		memory() {
			try {
				const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
				return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
			} catch {
				return undefined;
			}
		},
		workedFor() {
			try {
				return Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
			} catch {
				return performance.now();
			}
		},
		closeInput: () => child.stdin.end(),
		async kill() {
			child.kill('SIGKILL');
			await ended;
		},
	};
	const take = (message: Partial<Answer> & Partial<Told>): void => {
		const { method, params, id } = message;
		if (method !== undefined && id !== undefined) {
			asked.push({ method, params });
			const answer = ours[method];
			const result = answer?.(params as never);
			if (result === NEVER) return;
			const error = { code: -32601, message: `This client has no answer to ${method}.` };
			void server.send({ jsonrpc: '2.0', id, ...(answer ? { result: result ?? null } : { error }) });
		} else if (method !== undefined) {
			told.push({ method, params });
			for (const look of [...looking]) look();
		} else {
			answers.push(message as Answer);
			waiting.get(id as number)?.(message as Answer);
			waiting.delete(id as number);
		}
	};
	child.stdout.on('data', readFrames(take));
	return server;
}

/** What stands before and around a message on the wire. */
export function frame(body: string): string {
	return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function readFrames(take: (message: Partial<Answer> & Partial<Told>) => void): (chunk: Buffer) => void {
	let chunks: Buffer[] = [];
	let length = 0;
	let wanted = 0;
	return (chunk) => {
		chunks.push(chunk);
		length += chunk.length;
		if (length < wanted) return;
		let bytes = Buffer.concat(chunks);
		for (;;) {
			const end = bytes.indexOf('\r\n\r\n');
			if (end < 0) break;
			const size = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, end))?.[1]);
			wanted = end + 4 + size;
			if (bytes.length < wanted) break;
			const body = bytes.toString('utf8', end + 4, wanted);
			bytes = bytes.subarray(wanted);
			wanted = 0;
			take(JSON.parse(body) as Partial<Answer> & Partial<Told>);
		}
		chunks = [bytes];
		length = bytes.length;
	};
}
