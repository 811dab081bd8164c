import type { Quantity } from '../analysis/analysis.ts';
import { makeTermSharing } from './sharedTerms.ts';
import type { WeighedClaim } from './weighedClaim.ts';

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

/** Compares claims; `weights` by the terms' numbers. */
export function makePairComparer(weights: Float64Array): (a: WeighedClaim, b: WeighedClaim) => PairFeatures {
	const shareTerms = makeTermSharing(weights);
	return (a, b) => {
		const { there, back, sentences, names, missingNames, neighbours } = shareTerms(a, b);
		const ab = share(there.own, a.own.total);
		const ba = share(back.own, b.own.total);
		const abSoft = share(there.ownSoftly, a.own.total);
		const baSoft = share(back.ownSoftly, b.own.total);
		const abSentence = share(there.inSentence, a.withSubject.total);
		const baSentence = share(back.inSentence, b.withSubject.total);
		const abCount = share(there.count, a.withSubject.ids.length);
		const baCount = share(back.count, b.withSubject.ids.length);
		const abSubject = share(there.withSubjectSoftly, a.withSubject.total);
		const baSubject = share(back.withSubjectSoftly, b.withSubject.total);
		const figures = compareFigures(a.terms.quantities, b.terms.quantities);
		const dates = compareDates(a, b);
		const sizeA = a.own.ids.length;
		const sizeB = b.own.ids.length;
		const [speaker, other] = [a.terms.speaker, b.terms.speaker];
		return {
			leastCovered: Math.min(ab, ba),
			mostCovered: Math.max(ab, ba),
			leastCoveredSoftly: Math.min(abSoft, baSoft),
			mostCoveredSoftly: Math.max(abSoft, baSoft),
			leastCoveredByCount: Math.min(abCount, baCount),
			mostCoveredByCount: Math.max(abCount, baCount),
			leastCoveredWithSubject: Math.min(abSubject, baSubject),
			mostCoveredWithSubject: Math.max(abSubject, baSubject),
			sharedCount: Math.log1p(Math.min(there.count, back.count)),
			sharedWeight: Math.log1p(there.own),
			leastCoveredBySentence: Math.min(abSentence, baSentence),
			mostCoveredBySentence: Math.max(abSentence, baSentence),
			sentenceOverlap: share(2 * sentences, a.sentence.total + b.sentence.total),
			overlapWithSubject: share(2 * there.withSubject, a.withSubject.total + b.withSubject.total),
			sharedNames: Math.log1p(names),
			missingNames: Math.log1p(missingNames),
			sharedPairsOfWords: Math.log1p(countShared(a.pairs, b.pairs)),
			figuresAgree: Math.min(2, figures.agree),
			figuresDiffer: figures.agree === 0 && figures.differ ? 1 : 0,
			figureMissing: figures.missing ? 1 : 0,
			datesAgree: dates.agree ? 1 : 0,
			datesDiffer: dates.differ ? 1 : 0,
			sharedQuotedWords: Math.log1p(countShared(a.quoted, b.quoted)),
			negationDiffers: a.terms.claim.negated !== b.terms.claim.negated ? 1 : 0,
			sameSpeaker: speaker !== undefined && speaker === other ? 1 : 0,
			otherSpeaker: speaker !== undefined && other !== undefined && speaker !== other ? 1 : 0,
			shorterLength: Math.log1p(Math.min(sizeA, sizeB)),
			lengthRatio: Math.abs(Math.log((sizeA + 1) / (sizeB + 1))),
			placesApart: Math.abs(a.place - b.place),
			laterPlace: Math.max(a.place, b.place),
			neighbourOverlap: neighbours,
		};
	};
}

function share(part: number, all: number): number {
	return all === 0 ? 0 : part / all;
}

/** Of two ascending lists: how many numbers stand in both. */
function countShared(a: Float64Array, b: Float64Array): number {
	let count = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const difference = a[i]! - b[j]!;
		if (difference === 0) count++;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}
	return count;
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
	let agree = false;
	for (const x of a.dates)
		for (const y of b.dates) if (x.first! <= (y.last ?? y.first!) && y.first! <= (x.last ?? x.first!)) agree = true;
	return { agree, differ: !agree && a.dates.length > 0 && b.dates.length > 0 };
}
