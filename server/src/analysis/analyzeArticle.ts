import type { Article } from '../article/article.ts';
import type { ArticleAnalysis } from './analysis.ts';
import { ArticleReadings } from './articleReadings.ts';
import { findClaims } from './claims.ts';
import { findDates } from './dates.ts';
import { findDescriptions } from './descriptions.ts';
import { findNames } from './mentions.ts';
import { readLines } from './nameEvidence.ts';
import { forgetPieces } from './pieces.ts';
import { findQuantities } from './quantities.ts';
import { findSpeakers } from './quotationSpeakers.ts';
import { findQuotations } from './quotations.ts';

/** Everything that can be told from one article alone: one step after the other, each with what the earlier ones found. */
export function analyzeArticle(article: Article): ArticleAnalysis {
	const quoted = findQuotations(article);
	const lines = readLines(article);
	const { mentions, asides } = findNames(article, lines);
	const descriptions = findDescriptions(lines, mentions);
	const dates = findDates(article);
	const quantities = findQuantities(article, dates);
	const readings = new ArticleReadings(article.sentences, mentions, quoted);
	const claims = findClaims(article, readings, quoted);
	const quotations = findSpeakers(article, readings, mentions, quoted);
	forgetPieces();
	return { article, mentions, asides, descriptions, quantities, dates, quotations, claims };
}
