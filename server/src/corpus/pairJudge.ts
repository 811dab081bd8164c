import type { Steps } from '../text/steps.ts';
import { logOdds, probability, type JudgeModel, type RivalFeatures, type Weights } from './claimModel.ts';
import { remember, rememberIn, type ClaimPairs } from './claimPairs.ts';
import { emptyMemory, type RatedClaim, type Rivals, type RowMemory } from './rowMemory.ts';

/** What is known of each pair of claims, and which pairs are worth judging. */
export interface PairSource<Features> {
	/** Claims of other articles. */
	candidates(asked: number): readonly number[];
	features(a: number, b: number): Features;
	/** The log-odds that the features speak for, remembered. */
	odds(a: number, b: number, model: Weights<Features>): number;
}

/** A sentence that may state the asked claim. */
export interface JudgedSentence {
	/** The numbers of its claims that share anything with the asked one, the best first. */
	readonly claims: readonly number[];
	/** 0 to 1. */
	readonly score: number;
	/** Whether the first of `claims` stands out, so that it alone is the answer; else the sentence is. */
	readonly clear: boolean;
}

/** Judges the candidates of a claim, whatever their score. */
export interface PairJudge<Features> {
	/** Works out, a candidate a step, nearly all of what `judge` rests on. */
	prepare(asked: number): Steps<void>;
	judge(asked: number): readonly JudgedSentence[];
	/** The score of one sentence alone, for those who need no other; undefined where it is no candidate. */
	scoreOf(asked: number, sentence: number): number | undefined;
	/** What a sentence was judged by. */
	features(asked: number, sentence: JudgedSentence): Features & RivalFeatures;
	/** The log-odds of two claims by themselves. */
	odds(a: number, b: number): number;
}

/** What is not there, or fits worse than this, in log-odds, makes no difference any more. */
const NOTHING = -6;
/** How many claims are tried as a bridge to one that is worded quite differently. */
const MOST_BRIDGES = 8;
/** By how much, in log-odds, a claim must fit better than the others of its sentence to be the answer by itself. */
const CLEARLY_BETTER = 2;

