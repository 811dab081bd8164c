import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NearbyIndex } from '#server/corpus/nearby/nearbyIndex.ts';
import { skimArticle, type Skim } from '#server/corpus/nearby/skim.ts';

const TEXTS: Readonly<Record<string, string>> = {
	'flood-1': 'The river Orla flooded Tessin on Monday. Mayor Ida Brun closed two bridges.',
	'flood-2': 'Two bridges in Tessin are closed after the Orla rose, says Brun.',
	'flood-3': 'Insurers expect damage of forty million in Tessin.',
	'vote-1': 'Parliament in Kalvia votes on the pension law; Minister Anton Reeve is confident.',
	'vote-2': 'Reeve’s pension law passes: Kalvia’s parliament votes 61 to 40.',
	strike: 'Train drivers walk out for three days, says the union Traktion.',
};
const skim = (text: string): Skim => skimArticle(text, 'text');

function indexOf(texts: Readonly<Record<string, string>>): NearbyIndex {
	const index = new NearbyIndex();
	for (const [uri, text] of Object.entries(texts)) index.put(uri, skim(text));
	return index;
}

function near(index: NearbyIndex, text: string, except?: string): string[] {
	return index.nearest(skim(text), 10, except).map(({ uri }) => uri);
}

describe('the articles near one', () => {
	it('are none in an empty index, and none for an empty text', () => {
		assert.deepEqual(near(new NearbyIndex(), TEXTS['flood-1']!), []);
		assert.deepEqual(near(indexOf(TEXTS), ''), []);
	});

	it('never are the article itself', () => {
		for (const [uri, text] of Object.entries(TEXTS)) assert.ok(!near(indexOf(TEXTS), text, uri).includes(uri));
	});

	it('are those on the same event first', () => {
		assert.deepEqual(near(indexOf(TEXTS), TEXTS['flood-1']!, 'flood-1').slice(0, 2), ['flood-2', 'flood-3']);
		assert.deepEqual(near(indexOf(TEXTS), TEXTS['vote-2']!, 'vote-2')[0], 'vote-1');
	});

	it('are found by the words of the nearest, too', () => {
		const texts = {
			a: 'Tessin floods',
			b: 'Tessin floods: the bridges Morva and Lund are closed',
			c: 'Morva and Lund are closed to lorries',
			d: 'A choir sings in Upsala',
		};
		assert.deepEqual(near(indexOf(texts), texts.a, 'a'), ['b', 'c']);
	});

	it('are no more when they are gone, and are others when they have changed', () => {
		const index = indexOf(TEXTS);
		near(index, 'Tessin');
		index.delete('flood-1');
		index.put('strike', skim('Traktion stops the trains to Tessin'));
		assert.deepEqual(new Set(near(index, 'Tessin')), new Set(['flood-2', 'flood-3', 'strike']));
	});

	it('are the same however the index came about', () => {
		const word = fc.constantFrom('Orla', 'Tessin', 'Reeve', 'pension', 'bridges', 'Kalvia', 'union', 'seven');
		const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
		const change = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(text));
		fc.assert(
			fc.property(fc.array(change, { maxLength: 30 }), text, (changes, asked) => {
				const index = new NearbyIndex();
				const left = new Map<string, string>();
				for (const [uri, text] of changes) {
					if (text === null) {
						index.delete(uri);
						left.delete(uri);
					} else {
						index.put(uri, skim(text));
						left.set(uri, text);
					}
					near(index, asked);
				}
				const found = index.nearest(skim(asked), 10).map(({ uri }) => uri);
				const fresh = indexOf(Object.fromEntries(left)).nearest(skim(asked), 10);
				assert.deepEqual(new Set(found), new Set(fresh.map(({ uri }) => uri)));
			}),
		);
	});
});
