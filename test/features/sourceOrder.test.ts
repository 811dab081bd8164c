import assert from 'node:assert/strict';
import type { ClaimMatch } from '#server/corpus/claimMatches.ts';
import type { Conflict } from '#server/corpus/conflicts/conflicts.ts';
import { standingOf } from '#server/features/sourceOrder.ts';

const match = (relation: ClaimMatch['relation'], certain = true): ClaimMatch => ({ relation, certain }) as ClaimMatch;
const conflict = (nature: Conflict['nature'], certain = true): Conflict => ({ nature, certain }) as Conflict;

describe('order of the sources of a claim', () => {
	it('as many as differ, from the surest on, then who says the same, then the rest', () => {
		const wanted: [string, number][] = [
			['contradicts, though the match is unsure', standingOf(match('same', false), [conflict('contradiction')])],
			['seems to contradict', standingOf(match('same'), [conflict('contradiction', false)])],
			['tells an update', standingOf(undefined, [conflict('update')])],
			['differs', standingOf(match('differs'), [])],
			['same', standingOf(match('same'), [])],
			['says less', standingOf(match('lessSpecific'), [])],
			['may differ', standingOf(match('differs', false), [])],
			['may say the same', standingOf(match('same', false), [])],
		];
		assert.deepEqual(
			[...wanted].sort(([, a], [, b]) => a - b),
			wanted,
		);
		assert.equal(new Set(wanted.map(([, place]) => place)).size, wanted.length);
	});

	it('who repeats stands with who says the same, who says more with who says less', () => {
		assert.equal(standingOf(match('repeats'), []), standingOf(match('same'), []));
		assert.equal(standingOf(match('moreSpecific'), []), standingOf(match('lessSpecific'), []));
	});
});
