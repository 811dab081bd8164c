import { findHtmlExcess } from '#server/article/readers/htmlLimits.ts';
import { findMarkdownExcess } from '#server/article/readers/markdownLimits.ts';
import type { ArticleFormat } from '#server/article/article.ts';
import assert from 'node:assert/strict';
import { read } from '../support/renderArticle.ts';

describe('limits of the Markdown parser', () => {
	it('leave long and richly marked articles alone', () => {
		const paragraph =
			'The **port** of [Borrow](https://post.example/a_b_c) was *shut* on Sunday, the coastguard said; it will open on Monday.';
		assert.equal(findMarkdownExcess(`${paragraph}\n\n`.repeat(300)), undefined);
		assert.equal(findMarkdownExcess(`> - > ${paragraph}\n`.repeat(30)), undefined);
		assert.equal(findMarkdownExcess(`- [Borrow](x)\n`.repeat(60)), undefined);
		assert.equal(
			findMarkdownExcess(`${paragraph}\n\n${'-'.repeat(80)}\n\n${'* '.repeat(40)}\n\n${'='.repeat(80)}\n`),
			undefined,
		);
	});

	for (const piece of [
		'*a_ ',
		'**',
		'[',
		'![',
		'[a](<b',
		'[a](b "',
		'`a``',
		'<!-- ',
		'<b ',
		'&amp;',
		'\\*',
		'> ',
		'> - ',
		'1. ',
		'- a\n',
		'> a\nb\n',
		'a\n=\n',
		'[a]: b\n',
		'*a* b\n\n',
		'\n',
	]) {
		it(`stop ${JSON.stringify(piece)} repeated`, () => assert.ok(findMarkdownExcess(piece.repeat(20_000))));
	}

	it('leave a plain text, and a note', () => checkFallback('markdown', `The port is shut.\n\n${'*a_ '.repeat(5000)}`));
});

describe('limits of the HTML parser', () => {
	it('leave large, flat and badly closed pages alone', () => {
		assert.equal(
			findHtmlExcess('<div><p>The <b>port</b> is <i>shut</i>.<br><ul><li>One<li>Two</ul></div>\n'.repeat(5000)),
			undefined,
		);
		assert.equal(findHtmlExcess('<p>The port is shut.'.repeat(5000)), undefined);
		assert.equal(findHtmlExcess(`<table>${'<tr><td>The <p>port<td>is shut'.repeat(5000)}`), undefined);
		assert.equal(findHtmlExcess('</div></b>'.repeat(5000)), undefined);
		assert.equal(findHtmlExcess(`<script>${'"<div>" + '.repeat(5000)}</script>`), undefined);
		assert.equal(findHtmlExcess('<div>'.repeat(100)), undefined);
	});

	for (const piece of [
		'<div>',
		'<b>',
		'<b><p>',
		'<a><div>',
		'<table><tr><td>',
		'<ul><li>',
		'<svg>',
		'<template>',
		'<span></div>',
		'<optgroup><option>',
		'<font color=1>',
	]) {
		it(`stop ${piece} repeated`, () => assert.ok(findHtmlExcess(piece.repeat(20_000))));
	}

	it('stop formatting elements that differ, which are all opened anew in each block', () =>
		assert.ok(findHtmlExcess(Array.from({ length: 1000 }, (_, i) => `<b a=${i}><p>`).join(''))));

	it('leave a plain text, and a note', () => checkFallback('html', `The port is shut.\n${'<div>'.repeat(5000)}`));
});

function checkFallback(format: ArticleFormat, text: string): void {
	const article = read(format, text);
	assert.equal(article.blocks[0]!.prose.text, 'The port is shut.');
	assert.equal(article.notes.length, 1);
	assert.match(article.notes[0]!, /^Read as plain text/);
}
