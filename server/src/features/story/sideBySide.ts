import * as l10n from '@vscode/l10n';
import type { ArticleAnalysis, Claim } from '../../analysis/analysis.ts';
import { EMPTY_WORDS } from '../../analysis/lexicons/functionWords.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../../corpus/claimMatches.ts';
import type { Conflict } from '../../corpus/conflicts/conflicts.ts';
import type { ConflictKind } from '../../corpus/conflicts/difference.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { containsSpan, overlaps, type Span } from '../../text/span.ts';
import { conflictTitle } from '../conflictReport.ts';
import { findConflicts, isReported } from '../findConflicts.ts';
import { fittingMatches } from '../fittingMatches.ts';
import { relationInWords, relationWithoutConflict } from '../relationInWords.ts';
import { ReadText, type ReadBlock, type WordsAt } from './readText.ts';
import type { StoryOptions } from './storyClaims.ts';

/** An article as it is read beside another one: its blocks without the page's furniture. */
export interface ReadArticle {
	readonly article: ArticleAnalysis;
	readonly blocks: readonly ReadBlock[];
}

/** One claim of the left article, and where an article on the right states it or tells it otherwise. */
export interface JoinedClaims {
	readonly left: WordsAt;
	readonly right: WordsAt;
	/** Index of the article on the right. */
	readonly article: number;
	/** 0 to 1. */
	readonly score: number;
	readonly certain: boolean;
	/** To follow the right source's name: "says the same". */
	readonly relationInWords: string;
	/** Content words of either side that the other one has no like of. */
	readonly onlyLeft: readonly WordsAt[];
	readonly onlyRight: readonly WordsAt[];
	/** What the two tell differently. */
	readonly differing: readonly DifferingWords[];
}

export interface DifferingWords {
	readonly kind: ConflictKind;
	/** "Figures differ", for a person. */
	readonly title: string;
	readonly left: WordsAt;
	readonly right: WordsAt;
	readonly certain: boolean;
	readonly update: boolean;
}

export interface SideBySide {
	readonly left: ReadArticle;
	readonly right: readonly ReadArticle[];
	/** In the order of the left text, then of the articles on the right. */
	readonly joined: readonly JoinedClaims[];
	/** How many of the left article's claims each of the others joins, in their order, whichever of them are on the right. */
	readonly counts: readonly number[];
}

/** Which of the others are put beside; where none of them is named, the one that joins most claims. */
export type Beside = 'all' | ReadonlySet<ArticleAnalysis>;

/**
 * In log-odds: what fits a claim by itself less than this is not joined with it. Over the labelled sets at hand it takes away one in seven
 * of the wrong joins, and hardly a labelled one (`npm run eval:story`).
 */
const LEAST_ODDS = -2;

/** One article beside others: which of its claims they state, and in what they differ, word by word. */
export async function putSideBySide(
	corpus: AnalyzedCorpus,
	left: ArticleAnalysis,
	others: readonly ArticleAnalysis[],
	beside: Beside,
	{ minimumScore, reported, pause }: StoryOptions,
): Promise<SideBySide> {
	const texts = new Map([left, ...others].map((article) => [article, new ReadText(article)]));
	const conflicts = reported
		? (await findConflicts(corpus, left.article.file.uri, pause)).filter(
				(one) => one.nature !== 'compatible' && isReported(one.nature, reported) && !corpus.dismissals.isDismissed(one),
			)
		: [];
	const found = others.map((): JoinedClaims[] => []);
	const told = new Set<Conflict>();
	const add = (joint: Joint, own: readonly Conflict[]): void => {
		const article = others.indexOf(joint.there.article);
		const pair = article >= 0 && join(joint, article, own, texts.get(left)!, texts.get(joint.there.article)!);
		if (!pair) return;
		found[article]!.push(pair);
		for (const conflict of own) told.add(conflict);
	};
	for (const claim of left.claims) {
		const seen = new Set<ArticleAnalysis>();
		for (const { match } of fittingMatches(corpus, { article: left, claim }, minimumScore, LEAST_ODDS)) {
			const { article } = match.other;
			if (seen.has(article)) continue;
			seen.add(article);
			const own = conflicts.filter(
				({ here, there }) => there.article === article && containsSpan(claim.span, here.span),
			);
			add(jointOf(match, own.length > 0), own);
		}
		await pause();
	}
	// What differs may differ so much that it matches no more.
	for (const conflict of conflicts) {
		const joint = !told.has(conflict) && jointOfConflict(conflict);
		if (joint) add(joint, [conflict]);
	}
	const alone = found.map(withoutOverlap);
	const counts = alone.map(({ length }) => length);
	const shown = others.filter((article) => beside === 'all' || beside.has(article));
	if (!shown.length) shown.push(...others.slice(closest(counts)).slice(0, 1));
	const joined = others.flatMap((article, index) =>
		shown.includes(article) ? alone[index]!.map((one) => ({ ...one, article: shown.indexOf(article) })) : [],
	);
	return {
		left: { article: left, blocks: texts.get(left)!.shown },
		right: shown.map((article) => ({ article, blocks: texts.get(article)!.shown })),
		joined: withoutOverlap(joined),
		counts,
	};
}

