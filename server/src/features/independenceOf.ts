import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { countIndependent, type Independence } from '../corpus/independence.ts';
import type { Pause } from './sharedClaims.ts';

/** How many of the sources that state a claim are independent: its own, and those of the matches. */
export function independenceOf(
	{ sharedText }: Pick<AnalyzedCorpus, 'sharedText'>,
	{ article, claim }: PlacedClaim,
	matches: readonly ClaimMatch[],
): Independence {
	return countIndependent(sharedText, [
		{ article, span: claim.span },
		...matches.map(({ other, span }) => ({ article: other.article, span })),
	]);
}

/**
 * Works out, article by article, what they share, which `independenceOf` needs at once: where hundreds have copied one report, that
 * takes seconds the first time.
 */
export async function prepareIndependence(
	{ sharedText }: Pick<AnalyzedCorpus, 'sharedText'>,
	{ article }: PlacedClaim,
	matches: readonly ClaimMatch[],
	pause: Pause,
): Promise<void> {
	for (const one of new Set([article, ...matches.filter(({ certain }) => certain).map(({ other }) => other.article)])) {
		sharedText.of(one);
		await pause();
	}
}
