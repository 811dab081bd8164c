import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';
import type { Sentence } from '../article/article.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { Conflict } from '../corpus/conflicts/conflicts.ts';
import { countIndependent, type Independence } from '../corpus/independence.ts';
import { overlaps } from '../text/span.ts';
import { findConflicts, isReported } from './findConflicts.ts';
import { ownMatches } from './ownMatches.ts';
import type { Pause } from './sharedClaims.ts';

/**
 * How a sentence of a draft stands to the sources. `contradicted`: one of them tells something that cannot be true as well, whoever else
 * supports it. `supported`: two or more independent ones state it; `single-source`: one does, or several that have it from one text.
 * `no-claim`: it states nothing that could be looked for.
 */
export type SentenceStatus = 'supported' | 'contradicted' | 'single-source' | 'unsupported' | 'no-claim';

export interface CheckedSentence {
	readonly sentence: Sentence;
	readonly status: SentenceStatus;
	/** The best match in each source that states it, the surest first. */
	readonly support: readonly ClaimMatch[];
	/** How many of these sources are left when those that rest on the same text count once, and why. */
	readonly independence: Independence;
	readonly contradictions: readonly Conflict[];
	/** Updates, and what is told in other words, by others or as less settled. */
	readonly differences: readonly Conflict[];
	/** Claims of it that no source was found to state. */
	readonly notFound: readonly Claim[];
}

/**
 * What a match must reach to support a draft, where nobody has set another score: 0 to 1. It is higher than what is shown in the editor, where
 * a reader sees both wordings: with the encoder some 9 % of the sentences that labelled sets have in one source alone are told as
 * supported, and four in five of the shared claims (`npm run eval:only`).
 */
export const DEFAULT_SUPPORT_SCORE = 0.7;
/** A source that states claims of this share of a sentence's words supports the sentence. */
const MOST_OF_IT = 0.5;

/** Holds each sentence of one article against all others of the corpus; furniture is left out. */
export async function checkDraft(
	corpus: AnalyzedCorpus,
	draft: ArticleAnalysis,
	minimumScore: number,
	pause: Pause,
): Promise<CheckedSentence[]> {
	const conflicts = await findConflicts(corpus, draft.article.file.uri, pause);
	const reported = conflicts.filter(
		(one) => isReported(one.nature, 'differences') && !corpus.dismissals.isDismissed(one),
	);
	const checked: CheckedSentence[] = [];
	for (const sentence of draft.article.sentences) {
		if (sentence.block.kind === 'furniture') continue;
		const own = reported.filter(({ here }) => overlaps(here.span, sentence.span));
		checked.push(checkSentence(corpus, draft, sentence, own, minimumScore));
		await pause();
	}
	return checked;
}

function checkSentence(
	corpus: AnalyzedCorpus,
	draft: ArticleAnalysis,
	sentence: Sentence,
	conflicts: readonly Conflict[],
	minimumScore: number,
): CheckedSentence {
	const claims = draft.claims.filter((claim) => claim.sentence === sentence);
	const bySource = new Map<ArticleAnalysis, { words: number; matches: ClaimMatch[] }>();
	const notFound: Claim[] = [];
	for (const claim of claims) {
		const sources = new Set<ArticleAnalysis>();
		for (const match of ownMatches(corpus, { article: draft, claim }, minimumScore)) {
			const source = match.other.article;
			if (sources.has(source)) continue;
			sources.add(source);
			const { words, matches } = bySource.get(source) ?? { words: 0, matches: [] };
			bySource.set(source, { words: words + claim.words.length, matches: [...matches, match] });
		}
		if (!sources.size) notFound.push(claim);
	}
	const contradictions = conflicts.filter(({ nature }) => nature === 'contradiction');
	const against = new Set(contradictions.map(({ there }) => there.article));
	const all = claims.reduce((sum, { words }) => sum + words.length, 0);
	const supporting = [...bySource]
		.filter(([source, { words }]) => !against.has(source) && words >= MOST_OF_IT * all)
		.map(([, { matches }]) => [...matches].sort((a, b) => b.score - a.score));
	const independence = countIndependent(
		corpus.sharedText,
		supporting.flat().map(({ other, span }) => ({ article: other.article, span })),
	);
	return {
		sentence,
		status: statusOf(claims.length, independence.independent, contradictions.length),
		support: supporting.map(([best]) => best!).sort((a, b) => b.score - a.score),
		independence,
		contradictions,
		differences: conflicts.filter(({ nature }) => nature !== 'contradiction'),
		notFound,
	};
}

function statusOf(claims: number, support: number, contradictions: number): SentenceStatus {
	if (contradictions) return 'contradicted';
	if (!claims) return 'no-claim';
	if (support > 1) return 'supported';
	return support ? 'single-source' : 'unsupported';
}
