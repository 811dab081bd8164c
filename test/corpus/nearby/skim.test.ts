import assert from 'node:assert/strict';
import fc from 'fast-check';
import { skimArticle } from '#server/corpus/nearby/skim.ts';
import type { ArticleFormat } from '#server/article/article.ts';

/** How many words the first text has that the second has not, and the other way round. */
function missing(a: string, b: string, format: ArticleFormat = 'text'): [number, number] {
	const [x, y] = [skimArticle(a, format), skimArticle(b, format)];
	return [x.filter((one) => !y.includes(one)).length, y.filter((one) => !x.includes(one)).length];
}

describe('skimming an article', () => {
	const same: readonly (readonly [what: string, a: string, b: string, format?: ArticleFormat])[] = [
		['short words', 'a harbour', 'the harbour of it'],
		['the order of words', 'harbour closed', 'closed harbour'],
		['how often a word stands', 'harbour harbour', 'harbour'],
		['punctuation and spaces', '“harbour,  closed”—tonight', 'harbour closed tonight'],
		['endings', 'negotiated negotiations', 'negotiate negotiation'],
		['spellings that differ late in a name', 'Valdenskyy', 'Valdensky'],
		['tags', '<p class="lead">harbour <b>closed</b></p>', '<p>harbour closed', 'html'],
		['links', '<p>harbour</p><a href="#">Subscribe today</a>', '<p>harbour</p>', 'html'],
		['scripts', '<script>const subscribe = 1 < 2;</script><p>harbour', '<p>harbour', 'html'],
		['comments', '<!-- <p>draft</p> --><p>harbour', '<p>harbour', 'html'],
	];
	for (const [what, a, b, format] of same)
		it(`leaves aside: ${what}`, () => assert.deepEqual(missing(a, b, format), [0, 0]));

	const different: readonly (readonly [
		what: string,
		a: string,
		b: string,
		only: [number, number],
		format?: ArticleFormat,
	])[] = [
		['words', 'harbour closed', 'harbour opened', [1, 1]],
		['names from words', 'a Harbour', 'a harbour', [1, 0]],
		['figures', '12 boats', '13 boats', [1, 1]],
		['words of other scripts', 'Порт закрыт', 'Порт открыт', [1, 1]],
		['what stands in angle brackets in plain text', 'a <nav>harbour</nav>', 'a <nav></nav>', [1, 0]],
		['what stands after an element that is never closed', '<p>one <nav>harbour', '<p>one', [1, 0], 'html'],
	];
	for (const [what, a, b, only, format] of different)
		it(`tells apart: ${what}`, () => assert.deepEqual(missing(a, b, format), only));

	it('is in ascending order, each once, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 400 }),
				fc.constantFrom<ArticleFormat>('text', 'markdown', 'html'),
				(text, format) => {
					const skim = [...skimArticle(text, format)];
					assert.deepEqual(
						skim,
						[...new Set(skim)].sort((a, b) => a - b),
					);
				},
			),
		);
	});
});
