import assert from 'node:assert/strict';
import { countInWords, differingInWords } from '#server/features/countInWords.ts';

describe('a count of sources', () => {
	it('tells what is sure apart from what is possible', () => {
		assert.equal(countInWords(1, 0, 5), 'In 1 of 5 sources');
		assert.equal(countInWords(3, 0, 5), 'In 3 of 5 sources');
		assert.equal(countInWords(3, 1, 5), 'In 3 of 5 sources, possibly in 1 more');
		assert.equal(countInWords(1, 2, 5), 'Possibly in 3 of 5 sources');
	});

	it('says how many are independent where not all are', () => {
		assert.equal(countInWords(4, 0, 5, 4), 'In 4 of 5 sources');
		assert.equal(countInWords(4, 0, 5, 3), 'In 4 of 5 sources, 3 independent');
		assert.equal(countInWords(2, 1, 5, 1), 'In 2 of 5 sources, 1 independent, possibly in 1 more');
	});
});

describe('a count of differing sources', () => {
	const differing = (sources: number, certain: boolean, update = false): string =>
		differingInWords({ sources, certain, update });

	it('says nothing as sure that is not', () => {
		assert.equal(differing(1, true), '1 differs');
		assert.equal(differing(2, true), '2 differ');
		assert.equal(differing(1, false), '1 seems to differ');
		assert.equal(differing(3, false), '3 seem to differ');
	});

	it('tells an update from a contradiction', () => {
		assert.equal(differing(1, false, true), '1 differs by an update');
		assert.equal(differing(2, true, true), '2 differ by an update');
	});
});
