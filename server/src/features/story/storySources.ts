import type { ArticleAnalysis } from '../../analysis/analysis.ts';
import { fileName, sourceName } from '../../corpus/sourceName.ts';
import { byDate } from '../byDate.ts';

/** The sources of a story, in the order in which the views show them. */
export class StorySources {
	/** By date, undated ones last. */
	readonly articles: readonly ArticleAnalysis[];
	private readonly indexes: ReadonlyMap<ArticleAnalysis, number>;
	private readonly names: readonly string[];

	constructor(articles: readonly ArticleAnalysis[]) {
		this.articles = [...articles].sort(byDate);
		this.indexes = new Map(this.articles.map((article, index) => [article, index]));
		const called = this.articles.map(({ article }) => sourceName(article));
		const count = new Map<string, number>();
		for (const name of called) count.set(name, (count.get(name) ?? 0) + 1);
		this.names = called.map((name, index) =>
			count.get(name) === 1 ? name : `${name} (${fileName(this.articles[index]!.article.file.uri)})`,
		);
	}

	indexOf(article: ArticleAnalysis): number {
		return this.indexes.get(article)!;
	}

	/** What a reader calls a source; with its file's name where two are called the same. */
	nameOf(index: number): string {
		return this.names[index]!;
	}

	/** Of several sources the one whose date is before all others'; absent where one has no date, or two are of one day. */
	earliest(indexes: readonly number[]): number | undefined {
		const dated = indexes.map((index) => ({ index, date: this.articles[index]!.article.source.date?.value }));
		dated.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
		const [first, second] = dated;
		if (dated.some(({ date }) => !date) || !first || !second) return undefined;
		// A day and a time on that day do not tell which came first.
		return second.date!.startsWith(first.date!) ? undefined : first.index;
	}
}
