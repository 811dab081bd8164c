import assert from 'node:assert/strict';
import { editedTags, joinTags, splitTags } from '../../../client/src/annotations/bodyAndTags.ts';

describe('tags at the end of a note', () => {
	it('are left in the text where they are no tags', () => {
		for (const text of ['', 'Says who?', '# Heading', 'see issue #12', 'a #tag in a sentence', 'x#y', '#', 'C# and F#'])
			assert.deepEqual(splitTags(text), { body: text, tags: [] }, text);
	});

	const TABLE: readonly (readonly [text: string, body: string, tags: string])[] = [
		['Says who? #check', 'Says who?', 'check'],
		['Says who?\n\n#check #death-toll', 'Says who?', 'check death-toll'],
		['#check', '', 'check'],
		['A #b c #d  ', 'A #b c', 'd'],
		['Twice #a #a', 'Twice', 'a'],
		['Été #été #größe #2024/may', 'Été', 'été größe 2024/may'],
		['Stops #a.', 'Stops #a.', ''],
		['See #12 #a', 'See #12', 'a'],
	];
	for (const [text, body, tags] of TABLE)
		it(JSON.stringify(text), () => {
			assert.deepEqual(splitTags(text), { body, tags: tags.split(' ').filter(Boolean) });
		});

	it('are found at once in a text of megabytes', () => {
		const long = 'a'.repeat(5_000_000);
		assert.deepEqual(splitTags(`${long} #b`), { body: long, tags: ['b'] });
		assert.deepEqual(splitTags(`#${long}`).tags, []);
	});

	it('go into the field to be edited, and come back', () => {
		for (const note of [
			{ body: 'Says who?', tags: ['check', 'law'] },
			{ body: '', tags: ['a'] },
			{ body: 'No tags', tags: [] },
		])
			assert.deepEqual(splitTags(joinTags(note)), note);
	});

	it('that cannot be typed as a word stay when the field is edited; others go when they are deleted', () => {
		const before = ['two words', 'check', 'law'];
		const field = joinTags({ body: 'Text', tags: before });
		assert.equal(field, 'Text\n\n#check #law');
		assert.deepEqual(editedTags(before, splitTags(field.replace(' #law', ' #new')).tags), [
			'two words',
			'check',
			'new',
		]);
	});
});
