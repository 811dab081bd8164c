import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { PlacedClaim } from './corpus.ts';
import type { Verdict } from './verdict.ts';

/** How another claim relates to the asked one. `repeats`: the same words or the same speaker, so not independent. */
export type Relation = 'same' | 'moreSpecific' | 'lessSpecific' | 'differs' | 'repeats' | 'related';

/** One ground of a match, for the reader: `kind` says what it is, the spans where it stands in both files. */
export interface Evidence {
	readonly kind: 'words' | 'name' | 'figure' | 'date' | 'quotation' | 'negation' | 'speaker';
	/** For or against the match. */
	readonly agrees: boolean;
	/** In the file of the asked claim and of the other one; the words as they stand there. */
	readonly here: readonly Span[];
	readonly there: readonly Span[];
	/** What the two share or differ in, as text: "Budapest", "two hours / nearly two and a half hours". */
	readonly about: string;
}

export interface ClaimMatch {
	readonly claim: PlacedClaim;
	/** The claim that fits best, and the place of the answer in its file: that claim, or more of its sentence where it is spread. */
	readonly other: PlacedClaim;
	readonly span: Span;
	/** 0 to 1: how sure the matcher is that both state the same. */
	readonly score: number;
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
	/** Whether it is sure enough to be told as a fact; else it is possible, and is told as that. */
	readonly certain: boolean;
	/** A reader said so. */
	readonly decided?: true;
	/** What the encoder made of the two, where it has read them. */
	readonly verdict?: Verdict;
}

/** What a match must reach to be shown, where the reader has not set another score: 0 to 1. */
export const DEFAULT_MINIMUM_SCORE = 0.5;

/** The heart of the product behind one door: whatever decides what matches, this is all that the rest knows of it. */
export interface ClaimMatcher {
	/** The claims of other articles that state the same, best first; of all scores of at least `minimumScore`. */
	matches(asked: PlacedClaim, minimumScore: number): ClaimMatch[];
	/** The claims that share the topic with the asked one and are not the same, most related first. */
	related(asked: PlacedClaim, minimumScore: number): ClaimMatch[];
	/** Whether the encoder has had its say: else the answer may still change. */
	isRefined(asked: PlacedClaim): boolean;
}

/** A matcher that also tells what its answers rest on. Claims are named by their numbers, see `ClaimPairs`. */
export interface RatingMatcher extends ClaimMatcher {
	/** The sentences of other articles that may state the asked claim, each with its score, 0 to 1; readers' decisions are left out. */
	rated(asked: number): ReadonlyMap<number, number>;
	/** Works out, in steps, nearly all that the matches and the ratings of a claim rest on. */
	prepare(asked: number): Steps<void>;
	/** The same of one sentence alone; 0 where it may not. */
	scoreOf(asked: number, sentence: number): number;
	/** Log-odds that two claims, state the same by themselves. */
	odds(a: number, b: number): number;
	/** What the encoder made of two claims, where it has read them. */
	verdictOn(a: number, b: number): Verdict | undefined;
}
