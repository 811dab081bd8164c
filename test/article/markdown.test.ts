import assert from 'node:assert/strict';
import { dedent, read, renderArticle } from '../support/renderArticle.ts';

describe('Markdown', () => {
	it('leaves marks alone that mark nothing', () =>
		check('Section 2 * 3 and a_b_c, 5 < 6 & so on.', 'paragraph: Section 2 * 3 and a_b_c, 5 < 6 & so on.'));

	it('shows the words of emphasis and links, not their marks', () =>
		check(
			'The **port** was *closed* by the [coastguard](https://example.org "x") and `GC-4`.',
			'paragraph: The port was closed by the coastguard and GC-4. ← The **port** was *closed* by the [coastguard](https://example.org "x") and `GC-4`.',
		));

	it('shows what entities and escapes stand for', () =>
		check(
			'Fish &amp; chips\\* cost 5&nbsp;&euro;.',
			'paragraph: Fish & chips* cost 5\u00A0€. ← Fish &amp; chips\\* cost 5&nbsp;&euro;.',
		));

	it('joins the lines of a paragraph, a quote and a list item', () =>
		check(
			`
			The port
			is closed.

			> The port
			> is closed.

			- The port
			  is closed.
			`,
			`
			paragraph: The port is closed. ← The port¶is closed.
			quote: The port is closed. ← The port¶> is closed.
			listItem: The port is closed. ← The port¶  is closed.
			`,
		));

	it('ends a block at a line break, but inside a sentence and a heading', () =>
		check(
			'The port is closed.  \nThe bridge is open.\n\nThe port\\\nis closed.\n\n# The port<br>is closed',
			'paragraph: The port is closed.\nparagraph: The bridge is open.\nparagraph: The port is closed. ← The port\\¶is closed.\nheadline: The port is closed ← The port<br>is closed',
		));

	it('parts a strong line from the text under it, but not inside a sentence', () =>
		check(
			'**Two bridges**\nThe port is closed.\n\n**The port**\nis closed.',
			'headline: Two bridges\nparagraph: The port is closed.\nparagraph: The port is closed. ← The port**¶is closed.',
		));

	it('follows links to definitions', () =>
		check('See [the note][1].\n\n[1]: https://example.org', 'paragraph: See the note. ← See [the note][1].'));

	it('takes the text with an image for its caption, and no other text for it', () =>
		check('![Waves](a.jpg) Waves at the pier\n\n![Waves](b.jpg)', 'caption: Waves at the pier'));

	it('sets code and tables aside, but no paragraph that is indented', () =>
		check(
			'```\nlet x\n```\n\n    The port is closed.\n\n| Port | Ships |\n|------|-------|\n| Marl | 3 |',
			'furniture: let x\nparagraph: The port is closed.\nfurniture: | Port | Ships | |------|-------| | Marl | 3 | ← | Port | Ships |¶|------|-------|¶| Marl | 3 |',
		));

	it('reads HTML in it as HTML', () =>
		check(
			'<div class="related"><a href="x">Another story</a></div>\n\n<p>The port <b>is</b> &lt; closed.</p>\n\n<!-- no -->\n\nThe <u>bridge</u> is open.',
			'furniture: Another story\nparagraph: The port is < closed. ← The port <b>is</b> &lt; closed.\nparagraph: The bridge is open. ← The <u>bridge</u> is open.',
		));

	it('sets lines aside that are links alone', () =>
		check(
			'The port is closed.\n\n[Bridge opens on Monday](x)\n\n- [Council votes](y)',
			'paragraph: The port is closed.\nfurniture: Bridge opens on Monday\nfurniture: Council votes',
		));

	it('does not count a byte order mark', () =>
		check('\uFEFF**The** port is closed.', 'paragraph: The port is closed. ← The** port is closed.'));

	it('takes the title from front matter where no heading says it', () => {
		check('---\ntitle: Port\n---\n\nThe port is closed.', 'headline: Port\nparagraph: The port is closed.');
		check(
			'---\ntitle: Port\n---\n\n# The port\n\nThe port is closed.',
			'headline: The port\nparagraph: The port is closed.',
		);
	});

	it('does not show other front matter', () =>
		check('---\nauthor: Ada\n---\n\nThe port is closed.', 'paragraph: The port is closed.'));
});

function check(text: string, blocks: string): void {
	assert.equal(renderArticle(read('markdown', dedent(text))), dedent(blocks));
}
