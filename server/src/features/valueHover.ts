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
	const quantity = article?.quantities.find(({ span }) => touches(span, offset));
	if (date && inWords) {
		// "within two weeks" is both: the days that it comes to, and two weeks.
		const figure = quantity && date.counted ? style.text(` (${quantityInWords(quantity)})`) : '';
		return { span: date.span, text: style.strong(style.text(inWords)) + figure };
	}
	return quantity && { span: quantity.span, text: style.strong(style.text(quantityInWords(quantity))) };
}
