import { analyzeArticle } from '#server/analysis/analyzeArticle.ts';
import type { DateMention, Quantity } from '#server/analysis/analysis.ts';
import { compareDates, compareQuantities, type Comparison } from '#server/analysis/compareValues.ts';
import { readArticle } from '#server/article/readArticle.ts';
import assert from 'node:assert/strict';

const SIGNS: Readonly<Record<string, Comparison>> = {
	'=': 'equal',
	'~': 'compatible',
	'≠': 'different',
	'?': 'unlike',
};

describe('values compared', () => {
	table('durations', compareTexts, [
		'over two hours ~ nearly two and a half hours',
		'over two hours ~ two and a half hours',
		'over two hours ≠ three hours',
		'two hours ≠ two and a half hours',
		'two hours ≠ nearly two and a half hours',
		'two hours ≠ about two and a half hours',
		'about two hours ≠ two and a half hours',
		'a two-hour ≠ a nearly two-and-a-half-hour',
		'two hours = 120 minutes',
		'two hours ~ 127 minutes',
		'two hours ≠ 140 minutes',
		'two and a half hours = 150 minutes',
		'two hours and 40 minutes = 160 minutes',
		'about two hours ~ two hours',
		'11 minutes ~ about ten minutes',
		'11 minutes ≠ ten minutes',
		'four minutes ≠ close to five minutes',
		'four minutes ≠ nearly five minutes',
		'12 months = one year',
		'30 days ~ one month',
		'48 hours = two days',
		'14 years ≠ 15 years',
		'20 years ≠ 21 years',
		'8 to 10 days ~ nine days',
		'8 to 10 days ≠ 12 days',
		'less than five minutes ~ two minutes',
		'nearly two hours ≠ over two hours',
		'90 minutes ? 90 kilometres',
		'in the 118th minute ~ after 118 minutes',
		'in the 118th minute ≠ after 90 minutes',
		'in the second week ? for 20 minutes',
	]);

	table('counts', compareTexts, [
		'87 people ≠ 78 people',
		'61,240 fans ≠ more than 62,000 fans',
		'61,240 fans ~ about 61,000 fans',
		'61,240 fans ~ 61,000 fans',
		'61,240 fans ~ more than 61,000 fans',
		'61,240 fans ≠ 61,420 fans',
		'dozens of ships ~ 48 ships',
		'dozens of ships ≠ 340 ships',
		'hundreds of ships ~ 340 ships',
		'30 dead ≠ 31 dead',
		'14 people = fourteen people',
		'two dozen guns = 24 guns',
		'1,200 men = 1.2 thousand men',
		'2.31m people ~ 2.3 million people',
		'at least 12 people ~ 19 people',
		'at least 12 people ≠ 11 people',
		'up to 500 people ~ 20 people',
		'nearly 500 people ≠ 20 people',
		'between 5 and 7 men ~ six men',
		'5 men ? 5 percent',
		'the second summit ≠ the third summit',
		'the 2nd summit = the second summit',
	]);

	table('shares', compareTexts, [
		'a third of it = 33% of it',
		'half of it = 50 percent of it',
		'20% ≠ 21%',
		'20% ~ 20.4%',
		'about 20% ~ 21.5%',
		'a third of it ≠ 40% of it',
	]);

	table('money', compareTexts, [
		'€34m ≠ €38m',
		'€34m = 34 million euros',
		'€34m ~ €34.2m',
		'€34m ? $34m',
		'340m crowns ~ SEK 340m',
		'340m crowns ? SEK 900m',
		'50 pence = £0.5',
	]);

	table('measures', compareTexts, [
		'1,000 miles ~ 1,600 km',
		'1,000 miles = 1,609.344 km',
		'more than 1,000 miles ~ 1,600 km',
		'1,000 miles ≠ 1,800 km',
		'18 tonnes = 18,000 kg',
		'18 tonnes ≠ 20 tonnes',
		'30C = 86F',
		'30C ≠ 32C',
		'about 30C ~ 31C',
		'90 mph ~ 145 km/h',
	]);

	table('days', compareDatesOf, [
		'in 2022 ~ in February 2022',
		'in 2022 ≠ in February 2023',
		'on August 15 ~ in August',
		'on August 15 = on 15 August 2025',
		'on August 15 ≠ on August 16',
		'on Tuesday = on October 14',
		'on Tuesday ≠ on October 15',
		'on Tuesday ~ this week',
		'yesterday = on Thursday',
		'two weeks ago ~ on October 2',
		'03/04/2025 ? on March 4, 2025',
		'at 18:00 ? on Tuesday',
	]);
});

function table(name: string, compare: (a: string, b: string) => readonly Comparison[], lines: readonly string[]): void {
	describe(name, () => {
		for (const line of lines)
			it(line, () => {
				const [, a, sign, b] = /^(.*) ([=~≠?]) (.*)$/.exec(line)!;
				const expected = SIGNS[sign!];
				assert.deepEqual(compare(a!, b!), [expected, expected]);
			});
	});
}

/** Both ways round. */
function compareTexts(a: string, b: string): Comparison[] {
	const [x, y] = [quantityIn(a), quantityIn(b)];
	return [compareQuantities(x, y), compareQuantities(y, x)];
}

function compareDatesOf(a: string, b: string): Comparison[] {
	const [x, y] = [dateIn(a), dateIn(b)];
	return [compareDates(x, y), compareDates(y, x)];
}

function quantityIn(words: string): Quantity {
	const found = analyzed(words).quantities;
	assert.equal(found.length, 1, `figures in "${words}"`);
	return found[0]!;
}

function dateIn(words: string): DateMention {
	const found = analyzed(words).dates;
	assert.equal(found.length, 1, `dates in "${words}"`);
	return found[0]!;
}

/** Published on a Friday. */
function analyzed(words: string): ReturnType<typeof analyzeArticle> {
	const article = readArticle({ uri: 'file:///a.txt', format: 'text', text: `They say it took ${words}.` });
	return analyzeArticle({ ...article, source: { date: { value: '2025-10-17', from: 'text' } } });
}
