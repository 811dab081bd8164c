import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { agencyCredits } from '../corpus/agencyCredits.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { SharedPassage } from '../corpus/sharedText.ts';
import type { Span } from '../text/span.ts';

/** A stretch of an article that others have word for word. */
export interface SharedTextMark {
	/** In the file; of all that is shared here with one source or another. */
	readonly span: Span;
	/** Those with most words first. */
	readonly copies: readonly MarkedCopy[];
}

export interface MarkedCopy extends Pick<SharedPassage, 'other' | 'here' | 'there' | 'words'> {
	/** News agencies that both articles credit. */
	readonly agencies: readonly string[];
}

/** What of an article stands in others word for word, in the order of its text; passages that overlap are one mark. */
export function findSharedTextMarks(corpus: AnalyzedCorpus, uri: string): SharedTextMark[] {
	const article = corpus.article(uri);
	const runs: { start: number; end: number; passages: SharedPassage[] }[] = [];
	for (const passage of article ? corpus.sharedText.of(article) : []) {
		const { start, end } = passage.here;
		const last = runs[runs.length - 1];
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
			last.passages.push(passage);
		} else runs.push({ start, end, passages: [passage] });
	}
	return runs.map(({ start, end, passages }) => ({
		span: { start, end },
		copies: passages.sort((a, b) => b.words - a.words).map((passage) => markedCopy(article!, passage)),
	}));
}

function markedCopy(article: ArticleAnalysis, { other, here, there, words }: SharedPassage): MarkedCopy {
	const theirs = new Set(agencyCredits(other));
	return { other, here, there, words, agencies: agencyCredits(article).filter((agency) => theirs.has(agency)) };
}
