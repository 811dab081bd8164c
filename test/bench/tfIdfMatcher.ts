import type { ClaimMatch, ClaimMatcher } from '#server/corpus/claimMatches.ts';
import type { ClaimPairs } from '#server/corpus/claimPairs.ts';
import { tfIdf, type TfIdf } from './tfIdf.ts';

/** The baseline as a matcher: sentence against sentence, by the cosine alone. */
export function makeTfIdfMatcher(pairs: ClaimPairs): ClaimMatcher {
	const vectors = sentenceVectors(pairs);
	return {
		isRefined: () => false,
		related: () => [],
		matches(asked, minimumScore) {
			const number = pairs.numberOf(asked);
			if (number === undefined) return [];
			const mine = pairs.sentenceOf[number]!;
			return pairs.claimsOf
				.flatMap(([first], sentence): ClaimMatch[] => {
					if (pairs.articleOf[first!] === pairs.articleOf[number]) return [];
					const score = vectors.cosine(mine, sentence);
					if (score < minimumScore) return [];
					const other = pairs.claims[first!]!;
					return [
						{
							claim: asked,
							other,
							span: other.claim.sentence.span,
							score,
							relation: 'same',
							certain: true,
							evidence: [],
						},
					];
				})
				.sort((a, b) => b.score - a.score);
		},
	};
}

/** A vector for each of the sentences that `pairs` numbers. */
export function sentenceVectors({ claimsOf, claims }: ClaimPairs): TfIdf {
	return tfIdf(
		claimsOf.map(([first]) => {
			const { article, claim } = claims[first!]!;
			return article.article.file.text.slice(claim.sentence.span.start, claim.sentence.span.end);
		}),
	);
}
