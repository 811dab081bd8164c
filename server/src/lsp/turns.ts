/** Lets messages that have arrived be handled first. */
export function turn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

/** Work goes on for this many milliseconds before others get their turn. */
const SLICE = 8;

/** To be called often in long work: gives others a turn when enough time has gone by. */
export function makePause(now: () => number): () => Promise<void> {
	let since = now();
	return async () => {
		if (now() - since < SLICE) return;
		await turn();
		since = now();
	};
}
