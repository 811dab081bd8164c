import {
	commands,
	EventEmitter,
	l10n,
	window,
	type Disposable,
	type LogOutputChannel,
	type TextDocument,
} from 'vscode';
import { STATUS, type Status } from '../../server/src/lsp/protocol.ts';
import { LANGUAGES } from './articleLanguages.ts';
import type { SourcesClient } from './languageClient.ts';
import type { SourceFolders } from './sourceFolders.ts';

/** The context key that the manifest's menus and keys ask for: there is a folder that we serve. */
const ACTIVE = 'corroborate.active';

/** The one client that runs while the workspace has folders with sources, and what its server says of itself. */
export class Session implements Disposable {
	private readonly changed = new EventEmitter<void>();
	/** `client` or `status` has changed. */
	readonly onDidChange = this.changed.event;

	private current: SourcesClient | undefined;
	private lastStatus: Status | undefined;
	/** Starts and stops follow one another: what is asked for next waits for what is under way. */
	private turn: Promise<void> = Promise.resolve();
	private readonly folderChanges: Disposable;

	constructor(
		private readonly serverModule: string,
		private readonly folders: SourceFolders,
		/** The path of the editor's folder for this workspace, which need not exist. */
		private readonly storagePath: string | undefined,
		private readonly log: LogOutputChannel,
	) {
		this.folderChanges = folders.onDidChange(() => void this.followFolders());
	}

	/** Whether some folder holds sources, and how its server fares. */
	get state(): 'inactive' | 'running' | 'stopped' {
		if (!this.current) return 'inactive';
		return this.current.lives ? 'running' : 'stopped';
	}

	/** The client of a server that runs, or starts: what is sent to it waits until then. */
	get client(): SourcesClient | undefined {
		return this.state === 'running' ? this.current : undefined;
	}

	/** What the running server said last. */
	get status(): Status | undefined {
		return this.client && this.lastStatus;
	}

	/** Whether a document is, by its language and its place, an article of the running server's. */
	serves({ uri, languageId }: TextDocument): boolean {
		if (uri.scheme !== 'file' || !LANGUAGES.includes(languageId)) return false;
		return this.client?.folders.some((folder) => uri.path.startsWith(folderPath(folder.uri.path))) ?? false;
	}

	/** For a command of the reader's: the client, or where the server has stopped the offer to start it again. */
	clientForCommand(): SourcesClient | undefined {
		if (this.state === 'stopped') void this.offerRestart();
		return this.client;
	}

	/** Starts, stops or leaves alone, so that the server sees the folders that hold sources. */
	followFolders(): Promise<void> {
		return this.next(async () => {
			const folders = await this.folders.find();
			const keys = (list: SourcesClient['folders']): string => list.map(({ uri }) => uri.toString()).join('\n');
			if (keys(folders) === keys(this.current?.folders ?? [])) return;
			await this.end();
			if (folders.length > 0) await this.begin(folders);
		});
	}

	restart(): Promise<void> {
		return this.next(async () => {
			await this.end();
			const folders = await this.folders.find();
			if (folders.length > 0) await this.begin(folders);
		});
	}

	stop(): Promise<void> {
		return this.next(() => this.end());
	}

	showLog(): void {
		this.log.show();
	}

	dispose(): void {
		this.folderChanges.dispose();
		this.changed.dispose();
	}

	private next(step: () => Promise<void>): Promise<void> {
		this.turn = this.turn
			.then(step)
			.catch((error: unknown) => this.log.error(error instanceof Error ? error : String(error)));
		return this.turn;
	}

	private async begin(folders: SourcesClient['folders']): Promise<void> {
		// The library is loaded only now: most windows have no folder with sources, and should not wait for it.
		const { SourcesClient } = await import('./languageClient.ts');
		const client = new SourcesClient(
			this.serverModule,
			folders,
			this.storagePath,
			this.log,
			() => void this.offerRestart(),
		);
		this.current = client;
		this.tell(undefined);
		client.onNotification(STATUS, (status: Status) => {
			if (this.current === client) this.tell(status);
		});
		client.onDidChangeState(() => {
			if (this.current === client) this.tell(client.isRunning() ? this.lastStatus : undefined);
		});
		try {
			await client.start();
		} catch (error) {
			this.log.error(error instanceof Error ? error : String(error));
			// Else the library starts it again, or has given up and said so.
			if (this.current === client && !client.lives) void this.offerRestart();
		}
	}

	private async end(): Promise<void> {
		const client = this.current;
		this.current = undefined;
		this.tell(undefined);
		// A client that failed to start has nothing to stop, and says so by an error.
		await client?.dispose().catch((error: unknown) => this.log.debug(String(error)));
	}

	private tell(status: Status | undefined): void {
		this.lastStatus = status;
		void commands.executeCommand('setContext', ACTIVE, this.current !== undefined);
		this.changed.fire();
	}

	/** The editor shows a message that stands already once only. */
	private async offerRestart(): Promise<void> {
		const showLog = l10n.t('Show Log');
		const restart = l10n.t('Restart');
		const message = l10n.t('Corroborate has stopped: its server ended unexpectedly.');
		const choice = await window.showErrorMessage(message, showLog, restart);
		if (choice === showLog) this.showLog();
		else if (choice === restart) await this.restart();
	}
}

function folderPath(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}
