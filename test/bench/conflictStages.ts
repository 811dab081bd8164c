import type { AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import { isReportable, judgeDifference, type ConflictModels } from '#server/corpus/conflicts/conflictModel.ts';
import { differenceFinder, type PlacedDifference } from '#server/corpus/conflicts/findDifferences.ts';
import { overlaps } from '#server/text/span.ts';
import type { ConflictSentences } from './conflictScore.ts';
import type { Place } from './labelledSet.ts';

/** The stages at which a difference that people told of can be lost, from the first to the last. */
export const STAGES = [
	/** No two of its sentences share a word, or were read together. */
	'no candidates',
	/** Two are candidates, and nobody took them for being about one thing. */
	'not alike',
	/** They are, and nothing was found that differs. */
	'no difference',
	/** What was found differs in something, and was not thought to be a conflict. */
	'below threshold',
	/** It was, and another difference of the same places is told in its place. */
	'told otherwise',
] as const;
export type Stage = (typeof STAGES)[number];

export interface Lost {
	readonly stage: Stage;
	/** What was found between its sentences, the likeliest conflict first. */
	readonly found: readonly { readonly placed: PlacedDifference; readonly score: number }[];
}

/** Where the missed ones among the labels are lost. */
export function stagesOf(corpus: AnalyzedCorpus, models: ConflictModels): (label: ConflictSentences) => Lost {
	const { pairs, matcher } = corpus;
	const finder = differenceFinder(corpus);
	const sentencesAt = ({ uri, span }: Place): number[] =>
		pairs.claimsOf.flatMap(([claim], sentence) => {
			const {
				article,
				claim: {
					sentence: { span: own },
				},
			} = pairs.claims[claim!]!;
			return article.article.file.uri === uri && overlaps(own, span) ? [sentence] : [];
		});
	return (label) => {
		const { members } = label.conflict;
		let stage: Stage = 'no candidates';
		const found: { placed: PlacedDifference; score: number }[] = [];
		label.at.forEach((from, i) => {
			label.at.forEach((to, k) => {
				const [a, b] = [members[i]!, members[k]!];
				if (from.uri === to.uri || (a.value !== undefined && a.value === b.value)) return;
				const theirs = new Set(sentencesAt(to));
				for (const here of sentencesAt(from)) {
					for (const claim of pairs.claimsOf[here]!)
						for (const other of matcher.rated(claim).keys()) if (theirs.has(other)) reach('not alike');
					const steps = finder.prepare(here);
					while (!steps.next().done);
					if (finder.sentencesLike(here).some((other) => theirs.has(other))) reach('no difference');
					for (const placed of finder.differencesOf(here)) {
						if (!theirs.has(pairs.sentenceOf[placed.there]!)) continue;
						reach('below threshold');
						const { score } = judgeDifference(corpus, placed, models);
						if (isReportable(score)) reach('told otherwise');
						found.push({ placed, score });
					}
				}
			});
		});
		return { stage, found: found.sort((x, y) => y.score - x.score) };

		function reach(one: Stage): void {
			if (STAGES.indexOf(one) > STAGES.indexOf(stage)) stage = one;
		}
	};
}
