import type { DateMention, Hedge, Quantity, QuantityKind } from '../analysis/analysis.ts';

/** "2025-10-16", "2025-10-01 to 2025-10-31"; undefined where the day is not known. */
export function dateInWords({ first, last }: DateMention): string | undefined {
	if (first === undefined || last === undefined) return first ?? last;
	return first === last ? first : `${first} to ${last}`;
}

const HEDGES: Readonly<Record<Hedge, string>> = {
	exact: '',
	about: 'about ',
	below: 'less than ',
	above: 'more than ',
};

const UNITS: Readonly<
	Record<Exclude<QuantityKind, 'number' | 'ordinal' | 'money'>, readonly [one: string, many: string]>
> = {
	percent: ['%', '%'],
	duration: ['minute', 'minutes'],
	length: ['metre', 'metres'],
	area: ['square metre', 'square metres'],
	volume: ['litre', 'litres'],
	mass: ['kilogram', 'kilograms'],
	temperature: ['°C', '°C'],
	speed: ['km/h', 'km/h'],
	power: ['kilowatt', 'kilowatts'],
	energy: ['kilowatt-hour', 'kilowatt-hours'],
	data: ['gigabyte', 'gigabytes'],
};

/** The value of a figure in the unit that figures of its kind are compared in: "less than 150 minutes, that is 2½ hours". */
export function quantityInWords(quantity: Quantity): string {
	const { low, high, hedge, kind } = quantity;
	const range = low === high ? numberInWords(low) : `${numberInWords(low)} to ${numberInWords(high)}`;
	return `${HEDGES[hedge]}${withUnit(range, quantity)}${kind === 'duration' ? largerUnit(low, high) : ''}`;
}

function withUnit(range: string, { kind, high, currency, of }: Quantity): string {
	switch (kind) {
		case 'ordinal':
			return `number ${range}${of ? ` (${of})` : ''}`;
		case 'number':
			return of ? `${range} ${of}` : range;
		case 'money':
			return currency ? `${range} ${currency}` : range;
		case 'percent':
			return `${range}%`;
		case 'duration':
		case 'length':
		case 'area':
		case 'volume':
		case 'mass':
		case 'temperature':
		case 'speed':
		case 'power':
		case 'energy':
		case 'data':
			return `${range} ${UNITS[kind][high === 1 ? 0 : 1]}`;
	}
}

const LARGER: readonly (readonly [minutes: number, name: string])[] = [
	[525_600, 'years'],
	[10_080, 'weeks'],
	[1440, 'days'],
	[60, 'hours'],
];
const FRACTIONS: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½', '0.75': '¾' };

/** Minutes are for comparing; past an hour and a half nobody reads them. */
function largerUnit(low: number, high: number): string {
	if (high < 90) return '';
	for (const [minutes, name] of LARGER) {
		const from = inQuarters(low / minutes);
		const to = inQuarters(high / minutes);
		if (from && to && high >= minutes) return `, that is ${from === to ? from : `${from} to ${to}`} ${name}`;
	}
	return '';
}

function inQuarters(value: number): string | undefined {
	const whole = Math.floor(value);
	const rest = value - whole;
	if (rest === 0) return numberInWords(whole);
	const fraction = FRACTIONS[String(rest)];
	return fraction && (whole ? `${numberInWords(whole)}${fraction}` : fraction);
}

/** Digits in groups of three, at most three decimals. */
function numberInWords(value: number): string {
	if (!Number.isFinite(value)) return String(value);
	const [whole, fraction] = String(Math.round(value * 1000) / 1000).split('.');
	const grouped = /e/.test(whole!) ? whole! : whole!.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction ? `${grouped}.${fraction}` : grouped;
}
