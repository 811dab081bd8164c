import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import { probability } from '../corpus/claimModel.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { fittingMatches, type FittingMatch } from './fittingMatches.ts';
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
 * In log-odds: what fits a claim by itself less than this is not put into its group. Over the labelled sets at hand 17 in 100 cells of a
 * story's rows then tell another thing than their row, and 25 without it, while more of what is labelled is found (`npm run eval:story`).
 */
const LEAST_ODDS = -1;

/**
 * The claims of a corpus, each in one group at most. A group is what one claim matches directly: passing on from match to match
 * would in the end put together what nobody would call the same.
 */
export async function groupClaims(corpus: AnalyzedCorpus, minimumScore: number, pause: Pause): Promise<GroupedClaims> {
	const single: PlacedClaim[] = [];
	const open: Candidate[] = [];
	const isOpen = ({ match }: FittingMatch): boolean => !taken.has(match.other.claim);
	const taken = new Set<Claim>();
	for (const article of corpus.articles)
		for (const claim of article.claims) {
			const placed = { article, claim };
			const best = bestOfEachSource(fittingMatches(corpus, placed, minimumScore, LEAST_ODDS));
			if (best.length) open.push({ placed, best, worth: worthOf(best), order: open.length });
			else if (!corpus.matcher.matches(placed, minimumScore).length) single.push(placed);
			await pause();
		}
	const shared: ClaimGroup[] = [];
	// The last is the next one. What others took makes a claim worth less, never more: it then waits for its new turn.
	open.sort(inTurn);
	for (let next = open.pop(); next; next = open.pop()) {
		if (taken.has(next.placed.claim)) continue;
		const best = next.best.filter(isOpen);
		if (!best.length) continue;
		if (best.length < next.best.length) {
			const again = { ...next, best, worth: worthOf(best) };
			open.splice(turnOf(again, open), 0, again);
			continue;
		}
		taken.add(next.placed.claim);
		for (const { match } of best) taken.add(match.other.claim);
		shared.push({ seed: next.placed, matches: best.map(({ match }) => match) });
	}
	// Stable: of as many sources, those that fit best come first.
	shared.sort((a, b) => b.matches.length - a.matches.length);
	return { shared, single };
}

/** A claim that a group may form around. */
interface Candidate {
	readonly placed: PlacedClaim;
	readonly best: readonly FittingMatch[];
	readonly worth: number;
	readonly order: number;
}

/** How many sources a group may be trusted to have: each counts as much as it probably states the same. */
function worthOf(matches: readonly FittingMatch[]): number {
	return matches.reduce((sum, { odds }) => sum + probability(odds), 0);
}

function inTurn(a: Candidate, b: Candidate): number {
	return a.worth - b.worth || b.order - a.order;
}

function turnOf(one: Candidate, sorted: readonly Candidate[]): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (inTurn(sorted[middle]!, one) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function bestOfEachSource(matches: readonly FittingMatch[]): FittingMatch[] {
	const seen = new Set<ArticleAnalysis>();
	return matches.filter(({ match: { other } }) => !seen.has(other.article) && seen.add(other.article));
}
