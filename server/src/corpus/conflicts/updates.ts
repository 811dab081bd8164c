import type { Sentence } from '../../article/article.ts';
import type { ConflictSide } from './conflicts.ts';
import { NEWS_OF_CHANGE, RUNNING_COUNTS } from './lexicons/newsOfChange.ts';

/**
 * Whether the later of two articles tells what has become of the thing, rather than something else of it: it says that something has changed,
 * or counts on what is still being counted. Articles of one day, or without a date, cannot be told apart.
 */
export function isUpdate(a: ConflictSide, b: ConflictSide): boolean {
	const inOrder = byDay(a, b);
	if (!inOrder) return false;
	const [earlier, later] = inOrder;
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

/**
 * Whether the later article is the one that tells the thing as more settled: what was planned has been done by now. One that takes back what
 * was thought done tells something else.
 */
export function isFirmerLater(here: ConflictSide, there: ConflictSide, firmer: 'here' | 'there'): boolean {
	const inOrder = byDay(here, there);
	return inOrder !== undefined && inOrder[1] === (firmer === 'here' ? here : there);
}

/** The earlier, then the later. */
function byDay(a: ConflictSide, b: ConflictSide): readonly [ConflictSide, ConflictSide] | undefined {
	const [dayA, dayB] = [dateOf(a), dateOf(b)];
	if (dayA === undefined || dayB === undefined || dayA === dayB) return undefined;
	return dayA < dayB ? [a, b] : [b, a];
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
