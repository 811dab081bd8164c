import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import { logOdds, probability, type Weights } from '../claimModel.ts';
import {
	clip,
	featuresByWords,
	featuresRead,
	isValue,
	leastOf,
	OPEN_FEATURES,
	type ReadFeatures,
	type ValueFeatures,
	type WordFeatures,
} from './conflictFeatures.ts';
import models from './conflictModel.json';
import type { PlacedDifference } from './findDifferences.ts';

/** Two logistic regressions, one of figures and dates, one of wordings. */
export interface ConflictModel<Values, Words> {
	readonly values: Weights<Values>;
	readonly words: Weights<Words>;
	/** From this score on a conflict is told as a fact, and a warning: 85 % of those are labelled as conflicts. */
	readonly sure: number;
}

/**
 * `first` judges by words alone, `second` where the encoder has read the claim as well. `npm run train:conflicts` chose every weight in
 * `conflictModel.json`, and shifted the biases so that seven in ten of what scores 0.5 or more are labelled as conflicts.
 */
export interface ConflictModels {
	readonly first: ConflictModel<ValueFeatures, WordFeatures>;
	readonly second: ConflictModel<ReadFeatures, ReadFeatures>;
}

/** From this score on a conflict is reported. */
const LEAST_REPORTED = 0.5;

export function isReportable(score: number): boolean {
	return score >= LEAST_REPORTED;
}

export const CONFLICT_MODELS: ConflictModels = models;

/** How likely it is that two sources tell one thing differently, 0 to 1, and whether that is sure enough to be told as a fact. */
export function judgeDifference(
	corpus: Pick<AnalyzedCorpus, 'first' | 'pairs' | 'matcher'>,
	placed: PlacedDifference,
	{ first, second }: ConflictModels,
): { readonly score: number; readonly certain: boolean } {
	const isRead = isReadBy(corpus, placed);
	// Whether two claims are of one thing, one of them planned and one done, words alone do not tell.
	if (placed.difference.kind === 'status' && !isRead) return { score: 0, certain: false };
	const odds = oddsByWords(corpus, placed, first);
	const score = probability(isRead ? oddsRead(featuresRead(corpus, placed, odds), placed, second) : odds);
	return { score, certain: score >= (isRead ? second : first).sure };
}

/** So much can be lost to rounding where sums are made in another order. */
const ROUNDING = 1e-9;

/**
 * Whether `judgeDifference` may come to a score that is reported, whatever the sentence there sees in the one here, and whatever else their
 * articles tell: to know that takes the rows of many claims, and most differences are none.
 */
export function couldBeReported(
	corpus: Pick<AnalyzedCorpus, 'first' | 'pairs' | 'matcher'>,
	placed: PlacedDifference,
	{ first, second }: ConflictModels,
): boolean {
	const isRead = isReadBy(corpus, placed);
	if (placed.difference.kind === 'status' && !isRead) return false;
	const least = leastOf(placed);
	const odds = oddsByWords(corpus, least, first);
	const byWords = rangeOf(isValue(placed) ? first.values : first.words, placed);
	if (!isRead) return isReportable(probability(odds + byWords.above) + ROUNDING);
	const weights = placed.isOfValues ? second.values : second.words;
	const lowest = featuresRead(corpus, least, odds + byWords.below);
	const above = weights.byWords * (clip(odds + byWords.above) - lowest.byWords);
	return isReportable(
		probability(oddsRead(lowest, placed, second) + Math.max(0, above) + rangeOf(weights, placed).above) + ROUNDING,
	);
}

/** By how much the odds of `leastOf` a difference can be too low, and too high, before the rest is known. */
function rangeOf(
	weights: { readonly match: number; readonly agreed?: number },
	{ isOfValues }: PlacedDifference,
): { readonly above: number; readonly below: number } {
	const match = weights.match * OPEN_FEATURES.match;
	const agreed = isOfValues ? (weights.agreed ?? 0) * OPEN_FEATURES.agreed : 0;
	return { above: Math.max(0, match) + Math.max(0, agreed), below: Math.min(0, match) + Math.min(0, agreed) };
}

/** The encoder reads what is said, and was not taught to mind who says it. */
function isReadBy(
	{ matcher, pairs }: Pick<AnalyzedCorpus, 'pairs' | 'matcher'>,
	{ difference, here }: PlacedDifference,
): boolean {
	return difference.kind !== 'attribution' && matcher.isRefined(pairs.claims[here]!);
}

export function oddsByWords(
	corpus: Pick<AnalyzedCorpus, 'first' | 'pairs'>,
	placed: PlacedDifference,
	{ values, words }: ConflictModels['first'],
): number {
	const features = featuresByWords(corpus, placed);
	return 'values' in features
		? logOdds<ValueFeatures>(features.values, values)
		: logOdds<WordFeatures>(features.words, words);
}

function oddsRead(
	features: ReadFeatures,
	{ isOfValues }: PlacedDifference,
	{ values, words }: ConflictModels['second'],
): number {
	return logOdds<ReadFeatures>(features, isOfValues ? values : words);
}
