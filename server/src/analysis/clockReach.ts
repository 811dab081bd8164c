import type { ClockTime } from './analysis.ts';
import type { Reach } from './roundness.ts';

/** How many minutes a time may lie from what it stands for, by the part of an hour that it is written in. */
const ROUNDED: readonly (readonly [part: number, exact: number, about: number])[] = [
	[60, 10, 30],
	[15, 6, 20],
	[5, 3, 10],
	[1, 0, 5],
];
/** "shortly after five" and "before five" are meant to be within this many minutes. */
const AFTER = 60;

/** The minutes that a time of day can stand for; may pass midnight either way. */
export function clockReach({ low, high, hedge }: ClockTime): Reach {
	switch (hedge) {
		case 'exact':
			return { low: low - slack(low, 1), high: high + slack(high, 1) };
		case 'about':
			return { low: low - slack(low, 2), high: high + slack(high, 2) };
		case 'below':
			return { low: low - AFTER, high };
		case 'above':
			return { low, high: high + AFTER };
	}
}

function slack(minutes: number, column: 1 | 2): number {
	return ROUNDED.find(([part]) => minutes % part === 0)?.[column] ?? 0;
}
