import assert from 'node:assert/strict';
import { readFolder } from '#server/cli/readFolder.ts';
import { analyzeCorpus } from '#server/corpus/analyzedCorpus.ts';
import type { ClaimMatcher } from '#server/corpus/claimMatches.ts';
import type { PlacedClaim } from '#server/corpus/corpus.ts';
import type { SecondReading } from '#server/corpus/secondReading.ts';
import { finish } from '#server/text/steps.ts';

const { corpus } = readFolder('test/corpora/ferry-grounding');
const placeOf = ({ claim }: PlacedClaim): number => claim.span.start;

/** As an encoder reads: every claim by itself first, then pair by pair, until all are read. */
class GrowingReading implements SecondReading {
	/** Of ten pairs so many are read. */
	read = 8;

	keyOf(claim: PlacedClaim): Float32Array {
		return Float32Array.of(Math.cos(placeOf(claim)), Math.sin(placeOf(claim)));
	}
	verdictOn(a: PlacedClaim, b: PlacedClaim) {
		const number = placeOf(a) + placeOf(b);
		if (number % 10 >= this.read) return undefined;
		const same = (number % 7) / 7;
		return { same, differs: (1 - same) / 3, related: (1 - same) / 3, unrelated: (1 - same) / 3 };
	}
}

const scoresOf = (matcher: ClaimMatcher, claim: PlacedClaim): number[] =>
	matcher.matches(claim, 0).map(({ score }) => score);

describe('a matcher whose second reading grows while it answers', () => {
	it('goes on from what was read when it first looked; one that is made anew knows the rest', () => {
		const second = new GrowingReading();
		const analyzed = analyzeCorpus(corpus).knowing({ second });
		const { pairs, matcher } = analyzed;
		const refined = pairs.claims.filter((claim) => matcher.isRefined(claim));
		assert.ok(refined.length > 20);
		for (const claim of refined) finish(matcher.prepare(pairs.numberOf(claim)!));
		const told = analyzeCorpus(corpus).knowing({ second: new GrowingReading() }).matcher;
		second.read = 10;
		for (const claim of refined) assert.deepEqual(scoresOf(matcher, claim), scoresOf(told, claim));
		const anew = analyzed.knowing({ second }).matcher;
		assert.equal(
			pairs.claims.every((claim) => anew.isRefined(claim)),
			true,
		);
	});
});
