import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { containsSpan, spanLength, touches, type Span } from '../text/span.ts';
import { readOutline, type OutlineItem } from './outline.ts';

/** What "expand selection" goes through from `offset`: the word, its claims, the sentence, the block, its sections, the file. */
export function findSelectionSpans({ article, claims }: ArticleAnalysis, offset: number): Span[] {
	const around: Span[] = [];
	const add = (span: Span): void => {
		if (touches(span, offset) && spanLength(span) > 0) around.push(span);
	};
	for (const sentence of article.sentences) {
		if (!touches(sentence.span, offset)) continue;
		for (const token of sentence.tokens) if (token.kind === 'word') add(sentence.block.prose.toFile(token.at));
		add(sentence.span);
	}
	for (const claim of claims) add(claim.span);
	for (const block of article.blocks) add(block.span);
	const addSections = (items: readonly OutlineItem[]): void => {
		for (const item of items) {
			add(item.span);
			addSections(item.children);
		}
	};
	addSections(readOutline(article));
	around.sort((a, b) => spanLength(a) - spanLength(b));
	const nested: Span[] = [];
	for (const span of [...around, { start: 0, end: article.file.text.length }]) {
		const inner = nested[nested.length - 1];
		// Where two of a kind meet at the cursor, only one of them can be inside what comes next.
		if (!inner || (containsSpan(span, inner) && spanLength(span) > spanLength(inner))) nested.push(span);
	}
	return nested;
}
