import { readByline } from '#server/article/byline.ts';
import assert from 'node:assert/strict';

describe('bylines', () => {
	describe('leave prose alone', () => {
		for (const line of [
			'By Monday the town was empty',
			'By Friday evening, all of them had left.',
			'By law, the minister must resign',
			'By 1945 the war was over',
			'By May the river had frozen',
			'By Nightfall',
			'By train and by bus',
			'From the start it was a bad idea',
			'Ada Lind, a baker, was there',
			'The Union had led by three points, a poll published on Oct 12 showed.',
			'The talks ended on 17 October 2025.',
			'Talks ended in May 2025',
		]) {
			it(line, () => assert.equal(readByline(line), undefined));
		}
	});

	it('name who wrote the article', () => {
		check('By Ada Lind', 'Ada Lind');
		check('BY ADA LIND', 'ADA LIND');
		check('By Ada Lind and Tom O’Vale', 'Ada Lind and Tom O’Vale');
		check('By J. K. Lind-Brock in Borrow', 'J. K. Lind-Brock');
		check('By Dr. Ana de la Cruz, Borrow', 'Dr. Ana de la Cruz');
		check('By Ada Lind, chief weather correspondent', 'Ada Lind');
		check('By Ada Lind, Harbour Post', 'Ada Lind');
		check('By Ada Lind | Harbour Post', 'Ada Lind');
		check('Written by Ada Lind', 'Ada Lind');
		check('From Ada Lind in Borrow', 'Ada Lind');
		check('Ada Lind, Staff Writer', 'Ada Lind');
		check('By AFP', 'AFP');
		check('By Staff', 'Staff');
		check('By our own correspondent', undefined);
	});

	it('name the day', () => {
		check('Published: 17 October 2025 10:30 GMT', undefined, '2025-10-17');
		check('Last updated on Friday, October 17, 2025 at 10.30am', undefined, '2025-10-17');
		check('Friday 17 October', undefined);
		check('17 Oct. 2025 | World', undefined, '2025-10-17');
		check('2025-10-17', undefined, '2025-10-17');
	});

	it('name both', () => {
		check('By Ada Lind · 17 May 2026 · 6 min read', 'Ada Lind', '2026-05-17');
		check('By Ada Lind. Published Friday 7 November 2025, 07:15. Updated 11:02.', 'Ada Lind', '2025-11-07');
		check('Ada Lind, weather reporter | Published 6 March 2026, 11:05', 'Ada Lind', '2026-03-06');
		check('By Ada Lind Updated: 17 October 2025', 'Ada Lind', '2025-10-17');
	});

	it('name the outlet instead', () => {
		const line = 'Harbour Post | 17 May 2026';
		const byline = readByline(line)!;
		assert.equal(byline.author, undefined);
		assert.equal(line.slice(byline.outlet!.start, byline.outlet!.end), 'Harbour Post');
	});
});

function check(line: string, author: string | undefined, day?: string): void {
	const byline = readByline(line);
	assert.ok(byline, line);
	assert.equal(byline.author && line.slice(byline.author.start, byline.author.end), author);
	assert.equal(byline.day?.value, day);
}
