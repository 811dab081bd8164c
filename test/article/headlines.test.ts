import type { ArticleFormat } from '#server/article/article.ts';
import assert from 'node:assert/strict';
import { dedent, read, renderArticle } from '../support/renderArticle.ts';

const BODY = 'Two bridges were closed on Sunday. A man was hurt by a falling tree.';

describe('headlines and headings', () => {
	it('leave a text alone that has none', () =>
		check('text', `${BODY}\n${BODY}`, `paragraph: ${BODY}\nparagraph: ${BODY}`));

	it('leave a paragraph alone that lacks its full stop', () => {
		const long =
			'The storm that came ashore on Sunday closed two bridges, felled trees in every street of the town, and left some 40,000 homes without power until late on Monday';
		check('text', `${long}\n${BODY}`, `paragraph: ${long}\nparagraph: ${BODY}`);
	});

	it('leave a question of the author alone', () =>
		check(
			'text',
			`Storm closes bridges\n${BODY}\nWhat comes next?\n${BODY}`,
			`headline: Storm closes bridges\nparagraph: ${BODY}\nparagraph: What comes next?\nparagraph: ${BODY}`,
		));

	it('leave a small last line alone', () =>
		check('text', `${BODY}\nand that was that`, `paragraph: ${BODY}\nparagraph: and that was that`));

	it('finds the first line', () =>
		check(
			'text',
			`Storm Closes Bridges in the U.S.\n${BODY}`,
			`headline: Storm Closes Bridges in the U.S.\nparagraph: ${BODY}`,
		));

	it('finds a question above the text', () =>
		check('text', `Who pays for the storm?\n${BODY}`, `headline: Who pays for the storm?\nparagraph: ${BODY}`));

	it('finds the headline under masthead and date, above byline and standfirst', () =>
		check(
			'text',
			`
			THE HARBOUR POST
			Sunday, 10 November

			Storm closes bridges
			Forty thousand homes without power; man hurt in Borrow
			By Ada Lind

			${BODY}
			`,
			`
			furniture: THE HARBOUR POST
			furniture: Sunday, 10 November
			headline: Storm closes bridges
			paragraph: Forty thousand homes without power; man hurt in Borrow
			furniture: By Ada Lind
			paragraph: ${BODY}
			`,
		));

	it('takes no headline for a masthead', () =>
		check(
			'text',
			`Storm closes bridges\nMan hurt in Borrow\n${BODY}`,
			`headline: Storm closes bridges\nparagraph: Man hurt in Borrow\nparagraph: ${BODY}`,
		));

	it('passes over sections and names above the headline', () =>
		check(
			'text',
			`News\nMore\nStorm closes bridges\nPublished\n3 hours ago\nAda Lind\nWeather correspondent\n${BODY}`,
			`furniture: News\nfurniture: More\nheadline: Storm closes bridges\nfurniture: Published\nfurniture: 3 hours ago\nfurniture: Ada Lind\nfurniture: Weather correspondent\nparagraph: ${BODY}`,
		));

	it('finds a headline at the end of the file', () =>
		check(
			'text',
			`${BODY}\n${BODY}\nStorm Closes Two Bridges in Borrow`,
			`paragraph: ${BODY}\nparagraph: ${BODY}\nheadline: Storm Closes Two Bridges in Borrow`,
		));

	it('finds none at the end where there is one above', () =>
		check(
			'text',
			`Storm closes bridges\n${BODY}\nStorm Closes Two Bridges in Borrow`,
			`headline: Storm closes bridges\nparagraph: ${BODY}\nparagraph: Storm Closes Two Bridges in Borrow`,
		));

	it('finds headings between paragraphs', () =>
		check(
			'text',
			`${BODY}\nA Night Without Power\n${BODY}\nWhat the minister said\n${BODY}`,
			`paragraph: ${BODY}\nheading: A Night Without Power\nparagraph: ${BODY}\nheading: What the minister said\nparagraph: ${BODY}`,
		));

	it('finds questions that are headings where there are several', () =>
		check(
			'text',
			`Storm closes bridges\n${BODY}\nWho is hurt?\n${BODY}\nWhat comes next?\n${BODY}`,
			`headline: Storm closes bridges\nparagraph: ${BODY}\nheading: Who is hurt?\nparagraph: ${BODY}\nheading: What comes next?\nparagraph: ${BODY}`,
		));

	it('finds the first heading of a Markdown file', () =>
		check(
			'markdown',
			`# Storm closes bridges\n\n${BODY}\n\n## What next\n\n${BODY}`,
			`headline: Storm closes bridges\nparagraph: ${BODY}\nheading: What next\nparagraph: ${BODY}`,
		));

	it('finds what the page itself says is its title', () =>
		check(
			'html',
			`<title>Storm closes bridges | Harbour Post</title><div>Storm closes bridges</div><div><p>${BODY}</p><p>${BODY}</p></div>`,
			`headline: Storm closes bridges\nparagraph: ${BODY}\nparagraph: ${BODY}`,
		));
});

function check(format: ArticleFormat, text: string, blocks: string): void {
	assert.equal(renderArticle(read(format, dedent(text))), dedent(blocks));
}
