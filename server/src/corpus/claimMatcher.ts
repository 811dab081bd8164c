import type { Span } from '../text/span.ts';
import { CLAIM_MODEL, logOdds, type ClaimModel, type RefinedFeatures, type Weights } from './claimModel.ts';
import type { ClaimMatch, Evidence, RatingMatcher, Relation } from './claimMatches.ts';
import { remember, type ClaimPairs } from './claimPairs.ts';
import type { PlacedClaim } from './corpus.ts';
import type { Dismissals } from './conflicts/dismissals.ts';
import type { Corrections } from './corrections.ts';
import { NO_DECISIONS, type Decision, type Decisions } from './decisions.ts';
import { findEvidence, relationOf } from './matchEvidence.ts';
import type { PairFeatures } from './pairFeatures.ts';
import { judgePairs, type PairJudge, type PairSource } from './pairJudge.ts';
import { chooseReading, closeness, type ReadingList } from './readingList.ts';
import { readFeatures } from './readFeatures.ts';
import type { SecondReading } from './secondReading.ts';
import type { Verdict } from './verdict.ts';

/** What is known of a corpus beyond its texts. */
export interface Knowledge {
	readonly second?: SecondReading;
	readonly decisions?: Decisions;
	readonly dismissals?: Dismissals;
	/** Other ones, by identity, make other entities, and all that rests on them anew. */
	readonly corrections?: Corrections;
}

/**
 * Finds the claims of other articles that state the same: candidates by shared rare words, each compared by itself, then the
 * sentences they stand in beside their rivals; where the encoder has read a claim's candidates, with what it made of them. What a
 * reader has decided stands. A request computes the row it asks for, never the whole matrix.
 */
export function makeClaimMatcher(
	pairs: ClaimPairs,
	first: PairJudge<PairFeatures>,
	{ second, decisions = NO_DECISIONS }: Knowledge = {},
	model: ClaimModel = CLAIM_MODEL,
): RatingMatcher {
	const refined = second && judgeAgain(pairs, first, second, model);
	const rated = remember(
		(asked): ReadonlyMap<number, number> =>
			new Map(
				judgeOf(asked)
					.judge(asked)
					.map(({ claims, score }) => [pairs.sentenceOf[claims[0]!]!, score]),
			),
	);
	return {
		isRefined(asked) {
			const number = pairs.numberOf(asked);
			return number !== undefined && (refined?.knows(number) ?? false);
		},
		rated,
		prepare: (asked) => judgeOf(asked).prepare(asked),
		scoreOf: (asked, sentence) => judgeOf(asked).scoreOf(asked, sentence) ?? 0,
		odds: (a, b) => judgeOf(a).odds(a, b),
		verdictOn: (a, b) => second?.verdictOn(pairs.claims[a]!, pairs.claims[b]!),
		matches(asked, minimumScore) {
			const number = pairs.numberOf(asked);
			if (number === undefined) return [];
			const sure = refined?.knows(number) ? model.second.sure : model.first.sure;
			const decided = decisionsAbout(asked);
			const confirmed = decided
				.filter(({ decision, claims }) => decision === 'same' && claims.length > 0)
				.map(({ claims }) => matchOf(number, claims, 1, { certain: true, decided: true }));
			const closed = sentencesOf(decided);
			const found = judgeOf(number)
				.judge(number)
				.filter(({ score, claims }) => score >= minimumScore && !closed.has(pairs.sentenceOf[claims[0]!]))
				.map(({ claims, score, clear }) =>
					matchOf(number, clear ? [claims[0]!] : claims, score, { certain: score >= sure }),
				)
				.sort((a, b) => b.score - a.score || pairs.numberOf(a.other)! - pairs.numberOf(b.other)!);
			return [...confirmed, ...found];
		},
		related(asked, minimumScore) {
			const number = pairs.numberOf(asked);
			if (number === undefined || !second) return [];
			const closed = sentencesOf(decisionsAbout(asked));
			return judgeOf(number)
				.judge(number)
				.flatMap(({ claims, score }): ClaimMatch[] => {
					const other = pairs.claims[claims[0]!]!;
					const verdict = second.verdictOn(asked, other);
					const isRelated = score < minimumScore && verdict !== undefined && verdict.related >= RELATED;
					return isRelated && !closed.has(pairs.sentenceOf[claims[0]!])
						? [matchOf(number, [claims[0]!], score, { relation: 'related', certain: false })]
						: [];
				})
				.sort((a, b) => b.verdict!.related - a.verdict!.related);
		},
	};

	function judgeOf(asked: number): Pick<PairJudge<unknown>, 'prepare' | 'judge' | 'scoreOf' | 'odds'> {
		return refined?.knows(asked) ? refined : first;
	}

	function decisionsAbout(asked: PlacedClaim): { decision: Decision; claims: number[] }[] {
		return decisions.about(asked).map(({ decision, others }) => ({
			decision,
			claims: others.map((other) => pairs.numberOf(other)).filter((claim) => claim !== undefined),
		}));
	}

	/** A sentence that a reader judged is not judged again, whichever of its claims fits best by now: it was read as a whole. */
	function sentencesOf(decided: readonly { readonly claims: readonly number[] }[]): Set<number | undefined> {
		return new Set(decided.flatMap(({ claims }) => claims.map((claim) => pairs.sentenceOf[claim])));
	}

	function matchOf(
		asked: number,
		claims: readonly number[],
		score: number,
		told: Pick<ClaimMatch, 'certain' | 'decided'> & Partial<Pick<ClaimMatch, 'relation'>>,
	): ClaimMatch {
		const here = pairs.weighed(asked);
		const there = pairs.weighed(claims[0]!);
		const verdict = second?.verdictOn(pairs.claims[asked]!, pairs.claims[claims[0]!]!);
		// Of all matches of an article few are looked at so closely.
		let [evidence, relation]: [readonly Evidence[] | undefined, Relation | undefined] = [undefined, told.relation];
		return {
			claim: pairs.claims[asked]!,
			other: pairs.claims[claims[0]!]!,
			span: spanOf(claims.map((claim) => pairs.claims[claim]!.claim.span)),
			score,
			get relation() {
				return (relation ??= relationOf(here, there, this.evidence, verdict));
			},
			get evidence() {
				return (evidence ??= findEvidence(here, there));
			},
			certain: told.certain,
			...(told.decided && { decided: told.decided }),
			...(verdict && { verdict }),
		};
	}
}

