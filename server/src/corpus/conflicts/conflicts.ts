import type { ArticleAnalysis } from '../../analysis/analysis.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import type { AnalyzedCorpus } from '../analyzedCorpus.ts';
import type { PlacedClaim } from '../corpus.ts';
import type { PlacedQuotation } from '../quotationPairs.ts';
import { findRoleConflicts, type PlacedRole } from '../roles.ts';
import { isValue } from './conflictFeatures.ts';
import {
	CONFLICT_MODELS,
	couldBeReported,
	isReportable,
	judgeDifference,
	type ConflictModels,
} from './conflictModel.ts';
import type { ConflictKind, Difference } from './difference.ts';
import { differenceFinder, type PlacedDifference } from './findDifferences.ts';
import { conflictsWithin } from './withinArticle.ts';
import { isFirmerLater, isUpdate } from './updates.ts';

/**
 * What a conflict is: `contradiction`: not both can be true. `update`: the later article tells what has become of it. `wording`: one
 * utterance, or one thing, told in other words, by other people or with other certainty, of which both can be true. `compatible`: values
 * that are not the same and need not differ, one rounder than the other.
 */
export type ConflictNature = 'contradiction' | 'update' | 'wording' | 'compatible';

export interface ConflictSide {
	readonly article: ArticleAnalysis;
	/** In the file: the words that make the difference. */
	readonly span: Span;
	/** The value as a person reads it. */
	readonly value: string;
	/** The claim that it is a part of; absent where it is none, as in a role. */
	readonly claim?: PlacedClaim;
}

/** Two sources that tell one thing differently. */
export interface Conflict {
	readonly kind: ConflictKind;
	readonly nature: ConflictNature;
	/** 0 to 1. */
	readonly score: number;
	/** Whether it is sure enough to be told as a fact. */
	readonly certain: boolean;
	readonly here: ConflictSide;
	readonly there: ConflictSide;
}

/** Finds the conflicts of one article with all others, the surest first; a step at a time, since a long article takes a while. */
export interface ConflictFinder {
	conflictsOf(article: ArticleAnalysis): Steps<readonly Conflict[]>;
	/**
	 * Those of the sentence that a claim stands in. Where two sentences of an article differ from one value elsewhere, it is told of both,
	 * since the other one is not looked at.
	 */
	conflictsAt(claim: PlacedClaim): Steps<readonly Conflict[]>;
}

/** A difference, and how likely it is a conflict: 0 to 1. */
interface Rated {
	readonly placed: PlacedDifference;
	readonly score: number;
	readonly certain: boolean;
}

