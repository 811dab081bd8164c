import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';

/**
 * In log-odds of two claims by themselves: below the first a claim is not in another one; above the second it is, whatever else is; between
 * them it is not where another claim of its sentence fits by so much better. Of the claims that labelled sets share with a matched sentence
 * fewer than 1 in 150 are lost by that.
 */
const LEAST_OWN = -3.5;
const SURE_OWN = 2;
const BETTER = 5;

/**
 * The matches in which the claim itself is found. A match is of the sentences that both stand in: "… , and the mayor keeps geese" matches
 * where the rest of its sentence does, though no source speaks of geese.
 */
export function ownMatches(
	{ matcher, pairs }: Pick<AnalyzedCorpus, 'matcher' | 'pairs'>,
	asked: PlacedClaim,
	minimumScore: number,
): ClaimMatch[] {
	const number = pairs.numberOf(asked);
	if (number === undefined) return [];
	const siblings = pairs.claimsOf[pairs.sentenceOf[number]!]!.filter((claim) => claim !== number);
	const isIn = (claim: number): boolean => {
		const own = matcher.odds(number, claim);
		if (own < LEAST_OWN || own >= SURE_OWN) return own >= SURE_OWN;
		return siblings.every((sibling) => matcher.odds(sibling, claim) - own <= BETTER);
	};
	return matcher
		.matches(asked, minimumScore)
		.filter(({ other, decided }) => decided || pairs.claimsOf[pairs.sentenceOf[pairs.numberOf(other)!]!]!.some(isIn));
}
