import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import type { Pause } from './sharedClaims.ts';

/** What several sources say: one claim of each. */
export interface ClaimGroup {
	/** The one that the others were found by. */
	readonly seed: PlacedClaim;
	/** One of each other source, best first. */
	readonly matches: readonly ClaimMatch[];
}

export interface GroupedClaims {
	/** The ones with most sources first, then in the order of the corpus. */
	readonly shared: readonly ClaimGroup[];
	/** Claims that no other source states, in the order of the corpus. */
	readonly single: readonly PlacedClaim[];
}

/**
 * The claims of a corpus, each in one group at most. A group is what one claim matches directly: passing on from match to match
 * would in the end put together what nobody would call the same.
 */
export async function groupClaims(corpus: AnalyzedCorpus, minimumScore: number, pause: Pause): Promise<GroupedClaims> {
	const asked: { readonly placed: PlacedClaim; readonly best: readonly ClaimMatch[] }[] = [];
	for (const article of corpus.articles)
		for (const claim of article.claims) {
			const placed = { article, claim };
			asked.push({ placed, best: bestOfEachSource(corpus.matcher.matches(placed, minimumScore)) });
			await pause();
		}
	const single = asked.filter(({ best }) => best.length === 0).map(({ placed }) => placed);
	const shared: ClaimGroup[] = [];
	const taken = new Set<Claim>();
	const byCount = asked.map((one, order) => ({ ...one, order })).filter(({ best }) => best.length > 0);
	byCount.sort((a, b) => b.best.length - a.best.length || a.order - b.order);
	for (const { placed, best } of byCount) {
		if (taken.has(placed.claim)) continue;
		const matches = best.filter(({ other }) => !taken.has(other.claim));
		if (!matches.length) continue;
		taken.add(placed.claim);
		for (const { other } of matches) taken.add(other.claim);
		shared.push({ seed: placed, matches });
	}
	// What was taken away meanwhile can leave a later group with fewer sources than it set out with.
	shared.sort((a, b) => b.matches.length - a.matches.length);
	return { shared, single };
}

function bestOfEachSource(matches: readonly ClaimMatch[]): ClaimMatch[] {
	const seen = new Set<ArticleAnalysis>();
	return matches.filter(({ other }) => !seen.has(other.article) && seen.add(other.article));
}
