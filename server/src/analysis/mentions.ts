import type { Article } from '../article/article.ts';
import type { Mention } from './analysis.ts';

export function findMentions(_article: Article): Mention[] {
	return [];
}
