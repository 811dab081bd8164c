import * as l10n from '@vscode/l10n';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { overlaps, type Span } from '../text/span.ts';
import { countInWords, sourcesInAll } from './countInWords.ts';
import { findSharedClaims, type Pause } from './sharedClaims.ts';

export interface SharedClaimHint {
	/** Where the claim ends, in the file. */
	readonly offset: number;
	/** "4/5", "3–4/5", "4/5, 3 independent": of how many sources how many state it, and how many more may; "4" in a large folder. */
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
	const all = sourcesInAll(corpus);
	return shared
		.filter(({ claim }) => overlaps(claim.span, within))
		.map(({ claim, sources, independent, possibly }) => ({
			offset: claim.span.end,
			label: labelOf(sources, possibly, all, independent),
			tooltip: countInWords(sources, possibly, all, independent),
		}));
}

function labelOf(sources: number, possibly: number, all: number | undefined, independent: number): string {
	const stated = possibly ? `${sources}–${sources + possibly}` : String(sources);
	const count = all === undefined ? stated : `${stated}/${all}`;
	return independent < sources ? l10n.t('{0}, {1} independent', count, independent) : count;
}
