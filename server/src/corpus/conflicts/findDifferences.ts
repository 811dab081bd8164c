import type { DateMention, Quantity } from '../../analysis/analysis.ts';
import { compareDates, compareQuantities } from '../../analysis/compareValues.ts';
import { finish, type Steps } from '../../text/steps.ts';
import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import { remember, rememberIn } from '../claimPairs.ts';
import type { Difference } from './difference.ts';
import { dateDifferences, figureDifferences, waitDifferences } from './valueDifferences.ts';
import { denials } from './denials.ts';
import { detailDifferences } from './detailDifferences.ts';
import { firmnessDifferences } from './firmnessDifferences.ts';
import { nameDifferences, speakerDifferences } from './nameDifferences.ts';
import { opposites } from './oppositeWords.ts';

/** How two sentences fit, as one of the two judges sees it. */
export interface SentenceMatch {
	/** 0 to 1: how sure it is that the two share a claim. */
	readonly score: number;
	/** By how much, in log-odds, two other claims of these sentences fit better than the two that differ; at most 0. */
	readonly behind: number;
}

/** A difference between two claims, by number, of sentences that may share a claim. */
export interface PlacedDifference {
	readonly difference: Difference;
	readonly here: number;
	readonly there: number;
	/** By words alone, and where the encoder has read; the same where it has not. Scores are worked out when they are asked for. */
	readonly byWords: SentenceMatch;
	readonly read: SentenceMatch;
	/** Two values differ, and not words. */
	readonly isOfValues: boolean;
	/** How sure it is that the other article tells each value as well, worked out when it is asked for: 0 to 2; 0 where words differ. */
	readonly agreed: number;
}

/** Sentences whose score is below share nothing that could differ. */
const LEAST_SCORE = 0.08;
/** Claims with lower log-odds are not compared by their words, which any two claims differ in. */
const LEAST_ODDS = -4;

/** Finds in what sentences, by number, differ from those of other articles that may state the same. */
export interface DifferenceFinder {
	/** Works out, a step at a time, what `differencesOf` rests on: nearly all of the work. */
	prepare(sentence: number): Steps<void>;
	differencesOf(sentence: number): readonly PlacedDifference[];
	/** The sentences of other articles that are looked at beside this one. */
	sentencesLike(sentence: number): readonly number[];
}

type Value = Quantity | DateMention;

/**
 * Two sentences are as like as the surer of the two sees it. From the asked side whole rows are judged; from the other side one sentence
 * alone, since whole rows of all that is alike would be those of half the corpus, and only where it may matter: see `couldBeReported`.
 */
