import { analyzeArticle } from '../analysis/analyzeArticle.ts';
import { readArticle } from '../article/readArticle.ts';
import { analyzeCorpus, type AnalyzedCorpus } from './analyzedCorpus.ts';
import { CLAIM_MODEL, logOdds, probability, type TextFeatures } from './claimModel.ts';
import type { ClaimMatch } from './claimMatches.ts';
import { makeCorpus } from './corpus.ts';
import { readFeatures } from './readFeatures.ts';
import type { SecondReading } from './secondReading.ts';
import { asWholeSentences } from './wholeSentences.ts';
import { compareWordOrder } from './wordOrder.ts';

/** Two texts of a sentence or so, made ready to be compared. */
export interface TextPair {
	/** The claims of both. */
	readonly claims: AnalyzedCorpus;
	/** Their sentences as wholes. */
	readonly sentences: AnalyzedCorpus;
}

/** How two texts stand to each other. */
export interface Comparison {
	/** 0 to 1: that both state the same. Of several sentences each counts with its best match, by its length. */
	readonly score: number;
	/** The best match of two claims; undefined where one of the texts states nothing. */
	readonly best: ClaimMatch | undefined;
}

export function readTextPair(a: string, b: string): TextPair {
	const analyses = [a, b].map((text, i) =>
		analyzeArticle(readArticle({ uri: `text:${i}`, format: 'text', text: text.replace(/\s+/g, ' ').trim() })),
	);
	return {
		claims: analyzeCorpus(makeCorpus(analyses)),
		sentences: analyzeCorpus(makeCorpus(analyses.map(asWholeSentences))),
	};
}

/** `second` is what the encoder made of the pair, claims and sentences, where it has read them. */
export function compareTexts({ claims, sentences }: TextPair, second?: SecondReading): Comparison {
	const { pairs } = sentences;
	const of = (article: number): number[] => pairs.claims.flatMap((_, i) => (pairs.articleOf[i] === article ? [i] : []));
	const [left, right] = [of(0), of(1)];
	const scoreOf = (x: number, y: number): number => {
		const features = textFeatures(sentences, x, y);
		const read = second && readFeatures(pairs.claims[x]!, pairs.claims[y]!, second);
		return probability(
			read ? logOdds({ ...features, ...read }, CLAIM_MODEL.textsRead) : logOdds(features, CLAIM_MODEL.texts),
		);
	};
	const meanOf = (mine: readonly number[], theirs: readonly number[]): number => {
		let [sum, length] = [0, 0];
		for (const x of mine) {
			const words = pairs.claims[x]!.claim.words.length;
			sum += words * Math.max(0, ...theirs.map((y) => scoreOf(x, y)));
			length += words;
		}
		return length ? sum / length : 0;
	};
	return {
		score: (meanOf(left, right) + meanOf(right, left)) / 2,
		best: bestMatch(second ? claims.knowing({ second }) : claims),
	};
}

/** What the words of two sentences tell, by their numbers. */
export function textFeatures({ pairs }: AnalyzedCorpus, a: number, b: number): TextFeatures {
	const tokens = (i: number) => pairs.claims[i]!.claim.sentence.tokens;
	return { ...pairs.features(a, b), ...compareWordOrder(tokens(a), tokens(b)) };
}

function bestMatch(corpus: AnalyzedCorpus): ClaimMatch | undefined {
	const [article] = corpus.articles;
	let best: ClaimMatch | undefined;
	for (const claim of article?.claims ?? [])
		for (const match of corpus.matcher.matches({ article: article!, claim }, 0))
			if (!best || match.score > best.score) best = match;
	return best;
}
