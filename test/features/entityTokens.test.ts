import assert from 'node:assert/strict';
import { findEntityTokens } from '#server/features/entityTokens.ts';
import { overlaps } from '#server/text/span.ts';
import { analyzedFixture } from '../support/analyzedFixture.ts';
import { drawSpans } from '../support/render.ts';

describe('entity tokens', () => {
	it('none in a text that names nothing', () =>
		assert.equal(draw('The weather was fine and nobody came.'), 'The weather was fine and nobody came.'));

	it('none for an article that is not there', () =>
		assert.deepEqual(findEntityTokens(analyzedFixture('Hello.').corpus, 'file:///nowhere.txt'), []));

	it('names, figures and dates cut the quotation around them', () =>
		assert.equal(
			draw('“We will meet Olga Brandt in Paris on 3 May 2031 for two hours,” Ivo Lund said.'),
			`
“We will meet Olga Brandt in Paris on 3 May 2031 for two hours,” Ivo Lund said.
^^^^^^^^^^^^^^ quotation
              ^^^^^^^^^^^ person
                         ^^^^ quotation
                             ^^^^^ place
                                  ^^^^ quotation
                                      ^^^^^^^^^^ date
                                                ^^^^^ quotation
                                                     ^^^^^^^^^ quantity
                                                              ^^ quotation
                                                                 ^^^^^^^^ person`.trimStart(),
		));

	it('what stands for a name is coloured as what it names, without its article', () =>
		assert.equal(
			draw('Orrin Bank was shut. The bank said so; her bank was open.'),
			`
Orrin Bank was shut. The bank said so; her bank was open.
^^^^^^^^^^ organization
                         ^^^^ organization`.trimStart(),
		));

	it('are in order and never overlap', () => {
		const { corpus } = analyzedFixture(
			'“‘Meet me in Paris,’ she said on Monday,” Olga Brandt told the Dorvik Post on 3 May 2031.',
		);
		const tokens = findEntityTokens(corpus, 'file:///sources/article.txt');
		for (let i = 1; i < tokens.length; i++) {
			assert.ok(tokens[i - 1]!.span.start < tokens[i]!.span.start);
			assert.ok(!overlaps(tokens[i - 1]!.span, tokens[i]!.span));
		}
	});

	it('furniture is one piece, whatever it names', () => {
		const { corpus, files } = analyzedFixture(`
=== page.html
<html><body><nav><a href="/">Home</a> <a href="/x">Olga Brandt</a></nav><article><h1>Storm over Dorvik</h1>
<p>The ferry Aurora sank off Cape Lindes on Tuesday evening, the coast guard said in a statement.</p>
<p>Nine sailors were rescued from the water by two fishing boats that had left the harbour an hour before.</p>
</article></body></html>
`);
		const { uri, text } = files[0]!;
		const furniture = findEntityTokens(corpus, uri).filter(({ span }) => span.end < text.indexOf('<article>'));
		assert.deepEqual([...new Set(furniture.map(({ kind }) => kind))], ['furniture']);
	});

	it('names that the article speaks of cut furniture, but for that of the paper', () => {
		const { corpus, files } = analyzedFixture(`
=== page.html
<html><head><title>Storm | Dorvik Post</title></head><body><nav><p>Dorvik Post</p><p>Cape Lindes in pictures</p></nav><article><h1>Storm over Dorvik</h1>
<p>The ferry Aurora sank near Cape Lindes on Tuesday evening, the coast guard told the Dorvik Post in a statement.</p>
<p>Nine sailors were rescued from the water by two fishing boats that had left the harbour an hour before.</p>
</article></body></html>
`);
		const { uri, text } = files[0]!;
		const nav = findEntityTokens(corpus, uri).filter(({ span }) => span.end < text.indexOf('<article>'));
		assert.deepEqual(
			nav.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`),
			['furniture Dorvik Post', 'place Cape Lindes', 'furniture  in pictures'],
		);
	});

	it('tell what several sources name from what one names', () => {
		const { corpus } = analyzedFixture(`
=== a.txt
Olga Brandt met Ivo Lund.
=== b.txt
Olga Brandt went home.
`);
		const tokens = findEntityTokens(corpus, 'file:///sources/a.txt');
		assert.deepEqual(
			tokens.map(({ shared }) => shared),
			[true, false],
		);
	});
});

function draw(text: string): string {
	const { corpus } = analyzedFixture(text);
	const tokens = findEntityTokens(corpus, 'file:///sources/article.txt');
	return drawSpans(
		text,
		tokens.map(({ span, kind }) => ({ span, label: kind })),
	);
}
