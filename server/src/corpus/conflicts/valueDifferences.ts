import type { DateMention, Quantity } from '../../analysis/analysis.ts';
import { compareDates, compareQuantities, compareSince, type Comparison } from '../../analysis/compareValues.ts';
import type { PlacedClaim } from '../corpus.ts';
import { stemOf } from '../stems.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import { around, namesAround, sharedAround } from './around.ts';
import { compareDatesIn, dateNearness } from './dateLikeness.ts';
import type { ConflictKind, Difference } from './difference.ts';
import { compareFigures, countedAlike, figureNearness } from './figureLikeness.ts';
import { playOneRole } from './figureRoles.ts';
import { textAt, wordBefore } from './words.ts';

/** A difference with the two values that make it. */
export interface ValueDifference<Value, Other = Value> {
	readonly difference: Difference;
	readonly values: readonly [Value, Other];
}

/** The figures of two claims that cannot both be true, each beside the one that it is likeliest another telling of. */
export function figureDifferences(
	a: PlacedClaim,
	here: WeighedClaim,
	b: PlacedClaim,
	there: WeighedClaim,
): ValueDifference<Quantity>[] {
	const compare = (x: Quantity, y: Quantity): Comparison => {
		const compared = compareFigures(x, y);
		return compared === 'different' && !playOneRole(here, x, there, y) ? 'unlike' : compared;
	};
	return pairUp(here.terms.quantities, there.terms.quantities, compare, (x, y) => ({
		...wordsAround(here, x, there, y),
		kind: kindOf(x),
		slot: countedAlike(x, y),
		nearness: figureNearness(x, y),
		elsewhere:
			Number(b.article.quantities.some((q) => alike(x, q))) + Number(a.article.quantities.some((q) => alike(y, q))),
	}));
}

/** The dates of two claims that cannot both be meant. */
export function dateDifferences(
	a: PlacedClaim,
	here: WeighedClaim,
	b: PlacedClaim,
	there: WeighedClaim,
): ValueDifference<DateMention>[] {
	const compare = (x: DateMention, y: DateMention): Comparison => compareDatesIn(here, x, there, y);
	return pairUp(here.terms.dates, there.terms.dates, compare, (x, y) => ({
		...wordsAround(here, x, there, y),
		kind: 'date',
		slot: wordBefore(here, x.at) === wordBefore(there, y.at) ? 1 : 0,
		nearness: dateNearness(x, y),
		elsewhere:
			Number(b.article.dates.some((d) => compareDates(x, d) === 'equal')) +
			Number(a.article.dates.some((d) => compareDates(y, d) === 'equal')),
	}));
}

/** "a 39-year wait" in one claim and "since 1994" in the other. */
export function waitDifferences(
	here: WeighedClaim,
	there: WeighedClaim,
): (ValueDifference<Quantity, DateMention> | ValueDifference<DateMention, Quantity>)[] {
	const told = (x: Quantity | DateMention, y: Quantity | DateMention): Difference => ({
		...wordsAround(here, x, there, y),
		kind: 'date',
		slot: 1,
		nearness: 1,
		elsewhere: 0,
	});
	const differ = (wait: Quantity, date: DateMention): boolean => compareSince(wait, date) === 'different';
	return [
		...here.terms.quantities.flatMap((x) =>
			there.terms.dates
				.filter((y) => y.bound === 'after' && differ(x, y))
				.map((y) => ({ values: [x, y] as const, difference: told(x, y) })),
		),
		...here.terms.dates.flatMap((x) =>
			there.terms.quantities
				.filter((y) => x.bound === 'after' && differ(y, x))
				.map((y) => ({ values: [x, y] as const, difference: told(x, y) })),
		),
	];
}

function wordsAround(
	here: WeighedClaim,
	x: Quantity | DateMention,
	there: WeighedClaim,
	y: Quantity | DateMention,
): Pick<Difference, 'here' | 'there' | 'context' | 'names' | 'degree' | 'telling'> {
	const [mine, theirs] = [around(here, x.at), around(there, y.at)];
	return {
		here: { span: x.span, value: textAt(here, x.at) },
		there: { span: y.span, value: textAt(there, y.at) },
		context: sharedAround(mine, theirs),
		names: namesAround(mine, theirs),
		degree: 0,
		telling: 0,
	};
}

/** Those in the likest words first. */
function pairUp<Value>(
	mine: readonly Value[],
	theirs: readonly Value[],
	compare: (x: Value, y: Value) => Comparison,
	tell: (x: Value, y: Value) => Difference,
): ValueDifference<Value>[] {
	if (!mine.length || !theirs.length) return [];
	const compared = mine.map((x) => theirs.map((y) => compare(x, y)));
	const isOpen = (all: readonly Comparison[]): boolean => !all.some((one) => one === 'equal' || one === 'compatible');
	const openMine = compared.map(isOpen);
	const openTheirs = theirs.map((_, k) => isOpen(compared.map((row) => row[k]!)));
	const all = mine
		.flatMap((x, i) =>
			openMine[i]
				? theirs
						.filter((_, k) => openTheirs[k] && compared[i]![k] === 'different')
						.map((y) => ({ values: [x, y] as const, difference: tell(x, y) }))
				: [],
		)
		.sort(({ difference: p }, { difference: q }) => q.context - p.context);
	const used = new Set<Value>();
	return all.filter(({ values: [x, y] }) => !used.has(x) && !used.has(y) && used.add(x) && used.add(y));
}

function kindOf({ kind }: Quantity): ConflictKind {
	return kind === 'duration' ? 'duration' : 'number';
}

function alike(x: Quantity, y: Quantity): boolean {
	return compareQuantities(x, y) === 'equal' && (!x.of || !y.of || stemOf(x.of) === stemOf(y.of));
}
