import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import {
	createMessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
	type MessageConnection,
} from 'vscode-languageserver/node';
import type { Annotation } from '#server/lsp/protocol.ts';

/** One editor window: the built server in a process of its own over a folder, and what is said to it. */
export interface NoteWindow {
	readonly name: string;
	/** Rejects where the server refuses, or ends before it answers. */
	run<R = Annotation>(command: string, argument: object): Promise<R>;
	/** SIGKILL; resolves when the process is gone. */
	kill(): Promise<void>;
	end(): Promise<void>;
}

/** Starts a server and greets it. */
export async function openWindow(name: string, folder: string): Promise<NoteWindow> {
	const child: ChildProcess = spawn(process.execPath, ['dist/server.js', '--stdio'], {
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	const exited = once(child, 'exit');
	const client: MessageConnection = createMessageConnection(
		new StreamMessageReader(child.stdout!),
		new StreamMessageWriter(child.stdin!),
	);
	child.stdin!.on('error', () => {});
	client.onError(() => {});
	// The second reading is not what is tested, and takes a while to load.
	client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
		items.map(() => ({ matching: { refine: false } })),
	);
	client.onRequest(() => null);
	client.listen();
	const ended = exited.then(() => {
		throw new Error('The server has ended.');
	});
	ended.catch(() => {});
	const ask = <R>(method: string, params?: unknown): Promise<R> =>
		Promise.race([client.sendRequest<R>(method, params), ended]);
	const uri = pathToFileURL(folder).href;
	await ask('initialize', {
		processId: process.pid,
		rootUri: uri,
		workspaceFolders: [{ uri, name: 'sources' }],
		capabilities: { workspace: { configuration: true } },
	});
	await client.sendNotification('initialized', {});
	return {
		name,
		run: (command, argument) =>
			ask('workspace/executeCommand', { command: `corroborate.annotations.${command}`, arguments: [argument] }),
		async kill() {
			child.kill('SIGKILL');
			await exited;
			client.dispose();
		},
		async end() {
			await ask('shutdown');
			await client.sendNotification('exit');
			await exited;
			client.dispose();
		},
	};
}
