/** One figure of how fast something is. */
export interface Measured {
	readonly what: string;
	/** The median of the runs; undefined where it could not be measured. */
	readonly value: number | undefined;
	readonly unit: string;
	/** How many times better than the goal. */
	readonly timesGoal?: number | undefined;
}

/** Each figure is the median of so many. */
export const RUNS = 3;

/** What is aimed at: on one core of the machine it runs on, with nothing else to do. Rates a second, times in milliseconds. */
export const GOALS = { pairs: 20_000, sentences: 5_000, firstAnswer: 1_000, allRead: 20_000 };

export function measuredRate(what: string, runs: readonly number[], goal?: number): Measured {
	const value = median(runs);
	return { what, value, unit: '/s', timesGoal: goal && value && value / goal };
}

/** Runs that could not be measured are left out. */
export function measuredTime(what: string, runs: readonly (number | undefined)[], goal?: number): Measured {
	const value = median(runs.filter((one) => one !== undefined));
	return { what, value, unit: 'ms', timesGoal: goal && value && goal / value };
}

export function measuredMemory(what: string, runs: readonly (number | undefined)[]): Measured {
	return { what, value: median(runs.filter((one) => one !== undefined)), unit: 'MiB' };
}

function median(all: readonly number[]): number | undefined {
	const sorted = [...all].sort((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
