import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { extentOf, findClaimsIn } from '../annotation/claimsIn.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Decision } from '../corpus/decisions.ts';
import { fileName } from '../corpus/sourceName.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { placeOfMatch } from './matchesAt.ts';
import type { Place } from './place.ts';

/** Two claims that a reader may decide on, and where each stands: a claim, or where a match is spread over its sentence, all of it. */
export interface DecidablePair {
	readonly from: DecidableSide;
	readonly to: DecidableSide;
}

export interface DecidableSide {
	readonly place: Place;
	readonly claims: readonly PlacedClaim[];
}

/** The claims that two places mean, where this is to be decided of them; else, for a person, why they are none. */
export function findDecidablePair(
	corpus: AnalyzedCorpus,
	from: Place,
	to: Place,
	decision?: Decision,
): DecidablePair | string {
	const [here, there] = [corpus.article(from.uri), corpus.article(to.uri)];
	if (!here) return `from: ${from.uri} is no article of the workspace.`;
	if (!there) return `to: ${to.uri} is no article of the workspace.`;
	if (here === there) return 'from and to are in the same article; a decision is about the claims of two.';
	const asked = sideAt(here, from);
	if (!asked) return `from: no claim stands at this range of ${fileName(from.uri)}.`;
	const other = (decision === 'different' && matchedSide(corpus, asked, to)) || sideAt(there, to);
	if (!other) return `to: no claim stands at this range of ${fileName(to.uri)}.`;
	return { from: asked, to: other };
}

function sideAt(article: ArticleAnalysis, { uri, span }: Place): DecidableSide | undefined {
	const claims = findClaimsIn(article, span);
	const extent = extentOf(claims);
	return extent && { place: { uri, span: extent }, claims: claims.map((claim) => ({ article, claim })) };
}

/**
 * A match that is spread over its sentence can look like the claim that is the whole of it, and be matched by another one. Where it is
 * rejected, that one is meant: else the matcher would still find the asked claim from there.
 */
function matchedSide(corpus: AnalyzedCorpus, { claims }: DecidableSide, to: Place): DecidableSide | undefined {
	for (const asked of claims)
		for (const match of corpus.matcher.matches(asked, 0)) {
			const { uri, span } = placeOfMatch(match);
			if (uri !== to.uri || span.start !== to.span.start || span.end !== to.span.end) continue;
			const { article, claim } = match.other;
			if (findClaimsIn(article, span).includes(claim)) return undefined;
			return { place: { uri, span: claim.span }, claims: [match.other] };
		}
	return undefined;
}
