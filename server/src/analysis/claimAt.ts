import { touches } from '../text/span.ts';
import type { ArticleAnalysis, Claim } from './analysis.ts';

/**
 * The claim that a cursor at `offset` (UTF-16 units of the file) stands in: the one whose own words it touches, else the
 * smallest one around it, else the nearest one of the same sentence (a cursor on "he said" means what he said).
 */
export function claimAt(analysis: ArticleAnalysis, offset: number): Claim | undefined {
	const here = analysis.claims.filter((claim) => touches(claim.sentence.span, offset));
	const around = here.filter((claim) => touches(claim.span, offset)).sort((a, b) => size(a) - size(b));
	const own = around.find((claim) =>
		claim.words.some((i) => {
			const token = claim.sentence.tokens[i];
			return token && touches(claim.sentence.block.prose.toFile(token.at), offset);
		}),
	);
	if (own ?? around[0]) return own ?? around[0];
	let nearest: Claim | undefined;
	let least = Infinity;
	for (const claim of here) {
		const distance = Math.max(claim.span.start - offset, offset - claim.span.end);
		if (distance < least) {
			nearest = claim;
			least = distance;
		}
	}
	return nearest;
}

function size(claim: Claim): number {
	return claim.span.end - claim.span.start;
}
