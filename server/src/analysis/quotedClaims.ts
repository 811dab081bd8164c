import type { Sentence } from '../article/article.ts';
import type { Attribution, Claim, Quotation } from './analysis.ts';

/**
 * The claims, each with the speaker of the quotation it stands in: a quotation has one speaker, though only one of its sentences
 * may say so, and the next quotation of a block goes on from it. Both lists are in the order of the text.
 */
export function attributeQuotedClaims(claims: readonly Claim[], quotations: readonly Quotation[]): Claim[] {
	const carried = new Map<Claim, Attribution>();
	let next = 0;
	let previous: Attributed | undefined;
	for (const quotation of quotations) {
		while (next < claims.length && isClaimBefore(claims[next]!, quotation)) next++;
		const inside: Claim[] = [];
		for (let c = next; c < claims.length && claims[c]!.sentence.block === quotation.sentence.block; c++) {
			const { at } = claims[c]!;
			if (at.start >= quotation.at.end) break;
			if (quotation.at.start <= at.start && at.end <= quotation.at.end) inside.push(claims[c]!);
		}
		const attribution = inside.find((c) => c.attribution)?.attribution ?? goesOnFrom(previous, quotation, inside);
		if (!attribution || inside.length === 0) continue;
		for (const claim of inside) if (!claim.attribution) carried.set(claim, attribution);
		previous = { sentence: inside[inside.length - 1]!.sentence, attribution };
	}
	return claims.map((claim) => {
		const attribution = carried.get(claim);
		return attribution ? { ...claim, attribution } : claim;
	});
}

function isClaimBefore(claim: Claim, quotation: Quotation): boolean {
	return claim.sentence.block === quotation.sentence.block
		? claim.at.end <= quotation.at.start
		: claim.span.start < quotation.span.start;
}

/** A quotation whose speaker is known, and the sentence that names the speaker. */
interface Attributed {
	readonly sentence: Sentence;
	readonly attribution: Attribution;
}

/** ‘"A," said Lind. "B."’: a sentence that is a quotation from end to end, right behind the one with the speaker. */
function goesOnFrom(
	previous: Attributed | undefined,
	quotation: Quotation,
	inside: readonly Claim[],
): Attribution | undefined {
	const sentence = inside[0]?.sentence;
	if (!previous || !sentence || previous.sentence.block !== sentence.block) return undefined;
	const words = sentence.tokens.filter((t) => t.kind === 'word');
	const whole = words.every((t) => quotation.at.start <= t.at.start && t.at.end <= quotation.at.end);
	const gap = sentence.at.start - previous.sentence.at.end;
	return whole && gap >= 0 && gap < 4 ? previous.attribution : undefined;
}
