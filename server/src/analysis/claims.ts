import type { Article } from '../article/article.ts';
import type { Claim, Mention, Quotation } from './analysis.ts';

/** The claims of an article. (For now: each sentence is one claim.) */
export function findClaims(article: Article, _mentions: readonly Mention[], _quotations: readonly Quotation[]): Claim[] {
	return article.sentences
		.filter((s) => s.block.kind !== 'furniture' && !s.tokens.some((t) => t.text === '?'))
		.map((sentence) => ({
			sentence,
			at: sentence.at,
			span: sentence.span,
			words: sentence.tokens.flatMap((t, i) => (t.kind === 'word' ? [i] : [])),
			leansOn: [],
			negated: false,
		}));
}
