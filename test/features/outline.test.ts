import assert from 'node:assert/strict';
import { findFolds } from '#server/features/folding.ts';
import { readOutline, type OutlineItem } from '#server/features/outline.ts';
import { findSelectionSpans } from '#server/features/selectionRanges.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';

const MARKDOWN = `
=== a.md
---
title: Storm over Dorvik
date: 2031-05-03
---

# Storm over Dorvik

The ferry Aurora sank off Cape Lindes.

## The rescue

Nine sailors were rescued.

- Two boats helped.

## What is next

An inquiry begins.
`;

describe('outline', () => {
	it('is empty for an empty article', () => assert.deepEqual(readOutline(articleOf('\n')), []));

	it('has the text below its headings', () =>
		assert.equal(
			draw(readOutline(articleOf(MARKDOWN))),
			`
headline Storm over Dorvik
  paragraph The ferry Aurora sank off Cape Lindes.
  heading The rescue
    paragraph Nine sailors were rescued.
    listItem Two boats helped.
  heading What is next
    paragraph An inquiry begins.`.trimStart(),
		));

	it('has one for plain text too', () => {
		const text =
			'Storm over Dorvik\n\nThe ferry Aurora sank off Cape Lindes on Tuesday evening.\n\nNine sailors were rescued.\n';
		const drawn = draw(readOutline(articleOf(text)));
		assert.match(drawn, /^headline Storm over Dorvik\n {2}paragraph The ferry/);
	});

	it('a section reaches to the end of what stands below it', () => {
		const article = articleOf(MARKDOWN);
		const [top] = readOutline(article);
		assert.equal(article.file.text.slice(top!.span.start, top!.span.end).split('\n').length, 13);
	});
});

describe('folding', () => {
	it('nothing to fold in a paragraph', () => assert.deepEqual(findFolds(articleOf('One line only.')), []));

	it('front matter and sections', () => {
		const article = articleOf(MARKDOWN);
		const folds = findFolds(article).map(({ span, kind }) => {
			const lines = article.file.text.slice(span.start, span.end).split('\n');
			return `${kind} ${lines[0]} … ${lines[lines.length - 1]}`;
		});
		assert.deepEqual(folds, [
			'aside --- … ---',
			'section Storm over Dorvik … An inquiry begins.',
			'section The rescue … - Two boats helped.',
			'section What is next … An inquiry begins.',
		]);
	});

	it('a run of furniture', () => {
		const article = articleOf(`
=== page.html
<html><body><nav>
<a href="/">Home</a>
<a href="/sport">Sport</a>
<a href="/money">Money</a>
</nav><article><h1>Storm over Dorvik</h1>
<p>The ferry Aurora sank off Cape Lindes on Tuesday evening, the coast guard said in a statement.</p>
<p>Nine sailors were rescued from the water by two fishing boats that had left the harbour an hour before.</p>
</article></body></html>
`);
		const [fold] = findFolds(article).filter(({ kind }) => kind === 'aside');
		assert.match(article.file.text.slice(fold?.span.start, fold?.span.end), /^Home[^]*Money$/);
	});
});

describe('selection', () => {
	it('widens from the word to the claim, the sentence, the block, its section and the file', () => {
		const { corpus, at, files } = analyzedFixture(`
=== a.md
# Storm over Dorvik

Nobody slept. The ferry Aur<|>ora sank, Olga Brandt said. Two boats helped.

An inquiry begins.
`);
		const spans = findSelectionSpans(corpus.article(at.uri)!, at.offset);
		const texts = spans.map(({ start, end }) => files[0]!.text.slice(start, end));
		assert.equal(texts[0], 'Aurora');
		assert.ok(texts.includes('The ferry Aurora sank'));
		assert.ok(texts.includes('The ferry Aurora sank, Olga Brandt said.'));
		assert.ok(texts.some((text) => text.startsWith('Nobody slept.') && text.endsWith('helped.')));
		assert.equal(texts[texts.length - 1], files[0]!.text);
		for (let i = 1; i < spans.length; i++)
			assert.ok(spans[i]!.start <= spans[i - 1]!.start && spans[i]!.end >= spans[i - 1]!.end);
	});

	it('is the file where nothing stands', () => {
		const { corpus, at } = analyzedFixture('Hello there.\n\n\n<|>\n');
		const spans = findSelectionSpans(corpus.article(at.uri)!, at.offset);
		assert.deepEqual(spans, [{ start: 0, end: 16 }]);
	});
});

function articleOf(source: string) {
	return analyzedFixture(source).corpus.articles[0]!.article;
}

function draw(items: readonly OutlineItem[], indent = ''): string {
	return items
		.map(
			({ kind, name, children }) =>
				`${indent}${kind} ${name}${children.length ? `\n${draw(children, `${indent}  `)}` : ''}`,
		)
		.join('\n');
}
