import assert from 'node:assert/strict';
import { dedent, read, renderArticle } from '../support/renderArticle.ts';

describe('plain text', () => {
	it('takes each line for a paragraph, with or without blank lines between', () => {
		const one = 'The ferry ran aground at noon.\nNobody was hurt.\nIt was freed at dusk.';
		const blocks =
			'paragraph: The ferry ran aground at noon.\nparagraph: Nobody was hurt.\nparagraph: It was freed at dusk.';
		check(one, blocks);
		check(one.replaceAll('\n', '\r\n\r\n'), blocks);
	});

	it('leaves long lines that follow each other apart', () =>
		check(
			`
			The ferry Lady Skell ran aground on the sandbank off Marl Point at noon on Sunday.
			All of the 310 people on board were taken off by lifeboats within three hours, too.
			The coastguard said that nobody was hurt, and that the ship would be freed at dusk.
			It had been on its way from Borrow to the islands when the fog came down in minutes.
			`,
			`
			paragraph: The ferry Lady Skell ran aground on the sandbank off Marl Point at noon on Sunday.
			paragraph: All of the 310 people on board were taken off by lifeboats within three hours, too.
			paragraph: The coastguard said that nobody was hurt, and that the ship would be freed at dusk.
			paragraph: It had been on its way from Borrow to the islands when the fog came down in minutes.
			`,
		));

	it('joins the lines of a text that is wrapped at a width', () =>
		check(
			`
			The ferry Lady Skell ran aground on the sandbank off Marl
			Point at noon on Sunday. All of the 310 people on board were
			taken off by lifeboats within three hours.

			The coastguard said that nobody was hurt, and that the ship
			would be freed at dusk. It had been on its way from Borrow
			to the islands.
			`,
			`
			paragraph: The ferry Lady Skell ran aground on the sandbank off Marl Point at noon on Sunday. All of the 310 people on board were taken off by lifeboats within three hours. ← The ferry Lady Skell ran aground on the sandbank off Marl¶Point at noon on Sunday. All of the 310 people on board were¶taken off by lifeboats within three hours.
			paragraph: The coastguard said that nobody was hurt, and that the ship would be freed at dusk. It had been on its way from Borrow to the islands. ← The coastguard said that nobody was hurt, and that the ship¶would be freed at dusk. It had been on its way from Borrow¶to the islands.
			`,
		));

	it('joins a line that goes on with a bracket or a sum, also where there was room for it', () =>
		check(
			`
			The ferry Lady Skell ran aground on the sandbank off Marl
			Point at noon on Sunday. All of the 310 people on board were
			taken off. Her repair may cost 2.4 million crowns
			($2 million), the owner said, and take three weeks or
			more.
			`,
			`
			paragraph: The ferry Lady Skell ran aground on the sandbank off Marl Point at noon on Sunday. All of the 310 people on board were taken off. Her repair may cost 2.4 million crowns ($2 million), the owner said, and take three weeks or more. ← The ferry Lady Skell ran aground on the sandbank off Marl¶Point at noon on Sunday. All of the 310 people on board were¶taken off. Her repair may cost 2.4 million crowns¶($2 million), the owner said, and take three weeks or¶more.
			`,
		));

	it('keeps headline, headings and indented paragraphs of a wrapped text apart', () =>
		check(
			`
			Ferry Runs Aground Off Marl Point

			  The ferry Lady Skell ran aground on the sandbank off Marl
			Point at noon on Sunday. All of the 310 people on board were
			taken off by lifeboats within three hours.
			  The coastguard said that nobody was hurt, and that the ship
			would be freed at dusk.

			A Fog in Minutes
			It had been on its way from Borrow to the islands when a fog
			came down in minutes.
			`,
			`
			headline: Ferry Runs Aground Off Marl Point
			paragraph: The ferry Lady Skell ran aground on the sandbank off Marl Point at noon on Sunday. All of the 310 people on board were taken off by lifeboats within three hours. ← The ferry Lady Skell ran aground on the sandbank off Marl¶Point at noon on Sunday. All of the 310 people on board were¶taken off by lifeboats within three hours.
			paragraph: The coastguard said that nobody was hurt, and that the ship would be freed at dusk. ← The coastguard said that nobody was hurt, and that the ship¶would be freed at dusk.
			heading: A Fog in Minutes
			paragraph: It had been on its way from Borrow to the islands when a fog came down in minutes. ← It had been on its way from Borrow to the islands when a fog¶came down in minutes.
			`,
		));

	it('reads list items, the bullet on the line or alone before it', () =>
		check(
			`
			The port will stay closed to:
			- ferries
			• freighters over 1,000 tons
			*
			yachts
			1. rowing boats
			`,
			`
			paragraph: The port will stay closed to:
			listItem: ferries
			listItem: freighters over 1,000 tons
			listItem: yachts
			listItem: rowing boats
			`,
		));

	it('sets rules and stray marks aside', () =>
		check(
			'×\n \nThe port is closed.\n* * *\nIt opens on Monday.\n-----',
			'furniture: ×\nparagraph: The port is closed.\nfurniture: * * *\nparagraph: It opens on Monday.\nfurniture: -----',
		));

	it('is empty for an empty text', () => check(' \n\t\r\n', ''));
});

describe('the header of a plain text', () => {
	it('is none where a line with a colon begins the article', () =>
		check(
			'Storm Ada: thousands without power\nThe storm came ashore at noon.',
			'headline: Storm Ada: thousands without power\nparagraph: The storm came ashore at noon.',
		));

	it('is read from lines with names', () =>
		check(
			'Title: Port closed after storm\nSource: Harbour Post\nDate: 9 November 2024\n\nThe port is closed.',
			'headline: Port closed after storm\nfurniture: Source: Harbour Post\nfurniture: Date: 9 November 2024\nparagraph: The port is closed.',
		));

	it('shows its title alone where it is front matter', () =>
		check(
			'---\ntitle: Port closed\nsource: Harbour Post\n---\nThe port is closed.',
			'headline: Port closed\nparagraph: The port is closed.',
		));
});

function check(text: string, blocks: string): void {
	assert.equal(renderArticle(read('text', dedent(text))), dedent(blocks));
}
