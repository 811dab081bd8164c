import * as l10n from '@vscode/l10n';
import type { ClockTime, DateMention, Hedge, Quantity } from '../analysis/analysis.ts';
import { measureInWords, type InUnit } from './measureInWords.ts';

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

/** The value of a figure in units that people read: "less than 150 minutes, that is 2½ hours", "1,600 kilometres, that is about 994 miles". */
export function quantityInWords(quantity: Quantity): string {
	const { low, high, hedge, kind } = quantity;
	if (quantity.of === 'age' && kind === 'duration') return l10n.t('age: {0}', HEDGES[hedge](ageInWords(low, high)));
	const range = rangeInWords(low, high);
	if (quantity.of === 'magnitude' && kind === 'number') return l10n.t('magnitude {0}', HEDGES[hedge](range));
	const measure = measureInWords(quantity, rangeInWords);
	const value = HEDGES[hedge](measure?.written ?? withUnit(range, quantity));
	const other = measure?.counterpart === undefined ? undefined : l10n.t('about {0}', measure.counterpart);
	const further = kind === 'duration' ? inLargerUnit(low, high) : other;
	return further === undefined ? value : l10n.t('{0}, that is {1}', value, further);
}

function rangeInWords(low: number, high: number): string {
	return low === high ? numberInWords(low) : fromTo(numberInWords(low), numberInWords(high));
}

/** Of what has no units of measure, or one. */
function withUnit(range: string, { kind, low, high, currency, of }: Quantity): string {
	if (kind === 'ordinal') {
		const ordinal = low === high ? ordinalInWords(low) : l10n.t('number {0}', range);
		return of ? l10n.t('{0} {1}', ordinal, of) : ordinal;
	}
	if (kind === 'money') return currency ? `${range} ${currency}` : range;
	if (kind === 'percent') return l10n.t('{0}%', range);
	if (kind === 'duration') return (high === 1 ? MINUTE : MINUTES)(range);
	return of ? `${range} ${of}` : range;
}

const MINUTE: InUnit = (value) => l10n.t('{0} minute', value);
const MINUTES: InUnit = (value) => l10n.t('{0} minutes', value);

/** "8th", as the language writes it. */
function ordinalInWords(value: number): string {
	const told = numberInWords(value);
	const isTeen = Math.floor((value % 100) / 10) === 1;
	switch (isTeen ? 0 : value % 10) {
		case 1:
			return l10n.t('{0}st', told);
		case 2:
			return l10n.t('{0}nd', told);
		case 3:
			return l10n.t('{0}rd', told);
		default:
			return l10n.t('{0}th', told);
	}
}

/** Years, in which ages are told, or the months, weeks or days of small children. */
function ageInWords(low: number, high: number): string {
	for (const [minutes, one, many] of AGES) {
		const [from, to] = [low, high].map((age) => Math.round((age / minutes) * 1000) / 1000) as [number, number];
		if (!Number.isInteger(from) || !Number.isInteger(to)) continue;
		return (to === 1 ? one : many)(from === to ? String(from) : fromTo(String(from), String(to)));
	}
	return MINUTES(numberInWords(low));
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
