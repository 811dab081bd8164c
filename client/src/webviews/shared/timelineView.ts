import type {
	StoryDate,
	StoryEvent,
	StorySource,
	StoryTime,
	StoryTimeline,
} from '../../../../server/src/lsp/protocol.ts';
import { foldedWords, hasAllWords } from './foldedWords.ts';
import { isRecord } from './messages.ts';

export const TIMELINE_FILTERS = ['all', 'differ'] as const;
export type TimelineFilter = (typeof TIMELINE_FILTERS)[number];

/** How a reader has arranged the timeline. */
export interface TimelineView {
	readonly filter: TimelineFilter;
	readonly query: string;
	/** `StoryEvent.id`. */
	readonly selected?: string;
}

export function readTimelineView(kept: unknown): TimelineView {
	if (!isRecord(kept)) return { filter: 'all', query: '' };
	const { query, selected } = kept;
	return {
		filter: TIMELINE_FILTERS.find((one) => one === kept['filter']) ?? 'all',
		query: typeof query === 'string' ? query : '',
		...(typeof selected === 'string' && { selected }),
	};
}

/** Both inclusive, `YYYY-MM-DD`. */
export type Days = Pick<StoryTime, 'first' | 'last'>;

/** A day or a stretch of days, and what stands there. */
export interface TimelineDay {
	/** Absent of what differs on a day that nothing tells. */
	readonly when?: Days;
	/** Days from the end of what stands before it to its beginning. */
	readonly after?: number;
	readonly entries: readonly TimelineEntry[];
	/** The sources that appeared on this day. */
	readonly published: readonly StorySource[];
}

export interface TimelineEntry {
	readonly event: StoryEvent;
	/** The one that puts the event on this day, where the others have another one. */
	readonly otherwise?: StoryDate;
}

export function shownEvents({ events, sources }: StoryTimeline, view: TimelineView): readonly StoryEvent[] {
	const words = foldedWords(view.query);
	return events.filter(
		({ wording, dates, differs }) =>
			(view.filter === 'all' || differs) &&
			hasAllWords(words, [
				wording,
				...dates.flatMap((date) => [date.wording, date.words, sources[date.source]?.name ?? '']),
			]),
	);
}

/**
 * The days of the events, in their order. An event that some source puts on another day stands there as well, as that source's; and
 * where all are shown, each source on the day that it appeared on.
 */
export function daysOf(story: StoryTimeline, events: readonly StoryEvent[], isAll: boolean): readonly TimelineDay[] {
	const days = new Map<string, { when?: Days; entries: TimelineEntry[]; published: StorySource[] }>();
	const at = (when: StoryTime | undefined): { entries: TimelineEntry[]; published: StorySource[] } => {
		const key = when ? `${when.first} ${when.last}` : '~';
		const known = days.get(key);
		if (known) return known;
		const made = { ...(when && { when: { first: when.first, last: when.last } }), entries: [], published: [] };
		days.set(key, made);
		return made;
	};
	for (const event of events) at(event.when).entries.push({ event });
	for (const event of events)
		for (const otherwise of event.dates)
			if (otherwise.differs && otherwise.when && !isSameDay(otherwise.when, event.when))
				at(otherwise.when).entries.push({ event, otherwise });
	if (isAll)
		for (const source of story.sources) {
			const day = source.date?.slice(0, 10);
			if (day) at({ first: day, last: day }).published.push(source);
		}
	const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
	return sorted.map((day, i): TimelineDay => {
		const before = sorted[i - 1]?.when;
		const after = day.when && before ? daysBetween(before.last, day.when.first) : 0;
		return { ...day, ...(after > 1 && { after }) };
	});
}

function isSameDay(a: StoryTime, b: StoryTime | undefined): boolean {
	return a.first === b?.first && a.last === b.last;
}

export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));
}

/** "Wednesday, 14 May 2031", "May 2031", "2019", "1 – 7 May 2031", as the language writes it. */
export function dayInWords({ first, last }: Days, language: string): string {
	const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
		new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
	const [from, to] = [new Date(first), new Date(last)];
	if (first === last) return format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(from);
	if (first.endsWith('-01-01') && last.endsWith('-12-31')) return format({ year: 'numeric' }).formatRange(from, to);
	const isWholeMonths = first.endsWith('-01') && new Date(to.getTime() + 24 * 60 * 60 * 1000).getUTCDate() === 1;
	if (isWholeMonths) return format({ month: 'long', year: 'numeric' }).formatRange(from, to);
	return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(from, to);
}

/** From so many days on a stretch of time is told in months, and in years. */
const MONTHS_FROM = 90;
const YEARS_FROM = 730;

/** "9 days", "4 months", "6 years", as the language writes it; whole ones. */
export function stretchInWords(days: number, language: string): string {
	const unit = days >= YEARS_FROM ? 'year' : days >= MONTHS_FROM ? 'month' : 'day';
	const length = { day: 1, month: 30.44, year: 365.25 }[unit];
	const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
	return format.format(Math.floor(days / length));
}
