import type { Article, Sentence } from '../article/article.ts';
import type { DateMention } from './analysis.ts';
import {
	dayOf,
	fromIso,
	isoDay,
	monthOf,
	partsOf,
	weekdayOf,
	weekOf,
	yearOf,
	type Day,
	type Days,
} from './calendar.ts';
import {
	DAY_PARTS,
	DOUBTFUL_MONTHS,
	FUTURE_WORDS,
	MONTHS,
	PARTS,
	PAST_WORDS,
	SEASONS,
	SHORT_CALENDAR_WORDS,
	WEEKDAYS,
} from './lexicons/calendar.ts';
import { countedNoun } from './countedNoun.ts';
import { MAGNITUDES } from './lexicons/numberWords.ts';
import { unitNamed } from './lexicons/units.ts';
import { readNumber } from './numbers.ts';
import { readPieces, type Piece } from './pieces.ts';

/**
 * The dates and times of day of an article. Relative ones count from its day of publication: a weekday is the nearest one not
 * after that day, unless the sentence looks forward. Without that day, what needs it has no `first` and `last`.
 */
export function findDates(article: Article): DateMention[] {
	const published = fromIso(article.source.date?.value ?? '');
	return article.sentences.flatMap((sentence) =>
		sentence.block.kind === 'furniture' ? [] : datesOf(sentence, published),
	);
}

/** A date before its place in the file is known; without `days` where nothing tells them. */
interface Found {
	readonly from: number;
	readonly to: number;
	readonly days?: Days | undefined;
}

function datesOf(sentence: Sentence, published: Day | undefined): DateMention[] {
	const pieces = readPieces(sentence);
	const reader = new DateReader(pieces, published);
	const dates: DateMention[] = [];
	for (let i = 0; i < pieces.length;) {
		const found = reader.read(i);
		if (!found) {
			i++;
			continue;
		}
		const at = { start: pieces[found.from]!.at.start, end: pieces[found.to - 1]!.at.end };
		const { days } = found;
		dates.push({
			sentence,
			at,
			span: sentence.block.prose.toFile(at),
			...(days && { first: isoDay(days.first), last: isoDay(days.last) }),
		});
		i = found.to;
	}
	return dates;
}

/** Reads dates from the pieces of one sentence; each method tries one way of writing them. */
class DateReader {
	private readonly pieces: readonly Piece[];
	private readonly published: Day | undefined;

	constructor(pieces: readonly Piece[], published: Day | undefined) {
		this.pieces = pieces;
		this.published = published;
	}

	read(i: number): Found | undefined {
		return (
			this.timeOfDay(i) ??
			this.numeric(i) ??
			this.dayAndMonth(i) ??
			this.monthFirst(i) ??
			this.weekday(i) ??
			this.relative(i) ??
			this.ago(i) ??
			this.dayOfMonth(i) ??
			this.season(i) ??
			this.year(i)
		);
	}

	private key(i: number): string {
		return this.pieces[i]?.key ?? '';
	}

	private isCapital(i: number): boolean {
		return /^\p{Lu}/u.test(this.pieces[i]?.text ?? '');
	}

	/** "18:00", "5.15 a.m.", "9am", "1800 GMT". */
	private timeOfDay(i: number): Found | undefined {
		const piece = this.pieces[i];
		if (piece?.kind !== 'number') return undefined;
		const clock = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?$/.exec(piece.text);
		const half = this.key(i + 1).replace(/\./g, '');
		const isHalf = half === 'am' || half === 'pm';
		if (clock && Number(clock[1]) < 25 && Number(clock[2] ?? 0) < 60) {
			if (isHalf)
				return { from: i, to: this.afterZone(this.key(i + 2) === '.' && this.key(i + 1) === half ? i + 2 : i + 2) };
			if (/^[ap]$/.test(half) && this.key(i + 2) === '.' && this.key(i + 3) === 'm')
				return { from: i, to: this.afterZone(i + 4) };
			if (piece.text.includes(':')) return { from: i, to: this.afterZone(i + 1) };
		}
		if (/^\d{4}$/.test(piece.text) && /^(?:gmt|utc|hrs|bst|cet)$/.test(half)) return { from: i, to: i + 2 };
		return undefined;
	}

