import type { ArticleAnalysis, DateMention } from '../../analysis/analysis.ts';
import { compareDates } from '../../analysis/compareValues.ts';
import type { Sentence } from '../../article/article.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Place } from '../place.ts';
import { dateInWords } from '../valueInWords.ts';
import { wordingOf } from '../wording.ts';
import { clearestHeading } from './clearestHeading.ts';
import { findDatedClaims, usualYear, widthOf, type DatedClaims } from './datedClaims.ts';
import { joinDated } from './joinDated.ts';
import { onOneLine, withOwnIds, type StoryRow } from './storyClaims.ts';
import type { StorySources } from './storySources.ts';

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

/** One source's words for when, and for what. */
interface Dated {
	readonly source: number;
	readonly uri: string;
	readonly wording: string;
	readonly date: DateMention;
	readonly differs: boolean;
	readonly certain: boolean;
}

/**
 * What the sources date to a day or a stretch of days, the earliest first; last what differs on a day that nothing tells. Sources whose
 * dated claims match, and whose dates can be one, have one event; rows tell of what sources date differently.
 */
export function tellTimeline(
	corpus: AnalyzedCorpus,
	sources: StorySources,
	rows: readonly StoryRow[],
	minimumScore: number,
): readonly TimelineEvent[] {
	const year = usualYear(corpus);
	const dated = sources.articles.flatMap((article) => findDatedClaims(article, year));
	const differing = rows.flatMap((row) => differingEvent(row, dated, sources, corpus) ?? []);
	const told = differing.flatMap(({ claims }) => claims);
	const open = dated.filter(
		({ article, date: { sentence }, claims }) =>
			!told.some(
				(one) => one.article === article && one.sentence === sentence && claims.some((c) => overlaps(c.span, one.span)),
			),
	);
	const events = joinDated(open, corpus.matcher, minimumScore).flatMap(
		(group) => eventOf(group, sources, corpus) ?? [],
	);
	const sorted = [...differing, ...events].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
	return withOwnIds(sorted.map(({ event }) => event));
}

interface Sortable {
	readonly event: TimelineEvent;
	readonly date: DateMention;
}

/**
 * Of one day what fills it wholly before what has an hour, and a stretch of days after its first day; of equal ones first what most sources
 * tell.
 */
function sortKey({ event: { when, id, dates }, date: { time } }: Sortable): string {
	const hour = String(time?.low ?? 0).padStart(4, '0');
	const fewest = String(9999 - dates.length);
	return [when?.first ?? '~', when?.last ?? '~', hour, fewest, id].join(' ');
}

/** What an event says already. */
interface ToldClaim {
	readonly article: ArticleAnalysis;
	readonly sentence: Sentence;
	readonly span: Span;
}

/** Of a row that sources date differently, those who say when. */
function differingEvent(
	row: StoryRow,
	dated: readonly DatedClaims[],
	sources: StorySources,
	corpus: AnalyzedCorpus,
): (Sortable & { readonly claims: readonly ToldClaim[] }) | undefined {
	const own = row.statements.flatMap(({ source, uri, span, wording, values }): Dated[] => {
		const value = values.find(({ kind }) => kind === 'date');
		const within = corpus
			.article(uri)
			?.dates.filter((date) => !date.counted && overlaps(date.span, value?.span ?? span));
		const known = dated.find(
			({ article, claims }) =>
				sources.indexOf(article) === source && claims.some((claim) => overlaps(claim.span, span)),
		);
		const date = value ? within?.[0] : known?.date;
		if (!date) return [];
		const { differs = false, certain = true } = value ?? {};
		return [{ source, uri, wording, date: withDay(date, known?.date), differs, certain }];
	});
	const usual = usualDate(own);
	if (!usual) return undefined;
	const here = own
		// What it differs from may be what a source outside this row says.
		.map((one) => ({ ...one, differs: one.differs && compareDates(one.date, usual.date) !== 'equal' }))
		.filter((one) => one.differs || compareDates(one.date, usual.date) !== 'different');
	if (here.length < 2 || !here.some(({ differs }) => differs)) return undefined;
	const claims = here.map(({ uri, date: { sentence } }) => ({
		article: corpus.article(uri)!,
		sentence,
		span: row.statements.find((one) => one.uri === uri)!.span,
	}));
	return { ...made(row.id, row.wording, usual.date, here), claims };
}

function eventOf(group: readonly DatedClaims[], sources: StorySources, corpus: AnalyzedCorpus): Sortable | undefined {
	const own = group
		.map((one): Dated & { readonly of: DatedClaims } => ({
			source: sources.indexOf(one.article),
			uri: one.article.article.file.uri,
			wording: one.isInside ? onOneLine(wordingOf(firstOf(one))) : sentenceOf(one),
			date: one.date,
			differs: false,
			certain: true,
			of: one,
		}))
		.sort((a, b) => a.source - b.source);
	const usual = usualDate(own)!;
	if (!whenOf(usual.date)) return undefined;
	return made(`${usual.uri} ${usual.wording}`, headingOf(usual.of, group, corpus), usual.date, own);
}

/** Of the sources of an event the words of one that tells it, rather than names it; of the one that dates it, if it does. */
function headingOf(usual: DatedClaims, group: readonly DatedClaims[], corpus: AnalyzedCorpus): string {
	const telling = group.filter(({ phrase }) => phrase === undefined);
	const first = telling.includes(usual) ? usual : telling[0];
	if (!first) return onOneLine(usual.phrase!);
	if (!first.isInside) return sentenceOf(first);
	const others = telling.filter((one) => one !== first && one.isInside).map(firstOf);
	return onOneLine(clearestHeading(corpus, firstOf(first), others, () => false));
}

function firstOf({ article, claims: [claim] }: DatedClaims): PlacedClaim {
	return { article, claim };
}

function made(id: string, wording: string, date: DateMention, here: readonly Dated[]): Sortable {
	const when = whenOf(date);
	return {
		date,
		event: {
			id,
			wording,
			...(when && { when }),
			dates: here.map(describe),
			differs: here.some(({ differs }) => differs),
			certain: here.some(({ differs, certain }) => differs && certain),
		},
	};
}

function sentenceOf({ date: { sentence } }: DatedClaims): string {
	return onOneLine(sentence.block.prose.text.slice(sentence.at.start, sentence.at.end));
}

/** The date of most sources; of equally many the narrowest, then that of the earliest source. */
function usualDate<Some extends Dated>(dated: readonly Some[]): Some | undefined {
	const usual = dated.filter(({ differs }) => !differs);
	const candidates = usual.length ? usual : dated;
	const votes = ({ date }: Dated): number =>
		date.first === undefined
			? 0
			: candidates.filter((one) => one.date.first === date.first && one.date.last === date.last).length;
	return candidates.reduce<Some | undefined>((best, one) => {
		const more = best ? votes(one) - votes(best) : 1;
		return !best || more > 0 || (more === 0 && widthOf(one.date) < widthOf(best.date)) ? one : best;
	}, undefined);
}

function withDay(date: DateMention, other: DateMention | undefined): DateMention {
	if (date.first !== undefined || other?.first === undefined || widthOf(other) > 0) return date;
	return { ...date, first: other.first, last: other.last! };
}

function describe({ source, uri, wording, date, differs }: Dated): EventDate {
	const when = whenOf(date);
	return {
		source,
		uri,
		span: date.span,
		wording,
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
