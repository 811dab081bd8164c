import { readLineRole } from '#server/article/furniture.ts';
import assert from 'node:assert/strict';
import { read } from '../support/renderArticle.ts';

describe('furniture', () => {
	describe('leaves prose alone', () => {
		for (const prose of [
			'Sing Sing and Walla Walla are towns with prisons',
			'Baden Baden Beats Pago Pago',
			'Share prices fell on Monday.',
			'Photos of the wreck were shared on Facebook and WhatsApp by the crew.',
			'Read more than one report before you judge, the minister advised.',
			'Related charges were dropped in March.',
			'Watch officers reported the ship at noon.',
			'More than 200 people signed up for the newsletter of the union.',
			'Sign up for the draft was slow, the army said.',
			'“Sign up for our newsletter,” the candidate told the crowd.',
			'"Follow us," the guide shouted.',
			'Follow-up talks are planned for May.',
			'Subscribers to the bank’s shares lost millions.',
			'By continuing the siege, the army hopes to win the town.',
			'By using the site as a base, the rebels cut the road.',
			'Copyright law is to change in June.',
			'Cookies and milk were handed out to the children.',
			'Comments by the minister angered the union.',
			'Advertisement revenue fell by a third.',
			'Published in 1911, the book was soon forgotten.',
			'Picture this: a town without light.',
			'Image problems have dogged the party.',
			'Source of the fire was a heater, police said.',
			'The plant passed all tests of the Environmental Protection Agency (EPA).',
			'In 5 minutes the harbour was empty.',
			'Also read out was a letter from the king.',
			'Home to 4,000 people, the island has one doctor.',
			'The study was published by Reuters.',
			'Get the children out first, she told them.',
			'Contact was lost at noon.',
			'Next came the floods.',
			'12 people died.',
			'Elsewhere - in the south - the rebels held on.',
		]) {
			it(prose, () => {
				assert.equal(readLineRole(prose), undefined);
				assert.equal(
					read('text', `Storm closes bridges\nTwo bridges were closed.\n${prose}`).blocks[2]!.kind,
					'paragraph',
				);
			});
		}
	});

	check('furniture', [
		'Photos Photos Podcasts Podcasts Puzzles Tide Tables Log In',
		'×',
		'* * *',
		'Also Read: Storm Closes Two Bridges',
		'ALSO READ | Storm closes two bridges in Borrow after a night of rain',
		'Read more: Why storms have names',
		'Related: Storm closes bridges',
		'More from Weather: Storm Closes Bridges',
		'See also – the ministry’s report',
		'Advertisement',
		'ADVERTISEMENT',
		'Story continues below advertisement',
		'Gallery Gallery Videos Videos Share on WhatsApp Share',
		'Share on Facebook',
		'Tweet | Email | Print',
		'214 comments',
		'1.2K shares',
		'5 min read',
		'Reading time: 4 minutes',
		'Sign up for our newsletter',
		'Subscribe to our YouTube channel',
		'Follow us on Twitter and Instagram',
		'Join our WhatsApp channel for the latest news.',
		'We use cookies to make this site work. Learn more.',
		'By continuing to use this site you agree to our terms.',
		'© 2024 Harbour Post. All rights reserved.',
		'Copyright Harbour Post',
		'(c) 2024 Harbour Post',
		'Tags: storm, bridges',
		'Listen to this article',
		'(Reporting by Ada Lind; editing by Tom Vale)',
		'Skip to content',
		'Click here to read the full report',
	]);

	check('caption', [
		'Photo: Ada Lind',
		'Photo by Ada Lind/Harbour Post',
		'Waves at the pier on Sunday. Photograph: Ada Lind',
		'The bridge in Borrow. | Photo Credit: Ada Lind',
		'A man clears a tree [Ada Lind/Reuters]',
		'The minister on Monday (AP Photo/Ada Lind)',
	]);

	check('linkLabel', ['Related', 'Read more', 'READ MORE:', 'Most read', 'You may also like', 'Related stories »']);

	it('takes the titles under a label with it, but no heading before a paragraph', () => {
		const text =
			'Storm closes bridges\nTwo bridges were closed.\nRelated stories\nCouncil votes on budget\nNew head for school\nA night without power\nForty thousand homes were dark.\nMost read\n- Bus fares rise';
		const kinds = read('text', text).blocks.map(({ kind }) => kind);
		assert.deepEqual(kinds, [
			'headline',
			'paragraph',
			'furniture',
			'furniture',
			'furniture',
			'heading',
			'paragraph',
			'furniture',
			'furniture',
		]);
	});
});

function check(role: ReturnType<typeof readLineRole>, lines: readonly string[]): void {
	describe(`finds a ${role}`, () => {
		for (const line of lines) it(line, () => assert.equal(readLineRole(line), role));
	});
}
