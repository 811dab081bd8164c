import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Span } from '../text/span.ts';
import { renderClaimHover } from './claimHover.ts';
import { renderEntityHover } from './entityHover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { renderQuotationHover } from './quotationHover.ts';
import { renderValueHover } from './valueHover.ts';

export interface Hover {
	/** What it is about, in the file: the name, the figure or the claim. */
	readonly span: Span;
	readonly text: string;
}

/**
 * What a reader is told about the place under the cursor: first of the name or figure there, then of the quotation it stands in
 * and of the claim; these in short where there is a name or a figure.
 */
export function renderHover(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	options: HoverOptions,
): Hover | undefined {
	const detail = renderEntityHover(corpus, uri, offset, options) ?? renderValueHover(corpus, uri, offset, options);
	const inShort = { ...options, short: detail !== undefined };
	const quotation = renderQuotationHover(corpus, uri, offset, inShort);
	const claim = renderClaimHover(corpus, uri, offset, inShort);
	const parts = [detail, quotation, claim].filter((part) => part !== undefined);
	const [first] = parts;
	return first && { span: first.span, text: parts.map((part) => part.text).join(`\n\n${options.style.rule}\n\n`) };
}
