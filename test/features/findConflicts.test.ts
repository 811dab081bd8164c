import assert from 'node:assert/strict';
import { findConflicts, findConflictsAt } from '#server/features/findConflicts.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const A = 'file:///sources/a.txt';
const STORY = `
=== a.txt
The ferry Aurora sank off Cape Lindes with 87 sailors on board. The rescue of the sailors lasted two hours.
=== b.txt
The ferry Aurora sank off Cape Lindes with 78 sailors on board. The rescue of the sailors lasted five hours.
`;
const go = (): Promise<void> => Promise.resolve();
const cancel = (): Promise<void> => Promise.reject(new Error('cancelled'));

describe('finding conflicts', () => {
	it('finds those of one sentence alone as well', async () => {
		const { corpus } = analyzedFixture(STORY);
		const article = corpus.article(A)!;
		const alone = await Promise.all(
			article.claims.map(async (claim) =>
				(await findConflictsAt(corpus, { article, claim }, go)).map(({ there }) => there.value),
			),
		);
		assert.deepEqual(alone, [['78'], ['five hours']]);
		const all = await findConflicts(corpus, A, go);
		assert.deepEqual(all.map(({ there }) => there.value).sort(), alone.flat().sort());
	});

	it('goes on where one who was cancelled has left it, and serves two at once', async () => {
		const { corpus } = analyzedFixture(STORY);
		await assert.rejects(findConflicts(corpus, A, cancel), /cancelled/);
		const [one, other] = await Promise.all([findConflicts(corpus, A, go), findConflicts(corpus, A, go)]);
		assert.equal(one.length, 2);
		assert.equal(other, one);
	});

	it('has none where there is nothing to compare with', async () => {
		const { corpus } = analyzedFixture('=== a.txt\nThe ferry sank with 87 sailors.\n');
		assert.deepEqual(await findConflicts(corpus, A, go), []);
	});
});
