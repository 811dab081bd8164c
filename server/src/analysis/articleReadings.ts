import type { Sentence } from '../article/article.ts';
import { overlaps } from '../text/span.ts';
import type { Mention, Quotation } from './analysis.ts';
import { findAttributions, type Attributions } from './attributions.ts';
import { bySentence } from './bySentence.ts';
import type { Clause } from './syntax/clause.ts';
import { findClauses } from './syntax/clauses.ts';
import { readSentence, type SentenceReading } from './syntax/sentenceReading.ts';

/** A sentence with its clauses and with who says them. */
export interface ReadSentence {
	readonly reading: SentenceReading;
	readonly clauses: readonly Clause[];
	readonly attributions: Attributions;
	/** The quotations that touch the sentence, in order. */
	readonly quotations: readonly Quotation[];
}

/** In tokens. What is longer is no sentence of news but a list or a table run together, and its clauses are anybody's guess. */
const LONGEST_SENTENCE = 200;

export function isReadable(sentence: Sentence): boolean {
	return sentence.tokens.length <= LONGEST_SENTENCE;
}

/** The sentences of one article, each read when it is first asked for and once. */
export class ArticleReadings {
	private readonly read = new Map<Sentence, ReadSentence>();
	private readonly mentionsOf: ReadonlyMap<Sentence, readonly Mention[]>;
	private readonly quotationsOf: ReadonlyMap<Sentence, readonly Quotation[]>;

	/** All three in the order of the text. */
	constructor(sentences: readonly Sentence[], mentions: readonly Mention[], quotations: readonly Quotation[]) {
		this.mentionsOf = bySentence(mentions);
		this.quotationsOf = touching(sentences, quotations);
	}

	of(sentence: Sentence): ReadSentence {
		let found = this.read.get(sentence);
		if (!found) {
			const quotations = this.quotationsOf.get(sentence) ?? [];
			const reading = readSentence(sentence, this.mentionsOf.get(sentence) ?? [], quotations);
			const clauses = findClauses(reading);
			found = { reading, clauses, attributions: findAttributions(reading, clauses), quotations };
			this.read.set(sentence, found);
		}
		return found;
	}
}

/** The quotations that touch each sentence; both in the order of the text. */
export function touching(sentences: readonly Sentence[], quotations: readonly Quotation[]): Map<Sentence, Quotation[]> {
	const found = new Map<Sentence, Quotation[]>();
	let first = 0;
	for (const sentence of sentences) {
		while (first < quotations.length && quotations[first]!.span.end <= sentence.span.start) first++;
		const own: Quotation[] = [];
		for (let q = first; q < quotations.length && quotations[q]!.span.start < sentence.span.end; q++) {
			const quotation = quotations[q]!;
			if (quotation.sentence.block === sentence.block && overlaps(quotation.at, sentence.at)) own.push(quotation);
		}
		if (own.length) found.set(sentence, own);
	}
	return found;
}
