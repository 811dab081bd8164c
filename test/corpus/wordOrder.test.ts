import assert from 'node:assert/strict';
import { compareWordOrder } from '#server/corpus/wordOrder.ts';
import { fixture } from '../support/fixture.ts';

describe('word order', () => {
	it('of sentences that share nothing says so', () => {
		const found = compare('Bread prices rose.', 'Football is popular here.');
		assert.deepEqual([found.inOrderOfShorter, found.sharedWords, found.sharedPairs, found.sharedTriples], [0, 0, 0, 0]);
		assert.equal(found.fewerLeft, Math.log1p(3));
	});

	it('of the same sentence is all shared', () => {
		const found = compare('Keri met Brandt on Monday.', 'Keri met Brandt on Monday.');
		assert.deepEqual(
			[found.inOrderOfShorter, found.inOrderOfLonger, found.sharedWords, found.sharedTriples, found.sharedLetters],
			[1, 1, 1, 1, 1],
		);
		assert.deepEqual([found.moreLeft, found.figuresLeft, found.namesLeft], [0, 0, 0]);
	});

	it('tells who did it to whom', () => {
		const swapped = compare('Keri accused Brandt.', 'Brandt accused Keri.');
		assert.equal(swapped.sharedWords, 1);
		assert.equal(swapped.inOrderOfLonger, 1 / 3);
		assert.equal(swapped.sharedPairs, 0);
	});

	it('counts the figures and names that only one has', () => {
		const found = compare('On Monday 42 people met Keri.', 'On Tuesday 43 people met Keri.');
		assert.equal(found.figuresLeft, Math.log1p(2));
		assert.equal(found.namesLeft, Math.log1p(2));
	});
});

function compare(a: string, b: string) {
	const [one, other] = fixture(`=== a.txt\n${a}\n=== b.txt\n${b}\n`).corpus.articles;
	return compareWordOrder(one!.article.sentences[0]!.tokens, other!.article.sentences[0]!.tokens);
}
