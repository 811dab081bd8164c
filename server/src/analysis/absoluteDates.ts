import { decadeOf, dayOf, monthOf, partsOf, yearOf, type Days } from './calendar.ts';
import { countedNoun } from './countedNoun.ts';
import { onDay, type DateText, type FoundDate } from './dateText.ts';
import {
	DAY_PARTS,
	DOUBTFUL_MONTHS,
	MONTHS,
	PARTS,
	SEASONS,
	SHORT_CALENDAR_WORDS,
	WEEKDAYS,
} from './lexicons/calendar.ts';
import { MAGNITUDES } from './lexicons/numberWords.ts';
import { unitNamed } from './lexicons/units.ts';

/** "2025-10-16", "16/10/2025", "16.10.2025". */
export function readNumericDate(text: DateText, i: number): FoundDate | undefined {
	const [a, mark, b, mark2, c] = text.pieces.slice(i, i + 5);
	if (a?.kind !== 'number') return undefined;
	const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a.text);
	if (dotted) return dayOrMonthFirst(i, i + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
	if (!mark || (mark.text !== '-' && mark.text !== '/') || mark.text !== mark2?.text) return undefined;
	if (!mark.glued || !b?.glued || !mark2.glued || !c?.glued || b.kind !== 'number' || c.kind !== 'number')
		return undefined;
	const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
	if (/^\d{4}$/.test(a.text) && mark.text === '-') return onDay(i, i + 5, dayOf(x, y, z));
	const plausible = /^\d{1,2}$/.test(a.text) && /^\d{1,2}$/.test(b.text) && /^\d{4}$/.test(c.text);
	return plausible ? dayOrMonthFirst(i, i + 5, x, y, z) : undefined;
}

/** The day or the month first: told by a number above 12, else not at all. */
function dayOrMonthFirst(from: number, to: number, a: number, b: number, year: number): FoundDate | undefined {
	if (a > 31 || b > 31 || (a > 12 && b > 12) || a < 1 || b < 1) return undefined;
	if (a > 12 || a === b) return onDay(from, to, dayOf(year, b, a));
	return b > 12 ? onDay(from, to, dayOf(year, a, b)) : { from, to };
}

/** "16 October 2025", "the 16th of October", "16-18 October"; a weekday before it is a part of it. */
export function readDayAndMonth(text: DateText, i: number): FoundDate | undefined {
	let at = afterWeekday(text, i) ?? i;
	const from = text.key(at) === 'the' ? at + 1 : i;
	if (text.key(at) === 'the') at++;
	const days = dayRange(text, at);
	if (!days) return undefined;
	// "6 and 17 October" are two dates, which share their month.
	const other = text.key(days.to) === 'and' || text.key(days.to) === ',' ? dayNumber(text, days.to + 1) : undefined;
	const shared = other && monthName(text, other.to);
	if (shared !== undefined) return inMonth(text, from, days.to, shared, days, yearAfter(text, other!.to + 1)?.value);
	let { to } = days;
	if (text.key(to) === 'of') to++;
	const month = monthName(text, to);
	if (month === undefined) return undefined;
	to = afterDot(text, to + 1);
	const year = yearAfter(text, to);
	return inMonth(text, from, year?.to ?? to, month, days, year?.value);
}

/** "October 16, 2025", "Oct. 16-18", "early October", "February 2022", "last October", "August last year". */
export function readMonthFirst(text: DateText, i: number): FoundDate | undefined {
	const month = afterWeekday(text, i);
	let at = month ?? i;
	const part = PARTS.has(text.key(at));
	if (part) at += text.key(at + 1) === '-' ? 2 : 1;
	const which = /^(?:last|next|this)$/.test(text.key(at)) ? text.key(at) : undefined;
	if (which) at++;
	const name = monthName(text, at);
	if (name === undefined) return undefined;
	let to = afterDot(text, at + 1);
	const days = which ? undefined : dayRange(text, to);
	if (days && monthName(text, days.to) === undefined) {
		const year = yearAfter(text, days.to);
		return inMonth(text, i, year?.to ?? days.to, name, days, year?.value);
	}
	if (month !== undefined) return undefined;
	const of = text.key(to) === 'of' ? to + 1 : to;
	const year = yearAfter(text, of);
	if (year) return { from: i, to: year.to, days: monthOf(year.value, name) };
	// "Sat", "Mar" and their like need a figure beside them.
	if (SHORT_CALENDAR_WORDS.has(text.key(at)) || !isMonth(text, at, part || which !== undefined)) return undefined;
	if (/^(?:last|this|next)$/.test(text.key(of)) && text.key(of + 1) === 'year') {
		const base = text.yearOfPublication;
		const shift = text.key(of) === 'last' ? -1 : text.key(of) === 'next' ? 1 : 0;
		to = of + 2;
		return { from: i, to, days: base === undefined ? undefined : monthOf(base + shift, name) };
	}
	const found = nearestMonth(text, i, name, which);
	return found || which
		? { from: i, to, days: found }
		: { from: i, to, inYear: { first: dayInYear(name, 1), last: dayInYear(name, 31) } };
}

