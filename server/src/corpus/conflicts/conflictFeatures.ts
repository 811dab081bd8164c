import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import type { PlacedDifference, SentenceMatch } from './findDifferences.ts';

/** What is known of any difference by words alone, as numbers. The model gives each its weight. */
interface CommonFeatures {
	/** Log-odds that the two sentences share a claim. */
	readonly match: number;
	/** Log-odds that the two claims by themselves state the same. */
	readonly pair: number;
	/** By how much, in log-odds, two other claims of these sentences fit better; at most 0. */
	readonly behind: number;
	/** See `Difference`. */
	readonly context: number;
	readonly elsewhere: number;
	/** How many names only one of the two claims has, as a logarithm. */
	readonly missingNames: number;
	/** Logarithm of the ratio of their numbers of terms. */
	readonly lengthRatio: number;
}

/** Of two figures or two dates. */
export interface ValueFeatures extends CommonFeatures {
	/** See `Difference`. */
	readonly slot: number;
	readonly nearness: number;
	readonly names: number;
	/** How sure it is that the other article tells each value as well, in the best sentence for that: 0 to 2. */
	readonly agreed: number;
	readonly isDate: number;
	readonly isDuration: number;
	/** The same is counted, and the figures are near. */
	readonly countedAndNear: number;
}

/** Of two wordings. */
export interface WordFeatures extends CommonFeatures {
	readonly isDenial: number;
	readonly isOpposite: number;
	readonly isStatus: number;
	readonly isAttribution: number;
	readonly isRole: number;
	readonly isPlace: number;
	readonly isDetail: number;
	/** How like the denied word is to one of the claim that does not deny it: 0 to 1. */
	readonly denied: number;
	/** How much that word tells, see `Difference`. */
	readonly deniedTelling: number;
	/** One tells as possible what the other tells as done. */
	readonly possible: number;
	/** How like what is told as possible or planned is to a word of the firmer claim: 0 to 1. */
	readonly governed: number;
	/** The same words stand before both names, or both are of people. */
	readonly sameSlot: number;
}

/** What is known of a difference once the encoder has read: the judgement by words, and what it made of the claims. */
export interface ReadFeatures {
	/** Log-odds by words alone that it is a conflict. */
	readonly byWords: number;
	readonly match: number;
	readonly pair: number;
	readonly behind: number;
	/** What the encoder takes for the same claim with a differing value, and for unrelated: probabilities. */
	readonly differs: number;
	readonly unrelated: number;
	/** See `WordFeatures`; 0 of values. */
	readonly denied: number;
	readonly deniedTelling: number;
	readonly isOpposite: number;
	/** The encoder takes the claims for differing, and the figures are near. */
	readonly differsAndNear: number;
	/** See `ValueFeatures` and `Difference`; 0 of wordings. */
	readonly agreed: number;
	readonly elsewhere: number;
	readonly isDate: number;
	readonly isDuration: number;
	readonly isDenial: number;
	readonly isStatus: number;
	readonly isAttribution: number;
	readonly isRole: number;
	readonly isPlace: number;
	readonly isDetail: number;
}

/** Figures and dates are judged by other features than wordings are. */
export type FeaturesByWords = { readonly values: ValueFeatures } | { readonly words: WordFeatures };

/** Of claims that were not worth reading together. */
const NOT_WORTH_READING = { differs: 0, unrelated: 1 };

/** Log-odds beyond these tell no more. */
const MOST_ODDS = 4;

/** How far the features that take long to work out can be above those of `leastOf`. */
export const OPEN_FEATURES = { match: 2 * MOST_ODDS, agreed: 2 };

/** A difference with the least that the two features can be that take long to work out. */
export function leastOf(placed: PlacedDifference): PlacedDifference {
	const { difference, here, there, isOfValues, byWords, read } = placed;
	const least = ({ behind }: SentenceMatch): SentenceMatch => ({ score: 0, behind });
	return { difference, here, there, isOfValues, byWords: least(byWords), read: least(read), agreed: 0 };
}

export function featuresByWords(
	{ first, pairs }: Pick<AnalyzedCorpus, 'first' | 'pairs'>,
	placed: PlacedDifference,
): FeaturesByWords {
	const { difference, here: a, there: b, byWords, agreed } = placed;
	const { kind, context, slot, nearness, elsewhere, names, degree } = difference;
	const { missingNames, lengthRatio } = pairs.features(a, b);
	const common: CommonFeatures = {
		...matchFeatures(byWords, first.odds(a, b)),
		context,
		elsewhere,
		missingNames,
		lengthRatio,
	};
	if (isValue(placed))
		return {
			values: {
				...common,
				slot,
				nearness,
				names,
				agreed,
				isDate: one(kind === 'date'),
				isDuration: one(kind === 'duration'),
				countedAndNear: one(slot === 1) * nearness,
			},
		};
	const isOpposite = kind !== 'status' && degree === 1;
	return {
		words: {
			...common,
			isDenial: one(kind === 'negation' && !isOpposite),
			isOpposite: one(isOpposite),
			isStatus: one(kind === 'status'),
			isAttribution: one(kind === 'attribution'),
			isRole: one(kind === 'role'),
			isPlace: one(kind === 'place' && !isOpposite),
			isDetail: one(kind === 'detail'),
			denied: one(kind === 'negation') * slot,
			deniedTelling: difference.telling,
			possible: one(kind === 'status' && degree > 0.9),
			governed: one(kind === 'status') * slot,
			sameSlot: one(kind === 'place' || kind === 'role' || kind === 'attribution' || kind === 'detail') * slot,
		},
	};
}

/** `oddsByWords`: that it is a conflict. */
export function featuresRead(
	{ matcher }: Pick<AnalyzedCorpus, 'matcher'>,
	{
		difference: { kind, telling, slot, nearness, degree, elsewhere },
		here: a,
		there: b,
		read,
		agreed,
	}: PlacedDifference,
	oddsByWords: number,
): ReadFeatures {
	const { differs, unrelated } = matcher.verdictOn(a, b) ?? NOT_WORTH_READING;
	const isOpposite = kind !== 'status' && degree === 1;
	const isDenial = one(kind === 'negation' && !isOpposite);
	const odds = matchFeatures(read, matcher.odds(a, b));
	return {
		byWords: clip(oddsByWords),
		...odds,
		differs,
		unrelated,
		denied: isDenial * slot,
		deniedTelling: telling,
		isOpposite: one(isOpposite),
		differsAndNear: differs * nearness,
		agreed,
		elsewhere,
		isDate: one(kind === 'date'),
		isDuration: one(kind === 'duration'),
		isDenial,
		isStatus: one(kind === 'status'),
		isAttribution: one(kind === 'attribution'),
		isRole: one(kind === 'role'),
		isPlace: one(kind === 'place' && !isOpposite),
		isDetail: one(kind === 'detail'),
	};
}

function matchFeatures(
	{ score, behind }: SentenceMatch,
	odds: number,
): Pick<ReadFeatures, 'match' | 'pair' | 'behind'> {
	return { match: clip(Math.log((score + 1e-4) / (1 - score + 1e-4))), pair: clip(odds), behind: clip(behind) };
}

export function isValue({ difference: { kind }, isOfValues }: PlacedDifference): boolean {
	return isOfValues && (kind === 'number' || kind === 'duration' || kind === 'date');
}

export function clip(odds: number): number {
	return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}

function one(yes: boolean): number {
	return yes ? 1 : 0;
}
