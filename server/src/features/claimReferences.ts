import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import { findMatchesAt, placeOf, placeOfMatch } from './matchesAt.ts';
import type { Place } from './place.ts';

export interface ReferenceOptions {
	/** 0 to 1. */
	readonly minimumScore: number;
	/** The asked claim comes first. */
	readonly includeAsked: boolean;
}

/** Where the other sources say what the claim at `offset` says, best first. */
export function findClaimReferences(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	options: ReferenceOptions,
): Place[] {
	const found = findMatchesAt(corpus, uri, offset, options.minimumScore);
	if (!found) return [];
	const others = found.matches.map(placeOfMatch);
	return options.includeAsked ? [placeOf(found.asked), ...others] : others;
}
