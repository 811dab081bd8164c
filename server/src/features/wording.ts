import type { PlacedClaim } from '../corpus/corpus.ts';

/** What a reader sees of a claim: its words, without the marks of the file's format. */
export function wordingOf({ claim }: PlacedClaim): string {
	return claim.sentence.block.prose.text.slice(claim.at.start, claim.at.end);
}
