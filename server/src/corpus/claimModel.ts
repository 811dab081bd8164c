import model from './claimModel.json';
import type { PairFeatures } from './pairFeatures.ts';
import type { WordOrderFeatures } from './wordOrder.ts';

/**
 * How a sentence stands among its rivals: the log-odds of its best claim, less those of the next best sentence of its article
 * for the asked claim, and of the asked claim's article for that best claim. A claim is stated by few sentences of one article.
 */
export interface RivalFeatures {
	/** The log-odds of the best claim by itself. */
	readonly pair: number;
	/** The best log-odds between any claims of the two sentences. */
	readonly sentences: number;
	/** The weaker of the log-odds to and from the best claim of a third article that fits both. */
	readonly bridged: number;
	/** Negative where a rival in the other's article fits better. */
	readonly overRivalsThere: number;
	readonly overRivalsHere: number;
	/** The same, counting only how far behind a better rival it is: at most 0. */
	readonly behindThere: number;
	readonly behindHere: number;
}

/** Weights by feature, in log-odds per unit of it; `bias` is the score of a pair of which nothing is known. */
export type Weights<Features> = { readonly [name in keyof Features]: number } & { readonly bias: number };

/** What the encoder adds to a pair's features. */
export interface EncoderFeatures {
	/** Log-odds that the two state the same. */
	readonly encoder: number;
	/** Log-odds that they share no more than a topic, among what is not the same. */
	readonly encoderRelated: number;
	/** Cosine of the claims' keys. */
	readonly closeness: number;
}

/** What is known of a pair that the encoder has read: the judgement by words, and what it made of it. */
export interface RefinedFeatures extends EncoderFeatures {
	/** Log-odds by words alone. */
	readonly byWords: number;
}

/** Two logistic regressions, the second upon the first: how well two claims fit by themselves, and whether still beside rivals. */
export interface JudgeModel<Features> {
	readonly pair: Weights<Features>;
	readonly amongRivals: Weights<Features & RivalFeatures>;
	/** From this score on a match is told as a fact; `npm run train` chose it such that 85 % of those are labelled as right. */
	readonly sure: number;
}

export type TextFeatures = PairFeatures & WordOrderFeatures;

/**
 * `first` judges by words alone, `second` where the encoder has read as well. `npm run train` chose every weight in
 * `claimModel.json` and shifted the bias of `amongRivals` so that 0.5 is the score at which precision and recall balance best.
 */
export interface ClaimModel {
	readonly first: JudgeModel<PairFeatures>;
	readonly second: JudgeModel<RefinedFeatures>;
	/** Of two sentences that stand alone: by words, and where the encoder has read them as well. `npm run train:texts` chose these. */
	readonly texts: Weights<TextFeatures>;
	readonly textsRead: Weights<TextFeatures & EncoderFeatures>;
}

export const CLAIM_MODEL: ClaimModel = model;

/** The log-odds that the features speak for, on top of what spoke before them: else of the bias. */
export function logOdds<Features extends { readonly [name in keyof Features]: number }>(
	features: Features,
	weights: Weights<Features>,
	before: number = weights.bias,
): number {
	let sum = before;
	for (const name in features) sum += features[name] * (weights[name] as number);
	return sum;
}

/** Log-odds as a probability, 0 to 1. */
export function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
