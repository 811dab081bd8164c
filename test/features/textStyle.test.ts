import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markdown, plainText, shorten } from '#server/features/textStyle.ts';

const fromMarkdown = (text: string): Nodes => unified().use(remarkParse).parse(text);

/** What an article may hold so as to be more than text in a hover. */
const HOSTILE = [
	'[click](command:workbench.action.quit)',
	'![x](https://evil.example/pixel.png)',
	'<img src=x onerror=alert(1)>',
	'<a href="javascript:alert(1)">x</a>',
	'`code` ``more``',
	'```\nfence',
	'**bold** _em_ ~~gone~~',
	'# heading',
	'> quote',
	'- item',
	'+ item',
	'1. item',
	'2) item',
	'=====',
	'---',
	'| a | b |',
	'&lt;b&gt; &amp; &#x41;',
	'<https://evil.example>',
	'\\[x](y)',
	'[x][y]\n\n[y]: https://evil.example',
	'a  \nb\\\nc',
];

describe('foreign text in Markdown', () => {
	it('shows as the text it is', () => {
		for (const text of HOSTILE) {
			const tree = fromMarkdown(markdown.text(text));
			assert.deepEqual(kinds(tree), ['root', 'paragraph', 'text'], text);
			assert.equal(textOf(tree), text.replace(/\s+/g, ' '), text);
		}
	});

	it('shows as the text it is in a quoted line and in a link', () => {
		for (const text of HOSTILE) {
			assert.deepEqual(
				kinds(fromMarkdown(markdown.quote(markdown.text(text)))),
				['root', 'blockquote', 'paragraph', 'text'],
				text,
			);
			const link = fromMarkdown(markdown.link(markdown.text(text), 'file:///a (1)/<b>.txt#L1,2'));
			assert.deepEqual(kinds(link), ['root', 'paragraph', 'link', 'text'], text);
		}
	});

	it('makes no address a link by itself', () => {
		for (const text of ['see https://evil.example/x', 'www.evil.example', 'mail me@evil.example', 'command:quit(x)'])
			assert.doesNotMatch(markdown.text(text), /(^|[^\\])(:\/\/|www\.|@)|command:\w+\(/, text);
	});

	it('turns no reading direction and moves no cursor', () => {
		for (const style of [markdown, plainText])
			assert.match(style.text('a\u202eb\u2066c\u001b[31md\u0007'), /^a\ufffdb\ufffdc\ufffd\\?\[31md\ufffd$/);
	});

	it('a link keeps to its target', () => {
		const tree = fromMarkdown(markdown.link('x', 'file:///a%20(b)/c).txt#L3,5'));
		assert.ok(JSON.stringify(tree).includes('"url":"file:///a%20%28b%29/c%29.txt#L3,5"'));
	});
});

describe('shortened text', () => {
	it('that is short stays', () => assert.equal(shorten('nine  sailors\nslept', 20), 'nine sailors slept'));

	it('is cut between words, without the mark before', () =>
		assert.equal(shorten('nine sailors, who slept, were rescued', 24), 'nine sailors, who slept…'));

	it('is cut in a word only where there is no other place, and never in a character', () => {
		assert.equal(shorten('Donaudampfschiff', 8), 'Donaudam…');
		assert.equal(shorten('😀😀😀😀', 3), '😀…');
	});
});

function kinds(node: Nodes): string[] {
	const below = 'children' in node ? node.children.flatMap(kinds) : [];
	return [node.type, ...below];
}

function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
