/** One line of what the long battery says. */
export interface Figure {
	/** Of the goal, as the list of them names it: "R5". */
	readonly id: string;
	readonly what: string;
	readonly figure: string;
	readonly goal: string;
	/** Undefined where it could not be measured here. */
	readonly ok: boolean | undefined;
}

export type Length = 'short' | 'nightly';

/** A part of the battery; `seed` is where its random numbers begin. */
export type Part = (length: Length, seed: number) => Promise<readonly Figure[]>;

/** `share` of the values lie at or below it, e.g. 0.95. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
