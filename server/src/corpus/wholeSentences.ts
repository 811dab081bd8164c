import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';
import type { Sentence } from '../article/article.ts';

/**
 * The same article with each sentence as one claim of all its words: for texts that are to be compared as wholes, as people compare
 * two sentences that are put before them.
 */
export function asWholeSentences(analysis: ArticleAnalysis): ArticleAnalysis {
	const claims = analysis.article.sentences
		.filter(({ block, tokens }) => block.kind !== 'furniture' && tokens.some((t) => t.kind === 'word'))
		.map((sentence) => wholeSentence(sentence, analysis.claims));
	return { ...analysis, claims };
}

function wholeSentence(sentence: Sentence, parts: readonly Claim[]): Claim {
	const own = parts.filter((claim) => claim.sentence === sentence);
	const attribution = own.find((claim) => claim.attribution)?.attribution;
	return {
		sentence,
		at: sentence.at,
		span: sentence.span,
		words: sentence.tokens.flatMap((token, i) => (token.kind === 'word' ? [i] : [])),
		leansOn: [],
		negated: own.some(({ negated }) => negated),
		...(attribution && { attribution }),
	};
}
