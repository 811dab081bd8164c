import type { PlacedClaim } from './corpus.ts';

/** What a reader said of two claims: nothing overrules it. */
export type Decision = 'same' | 'different';

/** The readers' decisions, as places in one corpus. */
export interface Decisions {
	/** The order of the two does not matter. */
	of(a: PlacedClaim, b: PlacedClaim): Decision | undefined;
	/** The claims that a reader said state the same as the asked one. */
	sameAs(asked: PlacedClaim): readonly PlacedClaim[];
}

export const NO_DECISIONS: Decisions = { of: () => undefined, sameAs: () => [] };