export function judgePairs<Features extends { readonly [name in keyof Features]: number }>(
	pairs: ClaimPairs,
	source: PairSource<Features>,
	model: JudgeModel<Features>,
	memory: RowMemory = emptyMemory(),
): PairJudge<Features> {
	const oddsOf = (a: number, b: number): number => Math.max(NOTHING, source.odds(a, b, model.pair));
	const rowOf = rememberIn(memory.rows, (asked): ReadonlyMap<number, RatedClaim> => {
		const row = new Map<number, RatedClaim>();
		for (const claim of source.candidates(asked)) {
			const sentence = pairs.sentenceOf[claim]!;
			const rated = { claim, odds: oddsOf(asked, claim) };
			const best = row.get(sentence);
			if (!best || isBetter(rated, best)) row.set(sentence, rated);
		}
		return row;
	});
	/** Of one sentence alone, where the whole row is not known yet. */
	const bestIn = (asked: number, sentence: number): RatedClaim | undefined => {
		const row = memory.rows.get(asked);
		if (row) return row.get(sentence);
		let best: RatedClaim | undefined;
		for (const claim of source.candidates(asked)) {
			if (pairs.sentenceOf[claim] !== sentence) continue;
			const rated = { claim, odds: oddsOf(asked, claim) };
			if (!best || isBetter(rated, best)) best = rated;
		}
		return best;
	};
	const rivalsIn = rememberIn(memory.rivals, () => new Map<number, Rivals>());
	/** The best of an article but for one sentence. Only what stands in that article is compared: a row is asked for without its columns. */
	const rivalOf = (asked: number, article: number, sentence: number): number => {
		const known = rivalsIn(asked);
		let rivals = known.get(article);
		if (!rivals) {
			const inArticle = source.candidates(asked).filter((other) => pairs.articleOf[other] === article);
			known.set(
				article,
				(rivals = findRivals(inArticle.map((claim) => [pairs.sentenceOf[claim]!, oddsOf(asked, claim)]))),
			);
		}
		return sentence === rivals.sentence ? rivals.others : rivals.best;
	};
	const oddsOfSentences = (claims: readonly number[], sentence: number): number =>
		Math.max(NOTHING, ...claims.map((claim) => bestIn(claim, sentence)?.odds ?? NOTHING));

	/** The asked claim's best matches by themselves: over one of them it may reach a wording that shares no word with its own. */
	const bridges = rememberIn(memory.bridges, (asked) =>
		[...rowOf(asked).values()].sort((a, b) => b.odds - a.odds || a.claim - b.claim).slice(0, MOST_BRIDGES),
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
	const rivals = (asked: number, { claim, odds: pair }: RatedClaim): RivalFeatures => {
		const article = pairs.articleOf[claim]!;
		const [here, there] = [pairs.sentenceOf[asked]!, pairs.sentenceOf[claim]!];
		const overRivalsThere = pair - rivalOf(asked, article, there);
		const overRivalsHere = pair - rivalOf(claim, pairs.articleOf[asked]!, here);
		return {
			pair,
			sentences: oddsOfSentences(pairs.claimsOf[here]!, there),
			bridged: bridged(asked, claim),
			overRivalsThere,
			overRivalsHere,
			behindThere: Math.min(0, overRivalsThere),
			behindHere: Math.min(0, overRivalsHere),
		};
	};
	const scores = rememberIn(memory.scores, () => new Map<number, number>());
	const scoreOf = (asked: number, best: RatedClaim): number => {
		const known = scores(asked);
		let score = known.get(best.claim);
		if (score === undefined) {
			// One kind of features after the other: to make one object of both takes longer than all the rest.
			const odds = source.odds(asked, best.claim, model.amongRivals);
			score = probability(logOdds<RivalFeatures>(rivals(asked, best), model.amongRivals, odds));
			known.set(best.claim, score);
		}
		return score;
	};
	return {
		*prepare(asked) {
			// What two claims come to is kept where the odds come from.
			if (!memory.rows.has(asked))
				for (const claim of source.candidates(asked)) {
					oddsOf(asked, claim);
					yield;
				}
			for (const best of rowOf(asked).values()) {
				scoreOf(asked, best);
				yield;
			}
		},
		odds: oddsOf,
		features: (asked, { claims: [best] }) => ({
			...source.features(asked, best!),
			...rivals(asked, { claim: best!, odds: oddsOf(asked, best!) }),
		}),
		scoreOf(asked, sentence) {
			const best = bestIn(asked, sentence);
			return best && scoreOf(asked, best);
		},
		judge: remember((asked): readonly JudgedSentence[] => {
			const claimsIn = new Map<number, number[]>();
			for (const claim of source.candidates(asked)) {
				const sentence = pairs.sentenceOf[claim]!;
				const others = claimsIn.get(sentence);
				if (others) others.push(claim);
				else claimsIn.set(sentence, [claim]);
			}
			return [...claimsIn].map(([sentence, claims]) => {
				claims.sort((a, b) => oddsOf(asked, b) - oddsOf(asked, a) || a - b);
				const best = rowOf(asked).get(sentence)!;
				const second = claims[1] === undefined ? NOTHING : oddsOf(asked, claims[1]);
				return { claims, score: scoreOf(asked, best), clear: best.odds - second >= CLEARLY_BETTER };
			});
		}),
	};
}

function isBetter(a: RatedClaim, b: RatedClaim): boolean {
	return a.odds > b.odds || (a.odds === b.odds && a.claim < b.claim);
}

/** From sentences with the log-odds of one of their claims each. */
function findRivals(rated: readonly (readonly [sentence: number, odds: number])[]): Rivals {
	let [sentence, best, others]: [number | undefined, number, number] = [undefined, NOTHING, NOTHING];
	for (const [one, odds] of rated) {
		if (one === sentence) best = Math.max(best, odds);
		else if (odds > best || sentence === undefined) [sentence, best, others] = [one, odds, Math.max(others, best)];
		else others = Math.max(others, odds);
	}
	return { sentence, best, others };
}
