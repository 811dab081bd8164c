import assert from 'node:assert/strict';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { ArticleAnalysis } from '#server/analysis/analysis.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { readFolder } from '#server/cli/readFolder.ts';
import { analyzeCorpus, type AnalyzedCorpus } from '#server/corpus/analyzedCorpus.ts';
import {
	CONFLICT_MODELS,
	couldBeReported,
	isReportable,
	judgeDifference,
	type ConflictModels,
} from '#server/corpus/conflicts/conflictModel.ts';
import { differenceFinder } from '#server/corpus/conflicts/findDifferences.ts';
import { makeCorpus, type PlacedClaim } from '#server/corpus/corpus.ts';
import { groupConflicts } from '#server/features/conflictGroups.ts';
import { reportConflicts } from '#server/features/conflictReport.ts';
import { generateArticles } from '../bench/generateArticles.ts';

const go = (): Promise<void> => Promise.resolve();

const CORPORA: Readonly<Record<string, readonly ArticleAnalysis[]>> = {
	'the ferry': readFolder('test/corpora/ferry-grounding').corpus.articles,
	'generated articles': [...generateArticles({ articles: 2, seed: 5, formats: ['text'] })].map(({ path, text }) =>
		analyzeArticle(readArticle({ uri: `file:///${path}`, format: 'text', text })),
	),
};

/** As if an encoder had read all, and found anything. */
const second = {
	keyOf: ({ claim }: PlacedClaim) => Float32Array.of(Math.cos(claim.span.start), Math.sin(claim.span.start)),
	verdictOn(a: PlacedClaim, b: PlacedClaim) {
		const differs = ((a.claim.span.start + b.claim.span.start) % 10) / 10;
		return { same: 0.9 - differs, differs, related: 0.05, unrelated: 0.05 };
	},
};

/** The signs of the weights are no part of the reasoning. */
const TURNED: ConflictModels = JSON.parse(JSON.stringify(CONFLICT_MODELS), (name, value: unknown) =>
	typeof value === 'number' && /^(?:match|agreed|byWords)$/.test(name) ? -value : value,
) as ConflictModels;

describe('conflicts of one article', () => {
	for (const [name, articles] of Object.entries(CORPORA))
		for (const [how, prepare] of Object.entries({
			'by words': (corpus: AnalyzedCorpus) => corpus,
			read: (corpus: AnalyzedCorpus) => corpus.knowing({ second }),
		}))
			describe(`${name}, ${how}`, () => {
				it('are missed nowhere because they could not be reported', () => {
					const corpus = prepare(analyzeCorpus(makeCorpus(articles)));
					const finder = differenceFinder(corpus);
					for (const models of [CONFLICT_MODELS, TURNED]) {
						let [reported, open] = [0, 0];
						corpus.pairs.claimsOf.forEach((_, sentence) => {
							for (const placed of finder.differencesOf(sentence)) {
								const could = couldBeReported(corpus, placed, models);
								if (could) open++;
								if (!isReportable(judgeDifference(corpus, placed, models).score)) continue;
								reported++;
								assert.ok(could, JSON.stringify(placed.difference));
							}
						});
						assert.ok(reported > 0 && open >= reported);
					}
				});

				it('are the same before and after those of the whole folder are known', async () => {
					const { uri } = articles.at(-1)!.article.file;
					const found = await reportConflicts(prepare(analyzeCorpus(makeCorpus(articles))), uri, 'all', go);
					const whole = prepare(analyzeCorpus(makeCorpus(articles)));
					await groupConflicts(whole, 'all', go);
					assert.ok(found.length > 0);
					assert.deepEqual(found, await reportConflicts(whole, uri, 'all', go));
				});
			});
});
