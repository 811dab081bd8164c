import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { overlaps, type Span } from '../text/span.ts';
import { agencyCredits } from './agencyCredits.ts';
import { articleWords, type WordRange } from './articleWords.ts';
import type { SharedPassage, SharedText } from './sharedText.ts';

/** A place where an article states something. */
export interface Statement {
	readonly article: ArticleAnalysis;
	/** In the file. */
	readonly span: Span;
}

/** Two articles that rest on the same text, and how that is known. */
export interface CopyLink {
	readonly article: ArticleAnalysis;
	readonly other: ArticleAnalysis;
	/** In the order of `article`; of a claim the ones that it stands in come first. */
	readonly passages: readonly SharedPassage[];
	/** How many words they share word for word, in all passages together. */
	readonly words: number;
	/** Of the words of the shorter one that are not quoted: 0 to 1. */
	readonly share: number;
	/** Agencies that both credit. It says where the text came from, and is no ground by itself: agencies file many texts. */
	readonly agencies: readonly string[];
}

/** How many sources there are when those that rest on the same text count once. */
export interface Independence {
	readonly independent: number;
	/** Each group of articles that count once, of two or more. */
	readonly groups: readonly (readonly ArticleAnalysis[])[];
	/** Why: for a group of three two links, those with most words. */
	readonly links: readonly CopyLink[];
}

/** Two articles are one report, cut or with a paragraph added, where they share so much of the shorter one. */
export const ONE_REPORT_SHARE = 2 / 3;
/** A statement is copied where so much of the shorter of its two wordings is equal word by word; the rest are edits. */
const COPIED_SHARE = 0.8;

/**
 * How many of the articles that state a claim do so independently. Two count once where a statement of theirs stands in a passage that
 * they share word for word, or where they are one report; so do those that are joined by a third.
 */
export function countIndependent(shared: SharedText, statements: readonly Statement[]): Independence {
	const byArticle = new Map<ArticleAnalysis, Span[]>();
	for (const { article, span } of statements) byArticle.set(article, [...(byArticle.get(article) ?? []), span]);
	const links: CopyLink[] = [];
	const articles = [...byArticle.keys()];
	articles.forEach((article, i) => {
		const later = new Set(articles.slice(i + 1));
		for (const [other, passages] of passagesByOther(shared, article)) {
			if (!later.has(other)) continue;
			const holding = passages.filter((one) => holds(one, article, byArticle.get(article)!, byArticle.get(other)!));
			if (holding.length === 0 && shareOf(article, other, passages) < ONE_REPORT_SHARE) continue;
			links.push(makeLink(article, other, [...holding, ...passages.filter((one) => !holding.includes(one))]));
		}
	});
	return joinLinked(articles, links);
}

/** The articles of a corpus that are one report each with another one. */
export function findReports(shared: SharedText, articles: readonly ArticleAnalysis[]): Independence {
	return joinLinked(
		articles,
		findCopyLinks(shared, articles).filter(({ share }) => share >= ONE_REPORT_SHARE),
	);
}

/** All pairs of articles that share a passage, each once, those with most words first. */
export function findCopyLinks(shared: SharedText, articles: readonly ArticleAnalysis[]): CopyLink[] {
	const order = new Map(articles.map((article, i) => [article, i]));
	const links = articles.flatMap((article) =>
		[...passagesByOther(shared, article)]
			.filter(([other]) => order.get(article)! < (order.get(other) ?? -1))
			.map(([other, passages]) => makeLink(article, other, passages)),
	);
	return links.sort((a, b) => b.words - a.words);
}

function passagesByOther(shared: SharedText, article: ArticleAnalysis): ReadonlyMap<ArticleAnalysis, SharedPassage[]> {
	const passages = new Map<ArticleAnalysis, SharedPassage[]>();
	for (const passage of shared.of(article)) {
		const known = passages.get(passage.other);
		if (known) known.push(passage);
		else passages.set(passage.other, [passage]);
	}
	return passages;
}

function makeLink(article: ArticleAnalysis, other: ArticleAnalysis, passages: readonly SharedPassage[]): CopyLink {
	const theirs = new Set(agencyCredits(other));
	return {
		article,
		other,
		passages,
		words: countWords(passages),
		share: shareOf(article, other, passages),
		agencies: agencyCredits(article).filter((agency) => theirs.has(agency)),
	};
}

function shareOf(article: ArticleAnalysis, other: ArticleAnalysis, passages: readonly SharedPassage[]): number {
	return countWords(passages) / Math.max(1, Math.min(articleWords(article).unquoted, articleWords(other).unquoted));
}

function countWords(passages: readonly SharedPassage[]): number {
	return passages.reduce((sum, { words }) => sum + words, 0);
}

/** Whether one of the places in either article is told in the same words in the other one, in this passage. */
function holds(
	passage: SharedPassage,
	article: ArticleAnalysis,
	here: readonly Span[],
	there: readonly Span[],
): boolean {
	const mine = here.filter((span) => overlaps(span, passage.here)).map((span) => articleWords(article).within(span));
	const theirs = there
		.filter((span) => overlaps(span, passage.there))
		.map((span) => articleWords(passage.other).within(span));
	return mine.some((a) => theirs.some((b) => isCopied(passage, a, b)));
}

function isCopied({ runs }: SharedPassage, here: WordRange, there: WordRange): boolean {
	let equal = 0;
	for (const { hereFrom, thereFrom, length } of runs) {
		const from = Math.max(0, here.first - hereFrom, there.first - thereFrom);
		const to = Math.min(length, here.end - hereFrom, there.end - thereFrom);
		equal += Math.max(0, to - from);
	}
	const shorter = Math.min(here.end - here.first, there.end - there.first);
	return shorter > 0 && equal >= COPIED_SHARE * shorter;
}

function joinLinked(articles: readonly ArticleAnalysis[], links: readonly CopyLink[]): Independence {
	const groupOf = new Map(articles.map((article) => [article, [article]]));
	const used: CopyLink[] = [];
	for (const link of [...links].sort((a, b) => b.words - a.words)) {
		const [mine, theirs] = [groupOf.get(link.article)!, groupOf.get(link.other)!];
		if (mine === theirs) continue;
		used.push(link);
		mine.push(...theirs);
		for (const article of theirs) groupOf.set(article, mine);
	}
	const groups = [...new Set(groupOf.values())];
	return { independent: groups.length, groups: groups.filter(({ length }) => length > 1), links: used };
}
