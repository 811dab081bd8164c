import type { Quantity } from '../analysis/analysis.ts';
import type { ClaimTerms, Term } from './claimTerms.ts';
import type { TermWeights } from './termWeights.ts';
import { stemNeighbours } from './wordNeighbours.ts';

/** What can be said of two claims side by side, as numbers; shares are 0 to 1. The model gives each its weight. */
export interface PairFeatures {
	/** Share of the lesser covered claim's weight that the other's own words say, by the same words. */
	readonly leastCovered: number;
	readonly mostCovered: number;
	/** The same with words of like use counted in part. */
	readonly leastCoveredSoftly: number;
	readonly mostCoveredSoftly: number;
	/** The same with every term counted alike: the story's own claims consist of words that are common in its folder. */
	readonly leastCoveredByCount: number;
	readonly mostCoveredByCount: number;
	/** The same with the subject that each leans on. */
	readonly leastCoveredWithSubject: number;
	readonly mostCoveredWithSubject: number;
	/** How many terms are said by the same words or words of like use. */
	readonly sharedCount: number;
	/** Weight of the shared words, not as a share: two rare words in common tell more than one. */
	readonly sharedWeight: number;
	/** Where the other's whole sentence may help. */
	readonly leastCoveredBySentence: number;
	readonly mostCoveredBySentence: number;
	/** Of the sentences as wholes. */
	readonly sentenceOverlap: number;
	/** With the subject that each leans on. */
	readonly overlapWithSubject: number;
	readonly sharedNames: number;
	readonly missingNames: number;
	readonly sharedPairsOfWords: number;
	readonly figuresAgree: number;
	readonly figuresDiffer: number;
	readonly figureMissing: number;
	readonly datesAgree: number;
	readonly datesDiffer: number;
	readonly sharedQuotedWords: number;
	readonly negationDiffers: number;
	readonly sameSpeaker: number;
	readonly otherSpeaker: number;
	/** Logarithm of the shorter claim's number of terms. */
	readonly shorterLength: number;
	/** Logarithm of the ratio of their numbers of terms. */
	readonly lengthRatio: number;
	/** How far apart the two stand in their articles, 0 to 1; and how far from the start the later one stands. */
	readonly placesApart: number;
	readonly laterPlace: number;
	/** What the sentences before and after share. */
	readonly neighbourOverlap: number;
}

/** A claim's terms with their weights summed once; made per claim, compared many times. */
export interface WeighedClaim {
	readonly terms: ClaimTerms;
	readonly own: Bag;
	readonly sentence: Bag;
	readonly withSubject: Bag;
	readonly pairs: ReadonlySet<string>;
	/** Where in its article it stands: 0 the first sentence, 1 the last. */
	readonly place: number;
	/** The sentences before and after, in the same article. */
	readonly before: Bag | undefined;
	readonly after: Bag | undefined;
}

export interface Bag {
	readonly weights: ReadonlyMap<string, number>;
	readonly total: number;
}

const EMPTY: Bag = { weights: new Map(), total: 0 };

/** The weighed claims of one article, in its order. */
export function weighClaims(all: readonly ClaimTerms[], weights: TermWeights): WeighedClaim[] {
	const sentenceBags = new Map<unknown, Bag>();
	for (const terms of all)
		if (!sentenceBags.has(terms.claim.sentence))
			sentenceBags.set(terms.claim.sentence, bagOf([...terms.own, ...terms.around], weights));
	const order = [...sentenceBags.keys()];
	const index = new Map(order.map((sentence, i) => [sentence, i]));
	return all.map((terms) => {
		const i = index.get(terms.claim.sentence) ?? 0;
		const own = bagOf(terms.own, weights);
		return {
			terms,
			own,
			sentence: sentenceBags.get(terms.claim.sentence) ?? EMPTY,
			withSubject: terms.leanedOn.length ? bagOf([...terms.own, ...terms.leanedOn], weights) : own,
			pairs: new Set(terms.own.slice(1).map((t, k) => `${terms.own[k]?.key} ${t.key}`)),
			place: i / Math.max(1, order.length - 1),
			before: sentenceBags.get(order[i - 1]),
			after: sentenceBags.get(order[i + 1]),
		};
	});
}

