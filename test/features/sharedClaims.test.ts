import assert from 'node:assert/strict';
import { groupClaims } from '#server/features/claimGroups.ts';
import { findSharedClaimHints } from '#server/features/sharedClaimHints.ts';
import { findSharedClaimLenses } from '#server/features/sharedClaimLenses.ts';
import { findSharedClaims } from '#server/features/sharedClaims.ts';
import { wordingOf } from '#server/features/wording.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const SCORE = 0.5;
const go = (): Promise<void> => Promise.resolve();
const A = 'file:///sources/a.txt';

const STORY = `
=== a.txt
Nobody heard of the yellow submarine.

The ferry Aurora sank off Cape Lindes on Tuesday evening. Nine exhausted sailors were rescued by fishermen. An inquiry was opened by the harbour court.
=== b.txt
An inquiry was opened by the harbour court.

Nine exhausted sailors were rescued by fishermen.

The ferry Aurora sank off Cape Lindes on Tuesday evening.
=== c.txt
The ferry Aurora sank off Cape Lindes on Tuesday evening.

An inquiry was opened by the harbour court.
`;

describe('shared claims', () => {
	it('none where everybody speaks of something else', async () => {
		const { corpus } = analyzedFixture('=== a.txt\nBread prices rose again.\n=== b.txt\nFootball is popular here.\n');
		assert.deepEqual(await findSharedClaims(corpus, A, SCORE, go), []);
		assert.deepEqual(await findSharedClaims(corpus, 'file:///nowhere.txt', SCORE, go), []);
	});

	it('with how many articles state them, in the order of the text', async () => {
		const { corpus } = analyzedFixture(STORY);
		const shared = await findSharedClaims(corpus, A, SCORE, go);
		assert.deepEqual(
			shared.map(({ claim, sources }) => [wordingOf({ article: corpus.article(A)!, claim }).slice(0, 9), sources]),
			[
				['The ferry', 3],
				['Nine exha', 2],
				['An inquir', 3],
			],
		);
	});

	it('are not remembered where the search was broken off', async () => {
		const { corpus } = analyzedFixture(STORY);
		await assert.rejects(
			findSharedClaims(corpus, A, SCORE, () => Promise.reject(new Error('cancelled'))),
			/cancelled/,
		);
		assert.equal((await findSharedClaims(corpus, A, SCORE, go)).length, 3);
	});
});

describe('shared claim lenses', () => {
	it('stand above the paragraph, two at most, for the claims with most sources', async () => {
		const { corpus, files } = analyzedFixture(STORY);
		const lenses = await findSharedClaimLenses(corpus, A, SCORE, go);
		const block = files[0]!.text.indexOf('The ferry');
		assert.deepEqual(
			lenses.map((lens) => [lens.block.start, lens.title]),
			[
				[block, 'In 3 of 3 sources · “The ferry Aurora sank off Cape…”'],
				[block, 'In 3 of 3 sources · “An inquiry was opened by the…”'],
			],
		);
	});

	it('need no words where there is one claim only', async () => {
		const { corpus } = analyzedFixture(STORY);
		const [lens] = await findSharedClaimLenses(corpus, 'file:///sources/b.txt', SCORE, go);
		assert.equal(lens?.title, 'In 3 of 3 sources');
	});
});

describe('shared claim lenses where sources differ', () => {
	const DIFFERING = STORY.replace('Nine exhausted', 'Seven exhausted');

	it('say how many, and such a claim comes first', async () => {
		const { corpus } = analyzedFixture(DIFFERING);
		const lenses = await findSharedClaimLenses(corpus, A, SCORE, go, 'contradictions');
		assert.deepEqual(
			lenses.map(({ title }) => title),
			[
				'In 3 of 3 sources · “The ferry Aurora sank off Cape…”',
				'In 2 of 3 sources · 1 differs · “Seven exhausted sailors were…”',
			],
		);
		const other = await findSharedClaimLenses(corpus, 'file:///sources/b.txt', SCORE, go, 'contradictions');
		assert.equal(other[1]?.title, 'In 2 of 3 sources · 1 differs');
	});

	it('say nothing of it where it is not asked for', async () => {
		const { corpus } = analyzedFixture(DIFFERING);
		const lenses = await findSharedClaimLenses(corpus, A, SCORE, go);
		assert.doesNotMatch(lenses.map(({ title }) => title).join(), /differ/);
	});
});

/** a and b have two sentences from one text. */
const COPIED = STORY.replace(
	/=== b.txt[^]*?=== c/,
	'=== b.txt\nThe ferry Aurora sank off Cape Lindes on Tuesday evening. Nine exhausted sailors were rescued by fishermen.\n=== c',
);

describe('shared claims of sources that rest on one text', () => {
	it('count these once, in lenses and hints', async () => {
		const { corpus, files } = analyzedFixture(COPIED);
		const shared = await findSharedClaims(corpus, A, SCORE, go);
		assert.deepEqual(
			shared.map(({ sources, independent }) => [sources, independent]),
			[
				[3, 2],
				[2, 1],
				[2, 2],
			],
		);
		const [lens] = await findSharedClaimLenses(corpus, A, SCORE, go);
		assert.equal(lens?.title, 'In 3 of 3 sources, 2 independent · “The ferry Aurora sank off Cape…”');
		const within = { start: 0, end: files[0]!.text.indexOf('Nine') };
		const [hint] = await findSharedClaimHints(corpus, A, within, SCORE, go);
		assert.deepEqual([hint?.label, hint?.tooltip], ['3/3, 2 independent', 'In 3 of 3 sources, 2 independent']);
	});
});

describe('shared claim hints', () => {
	it('stand at the ends of the claims in the range', async () => {
		const { corpus, files } = analyzedFixture(STORY);
		const text = files[0]!.text;
		const within = { start: 0, end: text.indexOf('Nine') };
		const hints = await findSharedClaimHints(corpus, A, within, SCORE, go);
		assert.deepEqual(
			hints.map(({ offset, label }) => [text.slice(offset - 7, offset), label]),
			[['evening', '3/3']],
		);
	});
});

describe('claim groups', () => {
	it('put each claim in one group at most, most sources first', async () => {
		const { corpus } = analyzedFixture(STORY);
		const { shared, single } = await groupClaims(corpus, SCORE, go);
		assert.deepEqual(
			shared.map(({ matches }) => matches.length + 1),
			[3, 3, 2],
		);
		assert.deepEqual(
			single.map((placed) => wordingOf(placed)),
			['Nobody heard of the yellow submarine'],
		);
		const members = shared.flatMap(({ seed, matches }) => [seed.claim, ...matches.map(({ other }) => other.claim)]);
		assert.equal(new Set(members).size, members.length);
	});
});
