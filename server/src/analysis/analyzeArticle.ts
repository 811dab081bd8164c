import type { Article } from '../article/article.ts';
import { finish, type Steps } from '../text/steps.ts';
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
	return finish(analyzeInSteps(article));
}

/** The same, in most steps a sentence. */
export function* analyzeInSteps(article: Article): Steps<ArticleAnalysis> {
	const quoted = findQuotations(article);
	yield;
	const lines = yield* readLines(article);
	const { mentions, asides } = yield* findNames(article, lines);
	const descriptions = findDescriptions(lines, mentions);
	yield;
	const dates = yield* findDates(article);
	const quantities = yield* findQuantities(article, dates);
	const readings = new ArticleReadings(article.sentences, mentions, quoted);
	const claims = yield* findClaims(article, readings, quoted);
	const quotations = yield* findSpeakers(article, readings, mentions, quoted);
	forgetPieces();
	return { article, mentions, asides, descriptions, quantities, dates, quotations, claims };
}
