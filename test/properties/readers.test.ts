import type { Article, ArticleFormat, Token } from '#server/article/article.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../support/renderArticle.ts';

const FORMATS: readonly ArticleFormat[] = ['text', 'markdown', 'html'];

/** Any UTF-16 unit, halves of pairs too; half of them from what English is written in. */
const unit = fc
	.oneof(fc.integer({ max: 0x7f, min: 0 }), fc.integer({ max: 0xffff, min: 0 }))
	.map((code) => String.fromCharCode(code));

describe('any text is an article', () => {
	for (const format of FORMATS) {
		it(`of random units, as ${format}`, () => {
			fc.assert(
				fc.property(fc.string({ unit, maxLength: 300 }), (text) => checkOrder(read(format, text))),
				{ numRuns: 100 },
			);
		});
		it(`of random pieces of markup, as ${format}`, () => {
			const piece = fc.constantFrom(...PIECES);
			fc.assert(
				fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => checkOrder(read(format, pieces.join('')))),
				{ numRuns: 250 },
			);
		});
	}
});

const PIECES = (
	'<p>|</p>|<div>|</div>|<article>|<main>|<nav>|<ul>|<li>|</li>|<b>|</b>|<i>|</i>|<a href="x">|</a>|<br>|<table>|<tr>|<td>|</table>|<h1>|</h1>|' +
	'<h2>|<!-- |-->|<script>|</script>|<title>|<pre>|</pre>|<q>|<svg>|<template>|<select>|<blockquote>|<figure>|<figcaption>|<p hidden>|&amp;|&|&#233;|' +
	'&eacute|&nbsp;|&#0;|&shy;|*|**|_|`|```|~~~|[|](|)|![|\\|\\*|> |- |1. |# |===|---|+++|    |\t|\n|\n\n|\r\n|\r|\0|\uFEFF|\u00AD|\uD83D|😀|"|“|”|\'|’|(|' +
	'U.S. |No. 5 |1,000 |3.5|$|%|@|#|… |... |Mr. |word |Word. |The end. |By Ada Lind|PARIS (Agency) — |17 October 2025|Read more: |Share|Photo: |: '
).split('|');

/** Blocks and sentences are in order, do not overlap, and stay inside the file; a sentence stays inside its block. */
function checkOrder(article: Article): void {
	const { file, blocks, sentences } = article;
	let end = 0;
	for (const { span, prose, dateline } of blocks) {
		assert.ok(end <= span.start && span.start < span.end && span.end <= file.text.length, 'blocks');
		assert.deepEqual(prose.toFile({ start: 0, end: prose.text.length }), span);
		assert.ok(!dateline || (dateline.start === 0 && dateline.end <= prose.text.length), 'dateline');
		end = span.end;
	}
	end = 0;
	let block = -1;
	for (const { block: of, at, span, tokens } of sentences) {
		block = blocks.indexOf(of, Math.max(0, block));
		assert.ok(block >= 0, 'the block of a sentence is one of the article');
		assert.ok(
			of.span.start <= span.start && span.end <= of.span.end && end <= span.start && span.start < span.end,
			'sentences',
		);
		assert.deepEqual(span, of.prose.toFile(at));
		let from = at.start;
		for (const token of tokens) {
			assert.ok(from <= token.at.start && token.at.start < token.at.end && token.at.end <= at.end, 'tokens');
			assert.equal(of.prose.text.slice(token.at.start, token.at.end), token.text);
			from = token.at.end;
		}
		end = span.end;
	}
}

describe('every word points at what it stands for', () => {
	it('in plain text', () =>
		checkWords(
			'text',
			(document) => document.map(writeText).join('\n\n'),
			(written) => written,
		));
	it('in Markdown', () =>
		checkWords('markdown', (document) => document.map(writeMarkdown).join('\n\n'), decodeMarkdown));
	it('in HTML', () => checkWords('html', writeHtml, decodeHtml));
});

/** One visible character and ways to write it. */
interface Atom {
	readonly shown: string;
	readonly text: string;
	readonly markdown: string;
	readonly html: string;
}
interface Word {
	readonly atoms: readonly Atom[];
	readonly dress: 'plain' | 'emphasis' | 'strong' | 'link' | 'nested' | 'comment';
	/** Whether a line ends after it. */
	readonly endsLine: boolean;
}
interface Paragraph {
	readonly words: readonly Word[];
	readonly container: 'paragraph' | 'heading' | 'quote' | 'listItem' | 'nestedQuote';
}

const same = (shown: string): Atom => ({ shown, text: shown, markdown: shown, html: shown });
const entity = (shown: string, written: string, escaped = written): Atom => ({
	shown,
	text: shown,
	markdown: escaped,
	html: written,
});
const ATOMS: readonly Atom[] = [
	...['a', 'b', 'e', 'K', 'z', '7', 'é', 'ł', '😀', '’'].map(same),
	entity('&', '&amp;'),
	entity('<', '&lt;'),
	entity('*', '*', '\\*'),
	entity('_', '&#95;', '\\_'),
	entity('[', '[', '\\['),
	entity('#', '#', '\\#'),
	entity('é', '&eacute;'),
	entity('”', '&#8221;'),
	entity('–', '&#x2013;'),
	entity('©', '&copy', '&copy;'),
];
const word: fc.Arbitrary<Word> = fc.record({
	// Letters at both ends: a mark there could begin a list, or keep emphasis from being one.
	atoms: fc
		.tuple(
			fc.constantFrom(...ATOMS.slice(0, 5)),
			fc.array(fc.constantFrom(...ATOMS), { maxLength: 4 }),
			fc.constantFrom(...ATOMS.slice(0, 5)),
		)
		.map(([first, rest, last]) => [first, ...rest, last]),
	dress: fc.constantFrom('plain', 'plain', 'plain', 'emphasis', 'strong', 'link', 'nested', 'comment'),
	endsLine: fc.boolean(),
});
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
	words: fc.array(word, { minLength: 1, maxLength: 8 }),
	container: fc.constantFrom('paragraph', 'paragraph', 'heading', 'quote', 'listItem', 'nestedQuote'),
});

