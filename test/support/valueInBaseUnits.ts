// What an analysis gives is drawn in the base units that it is compared in, not as a reader is told it.
import * as l10n from '@vscode/l10n';
import type { ClockTime, DateMention, Hedge, Quantity, QuantityKind } from '#server/analysis/analysis.ts';

/** "2025-10-16", "2025-10-01 to 2025-10-31", "after 17:00"; undefined where neither a day nor a time is known. */
export function dateInWords({ first, last, time }: Pick<DateMention, 'first' | 'last' | 'time'>): string | undefined {
	const days = first === undefined || last === undefined || first === last ? (first ?? last) : fromTo(first, last);
	return [days, time && timeInWords(time)].filter((part) => part !== undefined).join(', ') || undefined;
}

const CLOCK_HEDGES: Readonly<Record<Hedge, (time: string) => string>> = {
	exact: (time) => time,
	about: (time) => l10n.t('about {0}', time),
	below: (time) => l10n.t('before {0}', time),
	above: (time) => l10n.t('after {0}', time),
};

function timeInWords({ low, high, hedge, halfDay, zone }: ClockTime): string {
	const range = low === high ? clock(low) : fromTo(clock(low), clock(high));
	const either = halfDay ? l10n.t('{0} or {1}', range, clock(low + 12 * 60)) : range;
	return CLOCK_HEDGES[hedge](`${either}${zone === undefined ? '' : ` UTC${zoneInWords(zone)}`}`);
}

function zoneInWords(minutes: number): string {
	if (minutes === 0) return '';
	return `${minutes < 0 ? '−' : '+'}${clock(Math.abs(minutes))}`;
}

function clock(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const HEDGES: Readonly<Record<Hedge, (value: string) => string>> = {
	exact: (value) => value,
	about: (value) => l10n.t('about {0}', value),
	below: (value) => l10n.t('less than {0}', value),
	above: (value) => l10n.t('more than {0}', value),
};

function fromTo(from: string, to: string): string {
	return l10n.t('{0} to {1}', from, to);
}

type InUnit = (value: string) => string;

const UNITS: Readonly<
	Record<Exclude<QuantityKind, 'number' | 'ordinal' | 'money' | 'percent'>, readonly [one: InUnit, many: InUnit]>
> = {
	duration: [(value) => l10n.t('{0} minute', value), (value) => l10n.t('{0} minutes', value)],
	length: [(value) => l10n.t('{0} metre', value), (value) => l10n.t('{0} metres', value)],
	area: [(value) => l10n.t('{0} square metre', value), (value) => l10n.t('{0} square metres', value)],
	volume: [(value) => l10n.t('{0} litre', value), (value) => l10n.t('{0} litres', value)],
	mass: [(value) => l10n.t('{0} kilogram', value), (value) => l10n.t('{0} kilograms', value)],
	temperature: [(value) => `${value} °C`, (value) => `${value} °C`],
	speed: [(value) => `${value} km/h`, (value) => `${value} km/h`],
	power: [(value) => l10n.t('{0} kilowatt', value), (value) => l10n.t('{0} kilowatts', value)],
	energy: [(value) => l10n.t('{0} kilowatt-hour', value), (value) => l10n.t('{0} kilowatt-hours', value)],
	data: [(value) => l10n.t('{0} gigabyte', value), (value) => l10n.t('{0} gigabytes', value)],
};

/** The value of a figure in the unit that figures of its kind are compared in: "less than 150 minutes, that is 2½ hours". */
export function quantityInWords(quantity: Quantity): string {
	const { low, high, hedge, kind } = quantity;
	const range = low === high ? numberInWords(low) : fromTo(numberInWords(low), numberInWords(high));
	if (quantity.of === 'age' && kind === 'duration') return l10n.t('age: {0}', HEDGES[hedge](ageInWords(low, high)));
	if (quantity.of === 'magnitude' && kind === 'number') return l10n.t('magnitude {0}', HEDGES[hedge](range));
	const value = HEDGES[hedge](withUnit(range, quantity));
	const larger = kind === 'duration' ? inLargerUnit(low, high) : undefined;
	return larger === undefined ? value : l10n.t('{0}, that is {1}', value, larger);
}

function withUnit(range: string, { kind, high, currency, of }: Quantity): string {
	switch (kind) {
		case 'ordinal':
			return of ? l10n.t('number {0} ({1})', range, of) : l10n.t('number {0}', range);
		case 'number':
			return of ? `${range} ${of}` : range;
		case 'money':
			return currency ? `${range} ${currency}` : range;
		case 'percent':
			return l10n.t('{0}%', range);
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
			return UNITS[kind][high === 1 ? 0 : 1](range);
	}
}

/** Years, in which ages are told, or the months, weeks or days of small children. */
function ageInWords(low: number, high: number): string {
	for (const [minutes, one, many] of AGES) {
		const [from, to] = [low, high].map((age) => Math.round((age / minutes) * 1000) / 1000) as [number, number];
		if (!Number.isInteger(from) || !Number.isInteger(to)) continue;
		return (to === 1 ? one : many)(from === to ? String(from) : fromTo(String(from), String(to)));
	}
	return UNITS.duration[1](numberInWords(low));
}

/** A mean year of the Gregorian calendar, as years are read. */
const MINUTES_OF_YEAR = 365.2425 * 24 * 60;

type Unit = readonly [minutes: number, one: InUnit, many: InUnit];
const YEARS: Unit = [MINUTES_OF_YEAR, (n) => l10n.t('{0} year', n), (n) => l10n.t('{0} years', n)];
const MONTHS: Unit = [MINUTES_OF_YEAR / 12, (n) => l10n.t('{0} month', n), (n) => l10n.t('{0} months', n)];
const WEEKS: Unit = [10_080, (n) => l10n.t('{0} week', n), (n) => l10n.t('{0} weeks', n)];
const DAYS: Unit = [1440, (n) => l10n.t('{0} day', n), (n) => l10n.t('{0} days', n)];
const HOURS: Unit = [60, (n) => l10n.t('{0} hour', n), (n) => l10n.t('{0} hours', n)];

const AGES: readonly Unit[] = [YEARS, MONTHS, WEEKS, DAYS];
const LARGER: readonly Unit[] = [YEARS, WEEKS, DAYS, HOURS];
const FRACTIONS: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½', '0.75': '¾' };

/** Minutes are for comparing; past an hour and a half nobody reads them. */
function inLargerUnit(low: number, high: number): string | undefined {
	if (high < 90) return undefined;
	for (const [minutes, one, many] of LARGER) {
		const from = inQuarters(low / minutes);
		const to = inQuarters(high / minutes);
		if (from && to && high >= minutes) return (to === '1' ? one : many)(from === to ? from : fromTo(from, to));
	}
	return undefined;
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

/** Digits in groups of three, at most three decimals, or three digits of what is less than one; with the marks that the language has. */
function numberInWords(value: number): string {
	if (!Number.isFinite(value)) return String(value);
	const rounded = Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Math.round(value * 1000) / 1000;
	const [whole, fraction] = String(rounded).split('.');
	const groups = /e/.test(whole!) ? [whole!] : whole!.split(/\B(?=(?:\d{3})+$)/);
	const grouped = groups.reduce((before, group) => l10n.t('{0},{1}', before, group));
	return fraction ? l10n.t('{0}.{1}', grouped, fraction) : grouped;
}
