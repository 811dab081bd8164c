import type { Span } from '../text/span.ts';
import { readCalendarDate, type CalendarDate } from './calendarDate.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from './lexicons/calendar.ts';
import { OUTLET_WORDS, WRITER_WORDS } from './lexicons/newsroom.ts';
import { countWords } from './lineShape.ts';

/** A line that says who wrote the article and when, and states nothing else. Either may be absent, not both. */
export interface Byline {
	readonly author?: Span;
	/** The newspaper, where the line names one and no author: "The Harbour Post | 3 May". */
	readonly outlet?: Span;
	/** Where a date, or a date without its year, stands. */
	readonly date?: Span;
	/** Where that date is complete. */
	readonly day?: CalendarDate;
}

const LONGEST = 30;
const TIME = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midnight`;
const ZONE = String.raw`(?:GMT|UTC|BST|IST|EST|EDT|ET|CET|CEST|EET|EEST|PST|PDT|PT|CST|CDT|MST|MSK|JST|AEST|Z)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = `(?:${MONTH_PATTERN}\\s+${DAY}(?!\\d)(?:,?\\s+${YEAR})?|${DAY}(?:\\s+of)?\\s+${MONTH_PATTERN}(?:,?\\s+${YEAR})?|${YEAR}-\\d\\d-\\d\\d(?:T[\\d:.]+)?|\\d{1,2}[./]\\d{1,2}[./]${YEAR})`;
const DATE_IN = new RegExp(DATE, 'i');
const WHEN_WORDS =
	'first|published|updated|posted|last|modified|created|edited|issued|on|at|edition|date|dated|uploaded|ago|today|yesterday|just now|and';
/** Everything that a date line is made of. */
const WHEN = new RegExp(
	`(?:${DATE}|${WEEKDAY_PATTERN}|\\b(?:${TIME})|\\b${ZONE}\\b|\\b(?:${WHEN_WORDS})\\b|[\\s,.:;|·•()/–—-])`,
	'giy',
);
const WHEN_IN = new RegExp(`^(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN})`);
const PUBLISHED = /\b(?:published|updated|posted|last modified)\b/i;
const BY = /^(?:(?:written|reported|words|text|story|analysis|opinion|report)\s+)?by:?\s+/i;
const FROM = /^from\s+/i;
const SEPARATOR =
	/\s*[|·•;]\s*|\s+[-–—]\s+|\s*,\s*(?=(?:updated|published|posted)\b)|\.\s+(?=(?:updated|published|posted|first)\b)/i;
