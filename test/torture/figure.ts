/** One line of what the long battery says. */
export interface Figure {
	/** Of the goal, as the list of them names it: "R5". */
	readonly id: string;
	readonly what: string;
	readonly figure: string;
	readonly goal: string;
	/** Undefined where it could not be measured here. */
	readonly ok: boolean | undefined;
	/**
	 * Of a time, or a ratio of times: how many times its goal it is. A machine that does other work slows it down, so that it fails only
	 * where it is `FAILS_FROM` of its goal in each of `RUNS`.
	 */
	readonly ofGoal?: number;
	/** A goal that is not reached yet: it is shown as missed, and fails nothing. */
	readonly isOpen?: boolean;
}

/** Of a time's goal. */
export const FAILS_FROM = 1.5;
export const RUNS = 3;

export type Length = 'short' | 'nightly';

/** A part of the battery; `seed` is where its random numbers begin. */
export type Part = (length: Length, seed: number) => Promise<readonly Figure[]>;

/** A figure that is a time in milliseconds. */
export function timeFigure(id: string, what: string, milliseconds: number, goal: number, note = ''): Figure {
	return {
		id,
		what,
		figure: `${milliseconds.toFixed(0)} ms${note && ` ${note}`}`,
		goal: `<= ${goal} ms`,
		ok: milliseconds <= goal,
		ofGoal: milliseconds / goal,
	};
}

/** Runs a part; where a time is far beyond its goal, again. Of each figure the best of the runs is given. */
export async function runPart(part: Part, length: Length, seed: number): Promise<readonly Figure[]> {
	let best = await part(length, seed);
	for (let run = 1; run < RUNS && best.some(isTooSlow); run++) {
		const again = await part(length, seed);
		// What is no time has to be right in each run.
		best = best.map((one, i) => {
			const other = again[i] ?? one;
			const isBetter = one.ofGoal === undefined ? other.ok === false : (other.ofGoal ?? Infinity) < one.ofGoal;
			return isBetter ? other : one;
		});
	}
	return best;
}

export type Verdict = 'yes' | 'slow' | 'missed' | 'NO' | 'not here';

export function verdictOf(figure: Figure): Verdict {
	if (figure.ok === undefined) return 'not here';
	if (figure.ok) return 'yes';
	if (figure.isOpen) return 'missed';
	return figure.ofGoal === undefined || isTooSlow(figure) ? 'NO' : 'slow';
}

function isTooSlow({ ok, ofGoal, isOpen }: Figure): boolean {
	return ok === false && !isOpen && ofGoal !== undefined && !(ofGoal < FAILS_FROM);
}

/** `share` of the values lie at or below it, e.g. 0.95. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
