import assert from 'node:assert/strict';
import type { ClaimMatch } from '#server/corpus/claimMatches.ts';
import { fittingMatches } from '#server/features/fittingMatches.ts';
import { wordingOf } from '#server/features/wording.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

describe('fitting matches', () => {
	it('leave out what only the sentence matches, and put what fits the claim before what fits its sentence', () =>
		check({ Rain: [0.9, -3], Wind: [0.8, 1], Snow: [0.7, 2] }, ['Snow fell', 'Wind rose']));

	it('have what a reader decided before all else, however it fits', () =>
		check({ Rain: [1, -9, true], Wind: [0.8, 1] }, ['Rain came', 'Wind rose']));
});

/** By the first word of each other claim: the score of its sentence, the log-odds of the claim, whether a reader decided so. */
function check(found: Readonly<Record<string, readonly [number, number, true?]>>, expected: readonly string[]): void {
	const { corpus } = analyzedFixture('=== a.txt\nHail fell.\n=== b.txt\nRain came. Wind rose. Snow fell.\n');
	const [asked, ...others] = corpus.pairs.claims;
	const nameOf = (number: number): string => wordingOf(corpus.pairs.claims[number]!).split(' ')[0]!;
	const matches = others.flatMap((other): ClaimMatch[] => {
		const judged = found[wordingOf(other).split(' ')[0]!];
		if (!judged) return [];
		const [score, , decided] = judged;
		return [
			{
				claim: asked!,
				other,
				span: other.claim.span,
				score,
				relation: 'same',
				evidence: [],
				certain: true,
				...(decided && { decided }),
			},
		];
	});
	const matcher = { ...corpus.matcher, matches: () => matches, odds: (_: number, b: number) => found[nameOf(b)]![1] };
	const fitting = fittingMatches({ pairs: corpus.pairs, matcher }, asked!, 0.5, -1);
	assert.deepEqual(
		fitting.map(({ match }) => wordingOf(match.other)),
		expected,
	);
}