/** The first of those with the highest count. */
function closest(counts: readonly number[]): number {
	return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/** Two claims that are joined, and by what. */
interface Joint extends Pick<JoinedClaims, 'score' | 'certain' | 'relationInWords'> {
	readonly here: PlacedClaim;
	readonly there: PlacedClaim;
	readonly thereSpan: Span;
	/** `relationInWords` says so. */
	readonly differs: boolean;
	readonly alikeHere: readonly Span[];
	readonly alikeThere: readonly Span[];
}

function jointOf(match: ClaimMatch, differs: boolean): Joint {
	const agreeing = match.evidence.filter(({ agrees }) => agrees);
	return {
		here: match.claim,
		there: match.other,
		thereSpan: match.span,
		score: match.score,
		certain: match.certain,
		differs: match.relation === 'differs',
		relationInWords: differs ? relationInWords(match) : relationWithoutConflict(match),
		alikeHere: agreeing.flatMap((evidence) => evidence.here),
		alikeThere: agreeing.flatMap((evidence) => evidence.there),
	};
}

function jointOfConflict({ here, there, score, certain }: Conflict): Joint | undefined {
	if (!here.claim || !there.claim) return undefined;
	return {
		here: here.claim,
		there: there.claim,
		thereSpan: there.claim.claim.span,
		score,
		certain,
		relationInWords: certain ? l10n.t('differs') : l10n.t('may differ'),
		differs: true,
		alikeHere: [],
		alikeThere: [],
	};
}

function join(
	{ here, there, thereSpan, alikeHere, alikeThere, score, certain, differs, relationInWords }: Joint,
	article: number,
	conflicts: readonly Conflict[],
	hereText: ReadText,
	thereText: ReadText,
): JoinedClaims | undefined {
	const left = hereText.words(here.claim.span);
	const right = thereText.words(thereSpan);
	if (!left || !right) return undefined;
	const differing = conflicts.flatMap((one): DifferingWords[] => {
		const [mine, theirs] = [hereText.words(one.here.span), thereText.words(one.there.span)];
		if (!mine || !theirs) return [];
		const { kind, certain, nature } = one;
		return [{ kind, title: conflictTitle(one), left: mine, right: theirs, certain, update: nature === 'update' }];
	});
	const onLeft = contentWords(here.claim, here.claim.span);
	const onRight = contentWords(there.claim, thereSpan);
	const only = (words: readonly Word[], others: readonly Word[], alike: readonly Span[], text: ReadText): WordsAt[] => {
		const keys = new Set(others.map(({ key }) => key));
		return words
			.filter(({ key, span }) => !keys.has(key) && !alike.some((one) => overlaps(one, span)))
			.flatMap(({ span }) => text.words(span) ?? []);
	};
	return {
		left,
		right,
		article,
		score,
		certain,
		relationInWords: (!differs && differenceInWords(differing)) || relationInWords,
		onlyLeft: only(onLeft, onRight, alikeHere, hereText),
		onlyRight: only(onRight, onLeft, alikeThere, thereText),
		differing,
	};
}

/** What else is the same does not matter where something is told otherwise; another wording of one quotation is nothing of the kind. */
function differenceInWords(differing: readonly DifferingWords[]): string | undefined {
	const real = differing.filter(({ kind }) => kind !== 'quotation');
	if (!real.length) return undefined;
	return real.some(({ certain }) => certain) ? 'differs' : 'may differ';
}

interface Word {
	readonly key: string;
	readonly span: Span;
}

/** The words of content in a stretch of a claim's sentence. */
function contentWords({ sentence }: Claim, within: Span): Word[] {
	return sentence.tokens.flatMap(({ kind, key, at }) => {
		if (kind !== 'word' || EMPTY_WORDS.has(key)) return [];
		const span = sentence.block.prose.toFile(at);
		return containsSpan(within, span) ? { key, span } : [];
	});
}

/** A claim set inside another one, or one that reaches into the next, is left to that one which says more for its length. */
function withoutOverlap(joined: readonly JoinedClaims[]): JoinedClaims[] {
	const kept: JoinedClaims[] = [];
	const length = ({ left }: JoinedClaims): number => left.at.end - left.at.start;
	const byWorth = [...joined].sort((a, b) => b.score - a.score || length(a) - length(b));
	for (const one of byWorth) {
		const meets = (other: JoinedClaims): boolean =>
			other.left.block === one.left.block &&
			overlaps(other.left.at, one.left.at) &&
			(other.article === one.article || !isSame(other.left, one.left));
		if (!kept.some(meets)) kept.push(one);
	}
	return kept.sort((a, b) => a.left.block - b.left.block || a.left.at.start - b.left.at.start || a.article - b.article);
}

function isSame(a: WordsAt, b: WordsAt): boolean {
	return a.block === b.block && a.at.start === b.at.start && a.at.end === b.at.end;
}
