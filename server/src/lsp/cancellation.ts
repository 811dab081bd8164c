import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** Cancelled means thrown: an empty answer would say that nothing was found. */
export function throwIfCancelled(token: CancellationToken): void {
	if (token.isCancellationRequested)
		throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** Waits for `work`, and no longer than the client does. */
export async function unlessCancelled(work: Promise<void>, token: CancellationToken): Promise<void> {
	let stop: { dispose(): void } | undefined;
	const cancelled = new Promise<void>((resolve) => (stop = token.onCancellationRequested(() => resolve())));
	try {
		await Promise.race([work, cancelled]);
	} finally {
		stop?.dispose();
	}
	throwIfCancelled(token);
}
