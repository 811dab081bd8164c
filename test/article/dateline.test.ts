import { readDateline } from '#server/article/dateline.ts';
import assert from 'node:assert/strict';
import { read, renderArticle } from '../support/renderArticle.ts';

describe('datelines', () => {
	describe('leave prose alone', () => {
		for (const line of [
			'Borrow – the old port of the islands – was dark.',
			'Lind – The minister for ports – resigned.',
			'NATO: NATO will act when it is asked.',
			'UPDATE: The port is open.',
			'On October 17, 2025 – a Friday – he left.',
			'In Borrow, October 17, 2025 is remembered.',
			'Mr Lind (Labour) - a former sailor - resigned.',
			'The plan (ABC) – which failed – was his.',
			'Borrow, a port, was dark.',
			'October 17, 2025 was a Friday.',
		]) {
			it(line, () => assert.equal(readDateline(line, true), undefined));
		}
	});

	it('end at the mark before the first sentence', () => {
		check('<BORROW> — The port is closed.');
		check('<BORROW, Marl> — The port is closed.');
		check('<ST. ALDA, Marl> (Agency) — Police said');
		check('<BORROW> (Agency) - The port is closed.');
		check('<BORROW>, Oct. 17 (Agency) -- The port is closed.');
		check('<BORROW/SKELL>, 3 March 2024 (Agency) - The port is closed.', '2024-03-03');
		check('<Borrow, M.D.> – October 17, 2025 – In a storm', '2025-10-17');
		check('<Borrow/Skell>, October 17, 2025: The port is closed.', '2025-10-17');
		check('<Borrow>, 17 October 2025 – Ministers met', '2025-10-17');
		check('<Borrow> — The port is closed.');
		check('<Port Alda>, Wednesday: The port is closed.');
		check('<NEW BORROW>: Islanders said');
		check('<> (Agency) - Oil prices fell.'.replace('<> ', ''));
		check('October 17, 2025 – The port is closed.', '2025-10-17');
	});

	it('need more after the first paragraph', () => {
		assert.ok(readDateline('BORROW — The port is closed.', false));
		assert.equal(readDateline('Borrow — The port is closed.', false), undefined);
		assert.equal(readDateline('BORROW: The port is closed.', false), undefined);
	});

	it('are no part of a sentence', () => {
		const article = read('text', 'BORROW, Oct. 17 (Agency) — The port is closed.');
		assert.equal(renderArticle(article), 'paragraph: ⟦BORROW, Oct. 17 (Agency) —⟧ The port is closed.');
		assert.deepEqual(article.sentences[0]!.span, { start: 27, end: 46 });
	});

	it('may stand on a line of their own', () =>
		assert.equal(
			renderArticle(read('text', 'Storm closes port\nBORROW, Oct 17 (Agency)\nThe port is closed.')),
			'headline: Storm closes port\nfurniture: BORROW, Oct 17 (Agency)\nparagraph: The port is closed.',
		));

	it('do not take the only line that can be the headline', () =>
		assert.equal(
			renderArticle(read('text', 'The Week in Ports, 12 May 2024\nThe port is closed.')),
			'headline: The Week in Ports, 12 May 2024\nparagraph: The port is closed.',
		));
});

/** The place stands in <>; the dateline ends at the first capital or quotation mark after its last mark. */
function check(marked: string, day?: string): void {
	const line = marked.replace(/[<>]/g, '');
	const dateline = readDateline(line, true);
	assert.ok(dateline, line);
	assert.match(line.slice(dateline.at.end), /^ \p{Lu}/u, line);
	assert.match(line.slice(0, dateline.at.end), /[-–—:]$/);
	const place = /<(.+)>/.exec(marked)?.[1];
	assert.equal(dateline.place && line.slice(dateline.place.start, dateline.place.end), place);
	assert.equal(dateline.day?.value, day);
}
