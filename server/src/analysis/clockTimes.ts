import type { Hedge } from './analysis.ts';
import type { DateText, FoundDate } from './dateText.ts';
import { DASHES } from './freeNumbers.ts';
import { SMALL_NUMBERS } from './lexicons/numberWords.ts';
import { CLOCK_HEDGES, CLOCK_NOUNS, ZONES } from './lexicons/clock.ts';

const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;

/** A time as far as it has been read: minutes from midnight, before noon where `halfDay`. */
interface ReadTime {
	readonly minutes: number;
	readonly halfDay: boolean;
	/** The piece after its last. */
	readonly to: number;
}

/** "18:00", "5.15 a.m.", "9-11am", "1800 GMT", "1940 local time", "ten to two", "noon": a time of day, which has no days of its own. */
export function readTimeOfDay(text: DateText, i: number): FoundDate | undefined {
	const range = readRange(text, i);
	const time = range?.end ?? readTime(text, i);
	if (!time) return undefined;
	const zoned = withZone(text, time.to);
	const first = range?.start ?? time;
	return {
		from: i,
		to: zoned.to,
		time: {
			low: first.minutes,
			high: time.minutes,
			hedge: hedgeBefore(text, i),
			...(time.halfDay && { halfDay: true }),
			...(zoned.zone !== undefined && { zone: zoned.zone }),
		},
	};
}

function readTime(text: DateText, i: number): ReadTime | undefined {
	return text.pieces[i]?.kind === 'number' ? inFigures(text, i) : (namedTime(text, i) ?? inWords(text, i));
}

/** "9-11am", "5 to 6pm", "between 9am and 11am"; "from 9am to 5pm" are two times, as "from 40 to 52" are two figures. */
function readRange(text: DateText, i: number): { start: ReadTime; end: ReadTime } | undefined {
	const whole = readTime(text, i);
	const bare = whole ? undefined : bareHour(text, i);
	const link = whole?.to ?? bare?.to;
	if (link === undefined) return undefined;
	const dashed = DASHES.has(text.key(link)) && text.pieces[link + 1]?.glued === true;
	const between = text.key(link) === 'and' && text.key(i - 1) === 'between';
	const to = text.key(link) === 'to' && !(whole && text.key(i - 1) === 'from');
	const end = dashed || between || to ? readTime(text, link + 1) : undefined;
	if (!end || end.halfDay || whole?.halfDay) return undefined;
	if (whole) return { start: whole, end };
	// "9-11am" and "11-2pm": the first has the half of the second, or the one before.
	const half = end.minutes >= NOON ? NOON : 0;
	const start = bare!.minutes + half;
	const minutes = start <= end.minutes ? start : (start - NOON + DAY) % DAY;
	return { start: { minutes, halfDay: false, to: bare!.to }, end };
}

/** The "9" of "9-11am". */
function bareHour(text: DateText, i: number): { minutes: number; to: number } | undefined {
	const match = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(text.pieces[i]?.text ?? '');
	if (!match || Number(match[1]) < 1 || Number(match[1]) > 12 || Number(match[2] ?? 0) > 59) return undefined;
	return { minutes: (Number(match[1]) % 12) * HOUR + Number(match[2] ?? 0), to: i + 1 };
}

function inFigures(text: DateText, i: number): ReadTime | undefined {
	const { text: figures } = text.pieces[i]!;
	const next = plain(text.key(i + 1));
	const four = /^([01]\d|2[0-4])([0-5]\d)$/.exec(figures);
	const isLocal = next === 'local' && text.key(i + 2) === 'time';
	if (four && (ZONES.has(next) || isLocal || next === 'hours' || next === 'hrs') && !isCountOfHours(text, i)) {
		const to = next === 'hours' || next === 'hrs' ? i + 2 : i + 1;
		return at(Number(four[1]), Number(four[2]), false, to);
	}
	const clock = /^(\d{1,2})(?:([:.])(\d{2})(?::\d{2})?)?$/.exec(figures);
	if (!clock || Number(clock[1]) > 24 || Number(clock[3] ?? 0) > 59) return undefined;
	const [hour, minute] = [Number(clock[1]), Number(clock[3] ?? 0)];
	const half = halfAfter(text, i + 1);
	if (half) return hour <= 12 && hour > 0 ? ofHalf(hour, minute, half) : at(hour, minute, false, half.to);
	if (next === "o'clock" && hour >= 1 && hour <= 12 && !clock[2]) return at(hour, 0, true, i + 2);
	if (clock[2] === ':') return at(hour, minute, hour >= 1 && hour <= 12 && !figures.startsWith('0'), i + 1);
	if (clock[2] === '.' && (ZONES.has(next) || next === 'hrs') && text.isCapital(i + 1) === (next !== 'hrs'))
		return at(hour, minute, false, next === 'hrs' ? i + 2 : i + 1);
	return undefined;
}

