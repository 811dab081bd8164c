import { readMonthFirst, readYear } from './absoluteDates.ts';
import { centuryOf, monthOf, partsOf, yearOf, type Days } from './calendar.ts';
import type { DateText, FoundDate } from './dateText.ts';
import { PARTS } from './lexicons/calendar.ts';
import { ordinalAt } from './ordinals.ts';

/** Where the early and the late part of a period end and begin, as shares of it; the parts overlap, since nobody draws a line. */
const EARLY_ENDS = 0.45;
const MIDDLE = [0.25, 0.75] as const;
/** A shorter stretch, in days, has no parts of its own. */
const SHORTEST_PERIOD = 28;

type Part = 'early' | 'mid' | 'late';

/** "the late 1990s", "mid-2024", "early October", "the end of 2023": a part of a period, with blurred ends. */
export function readPartOfPeriod(text: DateText, i: number): FoundDate | undefined {
	const named = partAt(text, i);
	// At the end of the sentence there is nothing to be a part of.
	if (!named || !text.pieces[named.to]) return undefined;
	const { part, to } = named;
	const found =
		readCentury(text, to) ??
		readYear(text, to) ??
		(PARTS.has(text.key(i)) ? readMonthFirst(text, i) : readMonthFirst(text, to));
	return found && { ...found, from: i, days: found.days && partOf(found.days, part) };
}

function partAt(text: DateText, i: number): { readonly part: Part; readonly to: number } | undefined {
	const key = text.key(i);
	if (PARTS.has(key)) return { part: key as Part, to: text.key(i + 1) === '-' ? i + 2 : i + 1 };
	const part = EDGES.get(key);
	if (part === undefined || text.key(i + 1) !== 'of') return undefined;
	return { part, to: text.key(i + 2) === 'the' ? i + 3 : i + 2 };
}

const EDGES: ReadonlyMap<string, Part> = new Map([
	['beginning', 'early'],
	['start', 'early'],
	['middle', 'mid'],
	['end', 'late'],
]);

function partOf({ first, last }: Days, part: Part): Days {
	const length = last - first;
	if (length + 1 < SHORTEST_PERIOD) return { first, last };
	const [from, to] = {
		early: [first, first + EARLY_ENDS * length],
		mid: [first + MIDDLE[0] * length, first + MIDDLE[1] * length],
		late: [last - EARLY_ENDS * length, last],
	}[part] as [number, number];
	const whole = wholeUnits(length);
	return { first: whole(Math.round(from)).first, last: whole(Math.round(to)).last };
}

/** The years that a decade is told in, the months of a year, the days of a month. */
function wholeUnits(length: number): (day: number) => Days {
	if (length > 2 * LONGEST_YEAR) return (day) => yearOf(partsOf(day).year);
	if (length > LONGEST_YEAR / 2)
		return (day) => {
			const { year, month } = partsOf(day);
			return monthOf(year, month);
		};
	return (day) => ({ first: day, last: day });
}

const LONGEST_YEAR = 366;

/** "the 19th century". */
export function readCentury(text: DateText, i: number): FoundDate | undefined {
	const ordinal = text.pieces[i] && ordinalAt(text.pieces, i);
	if (!ordinal || ordinal.low > LAST_CENTURY) return undefined;
	const to = text.key(ordinal.to) === '-' ? ordinal.to + 1 : ordinal.to;
	if (text.key(to) !== 'century' || /^(?:bc|bce|b\.c\.)$/.test(text.key(to + 1))) return undefined;
	return { from: i, to: to + 1, days: centuryOf(ordinal.low) };
}

const LAST_CENTURY = 30;

/** "Q3 2024", "the third quarter of 2024", "the first half of 2023". */
export function readPartOfYear(text: DateText, i: number): FoundDate | undefined {
	const isShort = text.key(i) === 'q' && text.pieces[i + 1]?.glued === true;
	const number = isShort ? Number(text.pieces[i + 1]!.text) : NUMBERS.get(text.key(i));
	const word = isShort ? 'quarter' : text.key(i + 1);
	const parts = word === 'quarter' ? 4 : word === 'half' ? 2 : 0;
	if (number === undefined || !Number.isInteger(number) || number < 1 || number > parts) return undefined;
	const of = text.key(i + 2) === 'of' || text.key(i + 2) === 'in' ? i + 3 : i + 2;
	const year = text.pieces[of];
	if (year?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(year.text)) return undefined;
	const value = Number(year.text);
	const months = 12 / parts;
	const { first } = monthOf(value, (number - 1) * months + 1);
	const last = number === parts ? yearOf(value).last : monthOf(value, number * months + 1).first - 1;
	return { from: i, to: of + 1, days: { first, last } };
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
]);
