import { extentOf, findClaimsIn } from '../annotation/claimsIn.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { placeOfMatch } from './matchesAt.ts';
import type { Place } from './place.ts';

/**
 * Where the claim that a place means is stated: there, and in each other source that states it for sure, the best place of each;
 * undefined where no claim stands there.
 */
export function findClaimPlaces(corpus: AnalyzedCorpus, place: Place, minimumScore: number): Place[] | undefined {
	const article = corpus.article(place.uri);
	const claims = article ? findClaimsIn(article, place.span) : [];
	const span = extentOf(claims);
	if (!article || !span) return undefined;
	const others = new Map<string, { readonly place: Place; readonly score: number }>();
	for (const claim of claims)
		for (const match of corpus.matcher.matches({ article, claim }, minimumScore)) {
			const found = placeOfMatch(match);
			const known = others.get(found.uri);
			if (match.certain && !(known && known.score >= match.score))
				others.set(found.uri, { place: found, score: match.score });
		}
	return [{ uri: place.uri, span }, ...[...others.values()].map((other) => other.place)];
}