	private afterZone(to: number): number {
		return /^(?:gmt|utc|bst|cet|cest|et|est|edt|pt|pst|pdt|eet|msk)$/.test(this.key(to)) && this.isCapital(to)
			? to + 1
			: to;
	}

	/** "2025-10-16", "16/10/2025", "16.10.2025". */
	private numeric(i: number): Found | undefined {
		const [a, mark, b, mark2, c] = this.pieces.slice(i, i + 5);
		if (a?.kind !== 'number') return undefined;
		const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a.text);
		if (dotted) return this.inOrder(i, i + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
		if (!mark || mark.text !== mark2?.text || !mark.glued || !b?.glued || !mark2.glued || !c?.glued) return undefined;
		if (b.kind !== 'number' || c.kind !== 'number' || (mark.text !== '-' && mark.text !== '/')) return undefined;
		const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
		if (/^\d{4}$/.test(a.text) && mark.text === '-') return found(i, i + 5, dayOf(x, y, z));
		if (!/^\d{1,2}$/.test(a.text) || !/^\d{1,2}$/.test(b.text) || !/^\d{4}$/.test(c.text)) return undefined;
		return this.inOrder(i, i + 5, x, y, z);
	}

	/** The day or the month first: told by a number above 12, else not at all. */
	private inOrder(from: number, to: number, a: number, b: number, year: number): Found | undefined {
		if (a > 31 || b > 31 || (a > 12 && b > 12) || a < 1 || b < 1) return undefined;
		if (a > 12 || a === b) return found(from, to, dayOf(year, b, a));
		return b > 12 ? found(from, to, dayOf(year, a, b)) : { from, to };
	}

	/** "16 October 2025", "the 16th of October", "16-18 October"; a weekday before it is a part of it. */
	private dayAndMonth(i: number): Found | undefined {
		let at = this.afterWeekday(i) ?? i;
		if (this.key(at) === 'the' && this.pieces[at + 1]?.kind === 'number') at++;
		const day = this.dayNumber(at);
		if (!day) return undefined;
		let to = day.to;
		let last = day;
		if (/^(?:-|–|to|and)$/.test(this.key(to))) {
			const second = this.dayNumber(to + 1);
			if (second && second.value > day.value) {
				last = second;
				to = second.to;
			}
		}
		if (this.key(to) === 'of') to++;
		const month = this.monthName(to, true);
		if (month === undefined) return undefined;
		to = this.afterDot(to + 1);
		const year = this.yearAfter(to);
		const from = this.key(i) === 'the' ? i + 1 : i;
		return this.placed(from, year?.to ?? to, month, day.value, last.value, year?.value);
	}

	/** "October 16, 2025", "Oct. 16-18", "early October", "February 2022", "October". */
	private monthFirst(i: number): Found | undefined {
		let at = this.afterWeekday(i) ?? i;
		const weekday = at > i;
		const part = PARTS.has(this.key(at));
		if (part) at = this.key(at + 1) === '-' ? at + 2 : at + 1;
		const which = /^(?:last|next|this)$/.test(this.key(at)) ? this.key(at) : undefined;
		if (which) at++;
		const name = this.monthName(at, false);
		if (name === undefined) return undefined;
		let to = this.afterDot(at + 1);
		const day = which ? undefined : this.dayNumber(to);
		if (day && !/^(?:of)$/.test(this.key(day.to))) {
			let last = day;
			to = day.to;
			if (/^(?:-|–|to|and)$/.test(this.key(to))) {
				const second = this.dayNumber(to + 1);
				if (second && second.value > day.value && this.monthName(second.to, true) === undefined) {
					last = second;
					to = second.to;
				}
			}
			const year = this.yearAfter(to);
			return this.placed(i, year?.to ?? to, name, day.value, last.value, year?.value);
		}
		if (weekday) return undefined;
		const year = this.yearAfter(this.key(to) === 'of' ? to + 1 : to);
		if (year) return { from: i, to: year.to, days: monthOf(year.value, name) };
		if (SHORT_CALENDAR_WORDS.has(this.key(at)) || !this.isMonthAlone(at, part || which !== undefined)) return undefined;
		const lastYear = this.key(to) === 'of' ? to + 1 : to;
		if (/^(?:last|this|next)$/.test(this.key(lastYear)) && this.key(lastYear + 1) === 'year') {
			const base = this.yearOfPublication();
			const shift = this.key(lastYear) === 'last' ? -1 : this.key(lastYear) === 'next' ? 1 : 0;
			return { from: i, to: lastYear + 2, days: base === undefined ? undefined : monthOf(base + shift, name) };
		}
		return { from: i, to, days: this.nearestMonth(i, name, which) };
	}

