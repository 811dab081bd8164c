import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { findCopyLinks, ONE_REPORT_SHARE, type CopyLink } from '../corpus/independence.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { copyInWords } from '../features/copyInWords.ts';
import { wordingWithin } from '../features/wording.ts';
import { onOneLine, type PlaceNamer, type ReportedPlace } from './reportedPlace.ts';

/** What two sources share word for word, but for small edits. */
export interface ReportedCopy {
	/** "Cape Wire and Dorvik Post share 28 words word for word; both credit AP", for a person. */
	readonly title: string;
	readonly words: number;
	/** Of the words of the shorter one that are not quoted: 0 to 1. */
	readonly share: number;
	/** They share most of the shorter one, and count as one source for all that both state. */
	readonly oneReport: boolean;
	/** News agencies that both credit. */
	readonly agencies: readonly string[];
	/** In the order of the first source. */
	readonly passages: readonly {
		readonly words: number;
		/** Its wording in each of the two. */
		readonly places: readonly (ReportedPlace & { readonly text: string })[];
	}[];
}

/** What is made to be read at a glance cuts a passage here, in UTF-16 units. */
export const PASSAGE_LENGTH = 200;

/** Each pair of sources that share a passage, those with most words first. */
export function reportCopies({ sharedText, articles }: AnalyzedCorpus, placeOf: PlaceNamer): ReportedCopy[] {
	return findCopyLinks(sharedText, articles).map(({ article, other, passages, words, share, agencies }) => ({
		title: titleOf({ article, other, words, agencies }),
		words,
		share: Math.round(share * 1000) / 1000,
		oneReport: share >= ONE_REPORT_SHARE,
		agencies,
		passages: passages.map(({ here, there, words }) => ({
			words,
			places: [
				{ ...placeOf(article, here), text: onOneLine(wordingWithin(article, here)) },
				{ ...placeOf(other, there), text: onOneLine(wordingWithin(other, there)) },
			],
		})),
	}));
}

/** Which two share how much, for a person. */
export function titleOf(link: Omit<CopyLink, 'passages' | 'share'>): string {
	return `${sourceName(link.article.article)} and ${sourceName(link.other.article)} share ${copyInWords(link)}`;
}
