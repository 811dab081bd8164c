import { CancellationTokenSource, workspace, type CancellationToken, type Disposable } from 'vscode';
import type { SourcesClient } from '../languageClient.ts';
import type { Session } from '../session.ts';

/** How long changes may follow one another until they are asked about, in milliseconds. */
const CALM = 300;

export interface Followed<Part> {
	ask(client: SourcesClient, token: CancellationToken): Promise<Part>;
	/** Whether somebody looks: what nobody sees is asked for when it is seen again. */
	isWanted(): boolean;
	/** Undefined: it cannot be told, and `why` is for the reader. */
	told(part: Part | undefined, why?: unknown): void;
}

/** Asks for a part of the story, and again whenever it may have changed: one request at a time, and none for what nobody looks at. */
export class StoryFollower<Part> implements Disposable {
	private stale = true;
	private asking: CancellationTokenSource | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private readonly listeners: readonly Disposable[];

	constructor(
		private readonly session: Session,
		private readonly followed: Followed<Part>,
	) {
		this.listeners = [
			session.onDidChange(() => this.changed()),
			// An edit that leaves all counts as they were changes no status.
			workspace.onDidChangeTextDocument(({ document }) => {
				if (session.serves(document)) this.changed();
			}),
		];
	}

	/** What was told last may be out of date. */
	changed(): void {
		this.stale = true;
		this.timer ??= setTimeout(() => {
			this.timer = undefined;
			this.lookAgain();
		}, CALM);
	}

	/** Another part is wanted: the answer to what was asked before is of no use any more. */
	askAgain(): void {
		this.stale = true;
		this.asking?.cancel();
		this.lookAgain();
	}

	/** Asks now, where something has changed and somebody looks. */
	lookAgain(): void {
		const { client } = this.session;
		if (!this.stale || this.asking || !client || !this.followed.isWanted()) return;
		this.stale = false;
		const asking = new CancellationTokenSource();
		this.asking = asking;
		this.followed
			.ask(client, asking.token)
			.then(
				(part) => {
					if (!asking.token.isCancellationRequested) this.followed.told(part);
				},
				(error: unknown) => {
					// The server itself gives up an answer whose texts have changed meanwhile, and is asked again at the change.
					if (!asking.token.isCancellationRequested && !isGivenUp(error)) this.followed.told(undefined, error);
				},
			)
			.finally(() => {
				asking.dispose();
				this.asking = undefined;
				if (this.stale) this.changed();
			});
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.asking?.cancel();
		for (const listener of this.listeners) listener.dispose();
	}
}

/** `RequestCancelled`, `ContentModified` and `ServerCancelled` of LSP. */
const GIVEN_UP: readonly unknown[] = [-32800, -32801, -32802];

function isGivenUp(error: unknown): boolean {
	return error instanceof Error && 'code' in error && GIVEN_UP.includes(error.code);
}
