import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import { logOdds, probability, type Weights } from '../claimModel.ts';
import {
	featuresByWords,
	featuresRead,
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
	const odds = oddsByWords(corpus, placed, first);
	const { kind } = placed.difference;
	// The encoder reads what is said, and was not taught to mind who says it.
	const isRead = kind !== 'attribution' && corpus.matcher.isRefined(corpus.pairs.claims[placed.here]!);
	// Whether two claims are of one thing, one of them planned and one done, words alone do not tell.
	if (kind === 'status' && !isRead) return { score: 0, certain: false };
	const score = probability(isRead ? oddsRead(featuresRead(corpus, placed, odds), placed, second) : odds);
	return { score, certain: score >= (isRead ? second : first).sure };
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
	{ agreed }: PlacedDifference,
	{ values, words }: ConflictModels['second'],
): number {
	return logOdds<ReadFeatures>(features, agreed === undefined ? words : values);
}
