import type { Block } from '../article/article.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Span } from '../text/span.ts';
import { differencesOf, type ClaimDifferences } from './claimDifferences.ts';
import { countInWords, differingInWords, sourcesInAll } from './countInWords.ts';
import { findConflicts, type Reported } from './findConflicts.ts';
import { findSharedClaims, type Pause, type SharedClaim } from './sharedClaims.ts';
import { shorten } from './textStyle.ts';
import { inQuotationMarks, wordingOf } from './wording.ts';

export interface SharedClaimLens {
	/** The block above which it stands. */
	readonly block: Span;
	/** The claim that it is about. */
	readonly claim: Span;
	readonly title: string;
}

/** A paragraph of ten shared claims is still one paragraph: the ones with most sources, or most that differ, stand for it. */
const PER_BLOCK = 2;
const WORDING_LENGTH = 30;

/**
 * "In 3 of 5 sources" above the paragraphs of an article that other sources share claims with, and where conflicts are `reported`, how many
 * of them differ: "In 3 of 5 sources · 1 differs".
 */
export async function findSharedClaimLenses(
	corpus: AnalyzedCorpus,
	uri: string,
	minimumScore: number,
	pause: Pause,
	reported?: Reported,
): Promise<SharedClaimLens[]> {
	const article = corpus.article(uri);
	if (!article) return [];
	const conflicts = reported ? await findConflicts(corpus, uri, pause) : [];
	const byBlock = new Map<Block, Told[]>();
	for (const shared of await findSharedClaims(corpus, uri, minimumScore, pause)) {
		const { claim } = shared;
		const differences = reported && differencesOf(corpus, { article, claim }, conflicts, reported);
		const told = { ...shared, ...(differences && { differences }) };
		const known = byBlock.get(claim.sentence.block);
		if (known) known.push(told);
		else byBlock.set(claim.sentence.block, [told]);
	}
	const lenses: SharedClaimLens[] = [];
	for (const [block, all] of byBlock) {
		const most = [...all].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, PER_BLOCK);
		most.sort((a, b) => a.claim.span.start - b.claim.span.start);
		for (const { claim, sources, independent, possibly, differences } of most) {
			const count = countInWords(sources, possibly, sourcesInAll(corpus), independent);
			// Of two, each says which claim it means.
			const words = most.length > 1 ? inQuotationMarks(shorten(wordingOf({ article, claim }), WORDING_LENGTH)) : '';
			const differ = differences ? differingInWords(differences) : '';
			const title = [count, differ, words].filter((part) => part).join(' · ');
			lenses.push({ block: block.span, claim: claim.span, title });
		}
	}
	return lenses;
}

interface Told extends SharedClaim {
	readonly differences?: ClaimDifferences;
}

/** A source that may state it counts less than one that does; where sources differ, a reader wants to know. */
function weightOf({ sources, possibly, differences }: Told): number {
	return sources + possibly / 4 + (differences?.sources ?? 0);
}