function checkWords(
	format: ArticleFormat,
	write: (document: readonly Paragraph[]) => string,
	decode: (written: string) => string,
): void {
	fc.assert(
		fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (document) => {
			const text = write(document);
			const article = read(format, text);
			checkOrder(article);
			const shown = document
				.map(({ words }) => words.map(({ atoms }) => atoms.map((atom) => atom.shown).join('')).join(' '))
				.join(' ');
			const tokens: [Token, string][] = article.sentences.flatMap((sentence) =>
				sentence.tokens.map((token): [Token, string] => {
					const { start, end } = sentence.block.prose.toFile(token.at);
					return [token, text.slice(start, end)];
				}),
			);
			assert.equal(tokens.map(([token]) => token.text).join(''), shown.replace(/\s/g, ''), text);
			for (const [token, written] of tokens) assert.equal(decode(written), token.text, text);
			for (const { block, at } of article.sentences) {
				assert.equal(block.prose.fromFile(block.prose.toFile(at).start), at.start);
				assert.equal(block.prose.fromFile(block.prose.toFile(at).end), at.end);
			}
		}),
		{ numRuns: 60 },
	);
}

function writeText({ words }: Paragraph): string {
	return words.map(({ atoms }) => atoms.map((atom) => atom.text).join('')).join(' ');
}

const MARKDOWN_DRESS: Readonly<Record<Word['dress'], readonly [string, string]>> = {
	plain: ['', ''],
	emphasis: ['*', '*'],
	strong: ['**', '**'],
	link: ['[', '](https://example.org/a_b*c "t")'],
	nested: ['***', '***'],
	comment: ['<span class="x">', '</span>'],
};
const MARKDOWN_CONTAINER: Readonly<Record<Paragraph['container'], readonly [string, string]>> = {
	paragraph: ['', ''],
	heading: ['## ', ''],
	quote: ['> ', '> '],
	listItem: ['- ', '  '],
	nestedQuote: ['> > ', '> > '],
};

function writeMarkdown({ words, container }: Paragraph): string {
	const [first, next] = MARKDOWN_CONTAINER[container];
	const lineEnd = container === 'heading' ? ' ' : `\n${next}`;
	const written = words.map(({ atoms, dress, endsLine }, i) => {
		const [open, close] = MARKDOWN_DRESS[dress];
		const end = i === words.length - 1 ? '' : endsLine ? lineEnd : ' ';
		return `${open}${atoms.map((atom) => atom.markdown).join('')}${close}${end}`;
	});
	return first + written.join('');
}

const HTML_DRESS: Readonly<Record<Word['dress'], readonly [string, string]>> = {
	plain: ['', ''],
	emphasis: ['<em>', '</em>'],
	strong: ['<b class="x">', '</b>'],
	link: ['<a href="/a?b&amp;c">', '</a>'],
	nested: ['<i><span>', '</span></i>'],
	comment: ['<!-- no > word -->', '</u>'],
};
const HTML_CONTAINER: Readonly<Record<Paragraph['container'], readonly [string, string]>> = {
	paragraph: ['<p>', '</p>'],
	heading: ['<h2>', '</h2>'],
	quote: ['<blockquote><p>', '</p></blockquote>'],
	listItem: ['<ul><li>', '</ul>'],
	nestedQuote: ['<div><div>', '</div></div>'],
};

function writeHtml(document: readonly Paragraph[]): string {
	const blocks = document.map(({ words, container }) => {
		const [open, close] = HTML_CONTAINER[container];
		const written = words.map(({ atoms, dress, endsLine }, i) => {
			const [start, end] = HTML_DRESS[dress];
			const space = i === words.length - 1 ? '' : endsLine ? '\r\n\t' : ' ';
			// "&copy" without its semicolon runs into a letter after it only in attributes.
			return `${start}${atoms.map((atom) => atom.html).join('')}${end}${space}`;
		});
		return `${open}${written.join('')}${close}`;
	});
	return `<!doctype html><html><head><title>t</title><style>p { color: red }</style></head><body><article>${blocks.join('\n')}</article></body></html>`;
}

const DECODED: Readonly<Record<string, string>> = { amp: '&', lt: '<', eacute: 'é', copy: '©' };

function decodeEntities(written: string): string {
	return written.replace(
		/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|eacute|copy));?/gi,
		(_, decimal?: string, hex?: string, name?: string) =>
			name ? DECODED[name]! : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)),
	);
}

function decodeMarkdown(written: string): string {
	return decodeEntities(written.replace(/\\([*_[#])/g, '$1'));
}

function decodeHtml(written: string): string {
	return decodeEntities(written);
}
