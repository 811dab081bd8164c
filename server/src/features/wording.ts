import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { containsSpan } from '../text/span.ts';

/** What a reader sees of a claim: its words, without the marks of the file's format. */
export function wordingOf({ claim }: PlacedClaim): string {
	return claim.sentence.block.prose.text.slice(claim.at.start, claim.at.end);
}

/** The same of what was found in another source, which may be more than one claim of a sentence. */
export function wordingOfMatch({ other, span }: ClaimMatch): string {
	const { tokens, block } = other.claim.sentence;
	const inside = tokens.filter(({ at }) => containsSpan(span, block.prose.toFile(at)));
	const [first, last] = [inside[0], inside[inside.length - 1]];
	return first && last ? block.prose.text.slice(first.at.start, last.at.end) : wordingOf(other);
}

/** Words in quotation marks, once: what is a quotation as a whole already does not get a second pair. */
export function inQuotationMarks(words: string): string {
	return `“${/^["“”„«](.+?)[,.]?["“”»]$/su.exec(words)?.[1] ?? words}”`;
}
