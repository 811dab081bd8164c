import type { PlacedClaim } from './corpus.ts';

/** What a reader said of two claims: nothing overrules it. */
export type Decision = 'same' | 'different';

/** One decision, seen from one of its two claims. */
export interface DecidedClaims {
	readonly id: string;
	readonly decision: Decision;
	/** Mostly one; more, of one sentence, where what the reader decided on was spread over it. */
	readonly others: readonly PlacedClaim[];
}

/** The readers' decisions, as places in one corpus. */
export interface Decisions {
	/** What was decided of a claim and others, the latest first; a decision that a later one took over is left out. */
	about(asked: PlacedClaim): readonly DecidedClaims[];
}

export const NO_DECISIONS: Decisions = { about: () => [] };
