import type { Quantity } from './analysis.ts';
import { dayOf, isoDay, partsOf, yearOf, type Day } from './calendar.ts';
import type { Figure } from './figure.ts';
import { unitNamed } from './lexicons/units.ts';
import type { Piece } from './pieces.ts';

const YEAR = unitNamed('year')!;

/** What ends with the news: "a 39-year wait". */
const WAITS = new Set('wait drought absence hiatus exile streak silence'.split(' '));
/** Pieces back to what says that nothing like it happened in between: "the first title in 39 years". */
const LOOK_BACK = 8;
const MOST_YEARS = 1000;

/**
 * When a wait that ends on the day of publication began: "a 39-year wait", "the first in 39 years". Full years are counted by
 * some and calendar years by others, so that it can have begun any time in nearly two.
 */
export function sinceOf(pieces: readonly Piece[], figure: Figure, published: Day | undefined): Quantity['since'] {
	const { from, to, unit, low, high } = figure;
	if (published === undefined || unit?.factor !== YEAR.factor || figure.of !== undefined) return undefined;
	if (low !== high || !Number.isInteger(low) || low < 1 || low > MOST_YEARS) return undefined;
	const isWait = WAITS.has(pieces[to]?.key ?? '');
	const isFirst =
		pieces[from - 1]?.key === 'in' &&
		pieces
			.slice(Math.max(0, from - LOOK_BACK), from)
			.some(({ key }) => /^(?:first|worst|best|[a-z]{3,}est)$/.test(key));
	if (!isWait && !isFirst) return undefined;
	const { year, month, day } = partsOf(published);
	const first = dayOf(year - low - 1, month, Math.min(day, 28));
	return first === undefined ? undefined : { first: isoDay(first), last: isoDay(yearOf(year - low).last) };
}
