import type { ClockTime, DateMention, Hedge, Quantity, QuantityKind } from '../analysis/analysis.ts';

/** "2025-10-16", "2025-10-01 to 2025-10-31", "after 17:00"; undefined where neither a day nor a time is known. */
export function dateInWords({ first, last, time }: Pick<DateMention, 'first' | 'last' | 'time'>): string | undefined {
	const days = first === undefined || last === undefined || first === last ? (first ?? last) : `${first} to ${last}`;
	return [days, time && timeInWords(time)].filter((part) => part !== undefined).join(', ') || undefined;
}

const CLOCK_HEDGES: Readonly<Record<Hedge, string>> = { exact: '', about: 'about ', below: 'before ', above: 'after ' };

function timeInWords({ low, high, hedge, halfDay, zone }: ClockTime): string {
	const range = low === high ? clock(low) : `${clock(low)} to ${clock(high)}`;
	const either = halfDay ? ` or ${clock(low + 12 * 60)}` : '';
	return `${CLOCK_HEDGES[hedge]}${range}${either}${zone === undefined ? '' : ` UTC${zoneInWords(zone)}`}`;
}

function zoneInWords(minutes: number): string {
	if (minutes === 0) return '';
	return `${minutes < 0 ? '−' : '+'}${clock(Math.abs(minutes))}`;
}

function clock(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
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
	if (quantity.of === 'age' && kind === 'duration') return `age: ${HEDGES[hedge]}${ageInWords(low, high)}`;
	if (quantity.of === 'magnitude' && kind === 'number') return `magnitude ${HEDGES[hedge]}${range}`;
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

/** Years, in which ages are told, or the months, weeks or days of small children. */
function ageInWords(low: number, high: number): string {
	for (const [minutes, name] of AGES) {
		const [from, to] = [low, high].map((age) => Math.round((age / minutes) * 1000) / 1000) as [number, number];
		if (!Number.isInteger(from) || !Number.isInteger(to)) continue;
		return `${from === to ? from : `${from} to ${to}`} ${to === 1 ? name.slice(0, -1) : name}`;
	}
	return `${numberInWords(low)} minutes`;
}

/** A mean year of the Gregorian calendar, as years are read. */
const MINUTES_OF_YEAR = 365.2425 * 24 * 60;

const AGES: readonly (readonly [minutes: number, name: string])[] = [
	[MINUTES_OF_YEAR, 'years'],
	[MINUTES_OF_YEAR / 12, 'months'],
	[10_080, 'weeks'],
	[1440, 'days'],
];

const LARGER: readonly (readonly [minutes: number, name: string])[] = [
	[MINUTES_OF_YEAR, 'years'],
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
		if (from && to && high >= minutes)
			return `, that is ${from === to ? from : `${from} to ${to}`} ${to === '1' ? name.slice(0, -1) : name}`;
	}
	return '';
}

function inQuarters(value: number): string | undefined {
	// Years are no whole number of minutes.
	const exact = Math.round(value * 1e6) / 1e6;
	const whole = Math.floor(exact);
	const rest = exact - whole;
	if (rest === 0) return numberInWords(whole);
	const fraction = FRACTIONS[String(rest)];
	return fraction && (whole ? `${numberInWords(whole)}${fraction}` : fraction);
}

/** Digits in groups of three, at most three decimals, or three digits of what is less than one. */
function numberInWords(value: number): string {
	if (!Number.isFinite(value)) return String(value);
	const rounded = Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Math.round(value * 1000) / 1000;
	const [whole, fraction] = String(rounded).split('.');
	const grouped = /e/.test(whole!) ? whole! : whole!.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction ? `${grouped}.${fraction}` : grouped;
}
