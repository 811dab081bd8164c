import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { countIndependent, type Independence } from '../corpus/independence.ts';

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
