import { PassThrough } from 'node:stream';
import {
	CancellationTokenSource,
	createMessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
	type InitializeParams,
	type InitializeResult,
	type Location,
	type MessageConnection,
} from 'vscode-languageserver/node';
import { openConnection } from '#server/lsp/connection.ts';
import { readLines } from '#server/lsp/convert.ts';
import type { Encoder } from '#server/lsp/encoder/encoder.ts';
import { createServer } from '#server/lsp/server.ts';
import { FakeFiles } from './fakeFiles.ts';

export const ROOT = 'file:///sources';

export interface Session {
	/** The client's end. */
	readonly client: MessageConnection;
	readonly files: FakeFiles;
	/** What the server told the client, in order. */
	readonly told: readonly { readonly method: string; readonly params: unknown }[];
	/** What it asked, likewise. */
	readonly asked: readonly { readonly method: string; readonly params: unknown }[];
	/** The status that the server's process would have ended with. */
	readonly exits: readonly number[];
	request<R = unknown>(method: string, params?: unknown): Promise<R>;
	/** The code and message of the error that a request is answered with; fails where it is answered otherwise. */
	refused(method: string, params?: unknown): Promise<{ readonly code: number; readonly message: string }>;
	/** A request that is cancelled at once. */
	cancelled(method: string, params?: unknown): Promise<{ readonly code: number; readonly message: string }>;
	notify(method: string, params?: unknown): Promise<void>;
	/** Resolves with the first notification that passes, told already or still to come. */
	heard<P>(method: string, passes?: (params: P) => boolean): Promise<P>;
	initialize(params?: Partial<InitializeParams>): Promise<InitializeResult>;
	open(uri: string, text: string): Promise<void>;
	/** Replaces the whole text of an open document. */
	rewrite(uri: string, text: string): Promise<void>;
	/** Tells of changes on the disk: 1 created, 2 changed, 3 deleted. */
	watched(changes: Readonly<Record<string, 1 | 2 | 3>>): Promise<void>;
	/** The names of the files that state the same as the claim of `text` that `words` stand in. */
	references(uri: string, text: string, words: string): Promise<string[]>;
	end(): void;
}

export interface SessionOptions {
	/** By their URI. */
	readonly files?: Readonly<Record<string, string>>;
	/** Answers of the client to requests of the server; what it has no answer for it refuses. */
	readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
	/** Without it claims are compared by their words alone. */
	readonly startEncoder?: () => Encoder;
}

/** A server and a client in one process, over two streams in memory and files that exist nowhere else. */
export function startSession({ files = {}, answers = {}, startEncoder }: SessionOptions = {}): Session {
	const toServer = new PassThrough();
	const toClient = new PassThrough();
	const exits: number[] = [];
	const server = openConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), {
		exit: (code) => exits.push(code),
		watch: () => {},
	});
	const environment = new FakeFiles(files);
	if (startEncoder) environment.startEncoder = startEncoder;
	createServer(server, environment);
	server.listen();

	const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
	const told: { method: string; params: unknown }[] = [];
	const asked: { method: string; params: unknown }[] = [];
	const waiting = new Set<() => void>();
	const hear = (method: string, params: unknown): void => {
		told.push({ method, params });
		for (const look of [...waiting]) look();
	};
	client.onNotification(hear);
	client.onUnhandledProgress((params) => hear('$/progress', params));
	client.onRequest((method, params) => {
		asked.push({ method, params });
		const answer = answers[method];
		if (!answer) throw new Error(`This client has no answer to ${method}.`);
		return answer(params as never);
	});
	client.listen();

	const refusalOf = async (answer: Promise<unknown>): Promise<{ code: number; message: string }> => {
		try {
			await answer;
		} catch (error) {
			return error as { code: number; message: string };
		}
		throw new Error('The request was answered.');
	};
	const session: Session = {
		client,
		files: environment,
		told,
		asked,
		exits,
		request: (method, params) => client.sendRequest(method, params ?? {}),
		refused: (method, params) => refusalOf(client.sendRequest(method, params ?? {})),
		cancelled(method, params) {
			const source = new CancellationTokenSource();
			const answer = client.sendRequest(method, params ?? {}, source.token);
			source.cancel();
			return refusalOf(answer);
		},
		notify: (method, params) => client.sendNotification(method, params ?? {}),
		heard<P>(method: string, passes: (params: P) => boolean = () => true): Promise<P> {
			const find = (): P | undefined => {
				const found = told.find((one) => one.method === method && passes(one.params as P));
				return found?.params as P | undefined;
			};
			return new Promise((resolve) => {
				const look = (): void => {
					const found = find();
					if (found === undefined) return;
					waiting.delete(look);
					resolve(found);
				};
				waiting.add(look);
				look();
			});
		},
		async initialize(params) {
			const result: InitializeResult = await client.sendRequest('initialize', {
				processId: null,
				rootUri: null,
				workspaceFolders: [{ uri: ROOT, name: 'sources' }],
				capabilities: {},
				...params,
			});
			await client.sendNotification('initialized', {});
			return result;
		},
		open: (uri, text) =>
			session.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } }),
		rewrite: (uri, text) =>
			session.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] }),
		watched: (changes) =>
			session.notify('workspace/didChangeWatchedFiles', {
				changes: Object.entries(changes).map(([uri, type]) => ({ uri, type })),
			}),
		async references(uri, text, words) {
			const found = await session.request<Location[]>('textDocument/references', {
				textDocument: { uri },
				position: readLines(text, 'utf-16').positionAt(text.indexOf(words) + 1),
				context: { includeDeclaration: false },
			});
			return found.map((location) => location.uri.slice(location.uri.lastIndexOf('/') + 1));
		},
		end() {
			client.dispose();
			server.dispose();
		},
	};
	return session;
}
