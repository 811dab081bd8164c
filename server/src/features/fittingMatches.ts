import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';

/** A match with the log-odds that the two claims state the same by themselves, whatever else their sentences state. */
export interface FittingMatch {
	readonly match: ClaimMatch;
	readonly odds: number;
}

/**
 * The matches of a claim that are also of the claim itself, the best fitting first. A match is judged by the sentences that both stand in:
 * what is put beside one claim, and not beside its sentence, must fit that one. What a reader decided stands, before all else.
 */
export function fittingMatches(
	{ matcher, pairs }: Pick<AnalyzedCorpus, 'matcher' | 'pairs'>,
	asked: PlacedClaim,
	minimumScore: number,
	leastOdds: number,
): FittingMatch[] {
	const number = pairs.numberOf(asked);
	if (number === undefined) return [];
	return matcher
		.matches(asked, minimumScore)
		.map((match) => ({ match, odds: match.decided ? Infinity : matcher.odds(number, pairs.numberOf(match.other)!) }))
		.filter(({ odds }) => odds >= leastOdds)
		.sort((a, b) => b.odds - a.odds || b.match.score - a.match.score);
}
