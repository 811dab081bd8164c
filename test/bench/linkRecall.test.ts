import assert from 'node:assert/strict';
import { DEFAULT_MINIMUM_SCORE } from '#server/corpus/claimMatches.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';
import { scoreClaimLinks } from './claimLinkScore.ts';
import type { LabelledSet, Place } from './labelledSet.ts';
import { linkRecall } from './linkRecall.ts';
import { makeTfIdfMatcher } from './tfIdfMatcher.ts';

const { corpus, marked } = analyzedFixture(`
=== one.txt
<a|The ferry Aurora ran aground off Cape Lindes on Tuesday.|>
<b|Nobody has claimed the missing rowing boat yet.|>
=== two.txt
<a|On Tuesday the ferry Aurora ran aground near Cape Lindes.|>
<b|Who lost a dinghy is unknown.|>
Ticket sales for the regatta begin next month.
`);
const at = (label: string): Place[] => marked.filter((m) => m.label === label).map(({ uri, span }) => ({ uri, span }));
const claims = [at('a'), at('b')];
const SET: LabelledSet = {
	marked: false,
	name: 'ferry',
	corpus,
	claims,
	statements: ['The Aurora ran aground.', 'A boat is missing.'],
	differing: [[], []],
	links: claims.flatMap(([one, two]) => [
		{ from: one!, to: two! },
		{ from: two!, to: one! },
	]),
	singleSource: [],
	conflicts: [],
	hardNegatives: [],
};

describe('measures of the matcher', () => {
	it('counts a link where either claim is among the first candidates of the other', () => {
		const numbers = claims.flat().map((place) =>
			corpus.pairs.claims.findIndex(({ article, claim }) => {
				return (
					article.article.file.uri === place.uri &&
					claim.span.start >= place.span.start &&
					claim.span.end <= place.span.end
				);
			}),
		);
		const [one, two] = numbers as [number, number];
		const candidates: number[][] = corpus.pairs.claims.map(() => []);
		assert.equal(linkRecall(SET, corpus.pairs, candidates, 10), 0);
		candidates[two] = [99, one];
		assert.equal(linkRecall(SET, corpus.pairs, candidates, 10), 0.5);
		assert.equal(linkRecall(SET, corpus.pairs, candidates, 1), 0);
	});

	it('has a baseline that finds the same words and nothing else', () => {
		const matcher = makeTfIdfMatcher(corpus.pairs);
		const { precision, recall } = scoreClaimLinks(SET, matcher, DEFAULT_MINIMUM_SCORE);
		assert.deepEqual([precision, recall], [1, 0.5]);
	});
});
