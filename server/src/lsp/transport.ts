import { createServerPipeTransport, createServerSocketTransport } from 'vscode-languageserver/node';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import type { MessageReader, MessageWriter } from 'vscode-languageserver/node';
import { openConnection, type Process } from './connection.ts';
import { openCrashMarks } from './crashMarks.ts';
import { openCacheFolder } from './cacheFolder.ts';
import { encoderVersion, startEncoder } from './encoder/encoder.ts';
import { localFiles } from './files.ts';
import { FrameReader } from './frameReader.ts';
import { FrameWriter } from './frameWriter.ts';
import { readTranslations } from './language.ts';
import { programFolder } from './programFolder.ts';
import { createServer } from './server.ts';

export type Transport = readonly [MessageReader, MessageWriter];

/** The way to the client that the arguments name: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`; undefined for none. */
export function transportFrom(args: readonly string[]): Transport | undefined {
	const valueOf = (name: string): string | undefined => {
		const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
		return at < 0 ? undefined : args[at] === name ? args[at + 1] : args[at]!.slice(name.length + 1);
	};
	if (args.includes('--stdio')) return [new FrameReader(process.stdin), new FrameWriter(process.stdout)];
	if (args.includes('--node-ipc') && process.send)
		return [new IPCMessageReader(process), new IPCMessageWriter(process)];
	const port = Number(valueOf('--socket'));
	if (Number.isInteger(port) && port > 0 && port < 65536) return createServerSocketTransport(port);
	const pipe = valueOf('--pipe');
	return pipe ? createServerPipeTransport(pipe) : undefined;
}

/** Serves the local disk's articles to one client, until it takes leave or is gone. */
export function serve([reader, writer]: Transport): void {
	// Only the protocol may be written to stdout; what a library prints goes where people look.
	console.log = console.info = console.debug = console.error;
	// One forgotten promise is no reason to take every answer away.
	process.on('unhandledRejection', (reason) => console.error(reason));
	// Nor one mistake in what nobody asked for; values are never left half-changed.
	process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
		console.error(error);
		if (error.code === 'EPIPE') process.exit(1);
	});
	if (reader instanceof IPCMessageReader) process.once('disconnect', () => process.exit(1));
	const connection = openConnection(reader, writer, thisProcess);
	createServer(connection, {
		...localFiles,
		translations: (locale) => readTranslations(programFolder(), locale),
		startEncoder: () => startEncoder(programFolder()),
		openCrashMarks,
		encoderVersion: () => encoderVersion(programFolder()),
		openCache: openCacheFolder,
	});
	connection.listen();
}

/** In milliseconds. */
const WATCH_INTERVAL = 2000;

const thisProcess: Process = {
	exit: (code) => process.exit(code),
	watch(processId, gone) {
		const look = (): void => {
			if (!isRunning(processId)) gone();
		};
		setInterval(look, WATCH_INTERVAL).unref();
		setImmediate(look);
	},
};

function isRunning(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		// A process of somebody else cannot be signalled, and yet it runs.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
