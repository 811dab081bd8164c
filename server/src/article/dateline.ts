import type { Span } from '../text/span.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from './lexicons/calendar.ts';
import { LINE_LABELS } from './lexicons/newsroom.ts';
import { readCalendarDate, type CalendarDate } from './calendarDate.ts';

/** Where and when a report was filed: "KYIV, Oct. 17 (Reuters) —". */
export interface Dateline {
	/** With the mark that ends it. */
	readonly at: Span;
	readonly place?: Span;
	/** Where its date names the year. */
	readonly day?: CalendarDate;
	readonly agency?: Span;
}

const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const SMALL = String.raw`(?:de|da|do|del|la|le|les|el|al|upon|on|of|the|and|am|sur|an der)`;
const NAME = `${WORD}(?:\\s+(?:${SMALL}\\s+)?${WORD}){0,3}`;
/** "Washington/Moscow", "Washington, D.C.", "PORT KVARN, Aldra", "NEW YORK and LONDON". */
const PLACE = `(?<place>(?!${MONTH_PATTERN}|${WEEKDAY_PATTERN}|(?:On|In|By|At|Since|Until|From|After|Before|Between|During|Late|Early)\\b)${NAME}(?:\\s?/\\s?${NAME}){0,2}(?:,\\s+(?!${MONTH_PATTERN}|${WEEKDAY_PATTERN})${NAME}){0,2})`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?!\d)`;
const DATE = `(?<date>(?:${WEEKDAY_PATTERN},?\\s+)?(?:${MONTH_PATTERN}\\s+${DAY}(?:,?\\s+${YEAR})?|${DAY}\\s+${MONTH_PATTERN}(?:,?\\s+${YEAR})?|${YEAR}-\\d\\d-\\d\\d|${WEEKDAY_PATTERN}))`;
const AGENCY = String.raw`\(\s*(?<agency>\p{Lu}[\p{L}\p{N} .,/&'’-]{1,40})\s*\)`;
const DASH = String.raw`\s*(?:--+|[–—―]|-(?=\s))\s*`;
const DATELINE = new RegExp(
	`^(?:${PLACE})?(?:(?:\\s*,\\s*|\\s+|${DASH}|\\s*\\(\\s*)?${DATE}\\s*\\)?)?(?:\\s*,?\\s*${AGENCY})?(?<mark>${DASH}|\\s*:\\s*|(?=\\s*$)|(?=\\s))`,
	'u',
);
/** No dateline is longer. */
const LONGEST = 120;
/** After a dash inside a sentence these would not be written with a capital. */
const CAPITAL_START =
	/^["“'‘]?(?:The|A|An|In|On|At|After|As|It|Its|This|That|There|For|With|When|While|More|Two|Three|Four|Hundreds|Thousands|Dozens|At least|Police|Officials|Authorities|Rescuers)\b/;

/**
 * The dateline that a paragraph begins with. A place alone is one only where its dress says so: set in capitals, or with a
 * date, an agency, or a sentence that begins anew after the dash. `isFirst`: whether it is the first paragraph of the article,
 * where a place needs less.
 */
export function readDateline(text: string, isFirst: boolean): Dateline | undefined {
	const match = DATELINE.exec(text.slice(0, LONGEST));
	const { place, date, agency, mark } = match?.groups ?? {};
	if (!match || (!place && !date && !agency)) return undefined;
	const length = match[0].length;
	const rest = text.slice(length);
	const dash = mark !== undefined && /[-–—―]/.test(mark);
	const colon = mark !== undefined && mark.includes(':');
	const whole = rest.trim() === '';
	if (!isDressed()) return undefined;
	const end = match[0].trimEnd().length;
	const day = date === undefined ? undefined : readCalendarDate(match[0]);
	return {
		at: { start: 0, end },
		...(place !== undefined && { place: { start: 0, end: place.length } }),
		...(day && { day }),
		...(agency !== undefined && { agency: spanOf(match[0], agency) }),
	};

	function isDressed(): boolean {
		if (!whole && !/^["“'‘«(\[]?[\p{Lu}\p{N}]/u.test(rest)) return false;
		const first = place?.split(/[,/]/)[0] ?? '';
		const capitals = /\p{Lu}{3}/u.test(first) && !/\p{Ll}/u.test(first);
		if (agency) return dash || date !== undefined || (capitals && (colon || whole));
		if (place === undefined) return isFirst && date !== undefined && (dash || (colon && /\d{4}/.test(date)));
		if (date !== undefined) return dash || colon || (whole && (capitals || place.split(' ').length <= 4));
		if (LINE_LABELS.has(first.toLowerCase())) return false;
		if (capitals) return dash ? !occursIn(first, rest) : colon && isFirst && first.length > 4 && !occursIn(first, rest);
		return isFirst && dash && /\s/.test(mark ?? '') && CAPITAL_START.test(rest) && !/[–—]/.test(rest.slice(0, 60));
	}
}

/** "NATO" is written in capitals everywhere, "PARIS" in a dateline only. */
function occursIn(name: string, text: string): boolean {
	return text.includes(name);
}

function spanOf(text: string, part: string): Span {
	const start = text.lastIndexOf(part);
	return { start, end: start + part.length };
}
