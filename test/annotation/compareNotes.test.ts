import assert from 'node:assert/strict';
import { compareNotes } from '#server/annotation/compareNotes.ts';
import type { Note } from '#server/annotation/note.ts';

const note = (source: string, start: number, quote: string, ...tags: string[]): Note => ({
	kind: 'note',
	id: `${source} ${start}`,
	body: '',
	author: '',
	created: '',
	modified: '',
	tags,
	resolved: false,
	claim: false,
	targets: [{ source, quote, before: '', after: '', start }],
});

describe('who marked what', () => {
	it('pairs each mark with the one it shares most with, and no other', () => {
		const { both, onlyA, onlyB, tags, agreement } = compareNotes(
			[note('a.txt', 0, '0123456789', 'toll'), note('a.txt', 40, 'ferry', 'ship'), note('b.txt', 0, '0123456789')],
			[note('a.txt', 5, '56789', 'toll', 'check'), note('a.txt', 0, '0123', 'toll'), note('a.txt', 45, 'next')],
		);
		assert.deepEqual(
			both.map(({ a, b, overlap, tagsOnlyB }) => [a.note.id, b.note.id, overlap, tagsOnlyB]),
			[['a.txt 0', 'a.txt 5', 0.5, ['check']]],
		);
		assert.deepEqual(
			[onlyA, onlyB].map((places) => places.map((place) => place.note.id)),
			[
				['a.txt 40', 'b.txt 0'],
				['a.txt 0', 'a.txt 45'],
			],
		);
		assert.deepEqual(tags, [
			{ tag: 'check', a: 0, b: 1, both: 0 },
			{ tag: 'ship', a: 1, b: 0, both: 0 },
			{ tag: 'toll', a: 1, b: 2, both: 1 },
		]);
		assert.equal(agreement, 1 / 3);
		assert.equal(compareNotes([], []).agreement, 1);
	});
});
