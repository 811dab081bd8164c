import type { Sentence } from '../../article/article.ts';
import type { ConflictSide } from './conflicts.ts';
import type { ConflictKind } from './difference.ts';
import { NEWS_OF_CHANGE, RUNNING_COUNTS } from './lexicons/newsOfChange.ts';

/**
 * Whether the later of two articles tells what has become of the thing, rather than something else of it: it says that something has changed,
 * or counts on what is still being counted. Articles of one day, or without a date, cannot be told apart.
 */
export function isUpdate(a: ConflictSide, b: ConflictSide, kind: ConflictKind): boolean {
	const [dayA, dayB] = [dateOf(a), dateOf(b)];
	if (dayA === undefined || dayB === undefined || dayA === dayB) return false;
	const [earlier, later] = dayA < dayB ? [a, b] : [b, a];
	// What was planned has been done by now, or has become firmer.
	if (kind === 'status') return true;
	const said = later.claim?.claim.sentence;
	if (said && said.tokens.some(({ key }) => NEWS_OF_CHANGE.has(key))) return true;
	const before = quantityAt(earlier);
	const after = quantityAt(later);
	return (
		before !== undefined &&
		after !== undefined &&
		after > before &&
		[said, earlier.claim?.claim.sentence].some((s) => s !== undefined && countsOn(s))
	);
}

function dateOf({ article }: ConflictSide): string | undefined {
	return article.article.source.date?.value;
}

function countsOn({ tokens }: Sentence): boolean {
	return tokens.some(({ key }) => RUNNING_COUNTS.has(key));
}

function quantityAt({ article, span }: ConflictSide): number | undefined {
	return article.quantities.find((q) => q.span.start === span.start && q.kind === 'number')?.high;
}
