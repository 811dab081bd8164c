import assert from 'node:assert/strict';
import { joinNote } from '#server/annotation/joinNotes.ts';
import type { Note } from '#server/annotation/note.ts';

const BEFORE: Note = {
	kind: 'note',
	id: 'x',
	body: 'Who?',
	author: 'Olga',
	created: '2031-03-05T08:00:00.000Z',
	modified: '2031-03-05T08:00:00.000Z',
	tags: ['a', 'b'],
	resolved: false,
	claim: false,
	targets: [{ source: 'a.txt', quote: 'ferry', before: '', after: '', start: 4 }],
};
const LATER = '2031-03-05T09:00:00.000Z';
const moved = [{ ...BEFORE.targets[0]!, start: 9 }];

describe('two changes of one note', () => {
	const join = (ours: Partial<Note> | undefined, theirs: Partial<Note> | undefined) =>
		joinNote({ before: BEFORE, after: ours && { ...BEFORE, ...ours } }, theirs && { ...BEFORE, ...theirs });

	it('in other fields both hold', () =>
		assert.deepEqual(join({ body: 'Who says?' }, { tags: ['b', 'c'], resolved: true, targets: moved }), [
			{ ...BEFORE, body: 'Who says?', tags: ['b', 'c'], resolved: true, targets: moved },
		]));

	it('of its words: the later ones hold, the others become a reply', () => {
		const [note, reply, ...more] = join({ body: 'Mine' }, { body: 'Yours', modified: LATER });
		assert.equal(note?.body, 'Yours');
		assert.deepEqual(reply?.kind === 'reply' && [reply.to, reply.body, reply.conflict], ['x', 'Mine', true]);
		assert.deepEqual(more, []);
	});

	it('of its tags: what either took away stays away, what either added stays', () =>
		assert.deepEqual((join({ tags: ['a', 'c'] }, { tags: ['b', 'd'] })[0] as Note).tags, ['c', 'd']));

	it('one of which takes it away: it stays away, unless the other side wrote in it', () => {
		assert.deepEqual(join(undefined, {}), []);
		assert.deepEqual(join(undefined, { targets: moved }), []);
		assert.deepEqual(join({ targets: moved }, undefined), []);
		assert.deepEqual(join(undefined, { body: 'Yours' }), [{ ...BEFORE, body: 'Yours' }]);
		assert.deepEqual(join({ body: 'Mine' }, undefined), [{ ...BEFORE, body: 'Mine' }]);
	});
});
