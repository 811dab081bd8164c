import type { ArticleAnalysis, Claim, Quotation } from '../analysis/analysis.ts';
import type { Sentence } from '../article/article.ts';
import { overlaps } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { AnalyzedCorpus } from './analyzedCorpus.ts';
import { probability } from './claimModel.ts';
import { remember } from './claimPairs.ts';
import { indexQuotations } from './quotationCandidates.ts';
import { compareWordings, type WordingsCompared } from './quotationLikeness.ts';
import { quotedWords, type QuotedWord } from './quotationWords.ts';
import { compareSpeakers, type SpeakersCompared } from './sameSpeaker.ts';
import { turned, wordDifference, type AlteredWords } from './wordDifference.ts';

/** A quotation where it stands. */
export interface PlacedQuotation {
	readonly article: ArticleAnalysis;
	readonly quotation: Quotation;
}

/** One utterance as two sources quote it. */
export interface QuotationPair {
	/** In the article that comes first in the corpus. */
	readonly here: PlacedQuotation;
	readonly there: PlacedQuotation;
	/** 0.5 to 1: how sure it is that both quote the same words. */
	readonly score: number;
	/** `cut`: one has all words of the other, in their order, and more. */
	readonly relation: 'same' | 'cut' | 'reworded';
	/** From the wording of `here` to that of `there`. */
	readonly altered: readonly AlteredWords[];
	readonly speakers: SpeakersCompared;
}

/** What a pair is found by: all of it is there before any pair is. */
export type QuotationSource = Pick<AnalyzedCorpus, 'articles' | 'entities' | 'pairs' | 'first'>;

/** A quotation with the words that it is compared by, and the claims that it states or stands in. */
export interface ReadQuotation extends PlacedQuotation {
	readonly words: readonly QuotedWord[];
	readonly claims: readonly Claim[];
}

/** The quotations that two sources give, whatever became of them on the way; the surest pairs first. */
export interface QuotationPairs {
	/** Of all articles. */
	all(): readonly QuotationPair[];
	/** Those that an article's quotations lead to: only these are compared. */
	of(article: ArticleAnalysis): readonly QuotationPair[];
	/** What that rests on, a pair a step. */
	prepare(article: ArticleAnalysis): Steps<void>;
}

export function makeQuotationPairs(corpus: QuotationSource): QuotationPairs {
	const quotations = corpus.articles.flatMap(readQuotations);
	const likely = remember(indexQuotations(quotations));
	const first = new Map<ArticleAnalysis, number>();
	quotations.forEach(({ article }, i) => first.has(article) || first.set(article, i));
	const compared = remember((pair) => {
		const [here, there] = [Math.floor(pair / quotations.length), pair % quotations.length];
		return comparePair(corpus, quotations[here]!, quotations[there]!) ?? 'other';
	});
	const numbersOf = (asked: Iterable<number>): Set<number> => {
		const numbers = new Set<number>();
		for (const i of asked)
			for (const other of likely(i)) numbers.add(Math.min(i, other) * quotations.length + Math.max(i, other));
		return numbers;
	};
	const pairsOf = (asked: Iterable<number>): readonly QuotationPair[] =>
		[...numbersOf(asked)]
			.map(compared)
			.filter((pair) => pair !== 'other')
			.sort((a, b) => b.score - a.score);
	const ofArticle = (article: ArticleAnalysis): number[] => {
		const from = first.get(article) ?? 0;
		return article.quotations.map((_, i) => from + i);
	};
	let all: readonly QuotationPair[] | undefined;
	const known = new Map<ArticleAnalysis, readonly QuotationPair[]>();
	return {
		all: () => (all ??= pairsOf(quotations.keys())),
		of(article) {
			let pairs = known.get(article);
			if (!pairs) known.set(article, (pairs = pairsOf(ofArticle(article))));
			return pairs;
		},
		*prepare(article) {
			if (known.has(article)) return;
			for (const pair of numbersOf(ofArticle(article))) {
				compared(pair);
				yield;
			}
		},
	};
}

function comparePair(corpus: QuotationSource, here: ReadQuotation, there: ReadQuotation): QuotationPair | undefined {
	const speakers = compareSpeakers(here, there, corpus.entities);
	const wordings = compareWordings(here.words, there.words);
	if (!isWorthwhile(here, there, wordings, speakers)) return undefined;
	const score = probability(oddsOf(wordings, contextOf(corpus, here, there), speakers));
	if (score < 0.5) return undefined;
	const altered = wordDifference(wordingOf(here), wordingOf(there));
	return { here: placed(here), there: placed(there), score, relation: relationOf(altered), altered, speakers };
}

/** The pair with the given quotation as `here`; undefined where it is none of the two. */
export function seenFrom(pair: QuotationPair, quotation: Quotation): QuotationPair | undefined {
	if (pair.here.quotation === quotation) return pair;
	if (pair.there.quotation !== quotation) return undefined;
	return { ...pair, here: pair.there, there: pair.here, altered: turned(pair.altered, proseOf(pair.there)) };
}

