import type { Article } from '../article/article.ts';
import type { DateMention } from './analysis.ts';

export function findDates(_article: Article): DateMention[] {
	return [];
}
