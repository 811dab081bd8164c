import type { ArticleAnalysis, Claim } from '../analysis/analysis.ts';
import { claimAt } from '../analysis/claimAt.ts';
import { spanLength, type Span } from '../text/span.ts';

/** How much of both a claim and a span must be the other's for the two to be one: all but a word at the edge. */
const COINCIDES = 0.8;
/** "Most": more than half. */
const MOST = 0.5;

/**
 * The claims that a span of a file means: the one that it coincides with; else those of one sentence that lie in it (a match can be
 * spread over its sentence); else the one that stands around its middle.
 */
export function findClaimsIn(analysis: ArticleAnalysis, span: Span): readonly Claim[] {
	const near = analysis.claims.filter((claim) => shared(claim.span, span) > 0);
	const alike = (claim: Claim): number => {
		const both = shared(claim.span, span);
		return both / (spanLength(claim.span) + spanLength(span) - both);
	};
	const [best] = [...near].sort((a, b) => alike(b) - alike(a));
	if (best && alike(best) >= COINCIDES) return [best];
	const inside = near.filter((claim) => shared(claim.span, span) > MOST * spanLength(claim.span));
	if (inside[0] && inside.every(({ sentence }) => sentence === inside[0]!.sentence)) return inside;
	const around = claimAt(analysis, (span.start + span.end) >> 1);
	return around ? [around] : [];
}

/** The same where the claims make up most of the span: what is left of a statement that was rewritten is another one. */
export function findClaimsMakingUp(analysis: ArticleAnalysis, span: Span): readonly Claim[] {
	const claims = findClaimsIn(analysis, span);
	const extent = extentOf(claims);
	return extent && shared(extent, span) > MOST * spanLength(span) ? claims : [];
}

/** From the start of the first of some claims to the end of the last; undefined where there are none. */
export function extentOf(claims: readonly Claim[]): Span | undefined {
	if (!claims.length) return undefined;
	return {
		start: Math.min(...claims.map(({ span }) => span.start)),
		end: Math.max(...claims.map(({ span }) => span.end)),
	};
}

function shared(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