const read = new WeakMap<ArticleAnalysis, readonly ReadQuotation[]>();

/** Read once for each analysis. */
function readQuotations(article: ArticleAnalysis): readonly ReadQuotation[] {
	let quotations = read.get(article);
	if (!quotations) read.set(article, (quotations = wordsOfQuotations(article)));
	return quotations;
}

function wordsOfQuotations(article: ArticleAnalysis): ReadQuotation[] {
	const { sentences } = article.article;
	const order = new Map(sentences.map((sentence, i) => [sentence, i]));
	const claimsOf = new Map<Sentence, Claim[]>();
	for (const claim of article.claims) {
		const known = claimsOf.get(claim.sentence);
		if (known) known.push(claim);
		else claimsOf.set(claim.sentence, [claim]);
	}
	return article.quotations.map((quotation) => {
		const own: Sentence[] = [];
		for (let i = order.get(quotation.sentence)!; i < sentences.length; i++) {
			const sentence = sentences[i]!;
			if (sentence.block !== quotation.sentence.block || sentence.at.start >= quotation.at.end) break;
			own.push(sentence);
		}
		const claims = own.flatMap((s) => claimsOf.get(s) ?? []).filter((c) => overlaps(c.at, quotation.at));
		return {
			article,
			quotation,
			words: quotedWords(quotation, own),
			claims,
		};
	});
}

/** What nobody is said to say is a title or a nickname as long as it is short; both sources name the same thing then. */
const LONG_ENOUGH = 5;
/** The shorter wording must be found in the other by this share of its weight; word for word, where the speaker is not the same. */
const LEAST_SHARE = 0.4;
const LEAST_SHARE_OF_OTHERS = 0.5;

function isWorthwhile(
	here: ReadQuotation,
	there: ReadQuotation,
	{ shorter, exact, alignedRun }: WordingsCompared,
	speakers: SpeakersCompared,
): boolean {
	const attributed = here.quotation.speaker ?? there.quotation.speaker;
	if (!attributed && Math.min(here.words.length, there.words.length) < LONG_ENOUGH) return false;
	if (speakers !== 'same') return exact >= LEAST_SHARE_OF_OTHERS;
	return shorter >= LEAST_SHARE || alignedRun;
}

/** How likely, 0 to 1, claims of the two quotations are the same: what is around the quoted words tells what these are about. */
function contextOf({ first, pairs }: QuotationSource, here: ReadQuotation, there: ReadQuotation): number {
	const numbers = ({ article, claims }: ReadQuotation): number[] =>
		claims.flatMap((claim) => pairs.numberOf({ article, claim }) ?? []);
	let best = 0;
	for (const a of numbers(here)) for (const b of numbers(there)) best = Math.max(best, probability(first.odds(a, b)));
	return best;
}

/**
 * Log-odds, by hand: what two wordings share counts most, what their claims have in common next, then who speaks. The figures were
 * chosen so that either much of the words or most of the context must agree; see `npm run eval:quotations -- --pairs`.
 */
const START = -6;
const SHORTER = 4;
const LONGER = 2;
const CONTEXT = 3;
const SAME_SPEAKER = 1;
const DIFFERENT_SPEAKERS = -2;
const MASS = 0.1;
const MOST_MASS = 20;
/** One word of content is said by everybody: it is the same quotation only where the claims agree, this likely at least. */
const LIKELY_CONTEXT = 0.6;
const IMPOSSIBLE = -9;

function oddsOf(
	{ shorter, longer, mass, telling, run, alignedRun }: WordingsCompared,
	context: number,
	speakers: SpeakersCompared,
): number {
	if (telling < 2) {
		const cutOut = run >= 2 && speakers === 'same';
		if (speakers === 'different' || (context < LIKELY_CONTEXT && !cutOut)) return IMPOSSIBLE;
	}
	if (alignedRun && speakers === 'same') return Math.max(0.2, CONTEXT * context);
	const voice = speakers === 'same' ? SAME_SPEAKER : speakers === 'different' ? DIFFERENT_SPEAKERS : 0;
	return START + SHORTER * shorter + LONGER * longer + CONTEXT * context + voice + MASS * Math.min(mass, MOST_MASS);
}

function relationOf(altered: readonly AlteredWords[]): QuotationPair['relation'] {
	const kinds = new Set(altered.map(({ kind }) => kind));
	if (!kinds.has('deleted') && !kinds.has('inserted')) return 'same';
	return kinds.has('deleted') && kinds.has('inserted') ? 'reworded' : 'cut';
}

function wordingOf({ quotation, words }: ReadQuotation): { prose: string; words: readonly QuotedWord[] } {
	return { prose: proseOf({ quotation }), words };
}

function placed({ article, quotation }: ReadQuotation): PlacedQuotation {
	return { article, quotation };
}

function proseOf({ quotation }: Pick<PlacedQuotation, 'quotation'>): string {
	return quotation.sentence.block.prose.text;
}
