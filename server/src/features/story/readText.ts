import type { ArticleAnalysis } from '../../analysis/analysis.ts';
import type { Block, BlockKind } from '../../article/article.ts';
import { containsSpan, type Span } from '../../text/span.ts';

export interface ReadBlock {
	readonly kind: BlockKind;
	/** Depth of a heading, 1 to 6. */
	readonly level?: number;
	/** What a reader sees. */
	readonly text: string;
	/** In the file. */
	readonly span: Span;
}

/** Words of a read article: which block they stand in, and where in its text, in UTF-16 units. */
export interface WordsAt {
	readonly block: number;
	readonly at: Span;
	/** In the file. */
	readonly span: Span;
}

/** An article's blocks as they are read, and where a place of its file stands in them. */
export class ReadText {
	readonly shown: readonly ReadBlock[];
	private readonly blocks: readonly Block[];

	constructor({ article }: ArticleAnalysis) {
		this.blocks = article.blocks.filter(({ kind, prose }) => kind !== 'furniture' && prose.text.trim());
		this.shown = this.blocks.map(({ kind, level, prose, span }) => ({
			kind,
			...(level !== undefined && { level }),
			text: prose.text,
			span,
		}));
	}

	/** Undefined for what does not show, or stands in more than one block. */
	words(span: Span): WordsAt | undefined {
		const block = this.blocks.findIndex((one) => containsSpan(one.span, span));
		if (block < 0) return undefined;
		const { prose } = this.blocks[block]!;
		const [start, end] = [prose.fromFile(span.start), prose.fromFile(span.end)];
		return start === undefined || end === undefined || end <= start ? undefined : { block, at: { start, end }, span };
	}
}
