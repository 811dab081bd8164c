import assert from 'node:assert/strict';
import type { Article } from '#server/article/article.ts';
import { sourceName } from '#server/corpus/sourceName.ts';

const named = (file: string, title?: string, outlet?: string): string => {
	const field = (value: string | undefined): object | undefined => (value === undefined ? undefined : { value });
	return sourceName({
		file: { uri: `file:///sources/${encodeURIComponent(file)}` },
		source: { title: field(title), outlet: field(outlet) },
	} as Article);
};

describe('name of a source', () => {
	const title = 'Harbour reopens after the storm';
	const kept: [file: string, title?: string][] = [
		['a3f9c2.html', title],
		['deadbeef.txt', title],
		['xkqzvbnm.txt', title],
		['2031-05-03.txt', title],
		['article 3.md', title],
		['article.md', title],
		['untitled.txt', title],
		['two.txt', title],
		['c.txt', title],
		['harbour-reopens.txt', title],
		['storm.txt', title],
		['what-the-wind-left-behind.txt', title],
	];
	for (const [file, headline] of kept)
		it(`${file} is called by its headline`, () => assert.equal(named(file, headline), title));

	it('an outlet is called by its own name', () =>
		assert.equal(named('harbour-gazette.txt', title, 'The Gazette'), 'The Gazette'));
	it('without a headline a file of no name is called by the file', () =>
		assert.equal(named('article 3.md'), 'article 3.md'));

	const found: [file: string, name: string][] = [
		['harbour-gazette.txt', 'Harbour Gazette'],
		['Morning Herald.html', 'Morning Herald'],
		['voice_of_the_coast.md', 'Voice of the Coast'],
		['lighthouse.txt', 'Lighthouse'],
		['bbc-world.html', 'BBC World'],
		['DorvikPost.md', 'DorvikPost'],
	];
	for (const [file, name] of found)
		it(`${file} is ${name}, with a headline and without`, () => {
			assert.equal(named(file, title), name);
			assert.equal(named(file), name);
		});
});
