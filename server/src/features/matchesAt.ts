import { claimAt } from '../analysis/claimAt.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import type { Place } from './place.ts';
import type { Pause } from './sharedClaims.ts';

export interface MatchesAt {
	readonly asked: PlacedClaim;
	/** Best first. */
	readonly matches: readonly ClaimMatch[];
}

/** The claim at an offset of an article, and who else states it; undefined where no claim stands there. */
export function findMatchesAt(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	minimumScore: number,
): MatchesAt | undefined {
	const article = corpus.article(uri);
	const claim = article && claimAt(article, offset);
	if (!claim) return undefined;
	const asked = { article, claim };
	return { asked, matches: corpus.matcher.matches(asked, minimumScore) };
}

/** Works out in slices nearly all that `findMatchesAt` rests on, which is asked of it at once. */
export async function prepareMatchesAt(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	pause: Pause,
): Promise<void> {
	const article = corpus.article(uri);
	const claim = article && claimAt(article, offset);
	const number = claim && corpus.pairs.numberOf({ article, claim });
	if (number === undefined) return;
	const steps = corpus.matcher.prepare(number);
	while (!steps.next().done) await pause();
}

/** Where the answer stands: the other claim, or more of its sentence where it is spread over it. */
export function placeOfMatch({ other, span }: ClaimMatch): Place {
	return { uri: other.article.article.file.uri, span };
}

export function placeOf({ article, claim }: PlacedClaim): Place {
	return { uri: article.article.file.uri, span: claim.span };
}