	private yearOfPublication(): number | undefined {
		return this.published === undefined ? undefined : partsOf(this.published).year;
	}

	/** "May" and "March" are words, "April" and "August" given names: without a figure they need another sign. */
	private isMonthAlone(at: number, qualified: boolean): boolean {
		const key = this.key(at);
		if (qualified || !DOUBTFUL_MONTHS.has(key)) return true;
		const before = this.key(at - 1);
		if (
			/^(?:in|since|until|till|by|from|last|next|this|during|before|after|to|of|for|between|through|around|and|mid|early|late)$/.test(
				before,
			)
		)
			return true;
		if (key === 'may' || key === 'march') return this.pieces[at]!.possessive && at > 0;
		const next = this.pieces[at + 1];
		return at > 0 && !this.isCapital(at - 1) && !(next?.kind === 'word' && this.isCapital(at + 1));
	}

	private monthName(at: number, afterDay: boolean): number | undefined {
		const month = MONTHS.get(this.key(at));
		if (month === undefined || !this.isCapital(at)) return undefined;
		// "Sat", "Mar" and their like need a figure beside them.
		if (
			SHORT_CALENDAR_WORDS.has(this.key(at)) &&
			!afterDay &&
			!this.dayNumber(this.afterDot(at + 1)) &&
			!this.yearAfter(this.afterDot(at + 1))
		)
			return undefined;
		return month;
	}

	private afterDot(to: number): number {
		return this.key(to) === '.' && this.pieces[to]!.glued && SHORT_CALENDAR_WORDS.has(this.key(to - 1)) ? to + 1 : to;
	}

	/** "16", "16th", as a day of a month. */
	private dayNumber(at: number): { value: number; to: number } | undefined {
		const piece = this.pieces[at];
		if (piece?.kind !== 'number' || !/^\d{1,2}$/.test(piece.text)) return undefined;
		const value = Number(piece.text);
		if (value < 1 || value > 31) return undefined;
		const suffix = this.pieces[at + 1];
		if (suffix?.glued && suffix.kind === 'word')
			return /^(?:st|nd|rd|th)$/.test(suffix.key) ? { value, to: at + 2 } : undefined;
		if (suffix?.text === '%' || suffix?.text === ':') return undefined;
		return { value, to: at + 1 };
	}

	/** ", 2025" and "2025". */
	private yearAfter(to: number): { value: number; to: number } | undefined {
		const at = this.key(to) === ',' ? to + 1 : to;
		const piece = this.pieces[at];
		if (piece?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(piece.text) || this.pieces[at + 1]?.key === '%')
			return undefined;
		return { value: Number(piece.text), to: at + 1 };
	}

	private afterWeekday(i: number): number | undefined {
		if (!WEEKDAYS.has(this.key(i)) || !this.isCapital(i) || this.pieces[i]!.possessive) return undefined;
		let to = this.afterDot(i + 1);
		if (DAY_PARTS.has(this.key(to))) to++;
		return this.key(to) === ',' ? to + 1 : to;
	}

	/** A day of a month, in the year that is said or that the sentence points to. */
	private placed(
		from: number,
		to: number,
		month: number,
		first: number,
		last: number,
		year: number | undefined,
	): Found {
		const range = (inYear: number): Days | undefined => {
			const [a, b] = [dayOf(inYear, month, first), dayOf(inYear, month, last)];
			return a === undefined || b === undefined ? undefined : { first: a, last: b };
		};
		if (year !== undefined) return { from, to, days: range(year) };
		const base = this.yearOfPublication();
		if (base === undefined) return { from, to };
		const candidates = [base - 1, base, base + 1].map(range).filter((d) => d !== undefined);
		return { from, to, days: this.nearest(candidates, this.looksForward(from)) };
	}

