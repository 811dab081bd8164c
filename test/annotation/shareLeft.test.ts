import assert from 'node:assert/strict';
import { shareLeft } from '#server/annotation/shareLeft.ts';
import { findWordDifference } from '#server/annotation/wordDifference.ts';

describe('how much of a quote is left', () => {
	const CASES: readonly [quote: string, now: string, percent: number][] = [
		['The ferry sank', 'The  ferry\nsank', 100],
		['The ferry sank', '“the ferry” sank', 100],
		// What was put between takes nothing away.
		['sank off the cape', 'sank late yesterday off the cape', 100],
		['sank off the cape', 'then sank, they said, off the outer cape', 100],
		['船が沈没した', '船が昨日沈没した', 100],
		// What was taken out does, by its letters; what was put in its place makes it no less.
		['14 people died', 'died', 33],
		['the old pier was shut', 'the pier was shut', 82],
		['the old pier was shut', 'the pier was shut by the harbour master on Friday', 82],
		['14 people died', '16 people died', 92],
		['The captan said', 'The captain said', 93],
		// Only in the order in which they stood.
		['one two three', 'three two one', 45],
		['The ferry sank', 'Bread became cheaper', 0],
	];
	for (const [quote, now, percent] of CASES)
		it(`${percent} %: ${quote} | ${now.replace(/\n/g, ' ')}`, () =>
			assert.equal(Math.floor(shareLeft(quote, now) * 100), percent));

	it('is the whole of a long text to which words were added', () => {
		const long = Array.from({ length: 2000 }, (_, i) => `word${i}`).join(' ');
		assert.equal(shareLeft(long, `${long} and more`), 1);
	});
});

describe('the difference of two wordings', () => {
	it('has no word in it that stands in both, whatever space follows it', () => {
		const told = (before: string, now: string): string[] =>
			findWordDifference(before, now).map(({ kind, text }) => `${kind} ${text}|`);
		assert.deepEqual(told('The ferry sank', 'The ferry sank at dusk'), ['same The ferry sank |', 'added at dusk|']);
		assert.deepEqual(told('It sank today', 'It sank'), ['same It sank|', 'removed today|']);
		assert.deepEqual(told('The ferry', 'The\n ferry'), ['same The\n ferry|']);
	});
});
