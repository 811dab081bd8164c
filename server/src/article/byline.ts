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

/** In units. */
const LONGEST = 300;
const MOST_WORDS = 30;
const TIME = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midnight`;
const ZONE = String.raw`(?:GMT|UTC|BST|IST|EST|EDT|ET|CET|CEST|EET|EEST|PST|PDT|PT|CST|CDT|MST|MSK|JST|AEST|Z)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = `(?:${MONTH_PATTERN}\\s+${DAY}(?!\\d)(?:,?\\s+${YEAR})?|${DAY}(?:\\s+of)?\\s+${MONTH_PATTERN}(?:,?\\s+${YEAR})?|${YEAR}-\\d\\d-\\d\\d(?:T[\\d:.]+)?|\\d{1,2}[./]\\d{1,2}[./]${YEAR})`;
const DATE_IN = new RegExp(DATE, 'i');
const DATES_AND_TIMES = new RegExp(`${DATE}|\\b(?:${TIME})`, 'gi');
const WHEN_WORDS =
	'first|published|updated|posted|last|modified|created|edited|issued|on|at|edition|date|dated|uploaded|ago|today|yesterday|just now|and';
/** Everything that a date line is made of. */
const WHEN = new RegExp(
	`(?:${DATE}|\\d{1,3}\\s+(?:minutes?|mins?|hours?|hrs?|days?)\\s+ago\\b|${WEEKDAY_PATTERN}|\\b(?:${TIME})|\\b${ZONE}\\b|\\b(?:${WHEN_WORDS})\\b|[\\s,.:;|·•()/–—-])`,
	'giy',
);
/** Words that the names run into: "Ada Lind Updated", "ADA LIND Harbour Press". */
const AFTER_NAMES = /\s+(?:Updated|Published|Posted)\b.*$|(?<=^\p{Lu}{2,}(?:\s+\p{Lu}{2,})+)\s+\p{Lu}\p{Ll}.*$/u;
const WHEN_IN = new RegExp(`^(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN})`);
const BY = /^(?:(?:written|reported|words|text|story|analysis|opinion|report)\s+)?by:?\s+/i;
const FROM = /^from\s+/i;
const SEPARATOR =
	/\s*[|·•;]\s*|\s+[-–—]\s+|\s*,\s*(?=(?:updated|published|posted)\b)|\.\s+(?=(?:updated|published|posted|first)\b)/i;
/** "Ada", "J.K.", "J. R. R. Lind", "O’Neil", "Jr." */
const CAPITAL_NAME = String.raw`(?:\p{Lu}\.[ -]?)*\p{Lu}[\p{L}'’-]*(?:(?<=\b[JS]r|\b\p{Lu})\.)?`;
const NAME = `(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir)\\.?\\s+)?(?:${CAPITAL_NAME}|de la|de los|d[aeiu]|v[ao]n(?: de[rn]?)?|der|al-\\p{L}+|bin|ibn|el)`;
const NAMES = new RegExp(
	`^${NAME}(?:\\s+${NAME}){0,4}(?:(?:,\\s*|\\s+and\\s+|\\s*&\\s*|,\\s+and\\s+)${NAME}(?:\\s+${NAME}){0,4}){0,5}`,
	'u',
);
const CLAUSE_STARTS = new RegExp(
	`^(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN}|\\d|the |that |then |now |this |comparison|contrast|far |noon|midnight|law )`,
);
/** May stand in a byline in small letters after the names: "in Paris", "for the Courier", "with agencies". */
const SMALL_WORDS =
	/^(?:and|in|at|of|for|the|with|our|a|an|to|from|de|van|von|der|chief|senior|special|own|foreign|political|defence|defense|science|health|business|diplomatic|economics|education|environment|home|legal|security|sports?|technology|world|national|international|associate|deputy|assistant|managing|contributing|investigations?|crime|transport|energy|money|arts|culture|religion|features?|photographs?|photos?|pictures?|wires?|inputs?)$/i;

/** The byline that a whole line is, or undefined. "By Monday the town was empty." is none. */
export function readByline(text: string): Byline | undefined {
	if (text.length > LONGEST || countWords(text) > MOST_WORDS) return undefined;
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
	return parts.every(
		(part) => eatsAll(part) || NAMES.exec(part)?.[0].length === part.trim().length || isWriterRole(part),
	);
}

