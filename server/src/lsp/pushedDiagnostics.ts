import { CancellationTokenSource, type CancellationToken, type Diagnostic } from 'vscode-languageserver';

export interface DiagnosticsPusher {
	/** As a client would ask for them. Rejects where the token is cancelled. */
	ask(uri: string, token: CancellationToken): Promise<readonly Diagnostic[]>;
	send(uri: string, diagnostics: readonly Diagnostic[]): void;
}

/** For a client that cannot ask for diagnostics: sends it those of the open documents whenever something has changed. */
export class PushedDiagnostics {
	readonly #shown = new Set<string>();
	#running: CancellationTokenSource | undefined;

	constructor(private readonly pusher: DiagnosticsPusher) {}

	/** `open`: as the client names the documents. What is under way for an older state ends. */
	async push(open: readonly string[]): Promise<void> {
		this.#running?.cancel();
		const running = (this.#running = new CancellationTokenSource());
		for (const uri of [...this.#shown].filter((one) => !open.includes(one))) {
			this.#shown.delete(uri);
			this.pusher.send(uri, []);
		}
		for (const uri of open) {
			try {
				const diagnostics = await this.pusher.ask(uri, running.token);
				if (running.token.isCancellationRequested) return;
				this.#shown.add(uri);
				this.pusher.send(uri, diagnostics);
			} catch {
				// Cancelled, or logged by whoever was asked: what was shown before stays.
				if (running.token.isCancellationRequested) return;
			}
		}
	}
}
