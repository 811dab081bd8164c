import type { LogOutputChannel, WorkspaceFolder } from 'vscode';
import {
	CloseAction,
	LanguageClient,
	State,
	TransportKind,
	type ErrorHandler,
	type InitializeParams,
} from 'vscode-languageclient/node';
import {
	PICK_DIFFERENT_ENTITY,
	PICK_ENTITY_KIND,
	PICK_SAME_ENTITY,
	SHOW_SAME_CLAIM,
	type InitializationOptions,
} from '../../server/src/lsp/protocol.ts';
import { LANGUAGES } from './articleLanguages.ts';

/** What the server may name in code actions. */
const COMMANDS = [PICK_SAME_ENTITY, PICK_DIFFERENT_ENTITY, PICK_ENTITY_KIND];

/** How the server is started, and what it sees: the given folders, as long as this client lives, and the documents in them. */
export class SourcesClient extends LanguageClient {
	constructor(
		serverModule: string,
		readonly folders: readonly WorkspaceFolder[],
		/** The path of a folder that the server may keep files in; undefined where there is none. */
		storagePath: string | undefined,
		log: LogOutputChannel,
		/** Called when the server has ended so often that it is not started again. */
		private readonly gaveUp: () => void,
	) {
		const options: InitializationOptions = { commands: COMMANDS, ...(storagePath !== undefined && { storagePath }) };
		const server = { module: serverModule, transport: TransportKind.ipc };
		super(
			'corroborate',
			'Corroborate',
			{ run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6019'] } } },
			{
				documentSelector: folders.flatMap(({ uri }) =>
					LANGUAGES.map((language) => ({
						scheme: 'file',
						language,
						pattern: { baseUri: uri.toString(), pattern: '**/*' },
					})),
				),
				outputChannel: log,
				initializationOptions: options,
				// No dialogue of the library's: who called `start` is told.
				initializationFailedHandler: () => false,
				// A hover quotes other people's texts: no HTML from them, and no command but the one that shows a claim.
				markdown: { isTrusted: { enabledCommands: [SHOW_SAME_CLAIM] }, supportHtml: false },
				middleware: {
					workspace: {
						workspaceFolders: () => folders.map(toProtocol),
						// Where the choice of folders changes, another client is started; other changes do not concern the server.
						didChangeWorkspaceFolders: () => Promise.resolve(),
					},
				},
			},
		);
	}

	/** Whether its server runs, or starts. */
	get lives(): boolean {
		return this.state === State.Running || this.state === State.Starting;
	}

	/** The library's own judgement on when to start the server again, with a message of ours for the end. */
	override createDefaultErrorHandler(maxRestartCount?: number): ErrorHandler {
		const usual = super.createDefaultErrorHandler(maxRestartCount);
		return {
			error: (error, message, count) => usual.error(error, message, count),
			closed: async () => {
				const result = await usual.closed();
				if (result.action === CloseAction.DoNotRestart) this.gaveUp();
				// Where it is started again nothing need be said: the log has it.
				return { ...result, handled: true };
			},
		};
	}

	/** The library reports a server's end several times over, in its own terms. Those go to the log; `gaveUp` is for the reader. */
	override error(message: string, data?: unknown, showNotification: boolean | 'force' = true): void {
		super.error(message, data, showNotification === 'force' ? false : showNotification);
	}

	protected override fillInitializeParams(params: InitializeParams): void {
		super.fillInitializeParams(params);
		params.workspaceFolders = this.folders.map(toProtocol);
		params.rootUri = params.workspaceFolders[0]?.uri ?? null;
		// Deprecated since `rootUri`; the library fills it with the window's first folder, which need not be ours.
		params.rootPath = this.folders[0]?.uri.fsPath ?? null;
	}
}

function toProtocol({ uri, name }: WorkspaceFolder): { uri: string; name: string } {
	return { uri: uri.toString(), name };
}
