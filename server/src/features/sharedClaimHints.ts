import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { overlaps, type Span } from '../text/span.ts';
import { findSharedClaims, type Pause } from './sharedClaims.ts';

export interface SharedClaimHint {
	/** Where the claim ends, in the file. */
	readonly offset: number;
	/** "4/5": of how many sources how many state it. */
	readonly label: string;
	readonly tooltip: string;
}

/** The count of sources at the end of each shared claim of a stretch of an article. */
export async function findSharedClaimHints(
	corpus: AnalyzedCorpus,
	uri: string,
	within: Span,
	minimumScore: number,
	pause: Pause,
): Promise<SharedClaimHint[]> {
	const shared = await findSharedClaims(corpus, uri, minimumScore, pause);
	const all = corpus.articles.length;
	return shared
		.filter(({ claim }) => overlaps(claim.span, within))
		.map(({ claim, sources }) => ({
			offset: claim.span.end,
			label: `${sources}/${all}`,
			tooltip: `In ${sources} of ${all} sources`,
		}));
}
