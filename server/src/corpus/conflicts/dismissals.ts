import type { Conflict } from './conflicts.ts';

/** The conflicts that a reader has looked at and set aside. */
export interface Dismissals {
	isDismissed(conflict: Conflict): boolean;
}

export const NO_DISMISSALS: Dismissals = { isDismissed: () => false };
