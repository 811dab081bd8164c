import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
	createMessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
	type MessageConnection,
} from 'vscode-languageserver/node';

/** A language server in a process of its own, and what its client's work for it costs. */
export interface MeasuredServer {
	readonly client: MessageConnection;
	/**
	 * Milliseconds: on Linux what its main thread has spent on the processor, which other work on this machine changes little; elsewhere the
	 * clock.
	 */
	time(): number;
	/** Resident memory in MiB. */
	memory(): number;
	/** The processor time that it has used so far, in milliseconds. */
	processorTime(): number;
	end(): Promise<void>;
}

/** Starts a server and greets it; `prepare` answers what it will ask. */
export async function startMeasured(
	args: readonly string[],
	folder: string,
	initializationOptions: object,
	prepare: (client: MessageConnection) => void,
): Promise<MeasuredServer> {
	const child = spawn(process.execPath, [...args, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
	const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
	client.onUnhandledProgress(() => {});
	client.onRequest(() => null);
	prepare(client);
	client.listen();
	const rootUri = pathToFileURL(folder).href;
	await client.sendRequest('initialize', {
		processId: process.pid,
		rootUri,
		workspaceFolders: [{ uri: rootUri, name: 'sources' }],
		initializationOptions,
		capabilities: {
			workspace: { workspaceFolders: true, configuration: true },
			textDocument: { diagnostic: {}, semanticTokens: {}, hover: { contentFormat: ['markdown'] } },
		},
	});
	await client.sendNotification('initialized', {});
	return {
		client,
		time() {
			const nanoseconds = Number(told(child, `task/${child.pid}/schedstat`).split(' ')[0]);
			return nanoseconds ? nanoseconds / 1e6 : performance.now();
		},
		memory: () => Number(/VmRSS:\s+(\d+)/.exec(told(child, 'status'))?.[1]) / 1024,
		processorTime() {
			// After the name, which ends with the last bracket, the 12th and 13th are user and system time, in ticks of 10 ms.
			const fields = told(child, 'stat')
				.replace(/^.*\) /s, '')
				.split(' ');
			return (Number(fields[11]) + Number(fields[12])) * 10;
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

/** What Linux tells of a process; nothing elsewhere. */
function told(child: ChildProcess, file: string): string {
	try {
		return readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
	} catch {
		return '';
	}
}

/** The built server by words alone: what the encoder takes is the same for the first hundred articles and none for the rest. */
export function startOurs(folder: string, storagePath?: string): Promise<MeasuredServer> {
	return startMeasured(['dist/server.js'], folder, storagePath === undefined ? {} : { storagePath }, (client) =>
		client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
			items.map(() => ({ matching: { refine: false } })),
		),
	);
}
