import type { Span } from '../text/span.ts';
import { CLAIM_MODEL, logOdds, probability, type ClaimModel, type RivalFeatures } from './claimModel.ts';
import type { ClaimMatch, ClaimMatcher } from './claimMatches.ts';
import { makeClaimPairs, remember, type ClaimPairs } from './claimPairs.ts';
import type { Corpus } from './corpus.ts';
import type { EntityIndex } from './entityIndex.ts';
import { findEvidence, relationOf } from './matchEvidence.ts';
import type { PairFeatures } from './pairFeatures.ts';

/**
 * Finds the claims of other articles that state the same: candidates by shared rare words, each compared by itself, then the
 * sentences they stand in beside their rivals. A request computes the row it asks for, never the whole matrix.
 */
export function makeClaimMatcher(corpus: Corpus, entities: EntityIndex): ClaimMatcher {
	return judgePairs(makeClaimPairs(corpus, entities), CLAIM_MODEL);
}

/** A sentence that may state the asked claim. */
export interface JudgedSentence {
	/** The numbers of its claims that share anything with the asked one, the best first. */
	readonly claims: readonly number[];
	readonly features: PairFeatures & RivalFeatures;
	/** 0 to 1. */
	readonly score: number;
	/** Whether the first of `claims` stands out, so that it alone is the answer; else the sentence is. */
	readonly clear: boolean;
}

/** A matcher whose judgement of every candidate can be looked at, whatever its score: training does. */
export interface PairJudge extends ClaimMatcher {
	judge(asked: number): readonly JudgedSentence[];
}

/** What is not there, or fits worse than this, in log-odds, makes no difference any more. */
const NOTHING = -6;
/** How many claims are tried as a bridge to one that is worded quite differently. */
const MOST_BRIDGES = 8;
/** By how much, in log-odds, a claim must fit better than the others of its sentence to be the answer by itself. */
const CLEARLY_BETTER = 2;

export function judgePairs(pairs: ClaimPairs, model: ClaimModel): PairJudge {
	const oddsOf = (a: number, b: number): number => Math.max(NOTHING, logOdds(pairs.features(a, b), model.pair));
	/** By sentence, its claims that are candidates, with their odds, the best first. */
	const bySentence = remember((asked) => {
		const found = new Map<number, { readonly claim: number; readonly odds: number }[]>();
		for (const claim of pairs.candidates(asked)) {
			const sentence = pairs.sentenceOf[claim]!;
			const rated = { claim, odds: oddsOf(asked, claim) };
			const others = found.get(sentence);
			if (others) others.push(rated);
			else found.set(sentence, [rated]);
		}
		for (const rated of found.values()) rated.sort((a, b) => b.odds - a.odds || a.claim - b.claim);
		return found;
	});
	/** By article, its two best sentences: enough to know any sentence's best rival. */
	const bestOfArticle = remember((asked) => {
		const best = new Map<number, { readonly sentence: number; readonly odds: number }[]>();
		for (const [sentence, [first]] of bySentence(asked)) {
			const article = pairs.articleOf[first!.claim]!;
			const two = best.get(article) ?? [];
			two.push({ sentence, odds: first!.odds });
			best.set(article, two.sort((a, b) => b.odds - a.odds).slice(0, 2));
		}
		return best;
	});
	const rivalOf = (asked: number, article: number, sentence: number): number =>
		bestOfArticle(asked)
			.get(article)
			?.find((best) => best.sentence !== sentence)?.odds ?? NOTHING;
	const oddsOfSentences = (claims: readonly number[], sentence: number): number =>
		Math.max(NOTHING, ...claims.map((claim) => bySentence(claim).get(sentence)?.[0]?.odds ?? NOTHING));

	/** The asked claim's best matches by themselves: over one of them it may reach a wording that shares no word with its own. */
	const bridges = remember((asked) =>
		[...bySentence(asked).values()]
			.map(([first]) => first!)
			.sort((a, b) => b.odds - a.odds || a.claim - b.claim)
			.slice(0, MOST_BRIDGES),
	);
	const bridged = (asked: number, other: number): number => {
		let best = NOTHING;
		for (const { claim, odds } of bridges(asked)) {
			if (odds <= best) break;
			if (pairs.articleOf[claim] !== pairs.articleOf[other])
				best = Math.max(best, Math.min(odds, oddsOf(claim, other)));
		}
		return best;
	};
	const judge = remember((asked): readonly JudgedSentence[] =>
		[...bySentence(asked)].map(([sentence, rated]) => {
			const [best, second] = rated;
			const pair = best!.odds;
			const article = pairs.articleOf[best!.claim]!;
			const mySentence = pairs.sentenceOf[asked]!;
			const overRivalsThere = pair - rivalOf(asked, article, sentence);
			const overRivalsHere = pair - rivalOf(best!.claim, pairs.articleOf[asked]!, mySentence);
			const features = {
				...pairs.features(asked, best!.claim),
				pair,
				sentences: oddsOfSentences(pairs.claimsOf[mySentence]!, sentence),
				bridged: bridged(asked, best!.claim),
				overRivalsThere,
				overRivalsHere,
				behindThere: Math.min(0, overRivalsThere),
				behindHere: Math.min(0, overRivalsHere),
			};
			return {
				claims: rated.map((r) => r.claim),
				features,
				score: probability(logOdds(features, model.amongRivals)),
				clear: pair - (second?.odds ?? NOTHING) >= CLEARLY_BETTER,
			};
		}),
	);
	return {
		judge,
		matches(asked, minimumScore) {
			const number = pairs.numberOf(asked);
			if (number === undefined) return [];
			return judge(number)
				.filter(({ score }) => score >= minimumScore)
				.sort((a, b) => b.score - a.score || a.claims[0]! - b.claims[0]!)
				.map(({ claims, score, clear }): ClaimMatch => {
					const here = pairs.weighed[number]!;
					const there = pairs.weighed[claims[0]!]!;
					const other = pairs.claims[claims[0]!]!;
					const evidence = findEvidence(here, there);
					const span = clear ? other.claim.span : spanOf(claims.map((claim) => pairs.claims[claim]!.claim.span));
					return { claim: asked, other, span, score, relation: relationOf(here, there, evidence), evidence };
				});
		},
	};
}

/** From the first span's start to the last one's end. */
function spanOf(spans: readonly Span[]): Span {
	return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
