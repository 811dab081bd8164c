import type { QuantityKind } from '../analysis.ts';
import { CURRENCY_NAMES } from './currencies.ts';

export interface Unit {
	readonly kind: QuantityKind;
	/** How many base units of the kind one of these is: see `Quantity.low`. */
	readonly factor: number;
	/** Added after the factor: 0 °C is 32 °F. */
	readonly offset?: number;
	/** ISO 4217, of money where the word tells. */
	readonly currency?: string;
}

/** Minutes. Months and years are mean ones of the Gregorian calendar. */
const DAY = 24 * 60;
const YEAR = 365.2425 * DAY;

const units = new Map<string, Unit>();

/** The unit that a word or a few words name, folded and parted by single spaces: "square miles", "km/h", "per cent". */
export function unitNamed(words: string): Unit | undefined {
	return units.get(words);
}

/** The longest unit, in words. */
export const LONGEST_UNIT = 4;

/** "hour" and its like: units that "a" or "half an" can stand before. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
	'second minute hour day night week weekend fortnight month year decade century'.split(' '),
);

/** What a unit of time is measured after: "for an hour", "lasted a decade", "over 83 days" where it does not mean "during". */
export const MEASURING_WORDS: ReadonlySet<string> = new Set(
	'for in within after of last lasted lasting lasts took take takes than every half'.split(' '),
);

add('duration', 1 / 60, 'second seconds sec secs');
add('duration', 1, 'minute minutes min mins');
add('duration', 60, 'hour hours hr hrs');
add('duration', DAY, 'day days night nights');
add('duration', 7 * DAY, 'week weeks');
add('duration', 2 * DAY, 'weekend weekends');
add('duration', 14 * DAY, 'fortnight fortnights');
add('duration', YEAR / 12, 'month months');
add('duration', YEAR, 'year years yr yrs');
add('duration', 10 * YEAR, 'decade decades');
add('duration', 100 * YEAR, 'century centuries');

add('length', 0.001, 'millimetre millimetres millimeter millimeters mm');
add('length', 0.01, 'centimetre centimetres centimeter centimeters cm');
add('length', 1, 'metre metres meter meters');
add('length', 1000, 'kilometre kilometres kilometer kilometers km kms');
add('length', 0.0254, 'inch inches');
add('length', 0.3048, 'foot feet ft');
add('length', 0.9144, 'yard yards yd yds');
add('length', 1609.344, 'mile miles mi');
addWords('length', 1852, 'nautical mile', 'nautical miles');

for (const square of ['square', 'sq']) {
	addWords('area', 1, `${square} metre`, `${square} metres`, `${square} meter`, `${square} meters`, `${square} m`);
	addWords(
		'area',
		1e6,
		`${square} kilometre`,
		`${square} kilometres`,
		`${square} kilometer`,
		`${square} kilometers`,
		`${square} km`,
	);
	addWords('area', 0.3048 ** 2, `${square} foot`, `${square} feet`, `${square} ft`);
	addWords('area', 0.9144 ** 2, `${square} yard`, `${square} yards`);
	addWords('area', 1609.344 ** 2, `${square} mile`, `${square} miles`);
}
add('area', 1, 'm² sqm');
add('area', 1e6, 'km² sqkm');
add('area', 1e4, 'hectare hectares ha');
add('area', 4046.8564224, 'acre acres');

add('mass', 1e-6, 'milligram milligrams mg');
add('mass', 0.001, 'gram grams gramme grammes');
add('mass', 1, 'kilo kilos kilogram kilograms kilogramme kilogrammes kg kgs');
add('mass', 1000, 'tonne tonnes ton tons');
addWords('mass', 1000, 'metric ton', 'metric tons', 'metric tonnes');
add('mass', 0.45359237, 'lb lbs');
add('mass', 0.028349523125, 'ounce ounces oz');

add('volume', 0.001, 'millilitre millilitres milliliter milliliters ml');
add('volume', 0.01, 'centilitre centilitres centiliter centiliters cl');
add('volume', 1, 'litre litres liter liters');
add('volume', 100, 'hectolitre hectolitres hectoliter hectoliters');
// The American gallon and the barrel of oil, unless the text says otherwise.
add('volume', 3.785411784, 'gallon gallons');
addWords('volume', 4.54609, 'imperial gallon', 'imperial gallons');
add('volume', 158.987294928, 'barrel barrels');
add('volume', 1000, 'm³');
for (const cubic of ['cubic', 'cu']) {
	addWords('volume', 1000, ...['metre', 'metres', 'meter', 'meters', 'm'].map((unit) => `${cubic} ${unit}`));
	addWords('volume', 0.3048 ** 3 * 1000, `${cubic} foot`, `${cubic} feet`, `${cubic} ft`);
	addWords('volume', 0.9144 ** 3 * 1000, `${cubic} yard`, `${cubic} yards`);
	addWords(
		'volume',
		1e12,
		...['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km'].map((unit) => `${cubic} ${unit}`),
	);
}

const POWERS = [
	['kilo', 'k', 1],
	['mega', 'm', 1e3],
	['giga', 'g', 1e6],
	['tera', 't', 1e9],
] as const;
for (const [prefix, letter, factor] of POWERS) {
	add('power', factor, `${prefix}watt ${prefix}watts ${letter}w`);
	add('energy', factor, `${letter}wh`);
	for (const hour of ['hour', 'hours']) addWords('energy', factor, `${prefix}watt ${hour}`, `${prefix}watt-${hour}`);
	add('energy', factor / 3600, `${prefix}joule ${prefix}joules`);
	add('data', factor / 1e6, `${prefix}byte ${prefix}bytes ${letter}b`);
}
add('data', 1e6, 'petabyte petabytes pb');
add('power', 0.001, 'watt watts');
add('power', 0.745699872, 'horsepower hp');
add('energy', 1 / 3.6e6, 'joule joules');
// Those of food, which are a thousand of the physicist's.
add('energy', 4.184 / 3600, 'calorie calories kcal');

add('percent', 1, '% percent pct');
addWords('percent', 1, 'per cent', 'percentage point', 'percentage points', 'percent points');
addWords('percent', 0.01, 'basis point', 'basis points');

addWords('temperature', 1, '° c', '°c', 'degrees celsius', 'degree celsius', 'degrees centigrade', 'degrees c');
addWords('temperature', 5 / 9, '° f', '°f', 'degrees fahrenheit', 'degree fahrenheit', 'degrees f');

for (const per of [' per ', ' an ', '/']) {
	const hours = per === '/' ? ['h', 'hr'] : ['hour'];
	for (const hour of hours) {
		for (const km of ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'])
			addWords('speed', 1, `${km}${per}${hour}`);
		for (const mile of ['mile', 'miles', 'mi']) addWords('speed', 1.609344, `${mile}${per}${hour}`);
	}
}
add('speed', 1, 'kph kmh kmph');
add('speed', 1.609344, 'mph');
add('speed', 1.852, 'knot knots');
addWords('speed', 3.6, 'm/s', 'metres per second', 'meters per second', 'metres a second');

for (const { code, factor, names } of CURRENCY_NAMES)
	for (const name of names) units.set(name, { kind: 'money', factor, ...(code && { currency: code }) });

function add(kind: QuantityKind, factor: number, names: string): void {
	for (const name of names.split(' ')) units.set(name, { kind, factor });
}

function addWords(kind: QuantityKind, factor: number, ...names: string[]): void {
	const offset = kind === 'temperature' && factor !== 1 ? -32 * factor : 0;
	for (const name of names) units.set(name, { kind, factor, ...(offset && { offset }) });
}