function inMonth(
	text: DateText,
	from: number,
	to: number,
	month: number,
	days: { readonly first: number; readonly last: number },
	year: number | undefined,
): FoundDate {
	const inYear = (y: number): Days | undefined => {
		const [first, last] = [dayOf(y, month, days.first), dayOf(y, month, days.last)];
		return first === undefined || last === undefined ? undefined : { first, last };
	};
	if (year !== undefined) return { from, to, days: inYear(year) };
	const base = text.yearOfPublication;
	if (base === undefined)
		return { from, to, inYear: { first: dayInYear(month, days.first), last: dayInYear(month, days.last) } };
	const candidates = [base - 1, base, base + 1].map(inYear).filter((d) => d !== undefined);
	return { from, to, days: text.nearest(candidates, text.looksForward(from)) };
}

/** `MM-DD`. */
function dayInYear(month: number, day: number): string {
	return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A month alone is the last one of that name, unless the sentence looks forward. */
function nearestMonth(text: DateText, from: number, month: number, which: string | undefined): Days | undefined {
	if (text.published === undefined) return undefined;
	const { year, month: current } = partsOf(text.published);
	if (which === 'this') return monthOf(year, month);
	const forward = which === 'next' || (which !== 'last' && (text.looksForward(from) ?? false));
	const years = which !== undefined && month === current ? [year - 1, year + 1] : [year - 1, year, year + 1];
	return text.nearest(
		years.map((y) => monthOf(y, month)),
		forward,
	);
}

function monthName(text: DateText, at: number): number | undefined {
	return text.isCapital(at) ? MONTHS.get(text.key(at)) : undefined;
}

const BEFORE_MONTH = /^(?:in|since|until|till|last|next|this|during|between|through|around|mid|early|late)$/;
/** These stand before people as well: "by April Lind". */
const BEFORE_MONTH_OR_NAME = /^(?:by|from|before|after|to|of|for|and)$/;

/** "May" and "March" are words, "April" and "August" given names: without a figure they need another sign. */
function isMonth(text: DateText, at: number, qualified: boolean): boolean {
	const key = text.key(at);
	const before = text.key(at - 1);
	if (qualified || !DOUBTFUL_MONTHS.has(key) || BEFORE_MONTH.test(before)) return true;
	if (BEFORE_MONTH_OR_NAME.test(before) && !text.isCapital(at + 1)) return true;
	if (at === 0) return false;
	if (key === 'may' || key === 'march') return text.pieces[at]!.possessive;
	return !text.isCapital(at - 1) && !text.isCapital(at + 1);
}

/** Across the full stop of "Oct.". */
function afterDot(text: DateText, to: number): number {
	return text.key(to) === '.' && text.pieces[to]!.glued && SHORT_CALENDAR_WORDS.has(text.key(to - 1)) ? to + 1 : to;
}

/** "16", "16th", "16-18", "16 and 17", as days of a month. */
function dayRange(text: DateText, at: number): { first: number; last: number; to: number } | undefined {
	const day = dayNumber(text, at);
	if (!day) return undefined;
	const link = text.key(day.to);
	const linked = /^(?:-|–|to)$/.test(link) || (link === 'and' && text.key(at - 1) === 'between');
	const second = linked ? dayNumber(text, day.to + 1) : undefined;
	return second && second.value > day.value
		? { first: day.value, last: second.value, to: second.to }
		: { first: day.value, last: day.value, to: day.to };
}

export function dayNumber(text: DateText, at: number): { readonly value: number; readonly to: number } | undefined {
	const piece = text.pieces[at];
	if (piece?.kind !== 'number' || !/^\d{1,2}$/.test(piece.text)) return undefined;
	const value = Number(piece.text);
	if (value < 1 || value > 31) return undefined;
	const suffix = text.pieces[at + 1];
	if (suffix?.glued && suffix.kind === 'word') {
		return /^(?:st|nd|rd|th)$/.test(suffix.key) ? { value, to: at + 2 } : undefined;
	}
	return suffix?.text === '%' || suffix?.text === ':' ? undefined : { value, to: at + 1 };
}

/** ", 2025" and "2025". */
function yearAfter(text: DateText, to: number): { readonly value: number; readonly to: number } | undefined {
	const at = text.key(to) === ',' ? to + 1 : to;
	const piece = text.pieces[at];
	if (piece?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(piece.text) || text.key(at + 1) === '%') return undefined;
	return { value: Number(piece.text), to: at + 1 };
}

/** Past "Friday," or "Friday morning," before a date. */
function afterWeekday(text: DateText, i: number): number | undefined {
	if (!WEEKDAYS.has(text.key(i)) || !text.isCapital(i) || text.pieces[i]!.possessive) return undefined;
	let to = afterDot(text, i + 1);
	if (DAY_PARTS.has(text.key(to))) to++;
	return text.key(to) === ',' ? to + 1 : to;
}

/** "summer of 2019", "autumn 2025": somewhere in that year, since seasons differ by hemisphere. */
export function readSeason(text: DateText, i: number): FoundDate | undefined {
	if (!SEASONS.has(text.key(i)) || text.key(i + 1) === ',') return undefined;
	const year = yearAfter(text, text.key(i + 1) === 'of' ? i + 2 : i + 1);
	return year && { from: i, to: year.to, days: yearOf(year.value) };
}

/** "2022", "2014 to 2017", "2024-25", "the 1990s", "the ’80s". */
export function readYear(text: DateText, i: number): FoundDate | undefined {
	const piece = text.pieces[i]!;
	const next = text.pieces[i + 1];
	if (/^['’‘]$/.test(piece.text) && /^\d0$/.test(next?.text ?? '') && text.key(i + 2) === 's') {
		return { from: i, to: i + 3, days: decadeOf(1900 + Number(next!.text)) };
	}
	if (piece.kind !== 'number' || !/^[12]\d{3}$/.test(piece.text)) return undefined;
	const value = Number(piece.text);
	if (/^[$€£¥#@]$/.test(text.key(i - 1))) return undefined;
	if (piece.glued && /^[/.-]$/.test(text.key(i - 1)) && text.key(i - 2) !== 'mid') return undefined;
	if (next?.glued && next.key === 's') {
		return value % 10 === 0 ? { from: i, to: i + 2, days: decadeOf(value) } : undefined;
	}
	if (!isYear(text, i, value)) return undefined;
	const end = endOfYears(text, i, value);
	return end
		? { from: i, to: end.to, days: { first: yearOf(value).first, last: yearOf(end.value).last } }
		: { from: i, to: i + 1, days: yearOf(value) };
}

const BEFORE_YEAR = /^(?:in|since|until|till|by|from|during|before|early|late|between|mid|circa|year)$/;

function isYear(text: DateText, i: number, value: number): boolean {
	const next = text.pieces[i + 1];
	if (next?.glued && (next.kind !== 'mark' || /^[%°/:]$/.test(next.text))) return false;
	if (next && (next.text === '%' || MAGNITUDES.has(next.key) || unitNamed(next.key) !== undefined)) return false;
	if (next?.text === '-' && unitNamed(text.key(i + 2))) return false;
	if (value >= 1500 && value < 2100 && BEFORE_YEAR.test(text.key(i - 1))) return true;
	// "2000 soldiers" is a number, "2019 elections" a year: a round one before a plural counts.
	const counts = value % 50 === 0 && countedNoun(text.pieces, i + 1, false) !== undefined;
	return value >= 1900 && value < 2100 && !counts;
}

function endOfYears(text: DateText, i: number, value: number): { value: number; to: number } | undefined {
	const [link, second] = [text.pieces[i + 1], text.pieces[i + 2]];
	if (!link || second?.kind !== 'number') return undefined;
	const dashed = /^[-–/]$/.test(link.text) && link.glued && second.glued;
	if (!dashed && link.key !== 'to' && !(link.key === 'and' && text.key(i - 1) === 'between')) return undefined;
	let end = NaN;
	if (/^\d{4}$/.test(second.text)) end = Number(second.text);
	else if (dashed && /^\d\d$/.test(second.text)) end = Math.floor(value / 100) * 100 + Number(second.text);
	return end > value && end < value + 200 ? { value: end, to: i + 3 } : undefined;
}
