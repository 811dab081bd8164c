/** What the encoder makes of two claims read together: probabilities that add up to 1. */
export interface Verdict {
	readonly same: number;
	/** The same claim with another value of one attribute. */
	readonly differs: number;
	/** The same topic, and another claim. */
	readonly related: number;
	readonly unrelated: number;
}

/** Log-odds that the two state the same, with or without a differing value. */
export function linkOdds({ same, differs, related, unrelated }: Verdict): number {
	return Math.log((same + differs + 1e-6) / (related + unrelated + 1e-6));
}