function readFirstPart(text: string): Pick<Byline, 'author' | 'outlet'> {
	const first = text.split(SEPARATOR)[0] ?? '';
	const names = NAMES.exec(first)?.[0];
	if (!names?.includes(' ') || eatsAll(first)) return {};
	const at = { start: 0, end: trimNames(names).length };
	return OUTLET_WORDS.test(names) ? { outlet: at } : { author: at };
}

/** After "By": names, then perhaps a role, a place, an outlet, a date, but no verb. */
function readNamed(text: string, start: number, date: Pick<Byline, 'date' | 'day'> | undefined): Byline | undefined {
	const rest = text.slice(start);
	if (CLAUSE_STARTS.test(rest) && !WRITER_WORDS.test(rest)) return undefined;
	const names = NAMES.exec(rest)?.[0];
	if (!names && !(WRITER_WORDS.test(rest) && countWords(rest) <= 10)) return undefined;
	const [tail = '', ...parts] = rest.slice(names?.length ?? 0).split(SEPARATOR);
	if (!isNameTail(tail) || !parts.every(isMinorPart)) return undefined;
	const author = names === undefined || eatsAll(names) ? undefined : trimNames(names);
	// A single word may be an agency or a staff, else it is a time: "By Nightfall".
	if (author !== undefined && !author.includes(' ') && /\p{Ll}/u.test(author) && !WRITER_WORDS.test(rest))
		return undefined;
	return { ...(author && { author: { start, end: start + author.length } }), ...date };
}

/** What follows the names: roles, places, outlets, dates. Names end in full stops at times, but a byline is no sentence. */
function isNameTail(tail: string): boolean {
	if (/[!?]$|\p{Ll}{3,}\.$/u.test(tail)) return false;
	return isWithoutVerb(tail.replace(DATES_AND_TIMES, ' '));
}

/** "17 May", "6 min read", "World". */
function isMinorPart(part: string): boolean {
	return eatsAll(part.replace(/[.\s]+$/, '')) || /^\d{1,3}[ -]min/i.test(part) || countWords(part) <= 4;
}

/** Only names, and words that go with a role: "for the Harbour Post", "chief weather correspondent". */
function isWithoutVerb(text: string): boolean {
	const words = [...text.matchAll(/\p{L}[\p{L}'’.-]*/gu)].map(([word]) => word);
	return words.every(
		(word, i) =>
			/^\p{Lu}/u.test(word) ||
			SMALL_WORDS.test(word) ||
			eatsAll(word) ||
			WRITER_WORDS.test(word) ||
			WRITER_WORDS.test(words[i + 1] ?? ''),
	);
}

/** Of "Ada Lind, The Courier" and "Ada Lind, Senior Reporter" the name. */
function trimNames(names: string): string {
	const parts = names.replace(AFTER_NAMES, '').split(/(,\s*(?:and\s+)?)/);
	// A list of names has no single word in it; "Ada Lind, Paris" does.
	while (parts.length > 1 && parts[0]!.includes(' ') && !/[\s.]/.test(parts[parts.length - 1]!.trim()))
		parts.splice(-2);
	const isName = (part: string): boolean => ![OUTLET_WORDS, WRITER_WORDS, WHEN_IN].some((other) => other.test(part));
	while (parts.length > 1 && !isName(parts[parts.length - 1]!)) parts.splice(-2);
	return parts.join('').replace(/,\s*$/, '');
}

/** "Ada Lind, Staff Writer". */
function readRole(text: string, date: Pick<Byline, 'date' | 'day'> | undefined): Byline | undefined {
	if (/[.!?:]$/.test(text) || countWords(text) > 10) return undefined;
	const comma = text.search(/,|\s[|·•–-]\s/);
	if (comma < 0) return undefined;
	const name = text.slice(0, comma);
	const names = NAMES.exec(name)?.[0];
	if (names?.length !== name.length || !name.includes(' ') || !isWriterRole(text.slice(comma + 1))) return undefined;
	return { author: { start: 0, end: name.length }, ...date };
}

/** Two to four words that could be the name of a writer. */
export function isNameLike(text: string): boolean {
	const words = text.split(' ').length;
	return words >= 2 && words <= 4 && NAMES.exec(text)?.[0].length === text.length && !/\band\b|[,&]/.test(text);
}

/** "chief political correspondent", "Herald Staff Writer". */
export function isWriterRole(text: string): boolean {
	return WRITER_WORDS.test(text) && isWithoutVerb(text);
}
