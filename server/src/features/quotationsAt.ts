import type { Quotation } from '../analysis/analysis.ts';
import type { AnalyzedCorpus } from '../corpus/analyzedCorpus.ts';
import type { PlacedQuotation, QuotationPair } from '../corpus/quotationPairs.ts';
import { seenFrom } from '../corpus/quotationPairs.ts';
import { touches } from '../text/span.ts';

export interface QuotationsAt {
	readonly asked: PlacedQuotation;
	/** Where other sources quote the same, seen from the asked quotation; the surest first. */
	readonly pairs: readonly QuotationPair[];
}

/** The quotation at an offset of an article, and where the other sources have it. */
export function findQuotationsAt(corpus: AnalyzedCorpus, uri: string, offset: number): QuotationsAt | undefined {
	const article = corpus.article(uri);
	const quotation = article?.quotations.find((q: Quotation) => touches(q.span, offset));
	if (!article || !quotation) return undefined;
	const pairs = corpus.articles.length > 1 ? corpus.quotations.of(article) : [];
	return { asked: { article, quotation }, pairs: pairs.flatMap((pair) => seenFrom(pair, quotation) ?? []) };
}