const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]*|d[aeiu]|de la|v[ao]n(?: de[rn]?)?|der|al-\p{L}+|bin|ibn|el)`;
const NAMES = new RegExp(
	`^${NAME}(?:\\s+${NAME}){0,4}(?:(?:,\\s*|\\s+and\\s+|\\s*&\\s*|,\\s+and\\s+)${NAME}(?:\\s+${NAME}){0,4}){0,5}`,
	'u',
);
const CLAUSE_STARTS = new RegExp(
	`^(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN}|\\d|the |that |then |now |this |comparison|contrast|far |noon|midnight|law )`,
	'i',
);
/** May stand in a byline in small letters after the names: "in Paris", "for the Courier", "with agencies". */
const SMALL_WORDS =
	/^(?:and|in|at|of|for|the|with|our|a|an|to|from|de|van|von|der|chief|senior|special|own|foreign|political|defence|defense|science|health|business|diplomatic|economics|education|environment|home|legal|security|sports?|technology|world|national|international|associate|deputy|assistant|managing|contributing|investigations?|crime|transport|energy|money|arts|culture|religion|features?|photographs?|photos?|pictures?|wires?|inputs?)$/i;

/** The byline that a whole line is, or undefined. "By Monday the town was empty." is none. */
export function readByline(text: string): Byline | undefined {
	if (countWords(text) > LONGEST) return undefined;
	const date = findDate(text);
	if (date && isOnlyWhen(text)) return date;
	const start = BY.exec(text)?.[0].length;
	if (start !== undefined) return readNamed(text, start, date);
	if (FROM.test(text) && !/[.!?]$/.test(text)) return readNamed(text, FROM.exec(text)![0].length, date);
	if (date && isWhenPart(text)) return { ...readFirstPart(text), ...date };
	return readRole(text, date);
}

function findDate(text: string): Pick<Byline, 'date' | 'day'> | undefined {
	const match = DATE_IN.exec(text);
	if (!match) return undefined;
	const day = readCalendarDate(text);
	return { date: { start: match.index, end: match.index + match[0].length }, ...(day && { day }) };
}

/** Nothing but dates, times and words like "updated"; a part after a dash may name a section: "15 October - State desk". */
function isOnlyWhen(text: string): boolean {
	let when = 0;
	for (const part of text.split(SEPARATOR)) {
		if (eatsAll(part)) when++;
		else if (countWords(part) > 3 || /[.!?]$/.test(part)) return false;
		else if (when === 0) return false;
	}
	return when > 0;
}

function eatsAll(text: string): boolean {
	WHEN.lastIndex = 0;
	while (WHEN.lastIndex < text.length) if (!WHEN.test(text)) return false;
	return true;
}

/** "Ada Lind, Money reporter | Published 6 March | Updated 7 March": names, roles and dates, and a date among them. */
function isWhenPart(text: string): boolean {
	const parts = text.split(SEPARATOR);
	if (parts.length < 2 || !parts.some((part) => eatsAll(part) && DATE_IN.test(part))) return false;
	return parts.every((part) => eatsAll(part) || NAMES.exec(part)?.[0].length === part.trim().length || isRole(part));
}

function readFirstPart(text: string): Pick<Byline, 'author' | 'outlet'> {
	const first = text.split(SEPARATOR)[0] ?? '';
	const names = NAMES.exec(first)?.[0];
	if (!names?.includes(' ') || eatsAll(first)) return {};
	const at = { start: 0, end: names.length };
	return OUTLET_WORDS.test(names) ? { outlet: at } : { author: at };
}

/** After "By": names, then perhaps a role, a place, an outlet, a date, but no verb. */
function readNamed(text: string, start: number, date: Pick<Byline, 'date' | 'day'> | undefined): Byline | undefined {
	const rest = text.slice(start);
	if (CLAUSE_STARTS.test(rest) && !WRITER_WORDS.test(rest)) return undefined;
	const names = NAMES.exec(rest)?.[0];
	if (!names && !(WRITER_WORDS.test(rest) && countWords(rest) <= 10)) return undefined;
	const tail = rest.slice(names?.length ?? 0);
	// Names end in full stops at times, but a byline is no sentence.
	if (/[!?]$|\p{Ll}{3,}\.$/u.test(tail) && !PUBLISHED.test(tail)) return undefined;
	if (!PUBLISHED.test(tail)) {
		const withoutDate = tail.replace(new RegExp(DATE, 'gi'), ' ').replace(new RegExp(`\\b(?:${TIME})`, 'gi'), ' ');
		for (const [word] of withoutDate.matchAll(/[\p{L}][\p{L}'’.-]*/gu)) {
			if (/^\p{Ll}/u.test(word) && !SMALL_WORDS.test(word) && !WRITER_WORDS.test(word) && !eatsAll(word))
				return undefined;
		}
	}
	const author = names && !eatsAll(names) ? trimNames(names) : undefined;
	return { ...(author && { author: { start, end: start + author.length } }), ...date };
}

/** Of "Ada Lind, The Courier" and "Ada Lind, Senior Reporter" the name. */
function trimNames(names: string): string {
	const parts = names.split(/(,\s*(?:and\s+)?)/);
	while (
		parts.length > 1 &&
		(OUTLET_WORDS.test(parts[parts.length - 1]!) || WRITER_WORDS.test(parts[parts.length - 1]!))
	) {
		parts.splice(-2);
	}
	return parts.join('').replace(/,\s*$/, '');
}

/** "Ada Lind, Staff Writer". */
function readRole(text: string, date: Pick<Byline, 'date' | 'day'> | undefined): Byline | undefined {
	if (/[.!?:]$/.test(text) || countWords(text) > 10) return undefined;
	const comma = text.search(/,|\s[|·•–-]\s/);
	if (comma < 0) return undefined;
	const name = text.slice(0, comma);
	const names = NAMES.exec(name)?.[0];
	if (names?.length !== name.length || !name.includes(' ') || !isRole(text.slice(comma + 1))) return undefined;
	return { author: { start: 0, end: name.length }, ...date };
}

function isRole(text: string): boolean {
	return (
		WRITER_WORDS.test(text) &&
		[...text.matchAll(/\p{L}[\p{L}'’.-]*/gu)].every(
			([w]) => /^\p{Lu}/u.test(w) || SMALL_WORDS.test(w) || WRITER_WORDS.test(w),
		)
	);
}
