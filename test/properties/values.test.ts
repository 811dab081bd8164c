import type { DateMention, Quantity } from '#server/analysis/analysis.ts';
import { compareDates, compareQuantities, compareSince } from '#server/analysis/compareValues.ts';
import { dateInWords, quantityInWords } from '#server/features/valueInWords.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { valuesIn } from '../support/drawValues.ts';

const RUNS = { numRuns: 200 };

/** Words and marks of which figures, dates and hedges are made. */
const PIECES =
	`1 2 5 10 12 30 60 007 1,200 61,240 2.5 1/2 ½ 2025 1990s 18:00 5.55pm 24/7 3-1 -5C 38C 50p 1.2TB 118th 21st one two five twenty
	hundred million dozen dozens several a few couple half third quarter first second of the and or to in by since within between from about nearly over
	at least most up more than less ago earlier later before after last next past years year-old hours hour minutes minute days weeks month
	miles km pounds $ € % percent kWh Monday Tuesday October May 16 noon midnight o'clock am pm GMT Q3 late early mid - – . , ( ) ' s m k bn`.split(
		/\s+/,
	);

describe('values of any text', () => {
	it('have two ends in order and a text for the hover; and compare alike both ways round', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 }),
				(pieces) => {
					const { dates, quantities } = valuesIn(pieces.flat().join(''));
					for (const a of quantities) {
						assert.ok(a.low <= a.high, `${a.low} to ${a.high}`);
						assert.ok(quantityInWords(a) !== '');
						assert.equal(compareQuantities(a, a), 'equal');
						for (const b of quantities) assert.equal(compareQuantities(a, b), compareQuantities(b, a));
						for (const date of dates) compareSince(a, date);
					}
					for (const a of dates) {
						assert.ok((a.first === undefined) === (a.last === undefined) && (a.first ?? '') <= (a.last ?? ''));
						assert.ok(dateInWords(a) !== '');
						for (const b of dates) assert.equal(compareDates(a, b), compareDates(b, a));
					}
				},
			),
			{ numRuns: 400 },
		);
	});

	it('are found, or not, without an error in text of any characters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				valuesIn(text);
			}),
			{ ...RUNS, numRuns: 60 },
		);
	});
});

describe('one value in two forms', () => {
	/** Without what could be a year: "1901 boats" can be boats of that year. */
	const count = fc.integer({ min: 2, max: 999_999 }).filter((n) => n < 1000 || n > 2999);

	it('a count in figures, in groups and in words', () => {
		fc.assert(
			fc.property(count, (n) => {
				const forms = [`${n}`, n.toLocaleString('en'), inWords(n)].map((form) => `${form} boats`);
				equalAll(forms.map(figure));
			}),
			RUNS,
		);
	});

	it('millions by their word and by their digits', () => {
		fc.assert(
			fc.property(fc.integer({ min: 11, max: 9999 }), (tenths) => {
				const n = tenths / 10;
				equalAll([`$${n}m`, `$${n} million`, `${n} million dollars`, `$${(n * 1e6).toFixed(0)}`].map(figure));
			}),
			RUNS,
		);
	});

	it('a measure in two units of its kind', () => {
		const pairs: readonly (readonly [one: string, many: string, factor: number])[] = [
			['hours', 'minutes', 60],
			['days', 'hours', 24],
			['weeks', 'days', 7],
			['years', 'months', 12],
			['decades', 'years', 10],
			['km', 'metres', 1000],
			['metres', 'cm', 100],
			['feet', 'inches', 12],
			['tonnes', 'kg', 1000],
			['litres', 'ml', 1000],
			['TB', 'GB', 1000],
			['GW', 'MW', 1000],
			['MWh', 'kWh', 1000],
			['square km', 'hectares', 100],
			['m/s', 'km/h', 3.6],
			['percent', 'basis points', 100],
			['pounds', 'pence', 100],
		];
		fc.assert(
			fc.property(fc.constantFrom(...pairs), fc.integer({ min: 2, max: 900 }), ([one, many, factor], n) => {
				equalAll([`${n} ${one}`, `${Number((n * factor).toFixed(3))} ${many}`].map(figure));
			}),
			RUNS,
		);
	});

	it('a temperature by both scales', () => {
		fc.assert(
			fc.property(fc.integer({ min: -40, max: 60 }), (c) => {
				equalAll(
					[`${c}C`, `${c} degrees Celsius`, `${Number(((c * 9) / 5 + 32).toFixed(1))} degrees Fahrenheit`].map(figure),
				);
			}),
			RUNS,
		);
	});

	it('an age by each of its phrases', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 99 }), (n) => {
				equalAll(
					[`the ${n}-year-old`, `a man aged ${n}`, `Emil Tarrow, ${n}, left`, `${inWords(n)} years old`].map(figure),
				);
			}),
			RUNS,
		);
	});

	it('a day in each of its notations', () => {
		const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(day, (d) => {
				const month = d.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
				const [year, date] = [d.getUTCFullYear(), d.getUTCDate()];
				const forms = [
					d.toISOString().slice(0, 10),
					`${date} ${month} ${year}`,
					`${month} ${date}, ${year}`,
					`${month.slice(0, 3)} ${date}, ${year}`,
					`the ${date}${suffix(date)} of ${month} ${year}`,
				];
				const dates = forms.map(dateOf);
				for (const other of dates) assert.equal(compareDates(dates[0]!, other), 'equal');
			}),
			RUNS,
		);
	});

	it('a time of day by either clock', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
				const [hh, mm] = [hour, minute].map((n) => String(n).padStart(2, '0')) as [string, string];
				const twelve = hour % 12 || 12;
				const half = hour < 12 ? 'am' : 'pm';
				const forms = [
					`${twelve}:${mm}${half}`,
					`${twelve}.${mm} ${half[0]}.m.`,
					...(hour === 0 || hour > 12 ? [`${hh}:${mm}`] : []),
				];
				const times = forms.map(dateOf);
				for (const other of times) assert.equal(compareDates(times[0]!, other), 'equal');
			}),
			RUNS,
		);
	});
});

function equalAll(quantities: readonly Quantity[]): void {
	for (const other of quantities) assert.equal(compareQuantities(quantities[0]!, other), 'equal');
}

function figure(words: string): Quantity {
	const { quantities } = valuesIn(`It took ${words}.`);
	assert.equal(quantities.length, 1, words);
	return quantities[0]!;
}

function dateOf(words: string): DateMention {
	const { dates } = valuesIn(`It began at ${words}.`);
	assert.equal(dates.length, 1, words);
	return dates[0]!;
}

function suffix(day: number): string {
	if (day > 3 && day < 21) return 'th';
	return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Below a million. */
function inWords(n: number): string {
	if (n < 20) return SMALL[n]!;
	if (n < 100) return n % 10 ? `${TENS[Math.floor(n / 10) - 2]!}-${SMALL[n % 10]!}` : TENS[n / 10 - 2]!;
	const size = n < 1000 ? 100 : 1000;
	const rest = n % size;
	const more = rest === 0 ? '' : `${rest < 100 ? ' and ' : ' '}${inWords(rest)}`;
	return `${inWords(Math.floor(n / size))} ${size === 100 ? 'hundred' : 'thousand'}${more}`;
}
