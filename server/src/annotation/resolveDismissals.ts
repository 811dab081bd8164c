import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { ConflictSide } from '../corpus/conflicts/conflicts.ts';
import type { ConflictKind } from '../corpus/conflicts/difference.ts';
import type { Dismissals } from '../corpus/conflicts/dismissals.ts';
import { overlaps, type Span } from '../text/span.ts';
import { findAnchor } from './anchor.ts';
import type { Target } from './resolveDecisions.ts';
import type { Selector } from './selector.ts';

/** A conflict that a reader set aside, as it is remembered: the words that made it, on both sides. */
export interface RememberedDismissal {
	readonly id: string;
	readonly kind: ConflictKind;
	readonly a: Target;
	readonly b: Target;
}

/** Finds the dismissed conflicts again. Where the words of one side are gone, or have become others, it is a conflict anew. */
export function resolveDismissals(remembered: readonly RememberedDismissal[]): Dismissals {
	const byKind = new Map<ConflictKind, RememberedDismissal[]>();
	for (const one of remembered) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
	return {
		isDismissed: ({ kind, here, there }) =>
			(byKind.get(kind) ?? []).some(
				({ a, b }) => (isAt(here, a) && isAt(there, b)) || (isAt(here, b) && isAt(there, a)),
			),
	};
}

function isAt({ article, span }: ConflictSide, { uri, selector }: Target): boolean {
	if (article.article.file.uri !== uri) return false;
	const place = placeOf(article, selector);
	return place !== undefined && overlaps(place, span);
}

const anchored = new WeakMap<ArticleAnalysis, WeakMap<Selector, { readonly span?: Span }>>();

/** Kept with the article, since every conflict is held against every dismissal. */
function placeOf(analysis: ArticleAnalysis, selector: Selector): Span | undefined {
	let known = anchored.get(analysis);
	if (!known) anchored.set(analysis, (known = new WeakMap()));
	let place = known.get(selector);
	if (!place) {
		const anchor = findAnchor(analysis.article.file.text, selector);
		known.set(selector, (place = 'span' in anchor ? { span: anchor.span } : {}));
	}
	return place.span;
}
