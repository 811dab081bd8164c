import { CLAIM_MODEL, logOdds, probability, type ClaimModel, type RivalFeatures } from './claimModel.ts';
import type { ClaimMatch, ClaimMatcher } from './claimMatches.ts';
import { makeClaimPairs, remember, type ClaimPairs } from './claimPairs.ts';
import type { Corpus } from './corpus.ts';
import type { EntityIndex } from './entityIndex.ts';
import { findEvidence, relationOf } from './matchEvidence.ts';
import type { PairFeatures } from './pairFeatures.ts';

/**
 * Finds the claims of other articles that state the same: candidates by shared rare words, each compared by itself, then beside
 * its rivals. A request computes the row it asks for, never the whole matrix.
 */
export function makeClaimMatcher(corpus: Corpus, entities: EntityIndex): ClaimMatcher {
	return judgePairs(makeClaimPairs(corpus, entities), CLAIM_MODEL);
}

/** A pair with what the model is asked about it. */
export interface JudgedPair {
	/** The number of the other claim. */
	readonly other: number;
	readonly features: PairFeatures & RivalFeatures;
	/** 0 to 1. */
	readonly score: number;
}

/** A matcher whose judgement of every candidate can be looked at, whatever its score: training does. */
export interface PairJudge extends ClaimMatcher {
	judge(asked: number): readonly JudgedPair[];
}

/** A rival that is not there is this far behind, in log-odds. */
const NO_RIVAL = -6;

export function judgePairs(pairs: ClaimPairs, model: ClaimModel): PairJudge {
	const oddsOf = (a: number, b: number): number => Math.max(NO_RIVAL, logOdds(pairs.features(a, b), model.pair));
	/** By article, the two best for a claim: enough to know any pair's best rival. */
	const bestByArticle = remember((asked) => {
		const best = new Map<number, readonly [number, number]>();
		for (const other of pairs.candidates(asked)) {
			const odds = oddsOf(asked, other);
			const article = pairs.articleOf[other]!;
			const [first, second] = best.get(article) ?? [NO_RIVAL, NO_RIVAL];
			if (odds > first) best.set(article, [odds, first]);
			else if (odds > second) best.set(article, [first, odds]);
		}
		return best;
	});
	const rivalOf = (asked: number, article: number, odds: number): number => {
		const [first, second] = bestByArticle(asked).get(article) ?? [NO_RIVAL, NO_RIVAL];
		return odds >= first ? second : first;
	};
	const judge = remember((asked): readonly JudgedPair[] =>
		pairs.candidates(asked).map((other) => {
			const pair = oddsOf(asked, other);
			const overRivalsThere = pair - rivalOf(asked, pairs.articleOf[other]!, pair);
			const overRivalsHere = pair - rivalOf(other, pairs.articleOf[asked]!, pair);
			const features = {
				...pairs.features(asked, other),
				pair,
				overRivalsThere,
				overRivalsHere,
				behindThere: Math.min(0, overRivalsThere),
				behindHere: Math.min(0, overRivalsHere),
			};
			return { other, features, score: probability(logOdds(features, model.amongRivals)) };
		}),
	);
	return {
		judge,
		matches(asked, minimumScore) {
			const number = pairs.numberOf(asked);
			if (number === undefined) return [];
			return judge(number)
				.filter(({ score }) => score >= minimumScore)
				.sort((a, b) => b.score - a.score || a.other - b.other)
				.map(({ other, score }): ClaimMatch => {
					const here = pairs.weighed[number]!;
					const there = pairs.weighed[other]!;
					const evidence = findEvidence(here, there);
					return {
						claim: asked,
						other: pairs.claims[other]!,
						score,
						relation: relationOf(here, there, evidence),
						evidence,
					};
				});
		},
	};
}
