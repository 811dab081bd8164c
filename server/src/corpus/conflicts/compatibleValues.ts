import type { DateMention, Quantity } from '../../analysis/analysis.ts';
import { compareDates, compareQuantities } from '../../analysis/compareValues.ts';
import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import type { ClaimMatch } from '../claimMatches.ts';
import { DEFAULT_MINIMUM_SCORE } from '../claimMatches.ts';
import type { PlacedClaim } from '../corpus.ts';
import type { WeighedClaim } from '../weighedClaim.ts';
import type { Conflict } from './conflicts.ts';
import type { ConflictKind } from './difference.ts';
import { textAt } from './words.ts';

/** The values of a claim that are not those of the same claim elsewhere, and of which both can be true: "over two hours", "150 minutes". */
export function compatibleValues({ pairs, matcher }: AnalyzedCorpus, asked: PlacedClaim): Conflict[] {
	const number = pairs.numberOf(asked);
	if (number === undefined) return [];
	return matcher
		.matches(asked, DEFAULT_MINIMUM_SCORE)
		.filter(({ certain }) => certain)
		.flatMap((match) => {
			const [here, there] = [pairs.weighed(number), pairs.weighed(pairs.numberOf(match.other)!)];
			return [
				...compatible(here.terms.quantities, there.terms.quantities, compareQuantities).map(([x, y]) =>
					conflict(match, x.kind === 'duration' ? 'duration' : 'number', here, there, x, y),
				),
				...compatible(here.terms.dates, there.terms.dates, compareDates).map(([x, y]) =>
					conflict(match, 'date', here, there, x, y),
				),
			];
		});
}

function compatible<Value>(
	mine: readonly Value[],
	theirs: readonly Value[],
	compare: (x: Value, y: Value) => string,
): [Value, Value][] {
	return mine.flatMap((x): [Value, Value][] => {
		if (theirs.some((y) => compare(x, y) === 'equal')) return [];
		const y = theirs.find((one) => compare(x, one) === 'compatible');
		return y === undefined ? [] : [[x, y]];
	});
}

function conflict(
	match: ClaimMatch,
	kind: ConflictKind,
	here: WeighedClaim,
	there: WeighedClaim,
	x: Quantity | DateMention,
	y: Quantity | DateMention,
): Conflict {
	return {
		kind,
		nature: 'compatible',
		score: match.score,
		certain: true,
		here: { article: match.claim.article, span: x.span, value: textAt(here, x.at), claim: match.claim },
		there: { article: match.other.article, span: y.span, value: textAt(there, y.at), claim: match.other },
	};
}
