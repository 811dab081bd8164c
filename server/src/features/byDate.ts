import type { ArticleAnalysis } from '../analysis/analysis.ts';

/** Undated articles come last; of the same day, the order of the corpus decides. */
export function byDate(a: ArticleAnalysis, b: ArticleAnalysis): number {
	const left = a.article.source.date?.value ?? '~';
	const right = b.article.source.date?.value ?? '~';
	if (left !== right) return left < right ? -1 : 1;
	const [one, other] = [a.article.file.uri, b.article.file.uri];
	return one === other ? 0 : one < other ? -1 : 1;
}
