import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Span } from '../text/span.ts';
import { renderClaimHover } from './claimHover.ts';
import { renderEntityHover } from './entityHover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { renderValueHover } from './valueHover.ts';

export interface Hover {
	/** What it is about, in the file: the name, the figure or the claim. */
	readonly span: Span;
	readonly text: string;
}

/** What a reader is told about the place under the cursor: first of the name or figure there, then, in short, of the claim. */
export function renderHover(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	options: HoverOptions,
): Hover | undefined {
	const detail = renderEntityHover(corpus, uri, offset, options) ?? renderValueHover(corpus, uri, offset, options);
	const claim = renderClaimHover(corpus, uri, offset, { ...options, short: detail !== undefined });
	if (!detail) return claim;
	const parts = claim ? [detail.text, options.style.rule, claim.text] : [detail.text];
	return { span: detail.span, text: parts.join('\n\n') };
}
