import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { readOutline, type OutlineItem } from './outline.ts';

export interface Fold {
	readonly span: Span;
	/** `aside`: what is not the article itself. */
	readonly kind: 'section' | 'aside';
}

/** What a reader may want to fold away: the sections under headings, front matter, and runs of furniture. */
export function findFolds(article: Article): Fold[] {
	const folds: Fold[] = [];
	const frontMatter = frontMatterOf(article);
	if (frontMatter) folds.push({ span: frontMatter, kind: 'aside' });
	let run: Span | undefined;
	for (const { kind, span } of article.blocks) {
		if (kind === 'furniture') run = { start: run?.start ?? span.start, end: span.end };
		else {
			if (run) folds.push({ span: run, kind: 'aside' });
			run = undefined;
		}
	}
	if (run) folds.push({ span: run, kind: 'aside' });
	const addSections = (items: readonly OutlineItem[]): void => {
		for (const item of items) {
			if (item.children.length) folds.push({ span: item.span, kind: 'section' });
			addSections(item.children);
		}
	};
	addSections(readOutline(article));
	return folds.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The lines between two `---` at the very beginning of a Markdown file, both included. */
function frontMatterOf({ file, blocks }: Article): Span | undefined {
	if (file.format !== 'markdown' || !/^\ufeff?---[ \t]*(\r\n|\r|\n)/.test(file.text)) return undefined;
	const before = file.text.slice(0, blocks[0]?.span.start ?? file.text.length);
	const end = /[\r\n](---|\.\.\.)[ \t]*(?:[\r\n]|$)/.exec(before);
	return end ? { start: 0, end: end.index + 4 } : undefined;
}
