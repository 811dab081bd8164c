import type { Quantity } from '../analysis/analysis.ts';
import type { Weights } from './claimModel.ts';
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

/** In this order they are summed. */
const PAIR_FEATURES = [
	'leastCovered',
	'mostCovered',
	'leastCoveredSoftly',
	'mostCoveredSoftly',
	'leastCoveredByCount',
	'mostCoveredByCount',
	'leastCoveredWithSubject',
	'mostCoveredWithSubject',
	'sharedCount',
	'sharedWeight',
	'leastCoveredBySentence',
	'mostCoveredBySentence',
	'sentenceOverlap',
	'overlapWithSubject',
	'sharedNames',
	'missingNames',
	'sharedPairsOfWords',
	'figuresAgree',
	'figuresDiffer',
	'figureMissing',
	'datesAgree',
	'datesDiffer',
	'sharedQuotedWords',
	'negationDiffers',
	'sameSpeaker',
	'otherSpeaker',
	'shorterLength',
	'lengthRatio',
	'placesApart',
	'laterPlace',
	'neighbourOverlap',
] as const satisfies readonly (keyof PairFeatures)[];

type Mutable<Type> = { -readonly [name in keyof Type]: Type[name] };

/** Copied for each pair, which is faster than to make an object name by name. */
const NOTHING_SHARED = Object.fromEntries(PAIR_FEATURES.map((name) => [name, 0])) as unknown as PairFeatures;

/** Compares claims, the earlier one first; `row` is one of the two, and comparing the same one again and again is fastest. */
export interface PairComparer {
	features(a: WeighedClaim, b: WeighedClaim, row: WeighedClaim): PairFeatures;
	/** As `logOdds` of the features, without an object made for them: what is judged is judged by the hundred thousand. */
	odds(a: WeighedClaim, b: WeighedClaim, row: WeighedClaim, weights: Weights<PairFeatures>): number;
}

/** `weights` by the terms' numbers. */
export function makePairComparer(weights: Float64Array): PairComparer {
	const shareTerms = makeTermSharing(weights);
	const values = new Float64Array(PAIR_FEATURES.length);
	return {
		features(a, b, row) {
			compare(a, b, row);
			const features: Mutable<PairFeatures> = { ...NOTHING_SHARED };
			for (let i = 0; i < values.length; i++) features[PAIR_FEATURES[i]!] = values[i]!;
			return features;
		},
		odds(a, b, row, model) {
			const inOrder = weightsInOrder(model);
			compare(a, b, row);
			let sum = model.bias;
			for (let i = 0; i < values.length; i++) sum += values[i]! * inOrder[i]!;
			return sum;
		},
	};

	/** Writes `values`. */
	function compare(a: WeighedClaim, b: WeighedClaim, row: WeighedClaim): void {
		const { there, back, sentences, names, missingNames, neighbours } = shareTerms(a, b, row);
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
		let i = 0;
		values[i++] = Math.min(ab, ba);
		values[i++] = Math.max(ab, ba);
		values[i++] = Math.min(abSoft, baSoft);
		values[i++] = Math.max(abSoft, baSoft);
		values[i++] = Math.min(abCount, baCount);
		values[i++] = Math.max(abCount, baCount);
		values[i++] = Math.min(abSubject, baSubject);
		values[i++] = Math.max(abSubject, baSubject);
		values[i++] = Math.log1p(Math.min(there.count, back.count));
		values[i++] = Math.log1p(there.own);
		values[i++] = Math.min(abSentence, baSentence);
		values[i++] = Math.max(abSentence, baSentence);
		values[i++] = share(2 * sentences, a.sentence.total + b.sentence.total);
		values[i++] = share(2 * there.withSubject, a.withSubject.total + b.withSubject.total);
		values[i++] = Math.log1p(names);
		values[i++] = Math.log1p(missingNames);
		values[i++] = Math.log1p(countShared(a.pairs, b.pairs));
		values[i++] = Math.min(2, figures.agree);
		values[i++] = figures.agree === 0 && figures.differ ? 1 : 0;
		values[i++] = figures.missing ? 1 : 0;
		values[i++] = dates.agree ? 1 : 0;
		values[i++] = dates.differ ? 1 : 0;
		values[i++] = Math.log1p(countShared(a.quoted, b.quoted));
		values[i++] = a.terms.claim.negated !== b.terms.claim.negated ? 1 : 0;
		values[i++] = speaker !== undefined && speaker === other ? 1 : 0;
		values[i++] = speaker !== undefined && other !== undefined && speaker !== other ? 1 : 0;
		values[i++] = Math.log1p(Math.min(sizeA, sizeB));
		values[i++] = Math.abs(Math.log((sizeA + 1) / (sizeB + 1)));
		values[i++] = Math.abs(a.place - b.place);
		values[i++] = Math.max(a.place, b.place);
		values[i++] = neighbours;
	}
}

const known = new WeakMap<Weights<PairFeatures>, Float64Array>();

function weightsInOrder(model: Weights<PairFeatures>): Float64Array {
	let inOrder = known.get(model);
	if (!inOrder) known.set(model, (inOrder = Float64Array.from(PAIR_FEATURES, (name) => model[name])));
	return inOrder;
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
