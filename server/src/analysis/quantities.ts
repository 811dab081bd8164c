import type { Article } from '../article/article.ts';
import type { DateMention, Quantity } from './analysis.ts';

export function findQuantities(_article: Article, _dates: readonly DateMention[]): Quantity[] {
	return [];
}
