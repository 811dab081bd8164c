import assert from 'node:assert/strict';
import type { StoryEntities, StoryVoices } from '#server/lsp/protocol.ts';
import { startSession, type Session } from '../support/session.ts';

const A = 'file:///sources/a.md';
const B = 'file:///sources/b.md';
const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n${text}\n`;

describe('the names and voices of a story', () => {
	let session: Session;
	afterEach(() => session.end());

	beforeEach(async () => {
		session = startSession({
			files: {
				[A]: dated('2031-05-04', 'Mayor Ada\nLind slept. “The bridge will stay closed all summer,” Lind said.'),
				[B]: dated('2031-05-03', '“The bridge will stay closed all summer,” said Ada Lind.'),
			},
		});
		await session.initialize();
	});

	it('are told by source, the earlier one first, with the places where they stand', async () => {
		const { sources, entities, beingRead } = await session.request<StoryEntities>('corroborate/storyEntities', {});
		assert.equal(beingRead, false);
		assert.deepEqual(
			sources.map(({ uri }) => uri),
			[B, A],
		);
		const [lind] = entities;
		assert.deepEqual([lind?.name, lind?.kind, lind?.mentions], ['Ada Lind', 'person', 3]);
		assert.deepEqual(
			lind?.bySource.map(({ source, spellings, roles }) => ({ source, spellings, roles })),
			[
				{ source: 0, spellings: ['Ada Lind'], roles: [] },
				{ source: 1, spellings: ['Ada Lind', 'Lind'], roles: ['Mayor'] },
			],
		);
		assert.deepEqual(lind?.bySource[1]?.mentions[0], {
			uri: A,
			range: { start: { line: 3, character: 6 }, end: { line: 4, character: 4 } },
			text: 'Ada Lind',
		});
	});

	it('have each quotation with its source and its place', async () => {
		const { voices } = await session.request<StoryVoices>('corroborate/storyVoices', {});
		assert.equal(voices.length, 1);
		assert.equal(voices[0]?.name, 'Ada Lind');
		assert.deepEqual(voices[0]?.quotations[0], {
			uri: B,
			range: { start: { line: 3, character: 0 }, end: { line: 3, character: 41 } },
			source: 0,
			text: 'The bridge will stay closed all summer',
			others: 1,
			reworded: 0,
		});
	});
});
