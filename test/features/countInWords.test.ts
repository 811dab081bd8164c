import assert from 'node:assert/strict';
import { countInWords } from '#server/features/countInWords.ts';

describe('a count of sources', () => {
	it('tells what is sure apart from what is possible', () => {
		assert.equal(countInWords(1, 0, 5), 'In 1 of 5 sources');
		assert.equal(countInWords(3, 0, 5), 'In 3 of 5 sources');
		assert.equal(countInWords(3, 1, 5), 'In 3 of 5 sources, possibly in 1 more');
		assert.equal(countInWords(1, 2, 5), 'Possibly in 3 of 5 sources');
	});
});
