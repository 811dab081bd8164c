import type { Article } from '../article/article.ts';
import type { Quotation } from './analysis.ts';

export function findQuotations(_article: Article): Quotation[] {
	return [];
}
