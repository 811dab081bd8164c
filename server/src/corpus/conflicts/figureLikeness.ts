import type { Quantity } from '../../analysis/analysis.ts';
import { compareQuantities, type Comparison } from '../../analysis/compareValues.ts';
import { stemOf } from '../stems.ts';
import { stemNeighbours } from '../wordNeighbours.ts';
import { canCountTheSame } from './lexicons/countedNouns.ts';

/** Figures of which one is more than so many times the other (it is one over that) are seldom of one thing: 25. */
const LEAST_NEARNESS = 0.04;
/** From this on a figure that ends in a zero is a round one. */
const LEAST_ROUND = 100;

/** Two figures that can be of one thing. */
export function compareFigures(x: Quantity, y: Quantity): Comparison {
	if (countedAlike(x, y) < 0 || figureNearness(x, y) < LEAST_NEARNESS) return 'unlike';
	const compared = compareQuantities(asMeant(x, y), asMeant(y, x));
	// Two limits of one kind are compared as they are told: "up to 4 percent" is not "up to 2 percent".
	return compared === 'compatible' && areLimits(x, y) && x.high !== y.high ? 'different' : compared;
}

/** 1 where both count the same, 0.5 where they may, 0 where one does not say what, -1 where they count different things. */
export function countedAlike(x: Quantity, y: Quantity): number {
	if (x.of === undefined || y.of === undefined)
		return x.kind === y.kind && x.kind !== 'number' && x.kind !== 'ordinal' ? 0.5 : 0;
	const [mine, theirs] = [stemOf(x.of), stemOf(y.of)];
	if (mine === theirs) return 1;
	const alike = stemNeighbours(mine).has(theirs) || stemNeighbours(theirs).has(mine);
	return alike || canCountTheSame(x.of, y.of) ? 0.5 : -1;
}

/** 1 all but equal, 0 far apart. */
export function figureNearness(x: Quantity, y: Quantity): number {
	const [a, b] = [(x.low + x.high) / 2, (y.low + y.high) / 2];
	if (a <= 0 || b <= 0) return 0;
	return Math.exp(-Math.abs(Math.log(a / b)));
}

function areLimits(x: Quantity, y: Quantity): boolean {
	return [x, y].every(({ hedge, bound, unit }) => hedge === 'below' && bound === true && unit !== undefined);
}

/** A figure as it is meant beside another one. */
function asMeant(figure: Quantity, beside: Quantity): Quantity {
	const { kind, of, hedge, low, high, sentence } = figure;
	// "The fine was 75 million" are crowns where the other says so.
	const bare = kind === 'number' && of === undefined && beside.kind === 'money';
	const meant = bare
		? { ...figure, kind: beside.kind, ...(beside.currency !== undefined && { currency: beside.currency }) }
		: figure;
	// A heading has no room for "about": "Two Hours of Talks" can have been two and a half.
	const isHeading = sentence.block.kind === 'headline' || sentence.block.kind === 'heading';
	return isHeading && hedge === 'exact' && low === high && isRound(meant) ? { ...meant, hedge: 'about' } : meant;
}

function isRound({ kind, low }: Quantity): boolean {
	if (kind === 'ordinal' || kind === 'percent') return false;
	return (kind !== 'number' && kind !== 'money') || (low >= LEAST_ROUND && low % 10 === 0);
}
