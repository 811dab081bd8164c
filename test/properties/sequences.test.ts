import assert from 'node:assert/strict';
import { makeRandom } from '../bench/anchors/editScript.ts';
import { runEditSequence } from '../support/editSequence.ts';

describe('a long session of editing', () => {
	// `npm run torture` has more and longer ones.
	it('ends where a fresh one begins, and every range holds the words that are said to be there', async () => {
		const counts = { edits: 0, quoted: 0, compared: 0 };
		for (let seed = 1; seed <= 5; seed++) await runEditSequence(makeRandom(seed), 30, counts);
		assert.equal(counts.edits, 5 * 30);
		assert.ok(counts.quoted > 50 && counts.compared > 100, JSON.stringify(counts));
	}).timeout(60_000);
});
