import type { Article, Sentence } from '../article/article.ts';
import type { Claim, Mention, Quotation } from './analysis.ts';
import { findClauses, type Clause } from './clauses.ts';
import { readSentence } from './sentenceReading.ts';

/** The claims of an article. */
export function findClaims(article: Article, mentions: readonly Mention[], quotations: readonly Quotation[]): Claim[] {
	return article.sentences
		.filter((s) => s.block.kind !== 'furniture' && !s.tokens.some((t) => t.text === '?'))
		.flatMap((sentence) => {
			const reading = readSentence(
				sentence,
				mentions.filter((m) => m.sentence === sentence),
				quotations.filter(
					(q) => q.sentence.block === sentence.block && q.at.start < sentence.at.end && sentence.at.start < q.at.end,
				),
			);
			return findClauses(reading)
				.filter((c) => c.words.length > 0)
				.map((c) => toClaim(sentence, c));
		});
}

function toClaim(sentence: Sentence, clause: Clause): Claim {
	const at = {
		start: sentence.tokens[clause.words[0]!]!.at.start,
		end: sentence.tokens[clause.words[clause.words.length - 1]!]!.at.end,
	};
	return {
		sentence,
		at,
		span: sentence.block.prose.toFile(at),
		words: clause.words,
		leansOn: clause.leansOn,
		negated: false,
	};
}