export function differenceFinder(corpus: AnalyzedCorpus): DifferenceFinder {
	const { pairs, first, matcher, entities } = corpus;
	const sentences = pairs.claimsOf.length;
	/** The sentences of other articles that may share a claim with this one, seen from here. */
	const seenFrom = remember((sentence): ReadonlyMap<number, number> => {
		const found = new Map<number, number>();
		for (const claim of pairs.claimsOf[sentence]!)
			for (const [other, score] of matcher.rated(claim))
				if (score >= LEAST_SCORE) found.set(other, Math.max(score, found.get(other) ?? 0));
		return found;
	});
	const bestOf = (claims: readonly number[], sentence: number): number =>
		Math.max(0, ...claims.map((claim) => matcher.scoreOf(claim, sentence)));
	/** How sure it is that two sentences share a claim; 0 where the first one sees too little of it. */
	const likeness = remember((key): number => {
		const [sentence, other] = [Math.floor(key / sentences), key % sentences];
		const score = bestOf(pairs.claimsOf[sentence]!, other);
		if (score < LEAST_SCORE) return 0;
		// Of several claims there that see more, the last one counts: the weights were chosen so.
		return (
			pairs.claimsOf[other]!.map((claim) => matcher.scoreOf(claim, sentence)).findLast((back) => back > score) ?? score
		);
	});
	const likenessOf = (sentence: number, other: number): number => likeness(sentence * sentences + other);
	/** The same by words alone, from either side. */
	const likenessByWords = (sentence: number, other: number): number => {
		const bestOf = (claims: readonly number[], sentence: number): number =>
			Math.max(0, ...claims.map((claim) => first.scoreOf(claim, sentence) ?? 0));
		return Math.max(bestOf(pairs.claimsOf[sentence]!, other), bestOf(pairs.claimsOf[other]!, sentence));
	};
	const sentencesIn = remember((article): readonly number[] => {
		const found: number[] = [];
		for (let claim = pairs.articleOf.indexOf(article); pairs.articleOf[claim] === article; claim++)
			if (found.at(-1) !== pairs.sentenceOf[claim]) found.push(pairs.sentenceOf[claim]!);
		return found;
	});
	const valuesOf = remember((sentence): { readonly quantities: Quantity[]; readonly dates: DateMention[] } => {
		const claims = pairs.claimsOf[sentence]!.map((claim) => pairs.weighed(claim));
		return {
			quantities: claims.flatMap((c) => c.terms.quantities),
			dates: claims.flatMap((c) => c.terms.dates),
		};
	});
	const isToldIn = (sentence: number, value: Value): boolean => {
		const told = valuesOf(sentence);
		return 'hedge' in value
			? told.quantities.some((other) => compareQuantities(value, other) === 'equal')
			: told.dates.some((other) => compareDates(value, other) === 'equal');
	};
	/** The best score of a sentence of an article that has the same value as one of this sentence. */
	const agreedOn = (sentence: number, value: Value, article: number): number => {
		let best = 0;
		for (const other of sentencesIn(article))
			if (isToldIn(other, value)) best = Math.max(best, likenessOf(sentence, other));
		return best;
	};
	function* findIn(sentence: number): Steps<PlacedDifference[]> {
		const found: PlacedDifference[] = [];
		for (const other of seenFrom(sentence).keys()) {
			const [mine, theirs] = [pairs.claimsOf[sentence]!, pairs.claimsOf[other]!];
			const [byWords, read] = [first, matcher].map((judge) => mine.map((a) => theirs.map((b) => judge.odds(a, b)))) as [
				number[][],
				number[][],
			];
			const score = once(() => likenessOf(sentence, other));
			const scoreByWords = once(() => likenessByWords(sentence, other));
			mine.forEach((a, i) =>
				theirs.forEach((b, k) => {
					for (const { difference, values } of differencesBetween(a, b, read[i]![k]!)) {
						// What the other sentence tells as well, in another of its claims, is no difference.
						if (values && (isToldIn(other, values[0]) || isToldIn(sentence, values[1]))) continue;
						const [here, there] = [pairs.articleOf[a]!, pairs.articleOf[b]!];
						const agreed = once(() =>
							values ? agreedOn(sentence, values[0], there) + agreedOn(other, values[1], here) : 0,
						);
						found.push({
							difference,
							here: a,
							there: b,
							byWords: matchOf(scoreByWords, behindIn(byWords, i, k)),
							read: matchOf(score, behindIn(read, i, k)),
							isOfValues: values !== undefined,
							get agreed() {
								return agreed();
							},
						});
					}
				}),
			);
			yield;
		}
		return found;
	}
	const known = new Map<number, readonly PlacedDifference[]>();
	const differencesOf = rememberIn(known, (sentence) => finish(findIn(sentence)));
	return {
		*prepare(sentence) {
			for (const claim of pairs.claimsOf[sentence]!) {
				yield* matcher.prepare(claim);
				matcher.rated(claim);
				yield;
			}
			if (!known.has(sentence)) known.set(sentence, yield* findIn(sentence));
		},
		differencesOf,
		sentencesLike: (sentence) => [...seenFrom(sentence).keys()],
	};

	function differencesBetween(
		a: number,
		b: number,
		odds: number,
	): { difference: Difference; values?: readonly [Value, Value] }[] {
		const [placedA, placedB] = [pairs.claims[a]!, pairs.claims[b]!];
		const [here, there] = [pairs.weighed(a), pairs.weighed(b)];
		const values = [
			...figureDifferences(placedA, here, placedB, there),
			...dateDifferences(placedA, here, placedB, there),
			...waitDifferences(here, there),
		];
		if (odds < LEAST_ODDS) return values;
		const words = [
			...denials(here, there),
			...opposites(here, there),
			...detailDifferences(here, there),
			...firmnessDifferences(here, there),
			...speakerDifferences(here, there, entities),
			...nameDifferences(placedA, here, placedB, there, entities),
		];
		return [...values, ...words.map((difference) => ({ difference }))];
	}
}

/** By how much one of the odds is less than the best other one of its row or column; at most 0. */
function behindIn(odds: readonly (readonly number[])[], i: number, k: number): number {
	const beside = [...odds[i]!.filter((_, x) => x !== k), ...odds.flatMap((row, x) => (x === i ? [] : [row[k]!]))];
	return Math.min(0, odds[i]![k]! - Math.max(-Infinity, ...beside));
}

function matchOf(score: () => number, behind: number): SentenceMatch {
	return {
		get score() {
			return score();
		},
		behind,
	};
}

function once(compute: () => number): () => number {
	let value: number | undefined;
	return () => (value ??= compute());
}