export function makeConflictFinder(corpus: AnalyzedCorpus, models: ConflictModels = CONFLICT_MODELS): ConflictFinder {
	const { pairs } = corpus;
	const differences = differenceFinder(corpus);
	/** Of an article: those of roles and quotations, whichever sentence is asked about. */
	const known = new Map<ArticleAnalysis, readonly Conflict[]>();
	return {
		*conflictsOf(article) {
			const rated: Rated[] = [];
			for (const [sentence, [first]] of pairs.claimsOf.entries()) {
				if (pairs.claims[first!]!.article !== article) continue;
				yield* differences.prepare(sentence);
				rated.push(...(yield* rate(sentence)));
			}
			return yield* conclude(article, rated);
		},
		*conflictsAt(claim) {
			const number = pairs.numberOf(claim);
			if (number === undefined) return [];
			const sentence = pairs.sentenceOf[number]!;
			yield* differences.prepare(sentence);
			const { span } = claim.claim.sentence;
			const all = yield* conclude(claim.article, yield* rate(sentence));
			return all.filter(({ here }) => overlaps(here.span, span));
		},
	};

	function* rate(sentence: number): Steps<Rated[]> {
		const found: Rated[] = [];
		for (const placed of differences.differencesOf(sentence)) {
			yield;
			if (!couldBeReported(corpus, placed, models)) continue;
			const judged = judgeDifference(corpus, placed, models);
			if (isReportable(judged.score) && !isRejected(placed)) found.push({ placed, ...judged });
		}
		return found;
	}

	/** The surest first, with what is known of an article's roles and quotations. */
	function* conclude(article: ArticleAnalysis, rated: readonly Rated[]): Steps<readonly Conflict[]> {
		const judged = oneForEach(rated).map(({ placed, score, certain }): Conflict => {
			const { kind, here, there } = placed.difference;
			const side = (claim: number, { span, value }: typeof here): ConflictSide => ({
				article: pairs.claims[claim]!.article,
				span,
				value,
				claim: pairs.claims[claim]!,
			});
			const [mine, theirs] = [side(placed.here, here), side(placed.there, there)];
			return {
				kind,
				nature: natureOf(placed.difference, mine, theirs),
				score,
				certain,
				here: mine,
				there: theirs,
			};
		});
		const whole = yield* ofRolesAndQuotations(article);
		const within = yield* conflictsWithin(corpus, article);
		return withoutRepetition([...whole, ...judged, ...within]).sort((a, b) => b.score - a.score);
	}

	function* ofRolesAndQuotations(article: ArticleAnalysis): Steps<readonly Conflict[]> {
		let found = known.get(article);
		if (!found) {
			const roles = (yield* findRoleConflicts(corpus, article)).map(conflictOfRoles);
			yield* corpus.quotations.prepare(article);
			const quotations = corpus.quotations.of(article).flatMap(conflictOfQuotations);
			found = [...roles, ...quotations].map((conflict) =>
				conflict.here.article === article ? conflict : { ...conflict, here: conflict.there, there: conflict.here },
			);
			known.set(article, found);
		}
		return found;
	}

	/** Best first: a value has one counterpart in each article, and two sentences differ in one thing of a kind. */
	function oneForEach(all: readonly Rated[]): Rated[] {
		const taken = new Set<string>();
		return [...all]
			.sort((a, b) => b.score - a.score)
			.filter(({ placed }) => {
				const { difference, here, there } = placed;
				const keys = isValue(placed)
					? [
							`${difference.here.span.start} in ${pairs.articleOf[there]}`,
							`${pairs.articleOf[there]} ${difference.there.span.start}`,
						]
					: [`${difference.kind} ${pairs.sentenceOf[here]} ${pairs.sentenceOf[there]}`];
				if (keys.some((key) => taken.has(key))) return false;
				for (const key of keys) taken.add(key);
				return true;
			});
	}

	function isRejected({ here, there }: PlacedDifference): boolean {
		return corpus.decisions
			.about(pairs.claims[here]!)
			.some(
				({ decision, others }) =>
					decision === 'different' && others.some((o) => o.claim === pairs.claims[there]!.claim),
			);
	}
}

function natureOf({ kind, firmer }: Difference, here: ConflictSide, there: ConflictSide): ConflictNature {
	if (kind === 'attribution' || kind === 'quotation') return 'wording';
	if (kind === 'status') return firmer && isFirmerLater(here, there, firmer) ? 'update' : 'wording';
	return isUpdate(here, there) ? 'update' : 'contradiction';
}

/** Where nobody has two roles at a time, there is nothing to be judged. */
const SURE = 0.9;

function conflictOfRoles({ here, there }: { readonly here: PlacedRole; readonly there: PlacedRole }): Conflict {
	const side = ({ article, span, text }: PlacedRole): ConflictSide => ({ article, span, value: text });
	return { kind: 'role', nature: 'contradiction', score: SURE, certain: true, here: side(here), there: side(there) };
}

function conflictOfQuotations(pair: {
	readonly here: PlacedQuotation;
	readonly there: PlacedQuotation;
	readonly score: number;
	readonly relation: 'same' | 'cut' | 'reworded';
	readonly speakers: 'same' | 'different' | 'unknown';
}): Conflict[] {
	const { score } = pair;
	const found: Conflict[] = [];
	if (pair.relation === 'reworded')
		found.push({
			kind: 'quotation',
			nature: 'wording',
			score,
			certain: score >= SURE,
			here: { article: pair.here.article, span: pair.here.quotation.span, value: pair.here.quotation.text },
			there: { article: pair.there.article, span: pair.there.quotation.span, value: pair.there.quotation.text },
		});
	const [mine, theirs] = [pair.here.quotation.speaker, pair.there.quotation.speaker];
	if (pair.speakers === 'different' && mine && theirs)
		found.push({
			kind: 'attribution',
			nature: 'contradiction',
			score,
			certain: score >= SURE,
			here: { article: pair.here.article, span: pair.here.quotation.span, value: mine.mention?.text ?? mine.text },
			there: {
				article: pair.there.article,
				span: pair.there.quotation.span,
				value: theirs.mention?.text ?? theirs.text,
			},
		});
	return found;
}

/** What stands at the same places is told once, by what tells it first. */
function withoutRepetition(all: readonly Conflict[]): Conflict[] {
	const seen = new Set<string>();
	return all.filter(({ kind, here, there }) => {
		const key = `${kind} ${here.span.start} ${there.article.article.file.uri} ${there.span.start}`;
		return !seen.has(key) && seen.add(key);
	});
}
