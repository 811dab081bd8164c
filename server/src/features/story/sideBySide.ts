import type { ArticleAnalysis, Claim } from '../../analysis/analysis.ts';
import { EMPTY_WORDS } from '../../analysis/lexicons/functionWords.ts';
import type { Block, BlockKind } from '../../article/article.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../../corpus/claimMatches.ts';
import type { Conflict } from '../../corpus/conflicts/conflicts.ts';
import type { ConflictKind } from '../../corpus/conflicts/difference.ts';
import { containsSpan, overlaps, type Span } from '../../text/span.ts';
import { findConflicts, isReported } from '../findConflicts.ts';
import { relationInWords, relationWithoutConflict } from '../relationInWords.ts';
import type { StoryOptions } from './storyClaims.ts';

/** An article as it is read beside another one: its blocks without the page's furniture. */
export interface ReadArticle {
	readonly article: ArticleAnalysis;
	readonly blocks: readonly ReadBlock[];
}

export interface ReadBlock {
	readonly kind: BlockKind;
	/** Depth of a heading, 1 to 6. */
	readonly level?: number;
	/** What a reader sees. */
	readonly text: string;
	/** In the file. */
	readonly span: Span;
}

/** Words of a read article: which block they stand in, and where in its text, in UTF-16 units. */
export interface WordsAt {
	readonly block: number;
	readonly at: Span;
	/** In the file. */
	readonly span: Span;
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
}

/** One article beside others: which of its claims they state, and in what they differ, word by word. */
export async function putSideBySide(
	corpus: AnalyzedCorpus,
	left: ArticleAnalysis,
	right: readonly ArticleAnalysis[],
	{ minimumScore, reported, pause }: StoryOptions,
): Promise<SideBySide> {
	const texts = new Map([left, ...right].map((article) => [article, new ReadText(article)]));
	const conflicts = reported
		? (await findConflicts(corpus, left.article.file.uri, pause)).filter(
				(one) => one.nature !== 'compatible' && isReported(one.nature, reported) && !corpus.dismissals.isDismissed(one),
			)
		: [];
	const joined: JoinedClaims[] = [];
	for (const claim of left.claims) {
		const matches = corpus.matcher.matches({ article: left, claim }, minimumScore);
		for (const [index, article] of right.entries()) {
			const match = matches.find(({ other }) => other.article === article);
			const own = conflicts.filter(
				({ here, there }) => there.article === article && containsSpan(claim.span, here.span),
			);
			const pair = match && join(match, index, own, texts.get(left)!, texts.get(article)!);
			if (pair) joined.push(pair);
		}
		await pause();
	}
	return {
		left: { article: left, blocks: texts.get(left)!.shown },
		right: right.map((article) => ({ article, blocks: texts.get(article)!.shown })),
		joined: withoutOverlap(joined),
	};
}

function join(
	match: ClaimMatch,
	article: number,
	conflicts: readonly Conflict[],
	here: ReadText,
	there: ReadText,
): JoinedClaims | undefined {
	const left = here.words(match.claim.claim.span);
	const right = there.words(match.span);
	if (!left || !right) return undefined;
	const agreeing = match.evidence.filter(({ agrees }) => agrees);
	const differing = conflicts.flatMap((one): DifferingWords[] => {
		const [mine, theirs] = [here.words(one.here.span), there.words(one.there.span)];
		if (!mine || !theirs) return [];
		return [{ kind: one.kind, left: mine, right: theirs, certain: one.certain, update: one.nature === 'update' }];
	});
	const alikeHere = agreeing.flatMap((evidence) => evidence.here);
	const alikeThere = agreeing.flatMap((evidence) => evidence.there);
	return {
		left,
		right,
		article,
		score: match.score,
		certain: match.certain,
		relationInWords: differing.length ? relationInWords(match) : relationWithoutConflict(match),
		onlyLeft: here.contentWords(match.claim.claim, match.claim.claim.span, alikeHere),
		onlyRight: there.contentWords(match.other.claim, match.span, alikeThere),
		differing,
	};
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

/** An article's blocks as they are read, and where a place of its file stands in them. */
class ReadText {
	readonly shown: readonly ReadBlock[];
	private readonly blocks: readonly Block[];

	constructor({ article }: ArticleAnalysis) {
		this.blocks = article.blocks.filter(({ kind, prose }) => kind !== 'furniture' && prose.text.trim());
		this.shown = this.blocks.map(({ kind, level, prose, span }) => ({
			kind,
			...(level !== undefined && { level }),
			text: prose.text,
			span,
		}));
	}

	/** Undefined for what does not show, or stands in more than one block. */
	words(span: Span): WordsAt | undefined {
		const block = this.blocks.findIndex((one) => containsSpan(one.span, span));
		if (block < 0) return undefined;
		const { prose } = this.blocks[block]!;
		const [start, end] = [prose.fromFile(span.start), prose.fromFile(span.end)];
		return start === undefined || end === undefined || end <= start ? undefined : { block, at: { start, end }, span };
	}

	/** The words of content in a stretch of a claim's sentence that are in none of the places given. */
	contentWords({ sentence }: Claim, within: Span, but: readonly Span[]): WordsAt[] {
		return sentence.tokens.flatMap(({ kind, key, at }) => {
			if (kind !== 'word' || EMPTY_WORDS.has(key)) return [];
			const span = sentence.block.prose.toFile(at);
			if (!containsSpan(within, span) || but.some((one) => overlaps(one, span))) return [];
			return this.words(span) ?? [];
		});
	}
}
