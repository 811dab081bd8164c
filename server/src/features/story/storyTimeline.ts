import type { ArticleAnalysis, DateMention } from '../../analysis/analysis.ts';
import { compareDates } from '../../analysis/compareValues.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Place } from '../place.ts';
import { dateInWords } from '../valueInWords.ts';
import { onOneLine, type Statement, type StoryRow } from './storyClaims.ts';

/** Something that happened, or is to happen, and when the sources have it. */
export interface TimelineEvent {
	readonly id: string;
	readonly wording: string;
	/** As most sources date it; absent where they differ on a day that nothing tells. */
	readonly when?: When;
	/** Those that date it, in the order of the sources. */
	readonly dates: readonly EventDate[];
	/** Some source dates it otherwise than another; `certain` where that is sure. */
	readonly differs: boolean;
	readonly certain: boolean;
}

/** Days are `YYYY-MM-DD`, both inclusive. */
export interface When {
	readonly first: string;
	readonly last: string;
	/** By the clock: "19:40", "after 17:00". */
	readonly time?: string;
	readonly bound?: 'before' | 'after';
}

/** What one source says of when. The place is that of the words for the date. */
export interface EventDate extends Place {
	readonly source: number;
	/** Of its claim. */
	readonly wording: string;
	/** As written: "on Tuesday". */
	readonly words: string;
	readonly when?: When;
	readonly differs: boolean;
}

/** A statement with the date that is the most telling in it. */
interface Dated {
	readonly statement: Statement;
	readonly date: DateMention;
	readonly differs: boolean;
	readonly certain: boolean;
}

/** Rows that are dated to a day or a stretch of days, the earliest first; last what differs on a day that nothing tells. */
export function tellTimeline(corpus: AnalyzedCorpus, rows: readonly StoryRow[]): readonly TimelineEvent[] {
	const events = rows.flatMap((row) => eventsOf(row, (uri) => corpus.article(uri)));
	return events.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)).map(({ event }) => event);
}

interface Sortable {
	readonly event: TimelineEvent;
	readonly date: DateMention;
}

/** Of one day what fills it wholly before what has an hour, and a stretch of days after its first day. */
function sortKey({ event: { when, id }, date: { time } }: Sortable): string {
	return [when?.first ?? '~', when?.last ?? '~', String(time?.low ?? 0).padStart(4, '0'), id].join(' ');
}

/** One; or several where sources that say the same date other parts of it, which is no difference. */
function eventsOf(row: StoryRow, article: (uri: string) => ArticleAnalysis | undefined): Sortable[] {
	let open = row.statements.flatMap((statement) => {
		const analysis = article(statement.uri);
		return (analysis && dateOf(statement, analysis)) ?? [];
	});
	const events: Sortable[] = [];
	while (open.length) {
		const usual = usualDate(open);
		const isHere = ({ date, differs }: Dated): boolean => differs || compareDates(date, usual.date) !== 'different';
		const here = open.filter(isHere);
		open = open.filter((one) => !isHere(one));
		const when = whenOf(usual.date);
		const differs = here.some((one) => one.differs) && here.length > 1;
		if (!when && !differs) continue;
		const wording = events.length === 0 ? row.wording : usual.statement.wording;
		events.push({
			date: usual.date,
			event: {
				id: events.length ? `${row.id} #${events.length + 1}` : row.id,
				wording,
				...(when && { when }),
				dates: here.map(describe),
				differs,
				certain: here.some((one) => one.differs && one.certain),
			},
		});
	}
	return events;
}

/** The date of most sources; of equally many the narrowest, then that of the earliest source. */
function usualDate(dated: readonly Dated[]): Dated {
	const usual = dated.filter(({ differs }) => !differs);
	const candidates = usual.length ? usual : dated;
	const votes = ({ date }: Dated): number =>
		candidates.filter((one) => one.date.first === date.first && one.date.last === date.last).length;
	return candidates.reduce((best, one) => {
		const more = votes(one) - votes(best);
		return more > 0 || (more === 0 && widthOf(one.date) < widthOf(best.date)) ? one : best;
	});
}

/** What a conflict is about, else the narrowest date of the claim, else one that stands before all claims of its sentence. */
function dateOf(statement: Statement, { dates, claims }: ArticleAnalysis): Dated | undefined {
	const within = (span: Span): DateMention[] => dates.filter((date) => !date.counted && overlaps(date.span, span));
	const own = within(statement.span);
	const value = statement.values.find(({ kind }) => kind === 'date');
	if (value) {
		const [told] = within(value.span);
		if (told) {
			const { differs, certain } = value;
			return { statement, date: withDay(told, own), differs, certain };
		}
	}
	const dated = own.filter((date) => date.first !== undefined && !isOfAnother(date));
	const claim = claims.find(({ span }) => overlaps(span, statement.span));
	// "On Monday, …": what stands behind or between claims need not date them.
	const begins = Math.min(
		...claims.filter(({ sentence }) => sentence === claim?.sentence).map(({ span }) => span.start),
	);
	const around = dates.filter(
		(date) => date.sentence === claim?.sentence && date.first !== undefined && !date.counted && date.span.end <= begins,
	);
	const [date] = [...dated].sort((a, b) => widthOf(a) - widthOf(b)).concat(around);
	return date && { statement, date: withTime(date, own), differs: false, certain: true };
}

/** "the first since their 9 April meeting", "after talks on 9 April": the day of what came before, or is to come after. */
const OF_ANOTHER = /\b(?:since|after|following|before|until|ahead of|prior to)\s+(?:[\p{L}\p{N}'’-]+\s+){1,3}$/iu;

function isOfAnother({ sentence, at }: DateMention): boolean {
	return OF_ANOTHER.test(sentence.block.prose.text.slice(sentence.at.start, at.start));
}

/** "at 7.40 p.m." and, apart from it, "on Monday". */
function withTime(date: DateMention, others: readonly DateMention[]): DateMention {
	const clock = others.find(({ first, time }) => first === undefined && time !== undefined);
	return date.time || !clock?.time || widthOf(date) > 0 ? date : { ...date, time: clock.time };
}

function withDay(date: DateMention, others: readonly DateMention[]): DateMention {
	if (date.first !== undefined) return date;
	const day = others.find((one) => one.first !== undefined && widthOf(one) === 0);
	return day ? { ...date, first: day.first!, last: day.last! } : date;
}

/** In days, less one; endless where nothing tells the day. */
function widthOf({ first, last }: DateMention): number {
	if (first === undefined || last === undefined) return Infinity;
	return (Date.parse(last) - Date.parse(first)) / (24 * 60 * 60 * 1000);
}

function describe({ statement, date, differs }: Dated): EventDate {
	const when = whenOf(date);
	return {
		source: statement.source,
		uri: statement.uri,
		span: date.span,
		wording: statement.wording,
		words: onOneLine(date.sentence.block.prose.text.slice(date.at.start, date.at.end)),
		...(when && { when }),
		differs,
	};
}

function whenOf({ first, last, time, bound }: DateMention): When | undefined {
	if (first === undefined || last === undefined) return undefined;
	const clock = time && dateInWords({ time });
	return { first, last, ...(clock && { time: clock }), ...(bound && { bound }) };
}
