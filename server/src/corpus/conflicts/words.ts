import { NEGATIONS } from '../../analysis/lexicons/functionWords.ts';
import type { Span } from '../../text/span.ts';
import type { WeighedClaim } from '../weighedClaim.ts';

/** What is told of a claim by itself, worked out once: a claim is compared with many. */
export function ofClaim<Told>(tell: (claim: WeighedClaim) => Told): (claim: WeighedClaim) => Told {
	const known = new WeakMap<WeighedClaim, { readonly told: Told }>();
	return (claim) => {
		let found = known.get(claim);
		if (!found) known.set(claim, (found = { told: tell(claim) }));
		return found.told;
	};
}

/** The folded word or mark right before a place of a claim's sentence. */
export function wordBefore({ terms }: WeighedClaim, { start }: Pick<Span, 'start'>): string | undefined {
	let before: string | undefined;
	for (const token of terms.claim.sentence.tokens) {
		if (token.at.end > start) break;
		before = token.key;
	}
	return before;
}

/** What stands at a place of a claim's sentence. */
export function textAt({ terms }: WeighedClaim, { start, end }: Span): string {
	return terms.claim.sentence.block.prose.text.slice(start, end);
}

/** Whether a folded word denies by itself: "not", "no", "didn't", "nobody's". */
export function isDenying(key: string): boolean {
	return NEGATIONS.has(key.replace(/'s$/, '')) || key === 'no' || /n't$/.test(key);
}
