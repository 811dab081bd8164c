import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
	createMessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
	type Location,
	type Position,
} from 'vscode-languageserver/node';

/** The built server in a process of its own, over one folder, as an editor starts it. */
export interface ServerProcess {
	/** The same claim in other articles. */
	references(uri: string, position: Position): Promise<readonly Location[]>;
	/** Resolves with whether the encoder has read all: false where it has not done so within the time, in milliseconds. */
	hasRead(within: number): Promise<boolean>;
	/** Resident memory in MiB, and the processor time used so far in milliseconds; undefined where the system does not tell. */
	memory(): number | undefined;
	processorTime(): number | undefined;
	end(): Promise<void>;
}

/** As `session.ts` of the server titles what the encoder does. */
const READING = 'Reading claims side by side';

/** Starts it and greets it; a request may follow at once. */
export async function startServer(folder: string): Promise<ServerProcess> {
	const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
	const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
	const read = new Promise<boolean>((resolve) => {
		let reading: unknown;
		client.onUnhandledProgress(({ token, value }) => {
			const { kind, title } = value as { kind: string; title?: string };
			if (kind === 'begin' && title === READING) reading = token;
			if (kind === 'end' && token === reading) resolve(true);
		});
	});
	client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
	client.onRequest(() => null);
	client.listen();
	const rootUri = pathToFileURL(folder).href;
	await client.sendRequest('initialize', {
		processId: process.pid,
		rootUri,
		workspaceFolders: [{ uri: rootUri, name: 'sources' }],
		capabilities: { workspace: { workspaceFolders: true, configuration: true }, window: { workDoneProgress: true } },
	});
	await client.sendNotification('initialized', {});
	return {
		hasRead: (within) => Promise.race([read, delay(within, false, { ref: false })]),
		references: async (uri, position) =>
			(await client.sendRequest<Location[] | null>('textDocument/references', {
				textDocument: { uri },
				position,
				context: { includeDeclaration: false },
			})) ?? [],
		memory: () => {
			const kilobytes = /VmRSS:\s+(\d+)/.exec(told(child.pid, 'status'))?.[1];
			return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
		},
		processorTime: () => {
			// After the name, which ends with the last bracket, the 12th and 13th are user and system time.
			const fields = told(child.pid, 'stat')
				.replace(/^.*\) /s, '')
				.split(' ');
			const ticks = Number(fields[11]) + Number(fields[12]);
			return Number.isNaN(ticks) ? undefined : ticks * TICK;
		},
		async end() {
			const ended = once(child, 'exit');
			await client.sendRequest('shutdown');
			await client.sendNotification('exit');
			await ended;
			client.dispose();
		},
	};
}

/** In milliseconds: what Linux counts processor time in. */
const TICK = 10;

/** What Linux tells of a process; nothing elsewhere. */
function told(pid: number | undefined, file: string): string {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		return '';
	}
}
