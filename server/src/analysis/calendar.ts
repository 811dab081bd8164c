/** Days, counted from 1970-01-01; negative before. Proleptic Gregorian calendar. */
export type Day = number;

/** A stretch of days, both ends inclusive. */
export interface Days {
	readonly first: Day;
	readonly last: Day;
}

const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** The day of a date, `month` from 1, or undefined where there is none such: the 31st of April. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
	return utc(year, month, day);
}

export function monthOf(year: number, month: number): Days {
	return { first: utc(year, month, 1), last: utc(year, month, daysInMonth(year, month)) };
}

export function yearOf(year: number): Days {
	return { first: utc(year, 1, 1), last: utc(year, 12, 31) };
}

/** The 1990s, for any year of them. */
export function decadeOf(year: number): Days {
	const start = year - (year % 10);
	return { first: yearOf(start).first, last: yearOf(start + 9).last };
}

/** The 19th century is 1801 to 1900. */
export function centuryOf(number: number): Days {
	return { first: yearOf(100 * (number - 1) + 1).first, last: yearOf(100 * number).last };
}

/** The week (from Monday), weekend, month, year, decade or century of a day, or one `shift` units later. */
export function calendarUnit(day: Day, unit: string, shift: number): Days {
	const { year, month } = partsOf(day);
	switch (unit) {
		case 'week':
			return weekOf(day + 7 * shift);
		case 'weekend': {
			const { last } = weekOf(day + 7 * shift);
			return { first: last - 1, last };
		}
		case 'month': {
			const index = year * 12 + month - 1 + shift;
			return monthOf(Math.floor(index / 12), (index % 12) + 1);
		}
		case 'year':
			return yearOf(year + shift);
		default: {
			const length = unit === 'decade' ? 10 : 100;
			const start = (Math.floor(year / length) + shift) * length;
			return { first: yearOf(start).first, last: yearOf(start + length - 1).last };
		}
	}
}

/** Sunday is 0. */
export function weekdayOf(day: Day): number {
	return (((day + 4) % 7) + 7) % 7;
}

/** Monday to Sunday. */
export function weekOf(day: Day): Days {
	const first = day - ((weekdayOf(day) + 6) % 7);
	return { first, last: first + 6 };
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
	const date = new Date(day * DAY_LENGTH);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
	const { year, month, day: date } = partsOf(day);
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day that an ISO date or time begins with. */
export function fromIso(text: string): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
	return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function daysInMonth(year: number, month: number): number {
	return utc(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - utc(year, month, 1);
}

function utc(year: number, month: number, day: number): Day {
	const date = new Date(Date.UTC(2000, month - 1, day));
	date.setUTCFullYear(year, month - 1, day);
	return Math.round(date.getTime() / DAY_LENGTH);
}
