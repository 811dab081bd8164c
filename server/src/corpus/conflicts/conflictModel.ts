import { logOdds, probability, type Weights } from '../claimModel.ts';
import type { ConflictFeatures, ValueFeatures, WordFeatures } from './conflictFeatures.ts';
import models from './conflictModel.json';

/**
 * Two logistic regressions: of figures and dates, and of wordings. `npm run train:conflicts` chose every weight, and shifted each bias so
 * that 0.5 is the score at which most of the contradictions are found while 7 of 10 reported are labelled so.
 */
export interface ConflictModel {
	readonly values: Weights<ValueFeatures>;
	readonly words: Weights<WordFeatures>;
	/** From this score on a conflict is told as a fact, and a warning; `npm run train:conflicts` chose it such that 85 % of those are right. */
	readonly sure: number;
}

/** `first` judges by words alone, `second` where the encoder has read the claim as well. */
export interface ConflictModels {
	readonly first: ConflictModel;
	readonly second: ConflictModel;
}

export const CONFLICT_MODELS: ConflictModels = models;

/** How likely it is that two sources tell one thing differently: 0 to 1. */
export function conflictScore(features: ConflictFeatures, { values, words }: ConflictModel): number {
	return probability(
		'values' in features
			? logOdds<ValueFeatures>(features.values, values)
			: logOdds<WordFeatures>(features.words, words),
	);
}
