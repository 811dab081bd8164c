import { findDates } from '#server/analysis/dates.ts';
import type { Article } from '#server/article/article.ts';
import { readArticle } from '#server/article/readArticle.ts';
import assert from 'node:assert/strict';
import { finish } from '#server/text/steps.ts';

/** A Friday. */
const PUBLISHED = '2025-10-17';

describe('dates', () => {
	describe('leaves alone', () => {
		for (const text of [
			'She may go, and they march on.',
			'May they rest. April Lindgren and June Osk agreed.',
			'The sun shone where he sat, and a mon was paid.',
			'They counted 2,025 votes, 2000 soldiers and 1999%.',
			'It takes two weeks or three days.',
			'A 2000-year-old tomb with 1500 steps.',
			'On 31 April nothing happens.',
		])
			it(text, () => check(text, text.startsWith('On 31') ? { '31 April': '-' } : {}));
	});

	it('reads days in full', () =>
		check(
			'On October 16, 2025; Oct. 16, 2025; 16 October 2025; the 16th of October, 2025; Thursday, October 16, 2025; 2025-10-16; 16/10/2025; 16.10.2025.',
			{
				'October 16, 2025': '2025-10-16',
				'Oct. 16, 2025': '2025-10-16',
				'16 October 2025': '2025-10-16',
				'16th of October, 2025': '2025-10-16',
				'Thursday, October 16, 2025': '2025-10-16',
				'2025-10-16': '2025-10-16',
				'16/10/2025': '2025-10-16',
				'16.10.2025': '2025-10-16',
			},
		));

	it('leaves open what two countries read differently', () => check('It was 03/04/2025 then.', { '03/04/2025': '-' }));

	it('reads months, years and spans of them', () =>
		check('In February 2022, the 2019 clash, from 2014 to 2017, 2024-25, the 1990s, summer 2018 and Oct 3-5.', {
			'February 2022': '2022-02-01..2022-02-28',
			'2019': '2019-01-01..2019-12-31',
			'2014 to 2017': '2014-01-01..2017-12-31',
			'2024-25': '2024-01-01..2025-12-31',
			'1990s': '1990-01-01..1999-12-31',
			'summer 2018': '2018-01-01..2018-12-31',
			'Oct 3-5': '2025-10-03..2025-10-05',
		}));

	it('counts a day without a year from the publication', () =>
		check('It began on 3 March. They must convene by Nov 10. It falls on December 28.', {
			'3 March': '2025-03-03',
			'Nov 10': '2025-11-10',
			'December 28': '2025-12-28',
		}));

	it('takes the last weekday, or the next where the sentence looks forward', () =>
		check('He said on Thursday that they will meet on Monday. Friday was wet. It is due next Friday.', {
			Thursday: '2025-10-16',
			Monday: '2025-10-20',
			Friday: '2025-10-17',
			'next Friday': '2025-10-24',
		}));

	it('takes the last month of that name, or the next', () =>
		check('In October and in May they met; in January it opens. It fell last October and in August last year.', {
			October: '2025-10-01..2025-10-31',
			May: '2025-05-01..2025-05-31',
			January: '2026-01-01..2026-01-31',
			'last October': '2024-10-01..2024-10-31',
			'August last year': '2024-08-01..2024-08-31',
		}));

	it('reads relative ones', () =>
		check(
			'Yesterday, today, tomorrow, last night, this week, next month, last year, three days ago, a year ago and two weeks ago.',
			{
				Yesterday: '2025-10-16',
				today: '2025-10-17',
				tomorrow: '2025-10-18',
				'last night': '2025-10-16..2025-10-17',
				'this week': '2025-10-13..2025-10-19',
				'next month': '2025-11-01..2025-11-30',
				'last year': '2024-01-01..2024-12-31',
				'three days ago': '2025-10-14',
				'a year ago': '2024-01-01..2024-12-31',
				'two weeks ago': '2025-09-30..2025-10-06',
			},
		));

	it('reads a day of the month alone', () =>
		check('It broke on the 11th. She speaks on the 23rd of this month.', {
			'11th': '2025-10-11',
			'23rd of this month': '2025-10-23',
		}));

	it('marks times of day, which have no day', () =>
		check('At 5.15 a.m., at 18:00, from 9am and at ten to two.', {
			'5.15 a.m.': '-',
			'18:00': '-',
			'9am': '-',
			'ten to two': '-',
		}));

	it('knows only what is said where the publication has no day', () => {
		const found = finish(findDates(read('Yesterday and on Friday, in May, on 3 March 2024.', undefined)));
		assert.deepEqual(
			found.map((d) => d.first),
			[undefined, undefined, undefined, '2024-03-03'],
		);
	});

	it('is not held up by repetition', () => {
		for (const unit of ['Oct 1 ', 'the 1st ', 'in 2020 ', '1/', 'next ', 'a year '])
			finish(findDates(read(unit.repeat(1000), PUBLISHED)));
	});
});

function read(text: string, published: string | undefined): Article {
	const article = readArticle({ uri: 'file:///a.txt', format: 'text', text });
	return { ...article, source: published === undefined ? {} : { date: { value: published, from: 'text' } } };
}

function check(text: string, expected: Readonly<Record<string, string>>): void {
	const found = finish(findDates(read(text, PUBLISHED))).map(({ span, first, last }): [string, string] => {
		const days = first === undefined ? '-' : first === last ? first : `${first}..${last}`;
		return [text.slice(span.start, span.end), days];
	});
	assert.deepEqual(Object.fromEntries(found), expected);
}
