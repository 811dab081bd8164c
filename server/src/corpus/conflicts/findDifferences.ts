import type { DateMention, Quantity } from '../../analysis/analysis.ts';
import { compareDates, compareQuantities } from '../../analysis/compareValues.ts';
import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import { remember } from '../claimPairs.ts';
import type { Difference } from './difference.ts';
import { dateDifferences, figureDifferences, waitDifferences } from './valueDifferences.ts';
import { denials, firmnessDifferences, nameDifferences, opposites, speakerDifferences } from './wordDifferences.ts';

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
	/** By words alone, and where the encoder has read; the same where it has not. */
	readonly byWords: SentenceMatch;
	readonly read: SentenceMatch;
	/** How sure it is that the other article tells each value as well: 0 to 2; undefined where words differ, and no values. */
	readonly agreed: number | undefined;
}

/** Sentences whose score is below share nothing that could differ. */
const LEAST_SCORE = 0.08;
/** Claims with lower log-odds are not compared by their words, which any two claims differ in. */
const LEAST_ODDS = -4;

/** Finds in what sentences, by number, differ from those of other articles that may state the same. */
export interface DifferenceFinder {
	/** Works out, a step at a time, what `differencesOf` rests on: nearly all of the work. */
	prepare(sentence: number): Generator<undefined, void>;
	differencesOf(sentence: number): readonly PlacedDifference[];
	/** The sentences of other articles that are looked at beside this one. */
	sentencesLike(sentence: number): readonly number[];
}

export function differenceFinder(corpus: AnalyzedCorpus): DifferenceFinder {
	const { pairs, first, matcher, entities } = corpus;
	/**
	 * The sentences of other articles, or of one of them, that may share a claim with this one, and how sure that is, seen from the surer
	 * side. From the other side one sentence alone is judged: whole rows of all that is alike would be those of half the corpus.
	 */
	const findLike = (sentence: number, article?: number): Map<number, number> => {
		const found = new Map<number, number>();
		for (const claim of pairs.claimsOf[sentence]!)
			for (const [other, score] of article === undefined ? matcher.rated(claim) : ratedIn(claim, article))
				if (score >= LEAST_SCORE) found.set(other, Math.max(score, found.get(other) ?? 0));
		for (const [other, score] of found)
			for (const claim of pairs.claimsOf[other]!) {
				const back = matcher.scoreOf(claim, sentence);
				if (back > score) found.set(other, back);
			}
		return found;
	};
	function* ratedIn(claim: number, article: number): Generator<[number, number]> {
		for (const sentence of sentencesIn(article)) {
			const score = matcher.scoreOf(claim, sentence);
			if (score > 0) yield [sentence, score];
		}
	}
	const sentencesLike = remember((sentence) => findLike(sentence));
	const firstSentence = remember((article) => pairs.sentenceOf[pairs.articleOf.indexOf(article)]!);
	const sentencesIn = remember((article) => {
		const found: number[] = [];
		for (let sentence = firstSentence(article); articleOfSentence(sentence) === article; sentence++)
			found.push(sentence);
		return found;
	});
	function articleOfSentence(sentence: number): number | undefined {
		const [claim] = pairs.claimsOf[sentence] ?? [];
		return claim === undefined ? undefined : pairs.articleOf[claim];
	}
	const articleCount = corpus.articles.length;
	const likeIn = remember((key) => findLike(Math.floor(key / articleCount), key % articleCount));
	/** The best score of a sentence of an article that has the same value as one of this sentence. */
	const agreedOn = (sentence: number, value: Quantity | DateMention, article: number): number => {
		let best = 0;
		for (const [other, score] of likeIn(sentence * articleCount + article))
			if (score > best && isToldIn(other, value)) best = score;
		return best;
	};
	const valuesOf = (sentence: number): { quantities: Quantity[]; dates: DateMention[] } => {
		const claims = pairs.claimsOf[sentence]!.map((claim) => pairs.weighed(claim));
		return {
			quantities: claims.flatMap((c) => c.terms.quantities),
			dates: claims.flatMap((c) => c.terms.dates),
		};
	};
	const isToldIn = (sentence: number, value: Quantity | DateMention): boolean => {
		const told = valuesOf(sentence);
		return 'hedge' in value
			? told.quantities.some((other) => compareQuantities(value, other) === 'equal')
			: told.dates.some((other) => compareDates(value, other) === 'equal');
	};
	/** The best score by words of any of these claims for a sentence. */
	const scoreOf = (claims: readonly number[], sentence: number): number =>
		Math.max(0, ...claims.map((claim) => first.scoreOf(claim, sentence) ?? 0));
	const differencesOf = remember((sentence) => {
		const found: PlacedDifference[] = [];
		for (const [other, score] of sentencesLike(sentence)) {
			const [mine, theirs] = [pairs.claimsOf[sentence]!, pairs.claimsOf[other]!];
			const scoreByWords = Math.max(scoreOf(mine, other), scoreOf(theirs, sentence));
			const [byWords, read] = [first, matcher].map((judge) => mine.map((a) => theirs.map((b) => judge.odds(a, b)))) as [
				number[][],
				number[][],
			];
			mine.forEach((a, i) =>
				theirs.forEach((b, k) => {
					for (const { difference, values } of differencesBetween(a, b, read[i]![k]!)) {
						// What the other sentence tells as well, in another of its claims, is no difference.
						if (values && (isToldIn(other, values[0]) || isToldIn(sentence, values[1]))) continue;
						const [here, there] = [pairs.articleOf[a]!, pairs.articleOf[b]!];
						found.push({
							difference,
							here: a,
							there: b,
							byWords: { score: scoreByWords, behind: behindIn(byWords, i, k) },
							read: { score, behind: behindIn(read, i, k) },
							agreed: values && agreedOn(sentence, values[0], there) + agreedOn(other, values[1], here),
						});
					}
				}),
			);
		}
		return found;
	});
	return {
		*prepare(sentence) {
			for (const claim of pairs.claimsOf[sentence]!) {
				const rated = matcher.rated(claim);
				yield;
				for (const [other, score] of rated)
					if (score >= LEAST_SCORE)
						for (const back of pairs.claimsOf[other]!) {
							matcher.scoreOf(back, sentence);
							yield;
						}
			}
		},
		differencesOf,
		sentencesLike: (sentence) => [...sentencesLike(sentence).keys()],
	};

	function differencesBetween(
		a: number,
		b: number,
		odds: number,
	): { difference: Difference; values?: readonly [Quantity | DateMention, Quantity | DateMention] }[] {
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
