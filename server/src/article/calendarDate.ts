import type { Span } from '../text/span.ts';
import { MONTH_PATTERN, MONTHS } from './lexicons/calendar.ts';

/** A day that a text names in full, with its year. */
export interface CalendarDate {
	/** `YYYY-MM-DD`, or the ISO time where the text gives one. */
	readonly value: string;
	readonly at: Span;
}

const DAY = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const ISO =
	/(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b(${MONTH_PATTERN})\\s+${DAY},?\\s+${YEAR}`, 'i');
const DAY_FIRST = new RegExp(`(?<!\\d)${DAY}(?:\\s+of)?[\\s-]+(${MONTH_PATTERN})[,\\s-]+${YEAR}`, 'i');
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[/.](0?[1-9]|1[0-2])[/.](0?[1-9]|[12]\d|3[01])(?!\d)/;
/** With full stops the day comes first everywhere; with slashes only where the first number cannot be a month. */
const NUMBERS =
	/(?<!\d)(?:(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.|(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])\/|(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/)((?:19|20)\d\d)(?!\d)/;

/** The first day that `text` names with certainty: "17 October 2025", "Oct. 17, 2025", "2025-10-17T08:00Z"; not "03/04/2025". */
export function readCalendarDate(text: string): CalendarDate | undefined {
	const found: CalendarDate[] = [];
	const add = (match: RegExpExecArray | null, read: (match: RegExpExecArray) => string | undefined): void => {
		const value = match && read(match);
		if (match && value) found.push({ value, at: { start: match.index, end: match.index + match[0].length } });
	};
	add(ISO.exec(text), ([, year, month, day, time, zone]) => {
		const date = isoDay(year, month, day);
		return date && time ? `${date}T${time}${zone ?? ''}` : date;
	});
	add(MONTH_FIRST.exec(text), ([, month, day, year]) => isoDay(year, monthNumber(month), day));
	add(DAY_FIRST.exec(text), ([, day, month, year]) => isoDay(year, monthNumber(month), day));
	add(YEAR_FIRST.exec(text), ([, year, month, day]) => isoDay(year, month, day));
	add(NUMBERS.exec(text), ([, d1, m1, d2, m2, m3, d3, year]) => isoDay(year, m1 ?? m2 ?? m3, d1 ?? d2 ?? d3));
	return found.sort((a, b) => a.at.start - b.at.start)[0];
}

function monthNumber(name: string | undefined): string {
	return String(MONTHS.get((name ?? '').toLowerCase().replace('.', '')) ?? '');
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
	const longest = DAYS_IN_MONTH[Number(month) - 1];
	if (!year || !day || longest === undefined || Number(day) > longest) return undefined;
	return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
