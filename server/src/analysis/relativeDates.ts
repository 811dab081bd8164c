import { dayNumber } from './absoluteDates.ts';
import { calendarUnit, dayOf, partsOf, weekdayOf, type Day } from './calendar.ts';
import { onDay, type DateText, type FoundDate } from './dateText.ts';
import { DAY_PARTS, SEASONS, SHORT_CALENDAR_WORDS, WEEKDAYS } from './lexicons/calendar.ts';

/** "Thursday", "late Thursday", "Thursday evening", "next Thursday". */
export function readWeekday(text: DateText, i: number): FoundDate | undefined {
	const which = /^(?:last|next|this|early|late)$/.test(text.key(i)) ? text.key(i) : undefined;
	const at = which ? i + 1 : i;
	const weekday = WEEKDAYS.get(text.key(at));
	if (weekday === undefined || !text.isCapital(at)) return undefined;
	const short = SHORT_CALENDAR_WORDS.has(text.key(at));
	// "Sat" and "Sun" are words.
	if (short && text.key(at + 1) !== '.') return undefined;
	let to = short ? at + 2 : at + 1;
	if (!text.pieces[at]!.possessive && DAY_PARTS.has(text.key(to))) to++;
	const isMany = text.key(at).endsWith('days');
	if (isMany) return { from: i, to };
	if (text.published === undefined) return which ? { from: i, to } : { from: i, to, weekday };
	const back = (weekdayOf(text.published) - weekday + 7) % 7;
	const forward = which === 'next' || which === 'this' || (which !== 'last' && text.looksForward(i) === true);
	let day = text.published - back;
	if ((forward && back > 0) || (which === 'next' && back === 0)) day += 7;
	if (which === 'last' && back === 0) day -= 7;
	return onDay(i, to, day);
}

/** "today", "last night", "next week", "this year". */
export function readRelative(text: DateText, i: number): FoundDate | undefined {
	const [first, second] = [text.key(i), text.key(i + 1)];
	const { published } = text;
	const on = (to: number, shift: number, more = 0): FoundDate => {
		const days = published === undefined ? undefined : { first: published + shift, last: published + shift + more };
		return { from: i, to, days };
	};
	const shift = SHIFTS.get(first);
	if (shift === undefined) return undefined;
	if (first === 'today' || first === 'tonight') return on(i + 1, 0);
	if (first === 'yesterday' || first === 'tomorrow') return on(DAY_PARTS.has(second) ? i + 2 : i + 1, shift);
	if (first === 'last' && second === 'night') return on(i + 2, -1, 1);
	if (first === 'this' && DAY_PARTS.has(second)) return on(i + 2, 0);
	if (SEASONS.has(second) && second !== 'fall') return { from: i, to: i + 2 };
	// "the last week of the campaign" is another one.
	if (!CALENDAR_UNITS.has(second) || (first === 'last' && text.key(i - 1) === 'the')) return undefined;
	return { from: i, to: i + 2, days: published === undefined ? undefined : calendarUnit(published, second, shift) };
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
	['last', -1],
	['this', 0],
	['next', 1],
]);
const CALENDAR_UNITS: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'year', 'decade', 'century']);

/** "the day before yesterday", "the day after tomorrow". */
export function readDayBeyond(text: DateText, i: number): FoundDate | undefined {
	if (text.key(i) !== 'the' || text.key(i + 1) !== 'day') return undefined;
	const words = `${text.key(i + 2)} ${text.key(i + 3)}`;
	const shift = words === 'before yesterday' ? -2 : words === 'after tomorrow' ? 2 : undefined;
	if (shift === undefined) return undefined;
	return text.published === undefined ? { from: i, to: i + 4 } : onDay(i, i + 4, text.published + shift);
}

/** "the 18th of this month", "on the 11th". */
export function readDayOfMonth(text: DateText, i: number): FoundDate | undefined {
	const day = text.key(i) === 'the' ? dayNumber(text, i + 1) : undefined;
	if (!day || day.to !== i + 3) return undefined;
	const which =
		text.key(day.to) === 'of' && text.key(day.to + 2) === 'month' ? SHIFTS.get(text.key(day.to + 1)) : undefined;
	const next = text.pieces[day.to];
	const ends = !next || (next.kind === 'mark' ? next.text !== '-' : /^(?:and|at|in|to|when|but)$/.test(next.key));
	if (which === undefined && !(ends && /^(?:on|by|until|since|from)$/.test(text.key(i - 1)))) return undefined;
	const to = which === undefined ? day.to : day.to + 3;
	if (text.published === undefined) return { from: i + 1, to };
	const { year, month } = partsOf(text.published);
	const inMonth = (shift: number): Day | undefined => {
		const index = year * 12 + month - 1 + shift;
		return dayOf(Math.floor(index / 12), (index % 12) + 1, day.value);
	};
	if (which !== undefined) return onDay(i + 1, to, inMonth(which));
	const candidates = [-1, 0, 1].flatMap((shift) => inMonth(shift) ?? []).map((d) => ({ first: d, last: d }));
	return { from: i + 1, to, days: text.nearest(candidates, text.looksForward(i) ?? false) };
}
