import type { DateMention, Quantity } from '#server/analysis/analysis.ts';
import { compareDates, compareQuantities, compareSince, type Comparison } from '#server/analysis/compareValues.ts';
import assert from 'node:assert/strict';
import { valuesIn } from '../../support/drawValues.ts';

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
		'a 90th-minute winner ~ 90 minutes',
		'a couple of days ~ three days',
		'less than two hours ~ one hour',
		'at least two hours ~ nine hours',
		'over two hours ≠ nine hours',
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

	table('ages and magnitudes', compareTexts, [
		'the 34-year-old man = a man aged 34',
		'the 34-year-old man ≠ a man aged 35',
		'the 30-year-old man ≠ a man aged 31',
		'the 34-year-old man ? 34 years',
		'Emil Tarrow, 19, = the 19-year-old',
		'someone in her 40s ~ a woman aged 43',
		'someone in her late 40s ≠ a woman aged 43',
		'a magnitude 6.1 quake = a 6.1-magnitude quake',
		'a magnitude 6.1 quake ≠ a magnitude 6.2 quake',
		'a magnitude 6.1 quake ? 6.1',
	]);

	table('shares', compareTexts, [
		'a third of it = 33% of it',
		'half of it = 50 percent of it',
		'20% ≠ 21%',
		'20% ~ 20.4%',
		'about 20% ~ 21.5%',
		'a third of it ≠ 40% of it',
		'one in five boats = 20% of boats',
		'nine out of ten boats = 90% of boats',
		'half of it ≠ 45% of it',
		'more than half of it ~ 52% of it',
		'-5% ≠ 5%',
	]);

	table('money', compareTexts, [
		'€34m ≠ €38m',
		'€34m = 34 million euros',
		'€34m ~ €34.2m',
		'€34m ? $34m',
		'340m crowns ~ SEK 340m',
		'340m crowns ? SEK 900m',
		'50 pence = £0.5',
		'50p = 50 pence',
		'$5m-$7m ~ $6m',
		'$5m-$7m ≠ $8m',
		'nearly $2 million ~ $1.9m',
		'$1,900 ~ about $2,000',
		'40 Canadian dollars ? $40',
		'hundreds of dollars ~ $340',
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
		'1.2TB = 1,200GB',
		'500 MW = 0.5 gigawatts',
		'500 MW ? 500 MWh',
		'5 litres = 5,000 ml',
		'3 gallons ~ 11.4 litres',
		'6 feet ~ 1.83 metres',
		'-5C ≠ 5C',
		'100 acres ~ 40 hectares',
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
		'in the late 1990s ~ in 1998',
		'in the late 1990s ≠ in 1991',
		'in the 1990s ~ in the late 1990s',
		'in early October ≠ on October 28',
		'by Friday ~ on Wednesday',
		'since 1987 ~ in 1990',
		'since 1987 ≠ in 1980',
		'since 1987 ≠ since 1990',
		'since 1987 ~ in 1987',
		'three days ago = on Tuesday',
		'long and will end within two weeks ~ next week',
		'long and will end within two weeks ≠ in December',
		'last month ~ on September 3',
		'2025-10-16 = 16 October 2025',
	]);

	table('times of day', compareDatesOf, [
		'at 5.55pm = at 17:55',
		'at 5:55 ~ at 17:55',
		'at 5pm = at 17:00',
		'at noon = at 12pm',
		'at midnight = at 00:00',
		'at 5pm ~ at 5.05pm',
		'at 5.05pm ≠ at 5.10pm',
		'at 5pm ≠ at 5am',
		'at 5pm ≠ at 6pm',
		'shortly after 17:00 ~ at 5.10pm',
		'shortly after 17:00 ≠ at 4.50pm',
		'around 3pm ~ at 3.20pm',
		'around 3pm ≠ at 4pm',
		'before noon ~ at 11.30am',
		'before noon ≠ at 12.30pm',
		'between 5 and 6pm ~ at 5.40pm',
		'between 5 and 6pm ≠ at 7.40pm',
		'at 17:00 GMT = at 18:00 CET',
		'at 17:00 GMT ≠ at 17:00 CET',
		'at 17:00 GMT ? at 20:00',
		'at 17:00 GMT ~ at 17:00',
		'at ten to two ~ at 1.50pm',
		'shortly before midnight ~ at 11.45pm',
		'just after midnight ~ at 12.10am',
	]);

	table('waits and when they began', compareWaits, [
		'a 39-year wait ~ since 1986',
		'a 39-year wait ≠ since 1970',
		'a 39-year wait ≠ in 1990',
		'39 years ? since 1986',
		'a 39-year wait ? at noon',
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

function compareWaits(a: string, b: string): Comparison[] {
	const result = compareSince(quantityIn(a), dateIn(b));
	return [result, result];
}

function quantityIn(words: string): Quantity {
	const found = valuesIn(`They say it took ${words}.`).quantities;
	assert.ok(found.length > 0, `figures in "${words}"`);
	return found[0]!;
}

function dateIn(words: string): DateMention {
	const found = valuesIn(`They say it took ${words}.`).dates;
	assert.ok(found.length > 0, `dates in "${words}"`);
	return found[0]!;
}
