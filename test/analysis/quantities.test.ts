import type { Quantity } from '#server/analysis/analysis.ts';
import { findDates } from '#server/analysis/dates.ts';
import { findQuantities } from '#server/analysis/quantities.ts';
import { readArticle } from '#server/article/readArticle.ts';
import assert from 'node:assert/strict';
import { finish } from '#server/text/steps.ts';

describe('quantities', () => {
	describe('leaves alone', () => {
		for (const text of [
			'In 2022 and since 1991, on 16 October, it rained.',
			'It began at 5.15 a.m. and ended at 18:00 or at ten to seven.',
			'An F-22, a G7, the Boeing 737, Route 66, page 4 and No. 3.',
			'They won 3-1 after a 2-2 draw.',
			'No one came, one of them said, and the other one left.',
			'At first it rained; the first was wet.',
			'Version 2.0.1 of the 4x4 has 5G.',
			'She told half-truths in the second half.',
			'A second later an hour struck.',
			'A two-sided deal, three-legged stools and a 12-sided coin.',
		])
			it(text, () => check(text, {}));
	});

	describe('reads numbers', () => {
		it('in figures', () =>
			check('Some 1,200 soldiers, 61,240 fans and 0.5 of it.', {
				'1,200': 'about 1200 soldiers',
				'61,240': '61240 fans',
				'0.5': '0.5',
			}));
		it('in words', () =>
			check('Twenty-one ships, two hundred and five men, twelve hundred villagers and half a million bees.', {
				'Twenty-one': '21 ships',
				'two hundred and five': '205 men',
				'twelve hundred': '1200 villagers',
				'half a million': '500000 bees',
			}));
		it('with magnitudes', () =>
			check('About 1.2 million users, 2.31m people and two dozen guns.', {
				'1.2 million': 'about 1200000 users',
				'2.31m': '2310000 people',
				'two dozen': '24 guns',
			}));
		it('that are vague', () =>
			check('Dozens of arrests, tens of thousands of people, a few hundred cars.', {
				Dozens: '24..99 arrests',
				'tens of thousands': '20000..99999 people',
				'a few hundred': '300..900 cars',
			}));
		it('with fractions', () =>
			check('A third of the money, two-thirds of a billion crowns, half the town, 8 1/2 pages and 2½ apples.', {
				'A third': 'about percent 33.3333',
				'two-thirds of a billion crowns': 'money 666666666.667',
				half: 'about percent 50',
				'8 1/2': '8.5 pages',
				'2½': '2.5 apples',
			}));
		it('before a hyphen, where things are counted', () =>
			check('A 12-bed ward and a three-mile walk.', { 12: '12', 'three-mile': 'length 4828.032' }));
		it('as ordinals', () =>
			check('The second summit, her 21st win, the third-largest lender, the twenty-first edition.', {
				second: 'ordinal 2 summit',
				'21st': 'ordinal 21 win',
				third: 'ordinal 3 lender',
				'twenty-first': 'ordinal 21 edition',
			}));
	});

	describe('reads ranges', () => {
		it('by their links', () =>
			check('Between 5 and 7 men, 10-12 weeks, two or three days, 5 to 10 million people.', {
				'5 and 7': '5..7 men',
				'10-12 weeks': 'duration 100800..120960',
				'two or three days': 'duration 2880..4320',
				'5 to 10 million': '5000000..10000000 people',
			}));
		it('but a change is two figures', () =>
			check('It rose from 40 to 52 percent.', { '40': 'percent 40', '52 percent': 'percent 52' }));
	});

	describe('reads units', () => {
		it('of time', () =>
			check(
				'A two-and-a-half-hour call, an hour and a half, eight years and six months, half an hour, twelve more months.',
				{
					'two-and-a-half-hour': 'duration 150',
					'an hour and a half': 'duration 90',
					'eight years and six months': 'duration 4470568.2',
					'half an hour': 'duration 30',
					'twelve more months': 'duration 525949.2',
				},
			));
		it('that mean the same in two systems', () => {
			const [miles, kilometres] = read('It flies 1,000 miles (1,609.344 km).');
			assert.equal(miles!.low, kilometres!.low);
		});
		it('of length, area, mass, speed and temperature', () =>
			check('5 feet 10 inches, 1.2 square kilometers, 18 tonnes, 90 mph, 10 km/h, 38C and 50 degrees Fahrenheit.', {
				'5 feet 10 inches': 'length 1.778',
				'1.2 square kilometers': 'area 1200000',
				'18 tonnes': 'mass 18000',
				'90 mph': 'speed 144.84096',
				'10 km/h': 'speed 10',
				'38C': 'temperature 38',
				'50 degrees Fahrenheit': 'temperature 10',
			}));
		it('of money', () =>
			check('He paid $35 billion, €3m, US$5 million to $7 million, 340m crowns and 20 pence.', {
				'$35 billion': 'money 35000000000 USD',
				'€3m': 'money 3000000 EUR',
				'US$5 million to $7 million': 'money 5000000..7000000 USD',
				'340m crowns': 'money 340000000',
				'20 pence': 'money 0.2 GBP',
			}));
		it('of shares', () =>
			check('It fell 20%, 20 percent, 41.2 per cent and four basis points.', {
				'20%': 'percent 20',
				'20 percent': 'percent 20',
				'41.2 per cent': 'percent 41.2',
				'four basis points': 'percent 0.04',
			}));
	});

	describe('hears hedges', () => {
		const hedges: Record<string, string> = {
			'It took nearly two hours.': 'below duration 120',
			'It took more than two hours.': 'above duration 120',
			'It took no more than two hours.': 'below duration 120',
			'It took just over two hours.': 'above duration 120',
			'It took two hours or so.': 'about duration 120',
			'It took two hours or more.': 'above duration 120',
			'It took well over two hours.': 'above duration 120',
			'It took two hours.': 'duration 120',
			'He heard witnesses over two hours.': 'duration 120',
		};
		for (const [text, expected] of Object.entries(hedges)) it(text, () => check(text, { 'two hours': expected }));
	});

	it('says what is counted', () =>
		check(
			'Seven Varsenian soldiers, 260 late and spoiled postal ballots, three were hurt, one soldier died, 14 of them left.',
			{
				Seven: '7 soldiers',
				'260': '260 ballots',
				three: '3',
				one: '1 soldier',
				'14': '14',
			},
		));

	it('is not held up by repetition', () => {
		for (const unit of ['1 to ', 'one and ', 'a third of a ', '$1', '1-', '10 minutes and ', 'two hundred and '])
			read(unit.repeat(1000));
	});
});

function read(text: string): Quantity[] {
	const article = readArticle({ uri: 'file:///a.txt', format: 'text', text });
	return finish(findQuantities(article, finish(findDates(article))));
}

/** What the text has to hold, by the words of each figure: hedge, kind, value, currency, what it counts. */
function check(text: string, expected: Readonly<Record<string, string>>): void {
	const found = read(text).map((q): [string, string] => {
		const parts = [q.hedge, q.kind, q.low === q.high ? `${q.low}` : `${q.low}..${q.high}`, q.currency, q.of];
		return [text.slice(q.span.start, q.span.end), parts.filter((p) => p && p !== 'exact' && p !== 'number').join(' ')];
	});
	assert.deepEqual(Object.fromEntries(found), expected);
}