function bagOf(terms: readonly Term[], weights: TermWeights): Bag {
	const bag = new Map<string, number>();
	let total = 0;
	for (const { key } of terms) {
		if (bag.has(key)) continue;
		const weight = weights.weight(key);
		bag.set(key, weight);
		total += weight;
	}
	return { weights: bag, total };
}

export function comparePair(a: WeighedClaim, b: WeighedClaim): PairFeatures {
	const ab = covered(a.own, b.own, false);
	const ba = covered(b.own, a.own, false);
	const abSoft = covered(a.own, b.own, true);
	const baSoft = covered(b.own, a.own, true);
	const abSentence = covered(a.withSubject, b.sentence, true);
	const baSentence = covered(b.withSubject, a.sentence, true);
	const abCount = covered(a.withSubject, b.withSubject, true, ALIKE_ALL);
	const baCount = covered(b.withSubject, a.withSubject, true, ALIKE_ALL);
	const abSubject = covered(a.withSubject, b.withSubject, true);
	const baSubject = covered(b.withSubject, a.withSubject, true);
	const names = (bag: Bag): string[] => [...bag.weights.keys()].filter((key) => key.startsWith('@'));
	const namesA = names(a.own);
	const namesB = names(b.own);
	const missing = (mine: string[], theirs: Bag): number =>
		mine.reduce(
			(sum, key) => sum + (theirs.weights.has(key) ? 0 : (a.own.weights.get(key) ?? b.own.weights.get(key) ?? 0)),
			0,
		);
	const figures = compareFigures(a.terms.quantities, b.terms.quantities);
	const dates = compareDates(a, b);
	const sizeA = a.own.weights.size;
	const sizeB = b.own.weights.size;
	const speakers = [a.terms.speaker, b.terms.speaker];
	return {
		leastCovered: Math.min(ab, ba),
		mostCovered: Math.max(ab, ba),
		leastCoveredSoftly: Math.min(abSoft, baSoft),
		mostCoveredSoftly: Math.max(abSoft, baSoft),
		leastCoveredByCount: Math.min(abCount, baCount),
		mostCoveredByCount: Math.max(abCount, baCount),
		leastCoveredWithSubject: Math.min(abSubject, baSubject),
		mostCoveredWithSubject: Math.max(abSubject, baSubject),
		sharedCount: Math.log1p(Math.min(abCount * a.withSubject.weights.size, baCount * b.withSubject.weights.size)),
		sharedWeight: Math.log1p(sharedWeight(a.own, b.own)),
		leastCoveredBySentence: Math.min(abSentence, baSentence),
		mostCoveredBySentence: Math.max(abSentence, baSentence),
		sentenceOverlap: overlap(a.sentence, b.sentence),
		overlapWithSubject: overlap(a.withSubject, b.withSubject),
		sharedNames: Math.log1p(namesA.reduce((sum, key) => sum + (b.own.weights.get(key) ?? 0), 0)),
		missingNames: Math.log1p(missing(namesA, b.sentence) + missing(namesB, a.sentence)),
		sharedPairsOfWords: Math.log1p([...a.pairs].filter((pair) => b.pairs.has(pair)).length),
		figuresAgree: Math.min(2, figures.agree),
		figuresDiffer: figures.agree === 0 && figures.differ ? 1 : 0,
		figureMissing: figures.missing ? 1 : 0,
		datesAgree: dates.agree ? 1 : 0,
		datesDiffer: dates.differ ? 1 : 0,
		sharedQuotedWords: Math.log1p([...a.terms.quoted].filter((key) => b.terms.quoted.has(key)).length),
		negationDiffers: a.terms.claim.negated !== b.terms.claim.negated ? 1 : 0,
		sameSpeaker: speakers[0] !== undefined && speakers[0] === speakers[1] ? 1 : 0,
		otherSpeaker: speakers[0] !== undefined && speakers[1] !== undefined && speakers[0] !== speakers[1] ? 1 : 0,
		shorterLength: Math.log1p(Math.min(sizeA, sizeB)),
		lengthRatio: Math.abs(Math.log((sizeA + 1) / (sizeB + 1))),
		placesApart: Math.abs(a.place - b.place),
		laterPlace: Math.max(a.place, b.place),
		neighbourOverlap: Math.max(
			a.before && b.before ? overlap(a.before, b.before) : 0,
			a.after && b.after ? overlap(a.after, b.after) : 0,
		),
	};
}

