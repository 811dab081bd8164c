import assert from 'node:assert/strict';
import { makeBm25 } from './bm25.ts';
import { markdownTable } from './markdownTable.ts';
import { accuracyAt, averagePrecision, bestThreshold } from './ranking.ts';
import { tfIdf } from './tfIdf.ts';
import { quotedTsvRows, tsvRows } from './tsv.ts';
import { tweetText } from './tweetText.ts';

describe('parts of the evaluation', () => {
	it('averages precision over what is right', () => {
		const right = [true, false, true, false];
		assert.equal(averagePrecision(right.map((r, i) => ({ right: r, score: -i }))), (1 + 2 / 3) / 2);
		assert.equal(averagePrecision([{ right: false, score: 1 }]), 0);
	});

	it('finds the threshold that the most answers agree with, never between equal scores', () => {
		const scored = [
			[0.9, true],
			[0.8, false],
			[0.8, true],
			[0.4, true],
			[0.2, false],
		].map(([score, right]) => ({ score: score as number, right: right as boolean }));
		const threshold = bestThreshold(scored);
		assert.ok(threshold > 0.2 && threshold <= 0.4);
		assert.deepEqual(accuracyAt(scored, threshold), { accuracy: 0.8, f1: 6 / 7 });
	});

	it('compares texts by their rare stems', () => {
		const { cosine } = tfIdf([
			'The ferry ran aground.',
			'Ferries that ran aground',
			'The captain was the first to leave.',
		]);
		assert.ok(cosine(0, 1) > cosine(0, 2) + 0.3);
		assert.ok(cosine(0, 2) > 0);
		assert.ok(Math.abs(cosine(2, 2) - 1) < 1e-9);
	});

	it('finds documents by BM25', () => {
		const find = makeBm25(['a wombat herds animals', 'animals flee', 'the army sends messages']);
		assert.deepEqual(
			find('Wombats herding other animals', 5).map(({ document }) => document),
			[0, 1],
		);
	});

	it('reads columns with and without quotation marks around cells', () => {
		assert.deepEqual(tsvRows('a\tb\n"x" y\tz\nlost\n', 2), [['"x" y', 'z']]);
		assert.deepEqual(quotedTsvRows('a\tb\n"x ""y""\nz"\tw\n\t\nu\tv', 2), [
			['x "y" z', 'w'],
			['u', 'v'],
		]);
	});

	it('takes links, accounts and the signature from a tweet', () => {
		assert.equal(
			tweetText(
				'Wombats &amp; #AustralianFires, says @who pic.twitter.com/0eJ — Center for Bio Div (@CBD) January 14, 2020',
			),
			'Wombats & Australian Fires, says',
		);
		assert.equal(tweetText('It is over — at last. https://t.co/x'), 'It is over — at last.');
	});

	it('draws tables', () => {
		assert.equal(markdownTable(['set', 'F1'], [['one', '0.5']]), '| set |  F1 |\n|-----|----:|\n| one | 0.5 |');
	});
});
