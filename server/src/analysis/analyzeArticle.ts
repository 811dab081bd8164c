import type { Article } from '../article/article.ts';
import type { ArticleAnalysis } from './analysis.ts';
import { findClaims } from './claims.ts';
import { findDates } from './dates.ts';
import { findMentions } from './mentions.ts';
import { findQuantities } from './quantities.ts';
import { findQuotations } from './quotations.ts';

/** Everything that can be told from one article alone: one step after the other, each with what the earlier ones found. */
export function analyzeArticle(article: Article): ArticleAnalysis {
	const quotations = findQuotations(article);
	const mentions = findMentions(article);
	const dates = findDates(article);
	const quantities = findQuantities(article, dates);
	const claims = findClaims(article, mentions, quotations);
	return { article, mentions, quantities, dates, quotations, claims };
}