/** "1500 hours of work" count, "at 1500 hours" is a time. */
function isCountOfHours(text: DateText, i: number): boolean {
	return /^(?:hours|hrs)$/.test(text.key(i + 1)) && !AT.test(text.key(i - 1));
}

interface Half {
	readonly isAfternoon: boolean | 'night';
	readonly to: number;
}

/** "am", "p.m.", "o'clock in the morning": which half of the day. */
function halfAfter(text: DateText, to: number): Half | undefined {
	const half = plain(text.key(to));
	if (half === 'am' || half === 'pm') return { isAfternoon: half === 'pm', to: to + 1 };
	if (text.key(to) === 'noon') return { isAfternoon: true, to: to + 1 };
	const at = text.key(to) === "o'clock" ? to + 1 : to;
	if (text.key(at) === 'in' && text.key(at + 1) === 'the') {
		const part = text.key(at + 2);
		if (part === 'morning') return { isAfternoon: false, to: at + 3 };
		if (part === 'afternoon' || part === 'evening') return { isAfternoon: true, to: at + 3 };
	}
	return text.key(at) === 'at' && text.key(at + 1) === 'night' ? { isAfternoon: 'night', to: at + 2 } : undefined;
}

function ofHalf(hour: number, minute: number, { isAfternoon, to }: Half): ReadTime | undefined {
	// Twelve and the small hours are "at night" as well.
	const after = isAfternoon === 'night' ? hour > 4 && hour < 12 : isAfternoon;
	return at((hour % 12) + (after ? 12 : 0), minute, false, to);
}

function at(hour: number, minute: number, halfDay: boolean, to: number): ReadTime {
	const minutes = (hour * HOUR + minute) % DAY;
	return { minutes: halfDay ? minutes % NOON : minutes, halfDay, to };
}

/** "noon", "midnight", after a word that asks for a time; "the midnight train" is none. */
function namedTime(text: DateText, i: number): ReadTime | undefined {
	const minutes = CLOCK_NOUNS.get(text.key(i));
	if (minutes === undefined || !(AT.test(text.key(i - 1)) || hedgeBefore(text, i) !== 'exact')) return undefined;
	return { minutes, halfDay: false, to: i + 1 };
}

/** "twenty minutes to five", "half past six", "five o'clock", "six in the evening", after a word that asks for a time. */
function inWords(text: DateText, i: number): ReadTime | undefined {
	const first = text.key(i);
	const article = first === 'a' && text.key(i + 1) === 'quarter' ? 1 : 0;
	const word = text.key(i + article);
	const part = word === 'half' ? 30 : word === 'quarter' ? 15 : SMALL_NUMBERS.get(word);
	if (part === undefined) return undefined;
	const after = i + article + 1;
	const link = text.key(after) === 'minutes' ? after + 1 : after;
	const isPast = text.key(link) === 'past';
	const hour = isPast || text.key(link) === 'to' ? hourAt(text, link + 1) : undefined;
	if (hour !== undefined && part > 0 && part < HOUR && (AT.test(text.key(i - 1)) || article)) {
		if (word === 'half' && !isPast) return undefined;
		const minutes = (hour % 12) * HOUR + (isPast ? part : -part);
		const half = halfAfter(text, link + 2);
		const inHalf = (minutes + NOON) % NOON;
		if (!half) return { minutes: inHalf, halfDay: true, to: link + 2 };
		return ofHalf(Math.floor(inHalf / HOUR) || 12, inHalf % HOUR, half);
	}
	const whole = article ? undefined : hourAt(text, i);
	if (whole === undefined) return undefined;
	const half = halfAfter(text, i + 1);
	if (half && (AT.test(text.key(i - 1)) || half.to === i + 2 || text.key(i + 1) === "o'clock"))
		return ofHalf(whole, 0, half);
	return text.key(i + 1) === "o'clock" ? at(whole, 0, true, i + 2) : undefined;
}

function hourAt(text: DateText, i: number): number | undefined {
	const piece = text.pieces[i];
	const hour =
		piece?.kind === 'number' && /^\d{1,2}$/.test(piece.text) ? Number(piece.text) : SMALL_NUMBERS.get(text.key(i));
	return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

const AT = /^(?:at|by|around|about|before|after|until|till|since|from|nearly|almost|between|of|to)$/;

/** "17:00 GMT", "17:00 local time"; a zone that moves with the summer has no fixed minutes. */
function withZone(text: DateText, to: number): { to: number; zone?: number | undefined } {
	if (text.key(to) === 'hrs') return { to: to + 1 };
	if (text.key(to) === 'local' && text.key(to + 1) === 'time') return { to: to + 2 };
	const key = plain(text.key(to));
	return ZONES.has(key) && text.isCapital(to) ? { to: to + 1, zone: ZONES.get(key) } : { to };
}

/** "shortly after", "just before", "about". */
function hedgeBefore(text: DateText, i: number): Hedge {
	return CLOCK_HEDGES.get(text.key(i - 1)) ?? 'exact';
}

function plain(key: string): string {
	return key.replace(/\./g, '');
}
