import { touches } from '../text/span.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { Hover } from './hover.ts';
import type { HoverOptions } from './hoverOptions.ts';
import { dateInWords, quantityInWords } from './valueInWords.ts';

/** The figure or date under the cursor as a value that can be compared; undefined where it has none. */
export function renderValueHover(
	corpus: AnalyzedCorpus,
	uri: string,
	offset: number,
	{ style }: HoverOptions,
): Hover | undefined {
	const article = corpus.article(uri);
	const date = article?.dates.find(({ span }) => touches(span, offset));
	const inWords = date && dateInWords(date);
	if (date && inWords) return { span: date.span, text: style.strong(style.text(inWords)) };
	const quantity = article?.quantities.find(({ span }) => touches(span, offset));
	return quantity && { span: quantity.span, text: style.strong(style.text(quantityInWords(quantity))) };
}
