import type { Article, Block, BlockKind } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { shorten } from './textStyle.ts';

/** A headline or heading with what stands below it, or a block of text. */
export interface OutlineItem {
	readonly name: string;
	readonly kind: BlockKind;
	/** With everything below. */
	readonly span: Span;
	/** The block itself. */
	readonly block: Span;
	readonly children: readonly OutlineItem[];
}

const NAME_LENGTH = 60;

/** The blocks of an article below their headings, in any format; furniture is left out. */
export function readOutline(article: Article): OutlineItem[] {
	const top: OutlineItem[] = [];
	/** The headings that are open where we stand, outermost first. */
	const open: { readonly level: number; readonly item: OutlineItem & { span: Span; children: OutlineItem[] } }[] = [];
	for (const block of article.blocks) {
		if (block.kind === 'furniture') continue;
		const item = { name: nameOf(block), kind: block.kind, span: block.span, block: block.span, children: [] };
		const level = levelOf(block);
		if (level !== undefined) while (open.length && open[open.length - 1]!.level >= level) open.pop();
		const parent = open[open.length - 1];
		(parent?.item.children ?? top).push(item);
		for (const above of open) above.item.span = { start: above.item.span.start, end: block.span.end };
		if (level !== undefined) open.push({ level, item });
	}
	return top;
}

/** 0 for the headline, more for what is below; undefined for what heads nothing. */
function levelOf({ kind, level }: Block): number | undefined {
	if (kind === 'headline') return 0;
	return kind === 'heading' ? (level ?? 1) : undefined;
}

function nameOf({ prose }: Block): string {
	return shorten(prose.text, NAME_LENGTH) || '…';
}
