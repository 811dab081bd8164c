import assert from 'node:assert/strict';
import { groupConflicts } from '#server/features/conflictGroups.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const ferry = (name: string, sailors: number): string =>
	`=== ${name}.txt\nThe ferry Aurora sank off Cape Lindes with ${sailors} sailors on board.\n`;

describe('groups of conflicts', () => {
	it('are none where all agree', async () => assert.deepEqual(await groupsOf(ferry('a', 87) + ferry('b', 87)), []));

	it('put three values of one thing together, and tell no pair of them twice', async () => {
		const [group, ...others] = await groupsOf(ferry('a', 87) + ferry('b', 78) + ferry('c', 95));
		assert.deepEqual(others, []);
		assert.deepEqual([...group!].sort(), ['78', '87', '95']);
	});

	it('keep apart what is not the same thing', async () => {
		const rescue = (hours: string): string => `The rescue of the sailors lasted ${hours} hours.\n`;
		const groups = await groupsOf(ferry('a', 87) + rescue('two') + ferry('b', 78) + rescue('five'));
		assert.deepEqual(groups.map((values) => [...values].sort().join('/')).sort(), ['78/87', 'five hours/two hours']);
	});
});

async function groupsOf(source: string): Promise<string[][]> {
	const { corpus } = analyzedFixture(source);
	const groups = await groupConflicts(corpus, 'contradictions', () => Promise.resolve());
	return groups.map(({ sides }) => sides.map(({ value }) => value));
}
