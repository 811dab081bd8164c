import type { PlacedClaim } from './corpus.ts';
import type { Verdict } from './verdict.ts';

/**
 * What the encoder made of a corpus so far. It grows while the encoder works in the background: who reads it takes what is there
 * and is told when there is more.
 */
export interface SecondReading {
	/** A vector of length 1, near those of claims that state the same; undefined where the claim was not read yet. */
	keyOf(claim: PlacedClaim): Float32Array | undefined;
	/** The order of the two does not matter; undefined where the two were not read together. */
	verdictOn(a: PlacedClaim, b: PlacedClaim): Verdict | undefined;
}
