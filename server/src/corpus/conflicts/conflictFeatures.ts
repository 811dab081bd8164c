import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import type { PlacedDifference } from './findDifferences.ts';

/** What is known of any difference, as numbers. The model gives each its weight. */
interface CommonFeatures {
	/** Log-odds that the two sentences share a claim. */
	readonly match: number;
	/** Log-odds that the two claims by themselves state the same. */
	readonly pair: number;
	/** By how much, in log-odds, two other claims of these sentences fit better; at most 0. */
	readonly behind: number;
	/** What the encoder takes for the same claim with a differing value, for related only and for unrelated: probabilities. */
	readonly differs: number;
	readonly unrelated: number;
	readonly context: number;
	readonly slot: number;
	/** Of the two claims' own words, the share that both say. */
	readonly contextOverPair: number;
	readonly mostCovered: number;
	readonly sentenceOverlap: number;
	readonly sharedPairsOfWords: number;
	readonly missingNames: number;
	readonly sharedNames: number;
	readonly lengthRatio: number;
}

/** Of two figures or two dates. */
export interface ValueFeatures extends CommonFeatures {
	readonly nearness: number;
	readonly elsewhere: number;
	/** How sure it is that the other article tells each value as well, in the best sentence for that: 0 to 2. */
	readonly agreed: number;
	readonly isDate: number;
	readonly isDuration: number;
	readonly contextSlot: number;
	readonly names: number;
	readonly otherThing: number;
	readonly isMeasure: number;
}

/** Of two wordings. */
export interface WordFeatures extends CommonFeatures {
	readonly isStatus: number;
	readonly isAttribution: number;
	readonly isRole: number;
	readonly isPlace: number;
	readonly isOpposite: number;
	readonly isDenial: number;
	readonly denied: number;
	readonly maybe: number;
	readonly elsewhere: number;
	readonly statusDiffers: number;
	readonly denialDiffers: number;
}

const clip = (x: number, most: number): number => Math.max(-most, Math.min(most, x));
const one = (yes: boolean): number => (yes ? 1 : 0);

export function isValue({ difference: { kind } }: PlacedDifference): boolean {
	return kind === 'number' || kind === 'duration' || kind === 'date';
}

/** Figures and dates are judged by other features than wordings are. */
export type ConflictFeatures = { readonly values: ValueFeatures } | { readonly words: WordFeatures };

export function conflictFeatures(
	{ matcher, pairs }: Pick<AnalyzedCorpus, 'matcher' | 'pairs'>,
	placed: PlacedDifference,
): ConflictFeatures {
	const { difference, score, here: a, there: b, behind, agreed } = placed;
	const verdict = matcher.verdictOn(a, b);
	const { kind, context, slot, nearness, elsewhere, names } = difference;
	const pair = clip(matcher.odds(a, b), 5);
	const { mostCoveredWithSubject, sentenceOverlap, sharedPairsOfWords, missingNames, sharedNames, lengthRatio } =
		pairs.features(a, b);
	const common: CommonFeatures = {
		match: clip(Math.log((score + 1e-4) / (1 - score + 1e-4)), 4),
		pair,
		behind: clip(behind, 5),
		differs: verdict?.differs ?? 0,
		unrelated: verdict?.unrelated ?? 1,
		context,
		slot,
		contextOverPair: context * pair,
		mostCovered: mostCoveredWithSubject,
		sentenceOverlap,
		sharedPairsOfWords,
		missingNames,
		sharedNames,
		lengthRatio,
	};
	if (isValue(placed))
		return {
			values: {
				...common,
				nearness,
				elsewhere,
				agreed,
				isDate: one(kind === 'date'),
				isDuration: one(kind === 'duration'),
				contextSlot: context * slot,
				names,
				otherThing: one(slot < 0),
				isMeasure: one(slot === 0.5),
			},
		};
	return {
		words: {
			...common,
			isStatus: one(kind === 'status'),
			isAttribution: one(kind === 'attribution'),
			isRole: one(kind === 'role'),
			isPlace: one(kind === 'place'),
			isOpposite: one(nearness === 1),
			isDenial: one(kind === 'negation' && nearness === 0),
			denied: one(kind === 'negation') * slot,
			maybe: one(kind === 'status') * one(slot > 0.9),
			elsewhere,
			statusDiffers: one(kind === 'status') * (verdict?.differs ?? 0),
			denialDiffers: one(kind === 'negation') * (verdict?.differs ?? 0),
		},
	};
}
