import type { QuantityKind } from '../analysis.ts';

export interface Unit {
	readonly kind: QuantityKind;
	/** How many base units of the kind one of these is: minutes, metres, square metres, kilograms, percent, °C, km/h. */
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
add('speed', 1, 'kph kmh');
add('speed', 1.609344, 'mph');
add('speed', 1.852, 'knot knots');
addWords('speed', 3.6, 'm/s', 'metres per second', 'meters per second', 'metres a second');

money('USD', 1, 'dollar dollars buck bucks usd');
money('USD', 0.01, 'cent cents');
money('EUR', 1, 'euro euros eur');
money('GBP', 1, 'pound pounds quid gbp');
money('GBP', 0.01, 'pence penny');
money('JPY', 1, 'yen jpy');
money('CNY', 1, 'yuan renminbi cny rmb');
money('RUB', 1, 'rouble roubles ruble rubles rub');
money('UAH', 1, 'hryvnia hryvnias hryvnya uah');
money('INR', 1, 'rupee rupees inr');
money('CHF', 1, 'chf');
money('PLN', 1, 'zloty zlotys zloties pln');
money('HUF', 1, 'forint forints huf');
money('CZK', 1, 'koruna korunas czk');
money('SEK', 1, 'kronor sek');
money('NOK', 1, 'nok');
money('DKK', 1, 'dkk');
money('TRY', 1, 'lira liras');
money('ILS', 1, 'shekel shekels ils');
money('BRL', 1, 'reais brl');
money('ZAR', 1, 'zar');
money('KRW', 1, 'krw');
money('AED', 1, 'dirham dirhams aed');
money('SAR', 1, 'sar riyal riyals');
money('NGN', 1, 'naira ngn');
money(
	undefined,
	1,
	'crown crowns krona kroner krone kronas mark marks franc francs peso pesos dinar dinars shilling shillings florin florins',
);

/** Signs that stand before a sum, with the letters that tell whose dollar it is. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		$: 'USD',
		'€': 'EUR',
		'£': 'GBP',
		'¥': 'JPY',
		'₹': 'INR',
		'₽': 'RUB',
		'₴': 'UAH',
		'₩': 'KRW',
		'₺': 'TRY',
		'₪': 'ILS',
	}),
);
export const DOLLARS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		us: 'USD',
		a: 'AUD',
		au: 'AUD',
		c: 'CAD',
		ca: 'CAD',
		nz: 'NZD',
		hk: 'HKD',
		s: 'SGD',
		nt: 'TWD',
		r: 'BRL',
		mx: 'MXN',
	}),
);
/** Codes that stand before a sum: "EUR 5 million". */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
	'usd eur gbp jpy cny rub uah inr chf pln huf czk sek nok dkk aud cad nzd'.split(' '),
);

function add(kind: QuantityKind, factor: number, names: string): void {
	for (const name of names.split(' ')) units.set(name, { kind, factor });
}

function addWords(kind: QuantityKind, factor: number, ...names: string[]): void {
	const offset = kind === 'temperature' && factor !== 1 ? -32 * factor : 0;
	for (const name of names) units.set(name, { kind, factor, ...(offset && { offset }) });
}

function money(currency: string | undefined, factor: number, names: string): void {
	for (const name of names.split(' ')) units.set(name, { kind: 'money', factor, ...(currency && { currency }) });
}
