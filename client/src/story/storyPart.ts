import { CancellationTokenSource, Disposable, EventEmitter } from 'vscode';
import type { StoryPart } from '../../../server/src/lsp/protocol.ts';
import type { SourcesClient } from '../languageClient.ts';
import type { Session } from '../session.ts';

/** While somebody types, or claims are being read, the server tells of each step: so long it is waited for more, in milliseconds. */
const PAUSE = 250;
/** A story that takes long to tell is asked for less often; what it waited for the sources to be read does not count beyond this. */
const LONGEST_PAUSE = 3000;

/**
 * One part of the story as the server told it last. It is kept up to date while somebody watches, and asked for when somebody wants it;
 * what was told before stands until the new is there.
 */
export class KeptPart<Part extends StoryPart> implements Disposable {
	private readonly changed = new EventEmitter<void>();
	/** `value`, `busy` or `failure` has changed. */
	readonly onDidChange = this.changed.event;

	private told: Part | undefined;
	private failed: string | undefined;
	/** What the value was asked of; another server, or another revision, has another answer. */
	private askedOf: { readonly client: SourcesClient; readonly revision: number | undefined } | undefined;
	private asking: { readonly answer: Promise<Part | undefined>; readonly source: CancellationTokenSource } | undefined;
	private watchers = 0;
	private timer: NodeJS.Timeout | undefined;
	/** How long the last answer took, in milliseconds. */
	private took = 0;
	private readonly sessionChanges: Disposable;

	constructor(
		private readonly session: Session,
		private readonly method: string,
	) {
		this.sessionChanges = session.onDidChange(() => this.followSession());
	}

	/** What was told last; undefined where nothing was, or where nothing is served any more. */
	get value(): Part | undefined {
		return this.told;
	}

	/** Whether the server is being asked. */
	get busy(): boolean {
		return this.asking !== undefined;
	}

	/** Why the last question had no answer. */
	get failure(): string | undefined {
		return this.failed;
	}

	/** Whether somebody sees it. */
	get watched(): boolean {
		return this.watchers > 0;
	}

	/** Until the watch ends it is kept up to date. */
	watch(): Disposable {
		this.watchers++;
		this.askSoon(0);
		let ended = false;
		return new Disposable(() => {
			if (ended) return;
			ended = true;
			this.watchers--;
		});
	}

	/** What the server tells now: the value where that is up to date; undefined where it was cancelled, or failed. */
	async current(): Promise<Part | undefined> {
		return this.stale ? this.refresh() : this.told;
	}

	/** Asks the server, once for all who want it at the same time. */
	refresh(): Promise<Part | undefined> {
		if (!this.asking) {
			const source = new CancellationTokenSource();
			this.asking = { source, answer: this.ask(source) };
			this.changed.fire();
		}
		return this.asking.answer;
	}

	/** Gives up what is being asked; the value stays as it is until somebody asks again. */
	cancel(): void {
		this.asking?.source.cancel();
		clearTimeout(this.timer);
	}

	dispose(): void {
		this.cancel();
		this.sessionChanges.dispose();
		this.changed.dispose();
	}

	private get stale(): boolean {
		const { client, status } = this.session;
		return !this.askedOf || this.askedOf.client !== client || this.askedOf.revision !== status?.revision;
	}

	private followSession(): void {
		if (this.session.state === 'inactive' && this.told) {
			this.told = undefined;
			this.askedOf = undefined;
			this.changed.fire();
		}
		this.askSoon();
	}

	private askSoon(pause = Math.max(PAUSE, Math.min(this.took, LONGEST_PAUSE))): void {
		clearTimeout(this.timer);
		// The server would have the question wait until it has read the files, however long that takes.
		if (this.watchers === 0 || this.session.status?.state !== 'ready' || !this.stale) return;
		this.timer = setTimeout(() => {
			// Who is being answered is asked again afterwards.
			if (this.watchers > 0 && !this.asking && this.stale) void this.refresh();
		}, pause);
	}

	private async ask(source: CancellationTokenSource): Promise<Part | undefined> {
		const { client, status } = this.session;
		if (!client) {
			this.asking = undefined;
			return undefined;
		}
		const began = Date.now();
		try {
			const answer = await client.sendRequest<Part>(this.method, {}, source.token);
			this.took = Date.now() - began;
			// What has come too late is no longer about what is open.
			if (this.session.client !== client) return undefined;
			this.told = answer;
			this.failed = undefined;
			return answer;
		} catch (error) {
			if (!source.token.isCancellationRequested) this.failed = error instanceof Error ? error.message : String(error);
			return undefined;
		} finally {
			// Also where it failed or was given up: it is not asked for again before something else is to be told.
			this.askedOf = { client, revision: status?.revision };
			this.asking = undefined;
			source.dispose();
			this.changed.fire();
			this.askSoon();
		}
	}
}