	/** Of several, the one that the tense of the sentence picks; without one, that nearest to the day of publication. */
	private nearest(candidates: readonly Days[], forward: boolean | undefined): Days | undefined {
		const published = this.published!;
		const distance = (d: Days): number =>
			d.first > published ? d.first - published : d.last < published ? published - d.last : 0;
		const fitting = candidates.filter((d) =>
			forward === true ? d.last >= published : forward === false ? d.first <= published : true,
		);
		return [...(fitting.length ? fitting : candidates)].sort((a, b) => distance(a) - distance(b))[0];
	}

	private nearestMonth(from: number, month: number, which: string | undefined): Days | undefined {
		if (this.published === undefined) return undefined;
		const { year, month: current } = partsOf(this.published);
		const forward = which === 'next' ? true : which === 'last' ? false : (this.looksForward(from) ?? false);
		let candidates = [year - 1, year, year + 1].map((y) => monthOf(y, month));
		if (month === current && (which === 'last' || which === 'next')) candidates = candidates.filter((_, i) => i !== 1);
		return which === 'this' ? monthOf(year, month) : this.nearest(candidates, forward);
	}

	/** True where the words before speak of what is to come, false where of what is over, undefined where neither. */
	private looksForward(from: number): boolean | undefined {
		if (this.key(from - 1) === 'by') return true;
		for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
			const { key, kind } = this.pieces[i]!;
			if (kind === 'mark' && /[;:.]/.test(key)) break;
			if (key.endsWith("'ll") || FUTURE_WORDS.has(key)) return true;
			if (key === 'to' && PLANNED.has(this.key(i + 1))) return true;
			if (PAST_WORDS.has(key) || (key.length > 4 && key.endsWith('ed'))) return false;
		}
		// "In January it will open".
		for (let i = from + 1; i < from + 8; i++) if (this.key(i) === 'will' || this.key(i) === 'shall') return true;
		return undefined;
	}

	/** "Thursday", "late Thursday", "Thursday evening", "next Thursday". */
	private weekday(i: number): Found | undefined {
		let at = i;
		const which =
			/^(?:last|next|this|early|late|on)$/.test(this.key(at)) && this.key(at) !== 'on' ? this.key(at) : undefined;
		if (which) at++;
		const weekday = WEEKDAYS.get(this.key(at));
		if (weekday === undefined || !this.isCapital(at)) return undefined;
		const short = SHORT_CALENDAR_WORDS.has(this.key(at));
		if (short && this.key(at + 1) !== '.') return undefined;
		let to = short ? at + 2 : at + 1;
		const plural = this.key(at).endsWith('days');
		if (!this.pieces[at]!.possessive && DAY_PARTS.has(this.key(to))) to++;
		if (plural || this.published === undefined) return { from: i, to };
		const back = (weekdayOf(this.published) - weekday + 7) % 7;
		const forward = which === 'next' || which === 'this' || (which !== 'last' && this.looksForward(i) === true);
		let day = this.published - back;
		if (forward && back > 0) day += 7;
		if (which === 'next' && back === 0) day += 7;
		if (which === 'last' && back === 0) day -= 7;
		return { from: i, to, days: { first: day, last: day } };
	}

	/** "today", "last night", "next week", "this year". */
	private relative(i: number): Found | undefined {
		const [first, second] = [this.key(i), this.key(i + 1)];
		const base = this.published;
		const on = (to: number, shift: number, length = 0): Found => ({
			from: i,
			to,
			days: base === undefined ? undefined : { first: base + shift, last: base + shift + length },
		});
		if (first === 'today' || first === 'tonight') return on(i + 1, 0);
		if (first === 'yesterday' || first === 'tomorrow') {
			return on(DAY_PARTS.has(second) ? i + 2 : i + 1, first === 'yesterday' ? -1 : 1);
		}
		if (!/^(?:last|this|next)$/.test(first)) return undefined;
		const shift = first === 'last' ? -1 : first === 'next' ? 1 : 0;
		if (first === 'last' && second === 'night') return on(i + 2, -1, 1);
		if (first === 'this' && DAY_PARTS.has(second)) return on(i + 2, 0);
		if (SEASONS.has(second) && second !== 'fall') return { from: i, to: i + 2 };
		if (!/^(?:week|weekend|month|year|decade|century)$/.test(second)) return undefined;
		// "last year of the war" and "the last week" mean other things; so does "this year's", which is one.
		if (first === 'last' && this.key(i - 1) === 'the') return undefined;
		return { from: i, to: i + 2, days: base === undefined ? undefined : calendarUnit(base, second, shift) };
	}

	/** "three days ago", "a year ago". */
	private ago(i: number): Found | undefined {
		const article = this.key(i) === 'a' || this.key(i) === 'an';
		const number = article && unitNamed(this.key(i + 1)) ? { low: 1, high: 1, to: i + 1 } : readNumber(this.pieces, i);
		const unit = number ? unitNamed(this.key(number.to)) : undefined;
		if (!number || unit?.kind !== 'duration' || this.key(number.to + 1) !== 'ago') return undefined;
		const to = number.to + 2;
		const days = (unit.factor * number.low) / (24 * 60);
		if (this.published === undefined || number.low !== number.high || days > 3_000_000) return { from: i, to };
		const key = this.key(number.to);
		const day = this.published - Math.round(days);
		if (/^year|^decade/.test(key)) return { from: i, to, days: yearOf(partsOf(day).year) };
		if (key.startsWith('month')) return { from: i, to, days: monthOf(partsOf(day).year, partsOf(day).month) };
		const slack = /^(?:week|fortnight)/.test(key) ? 3 : 0;
		return { from: i, to, days: { first: day - slack, last: day + slack } };
	}

	/** "the 18th of this month", "on the 11th". */
	private dayOfMonth(i: number): Found | undefined {
		if (this.key(i) !== 'the') return undefined;
		const day = this.dayNumber(i + 1);
		if (!day || day.to !== i + 3) return undefined;
		const named =
			this.key(day.to) === 'of' &&
			/^(?:this|last|next|the)$/.test(this.key(day.to + 1)) &&
			this.key(day.to + 2) === 'month';
		const next = this.pieces[day.to];
		const alone =
			/^(?:on|by|until|since|from)$/.test(this.key(i - 1)) &&
			(!next || next.kind === 'mark' ? next?.text !== '-' : /^(?:and|at|in|to|when|but)$/.test(next.key));
		if (!named && !alone) return undefined;
		const to = named ? day.to + 3 : day.to;
		if (this.published === undefined) return { from: i + 1, to };
		const { year, month } = partsOf(this.published);
		const shift = this.key(day.to + 1) === 'last' ? -1 : this.key(day.to + 1) === 'next' ? 1 : 0;
		const inMonth = (n: number): Day | undefined => {
			const index = year * 12 + month - 1 + n;
			return dayOf(Math.floor(index / 12), (index % 12) + 1, day.value);
		};
		if (named) return found(i + 1, to, inMonth(shift));
		const candidates = [-1, 0, 1]
			.map(inMonth)
			.filter((d) => d !== undefined)
			.map((d) => ({ first: d, last: d }));
		return { from: i + 1, to, days: this.nearest(candidates, this.looksForward(i) ?? false) };
	}

	/** "summer of 2019", "autumn 2025": somewhere in that year, since seasons differ by hemisphere. */
	private season(i: number): Found | undefined {
		if (!SEASONS.has(this.key(i))) return undefined;
		const year = this.yearAfter(this.key(i + 1) === 'of' ? i + 2 : i + 1);
		return year && this.key(i + 1) !== ',' ? { from: i, to: year.to, days: yearOf(year.value) } : undefined;
	}

	/** "2022", "2014 to 2017", "2024-25", "the 1990s", "the ’80s". */
	private year(i: number): Found | undefined {
		const piece = this.pieces[i]!;
		const next = this.pieces[i + 1];
		if (
			(piece.text === "'" || piece.text === '’' || piece.text === '‘') &&
			/^\d0$/.test(next?.text ?? '') &&
			this.key(i + 2) === 's'
		) {
			return { from: i, to: i + 3, days: decade(1900 + Number(next!.text)) };
		}
		if (piece.kind !== 'number' || !/^\d{4}$/.test(piece.text)) return undefined;
		const value = Number(piece.text);
		if (piece.glued && /^[$€£¥#@/.-]$/.test(this.key(i - 1)) && this.key(i - 2) !== 'mid') return undefined;
		if (/^[$€£¥#]$/.test(this.key(i - 1)) || value < 1000 || value > 2199) return undefined;
		if (next?.glued && next.key === 's')
			return value % 10 === 0 ? { from: i, to: i + 2, days: decade(value) } : undefined;
		if (!this.isYear(i, value)) return undefined;
		const end = this.endOfYears(i, value);
		return end
			? { from: i, to: end.to, days: { first: yearOf(value).first, last: yearOf(end.value).last } }
			: { from: i, to: i + 1, days: yearOf(value) };
	}

	private isYear(i: number, value: number): boolean {
		const next = this.pieces[i + 1];
		const before = this.key(i - 1);
		if (next?.glued && (next.kind !== 'mark' || /^[%°/:]$/.test(next.text))) return false;
		if (next && (next.text === '%' || MAGNITUDES.has(next.key) || (next.kind === 'word' && unitNamed(next.key))))
			return false;
		if (next?.text === '-' && unitNamed(this.key(i + 2))) return false;
		if (
			/^(?:in|since|until|till|by|from|during|after|before|of|early|late|between|mid|circa|year|to|and)$/.test(
				before,
			) &&
			value >= 1000
		) {
			if (value >= 1500 && value < 2100) return !(/^(?:to|and|of|after|by)$/.test(before) && this.counts(i, value));
		}
		if (value < 1900 || value > 2099) return false;
		return !this.counts(i, value);
	}

	/** "2000 soldiers" is a number, "2019 elections" a year: a round one before a plural counts. */
	private counts(i: number, value: number): boolean {
		return value % 50 === 0 && countedNoun(this.pieces, i + 1, false) !== undefined;
	}

	private endOfYears(i: number, value: number): { value: number; to: number } | undefined {
		const link = this.pieces[i + 1];
		const second = this.pieces[i + 2];
		if (!link || second?.kind !== 'number') return undefined;
		const dashed = /^[-–/]$/.test(link.text) && link.glued && second.glued;
		const worded = link.key === 'to' || (link.key === 'and' && this.key(i - 1) === 'between');
		if (!dashed && !worded) return undefined;
		const end = /^\d{4}$/.test(second.text)
			? Number(second.text)
			: dashed && /^\d\d$/.test(second.text)
				? Math.floor(value / 100) * 100 + Number(second.text)
				: NaN;
		return end > value && end < value + 200 ? { value: end, to: i + 3 } : undefined;
	}
}

/** Verbs after "to" that make a plan of it: "agreed to meet on Thursday". */
const PLANNED = new Set(
	'be meet hold visit discuss travel begin start open vote decide appear attend speak sign send publish release return resume leave arrive take face host convene launch end close testify play fly'.split(
		' ',
	),
);

function found(from: number, to: number, day: Day | undefined): Found | undefined {
	return day === undefined ? undefined : { from, to, days: { first: day, last: day } };
}

function decade(year: number): Days {
	return { first: yearOf(year).first, last: yearOf(year + (year % 100 === 0 ? 9 : 9)).last };
}

function calendarUnit(base: Day, unit: string, shift: number): Days {
	const { year, month } = partsOf(base);
	switch (unit) {
		case 'week': {
			const week = weekOf(base + 7 * shift);
			return week;
		}
		case 'weekend': {
			const { last } = weekOf(base + 7 * shift);
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
			const start = Math.floor(year / length) * length + shift * length;
			return { first: yearOf(start).first, last: yearOf(start + length - 1).last };
		}
	}
}