/** Cosines from which a neighbour counts at all, and as much as the same word. */
const NEIGHBOUR_FROM = 0.5;
const NEIGHBOUR_FULL = 0.95;

/** Every term counts one. */
const ALIKE_ALL = 1;

/** How much of `mine` is said in `theirs`, 0 to 1, each term by its weight, or all by the one given. */
function covered(mine: Bag, theirs: Bag, softly: boolean, weightOfAll?: number): number {
	const total = weightOfAll === undefined ? mine.total : weightOfAll * mine.weights.size;
	if (total === 0) return 0;
	let sum = 0;
	for (const [key, own] of mine.weights) {
		const weight = weightOfAll ?? own;
		if (theirs.weights.has(key)) sum += weight;
		else if (softly) {
			let best = 0;
			for (const [neighbour, cosine] of stemNeighbours(key))
				if (cosine > best && theirs.weights.has(neighbour)) best = cosine;
			if (best > 0) sum += weight * Math.min(1, (best - NEIGHBOUR_FROM) / (NEIGHBOUR_FULL - NEIGHBOUR_FROM));
		}
	}
	return sum / total;
}

function sharedWeight(a: Bag, b: Bag): number {
	let sum = 0;
	for (const [key, weight] of a.weights) if (b.weights.has(key)) sum += weight;
	return sum;
}

/** Dice: shared weight against all weight, 0 to 1. */
function overlap(a: Bag, b: Bag): number {
	const all = a.total + b.total;
	return all === 0 ? 0 : (2 * sharedWeight(a, b)) / all;
}

function compareFigures(
	a: readonly Quantity[],
	b: readonly Quantity[],
): { agree: number; differ: boolean; missing: boolean } {
	let agree = 0;
	let differ = false;
	for (const x of a)
		for (const y of b) {
			if (x.kind !== y.kind || x.currency !== y.currency) continue;
			if (figuresAgree(x, y)) agree++;
			else differ = true;
		}
	return { agree, differ, missing: (a.length === 0) !== (b.length === 0) };
}

/** Figures with a hedge agree within this share of the greater one. */
const HEDGED_TOLERANCE = 0.25;

/** Whether two figures of one kind can both be true, hedges respected. */
export function figuresAgree(x: Quantity, y: Quantity): boolean {
	const tolerance = x.hedge === 'exact' && y.hedge === 'exact' ? 0 : HEDGED_TOLERANCE * Math.max(x.high, y.high);
	return x.low - tolerance <= y.high && y.low - tolerance <= x.high;
}

function compareDates(a: WeighedClaim, b: WeighedClaim): { agree: boolean; differ: boolean } {
	const dated = (claim: WeighedClaim) => claim.terms.dates.filter((d) => d.first !== undefined);
	let agree = false;
	let any = false;
	for (const x of dated(a))
		for (const y of dated(b)) {
			any = true;
			if (x.first! <= (y.last ?? y.first!) && y.first! <= (x.last ?? x.first!)) agree = true;
		}
	return { agree, differ: any && !agree };
}
