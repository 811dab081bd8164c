import * as l10n from '@vscode/l10n';
import type { ArticleAnalysis } from '../analysis/analysis.ts';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { containsSpan, overlaps, type Span } from '../text/span.ts';

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

/** What a reader sees of a stretch of an article, across its paragraphs. */
export function wordingWithin({ article }: ArticleAnalysis, span: Span): string {
	const sentences = article.sentences.filter((one) => one.block.kind !== 'furniture' && overlaps(one.span, span));
	const parts = sentences.map(({ block: { prose }, at, tokens }) => {
		const inside = tokens.filter((token) => containsSpan(span, prose.toFile(token.at)));
		const [first, last] = [inside[0], inside[inside.length - 1]];
		const isWhole = last === tokens[tokens.length - 1];
		return first && last ? prose.text.slice(first.at.start, isWhole ? at.end : last.at.end) : '';
	});
	return parts.filter((part) => part).join(' ');
}

/** Words in quotation marks, once: what is a quotation as a whole already does not get a second pair. */
export function inQuotationMarks(words: string): string {
	const whole = /^["“”„«](.+?)[,.]?["“”»]$/su.exec(words)?.[1];
	// Of what was cut off inside a quotation the mark that opens or closes it would stand there twice.
	const cut = CUT_BEHIND.exec(words)?.[1] ?? CUT_BEFORE.exec(words)?.[1];
	return l10n.t('“{0}”', withoutEndComma(whole ?? cut ?? words));
}

const CUT_BEHIND = /^["“”„«]([^"“”„«»]+)$/u;
/** A single mark closes only behind a comma: "the workers'" has none. */
const CUT_BEFORE = /^((?!.*(?:^|\s)['‘])[^"“”„«»]+(?:(?=["“”»])|,(?=['’])))["“”»'’]$/su;

/** Without the comma that ends a quotation before the words for its speaker, where these are not shown. */
export function withoutEndComma(words: string): string {
	return words.trimEnd().replace(/,\s*(["”»’']?)$/u, '$1');
}

/** A claim with the words elsewhere in its sentence that it leans on, so that it can stand alone: "The talks … lasted two hours". */
export function wordingAlone(placed: PlacedClaim): string {
	const { claim } = placed;
	const { tokens, block } = claim.sentence;
	if (!claim.leansOn.length) return wordingOf(placed);
	const wanted = new Set([...claim.words, ...claim.leansOn]);
	const runs: { start: number; end: number }[] = [];
	let open = false;
	for (const [index, token] of tokens.entries()) {
		// A mark between two words of one stretch does not part them.
		if (token.kind === 'punctuation') continue;
		if (!wanted.has(index)) open = false;
		else if (open) runs.at(-1)!.end = token.at.end;
		else {
			runs.push({ ...token.at });
			open = true;
		}
	}
	return runs.map(({ start, end }) => block.prose.text.slice(start, end)).join(' … ');
}