/** The encoder's probability from which two claims are told to be related. */
const RELATED = 0.5;

/** A judge that knows what the encoder made of the pairs; `knows` where it has read all that a claim asked for. */
export interface RefinedJudge extends PairJudge<RefinedFeatures> {
	knows(asked: number): boolean;
	/** What it judges from. */
	readonly source: PairSource<RefinedFeatures>;
}

/** What is read while it judges counts for the next judge: rows that rest on one another must rest on the same readings. */
export function judgeAgain(
	pairs: ClaimPairs,
	first: PairJudge<PairFeatures>,
	growing: SecondReading,
	model: ClaimModel,
): RefinedJudge {
	const second = asFirstSeen(growing, pairs);
	const keyOf = (claim: number): Float32Array | undefined => second.keyOf(pairs.claims[claim]!);
	const verdictOn = (a: number, b: number): Verdict | undefined => second.verdictOn(pairs.claims[a]!, pairs.claims[b]!);
	let list: ReadingList | undefined;
	const togetherWith = (asked: number): readonly number[] =>
		(list ??= chooseReading(pairs, first, second)).together[asked]!;
	let hasAllKeys: boolean | undefined;
	const knows = remember((asked) => {
		// What is to be read together is known once all keys are, which are read before all else.
		hasAllKeys ??= pairs.claims.every((claim) => second.keyOf(claim) !== undefined);
		if (!hasAllKeys) return false;
		const others = togetherWith(asked);
		const read = others.filter((other) => verdictOn(asked, other) !== undefined).length;
		return read >= ENOUGH_READ * others.length;
	});
	const features = (a: number, b: number): RefinedFeatures => {
		const read = readFeatures(pairs.claims[a]!, pairs.claims[b]!, second);
		const unread = { encoder: UNREAD, encoderRelated: 0, closeness: closeness(keyOf(a), keyOf(b)) };
		return { byWords: first.odds(a, b), ...(read ?? unread) };
	};
	const known = new Map<Weights<RefinedFeatures>, Map<number, number>>();
	const source: PairSource<RefinedFeatures> = {
		candidates: remember((asked) => togetherWith(asked).filter((other) => verdictOn(asked, other) !== undefined)),
		features,
		odds(a, b, weights) {
			const key = Math.min(a, b) * pairs.claims.length + Math.max(a, b);
			let odds = known.get(weights)?.get(key);
			if (odds === undefined) {
				odds = logOdds<RefinedFeatures>(features(a, b), weights);
				if (!known.has(weights)) known.set(weights, new Map());
				known.get(weights)!.set(key, odds);
			}
			return odds;
		},
	};
	return { ...judgePairs<RefinedFeatures>(pairs, source, model.second), source, knows };
}

/** A reading whose verdicts stay what they were when they were first asked for. */
function asFirstSeen(second: SecondReading, pairs: ClaimPairs): SecondReading {
	const seen = new Map<number, Verdict | undefined>();
	return {
		keyOf: (claim) => second.keyOf(claim),
		verdictOn(a, b) {
			const [x, y] = [pairs.numberOf(a)!, pairs.numberOf(b)!];
			const key = Math.min(x, y) * pairs.claims.length + Math.max(x, y);
			if (!seen.has(key)) seen.set(key, second.verdictOn(a, b));
			return seen.get(key);
		},
	};
}

/**
 * A claim counts as read when this share of its pairs was: an edit elsewhere may put one new claim on its list, and is no
 * reason to fall back until that one is read, too.
 */
const ENOUGH_READ = 0.7;
/** The log-odds of a pair that was not worth reading. */
const UNREAD = -6;

/** From the first span's start to the last one's end. */
function spanOf(spans: readonly Span[]): Span {
	return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
