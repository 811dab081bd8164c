import type { Quantity } from '../../analysis/analysis.ts';
import { unitNamed } from '../../analysis/lexicons/units.ts';
import type { Token } from '../../article/article.ts';
import type { WeighedClaim } from '../weighedClaim.ts';

/**
 * Whether two figures answer one question by the part that each plays in its sentence: a rate is no total ("30 million a day"), a point in
 * time no length ("four minutes before the break"), what is added no whole ("twelve more months"), an extreme no figure of all ("the oldest
 * is 61"), a percentage point no percent, and an age set between commas ("her partner, 39,") no count.
 */
export function playOneRole(here: WeighedClaim, x: Quantity, there: WeighedClaim, y: Quantity): boolean {
	return roleOf(here, x) === roleOf(there, y);
}

/** Words around a figure that make it something else than the plain figure. */
const ADDING = /^(?:another|additional|further|extra)$/;
const ADDED = /^(?:more|further|extra|additional)$/;
const AWAY = /^(?:before|after|into|late|later|earlier|left|remaining|ago|away|behind|ahead|early)$/;
const RATE = /^(?:a|an|per|each|every)$/;
const REGULARLY = /^(?:daily|weekly|monthly|yearly|annually|apiece)$/;
const POINTS = /^(?:of )?(?:an? )?(?:percentage )?points?\b/;
const BEING = /^(?:is|was|are|were|being|been)$/;
const EXTREME_AGE = /^(?:youngest|oldest|eldest)$/;
const EXTREME = /^(?:lowest|highest|smallest|largest|shortest|longest|slowest|fastest|cheapest|dearest)$/;
/** An extreme is told of a figure so many words further on at most. */
const REACH = 7;
/** Between commas no more is an age. */
const OLDEST = 115;

function roleOf({ terms: { claim } }: WeighedClaim, figure: Quantity): string {
	const { tokens } = claim.sentence;
	const first = tokens.findIndex(({ at }) => at.end > figure.at.start);
	const last = tokens.findLastIndex(({ at }) => at.start < figure.at.end);
	const [before, after, next] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
	if (figure.kind === 'percent' && POINTS.test(textAfter(tokens, last))) return 'points';
	if (isAside(figure, before, after)) return 'aside';
	const extreme = extremeBefore(tokens, first);
	if (extreme !== undefined) return extreme;
	if (ADDING.test(before?.key ?? '') || tokens.slice(first + 1, last + 1).some(({ key }) => ADDED.test(key)))
		return 'added';
	if (before?.key === 'every') return 'every';
	// "for two hours after the final" is how long.
	if (figure.kind === 'duration')
		return figure.of !== 'age' && before?.key !== 'for' && AWAY.test(after?.key ?? '') ? 'away' : 'plain';
	if (REGULARLY.test(after?.key ?? '')) return after!.key;
	// "30 million crowns a day" is a rate, "70 km an hour" has it in its unit.
	const period = RATE.test(after?.key ?? '') ? next?.key : undefined;
	return period !== undefined && unitNamed(period)?.kind === 'duration' ? `each ${period}` : 'plain';
}

/** The words after a figure, as far as "a percentage point" goes. */
function textAfter(tokens: readonly Token[], last: number): string {
	return tokens
		.slice(last + 1, last + 4)
		.map(({ key }) => key)
		.join(' ');
}

function isAside({ kind, of, low, high }: Quantity, before: Token | undefined, after: Token | undefined): boolean {
	if (kind !== 'number' || of !== undefined || low !== high || low > OLDEST || !Number.isInteger(low)) return false;
	return before?.text === ',' && (after === undefined || /^[,.;)]$/.test(after.text));
}

/** "was lowest in the islands, at 54 per cent", "the oldest 61". */
function extremeBefore(tokens: readonly Token[], first: number): string | undefined {
	for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
		const { key } = tokens[i]!;
		if (/^\d/.test(key)) return undefined;
		if (EXTREME_AGE.test(key)) return key;
		if (EXTREME.test(key) && BEING.test(tokens[i - 1]?.key ?? '')) return key;
	}
	return undefined;
}
