import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import { readArticle } from '#server/article/readArticle.ts';
import type { ArticleAnalysis } from '#server/analysis/analysis.ts';
import { articleWords } from '#server/corpus/articleWords.ts';
import { makeCorpus } from '#server/corpus/corpus.ts';
import { findSharedText, type SharedPassage, type SharedText } from '#server/corpus/sharedText.ts';
import { textKey } from '#server/text/textKey.ts';
import { overlaps } from '#server/text/span.ts';

const SENTENCES = [
	'The ferry struck a reef shortly after midnight and sank within an hour of leaving the harbour. ',
	'Nine exhausted sailors were pulled from the cold water by fishermen who had heard them call. ',
	'An inquiry into the loss of the ship was opened by the harbour court on the same day. ',
	'“We lost everything that we had in one night and nobody came,” said the oldest of them. ',
	'The mayor said so. ',
	'Bread is dear.\n\n',
];
const WORDS = ['the', 'old', 'boat', 'then', 'sank', 'slowly', '“', '”', '.', 'Aurora', 'é', '😀', '\n\n'];

/** A report, words of it taken out, put in and said twice. */
const anyText = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
			{ weight: 1, arbitrary: fc.constantFrom(...WORDS.map((word) => `${word} `)) },
		),
		{
			minLength: 1,
			maxLength: 10,
		},
	)
	.chain((pieces) => {
		const words = pieces.join('').split(/(?<= )/);
		return fc.subarray(words, { minLength: Math.floor(words.length * 0.8) }).map((kept) => kept.join(''));
	});

describe('shared text', () => {
	it('is told alike of both, word by word', () => {
		let passages = 0;
		fc.assert(
			fc.property(anyText, anyText, (first, second) => {
				const [a, b] = [analyze('a', first), analyze('b', second)];
				const shared = findSharedText(makeCorpus([a, b]));
				assert.deepEqual(shared.of(b), inOrder(shared.of(a).map((one) => turned(one, a))));
				for (const { runs, here } of shared.of(a)) {
					for (const run of runs) assert.deepEqual(keysIn(a, run.here), keysIn(b, run.there));
					assert.deepEqual([runs[0]!.here.start, runs[runs.length - 1]!.here.end], [here.start, here.end]);
					passages++;
				}
				for (const side of ['here', 'there'] as const) {
					const runs = shared.of(a).flatMap((one) => one.runs);
					for (const run of runs) assert.equal(runs.filter((other) => overlaps(run[side], other[side])).length, 1);
				}
			}),
			{ numRuns: 60 },
		);
		assert.ok(passages > 0, 'no passage was looked at');
	}).timeout(30_000);

	it('is the same whatever else is in the folder', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, (first, second, third) => {
				const [a, b] = [analyze('a', first), analyze('b', second)];
				const alone = findSharedText(makeCorpus([a, b]));
				const beside = findSharedText(makeCorpus([a, analyze('0', third), b]));
				const ofB = (shared: SharedText): SharedPassage[] => shared.of(a).filter(({ other }) => other === b);
				assert.deepEqual(ofB(beside), ofB(alone));
			}),
			{ numRuns: 30 },
		);
	}).timeout(30_000);
});

function analyze(name: string, text: string): ArticleAnalysis {
	return analyzeArticle(readArticle({ uri: `file:///${name}.txt`, format: 'text', text }));
}

/** Each word between two places, folded. */
function keysIn(analysis: ArticleAnalysis, { start, end }: SharedPassage['here']): string[] {
	const words = articleWords(analysis);
	const { first, end: last } = words.within({ start, end });
	const text = (word: number): string => {
		const span = words.spanOf(word);
		return analysis.article.file.text.slice(span.start, span.end);
	};
	return Array.from({ length: last - first }, (_, i) => textKey(text(first + i)));
}

function turned({ here, there, words, runs }: SharedPassage, other: ArticleAnalysis): SharedPassage {
	return {
		other,
		here: there,
		there: here,
		words,
		runs: runs.map((run) => ({
			here: run.there,
			there: run.here,
			hereFrom: run.thereFrom,
			thereFrom: run.hereFrom,
			length: run.length,
		})),
	};
}

function inOrder(passages: SharedPassage[]): SharedPassage[] {
	return passages.sort((a, b) => a.here.start - b.here.start);
}
