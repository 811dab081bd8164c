import type { Block } from '../article/article.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Span } from '../text/span.ts';
import { countInWords } from './countInWords.ts';
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

/** A paragraph of ten shared claims is still one paragraph: the ones with most sources stand for it. */
const PER_BLOCK = 2;
const WORDING_LENGTH = 30;

/** "In 3 of 5 sources" above the paragraphs of an article that other sources share claims with. */
export async function findSharedClaimLenses(
	corpus: AnalyzedCorpus,
	uri: string,
	minimumScore: number,
	pause: Pause,
): Promise<SharedClaimLens[]> {
	const article = corpus.article(uri);
	if (!article) return [];
	const byBlock = new Map<Block, SharedClaim[]>();
	for (const shared of await findSharedClaims(corpus, uri, minimumScore, pause)) {
		const { block } = shared.claim.sentence;
		const known = byBlock.get(block);
		if (known) known.push(shared);
		else byBlock.set(block, [shared]);
	}
	const lenses: SharedClaimLens[] = [];
	for (const [block, all] of byBlock) {
		const most = [...all].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, PER_BLOCK);
		most.sort((a, b) => a.claim.span.start - b.claim.span.start);
		for (const { claim, sources, possibly } of most) {
			const count = countInWords(sources, possibly, corpus.articles.length);
			// Of two, each says which claim it means.
			const title =
				most.length > 1
					? `${count}: ${inQuotationMarks(shorten(wordingOf({ article, claim }), WORDING_LENGTH))}`
					: count;
			lenses.push({ block: block.span, claim: claim.span, title });
		}
	}
	return lenses;
}

/** A source that may state it counts less than one that does. */
function weightOf({ sources, possibly }: SharedClaim): number {
	return sources + possibly / 4;
}
