import type { ArticleAnalysis, Claim, DateMention } from '../../analysis/analysis.ts';
import { bySentence } from '../../analysis/bySentence.ts';
import type { Sentence } from '../../article/article.ts';
import type { AnalyzedCorpus } from '../../corpus/analyzedCorpus.ts';
import { overlaps } from '../../text/span.ts';

/** What an article says of a day or a stretch of days. */
export interface DatedClaims {
	readonly article: ArticleAnalysis;
	/** Without `first` where only another source can tell the day: "next week" in an article without a date. */
	readonly date: DateMention;
	/** The claim that the date stands in, or all of its sentence that it stands before; at least one. */
	readonly claims: readonly [Claim, ...Claim[]];
	/** The date is of this claim alone; one that begins a sentence is of all that follows. */
	readonly isInside: boolean;
	/** What the date is of, where the claim only names that: "their 9 April meeting". */
	readonly phrase?: string;
}

/** The dated claims of an article, each with its narrowest date; `year` is that of days without one where the article tells none. */
export function findDatedClaims(article: ArticleAnalysis, year: string | undefined): DatedClaims[] {
	const claimsIn = bySentence(article.claims);
	const dates = article.dates
		.filter(({ counted, sentence }) => !counted && sentence.block.kind !== 'furniture')
		.map((date) => withYear(date, article.dates, year));
	const datesOf = new Map<Claim, { readonly date: DateMention; readonly isInside: boolean }[]>();
	for (const date of dates)
		for (const claim of claimsOf(date, claimsIn)) {
			const isInside = overlaps(claim.span, date.span) && !beginsSentence(date);
			datesOf.set(claim, [...(datesOf.get(claim) ?? []), { date, isInside }]);
		}
	const found = new Map<DateMention, DatedClaims>();
	for (const [claim, own] of datesOf) {
		const days = own
			.filter(({ date }) => !isHour(date) && !isOfFigure(date))
			.map((one) => ({ ...one, phrase: phraseOfAnother(one.date, claim) }));
		// What happened on its day before what it only names; what stands in a claim before what stands around it.
		const [best] = days.sort(
			(a, b) =>
				+(a.phrase !== undefined) - +(b.phrase !== undefined) ||
				+b.isInside - +a.isInside ||
				widthOf(a.date) - widthOf(b.date),
		);
		if (!best) continue;
		const { isInside, phrase } = best;
		const known = found.get(best.date);
		const claims: DatedClaims['claims'] = known ? [...known.claims, claim] : [claim];
		const times = own.map(({ date }) => date);
		const date = withTime(best.date, times);
		found.set(
			best.date,
			known ? { ...known, claims } : { article, date, claims, isInside, ...(phrase !== undefined && { phrase }) },
		);
	}
	return [...found.values()];
}

/** The year of most articles, where any has a date; else that of most days that are told with their year. */
export function usualYear({ articles }: AnalyzedCorpus): string | undefined {
	const published = articles.flatMap(({ article }) => article.source.date?.value.slice(0, 4) ?? []);
	const told = articles.flatMap(({ dates }) =>
		dates.flatMap((date) => (widthOf(date) === 0 ? date.first!.slice(0, 4) : [])),
	);
	const years = published.length ? published : told;
	const votes = (year: string): number => years.filter((one) => one === year).length;
	return [...new Set(years)].sort((a, b) => votes(b) - votes(a) || (a < b ? 1 : -1))[0];
}

/** The shortest claim around a date; or all of its sentence, where it stands before them: "On Monday, …". */
function claimsOf(date: DateMention, claimsIn: ReadonlyMap<Sentence, readonly Claim[]>): readonly Claim[] {
	const all = claimsIn.get(date.sentence) ?? [];
	const around = all.filter(({ span }) => overlaps(span, date.span));
	if (around.length) {
		const length = ({ at }: Claim): number => at.end - at.start;
		return [around.reduce((best, one) => (length(one) < length(best) ? one : best))];
	}
	// What stands behind or between claims need not date them.
	return all.every(({ span }) => date.span.end <= span.start) ? all : [];
}

/** "On Monday, …": a word or two may stand before it. */
function beginsSentence({ sentence, at }: DateMention): boolean {
	return sentence.tokens.filter((token) => token.at.end <= at.start).length < 3;
}

/** "The first since their 9 April meeting", "despite the talks of 9 April": the day of what came before, or is to come after. */
const OF_ANOTHER =
	/\b(?:since|after|following|before|until|ahead of|prior to|post|despite|because of|due to|in response to)[\s-]((?:[\p{L}\p{N}'’-]+\s+){1,6})$/iu;
/** "Up from 42 % in 2023". */
const OF_ANOTHER_FIGURE =
	/\b(?:from|than|against|compared (?:with|to))\s+\p{Sc}?\d[\d.,]*\s?%?\s+(?:[\p{L}-]+\s+){1,3}$/iu;

function phraseOfAnother({ sentence, at }: DateMention, claim: Claim): string | undefined {
	const { text } = sentence.block.prose;
	const found = OF_ANOTHER.exec(text.slice(sentence.at.start, at.start));
	if (!found) return undefined;
	const start = sentence.at.start + found.index + found[0].length - found[1]!.length;
	return text.slice(start, Math.max(at.end, claim.at.end));
}

function isOfFigure({ sentence, at }: DateMention): boolean {
	return OF_ANOTHER_FIGURE.test(sentence.block.prose.text.slice(sentence.at.start, at.start));
}

/** A day without a year is of the year of the day told before it, else behind it. */
function withYear(date: DateMention, all: readonly DateMention[], usual: string | undefined): DateMention {
	if (!date.inYear || date.first !== undefined) return date;
	const days = all.filter((one) => widthOf(one) === 0);
	const told = days.findLast(({ span }) => span.start < date.span.start) ?? days[0];
	const year = told?.first!.slice(0, 4) ?? usual;
	return year === undefined
		? date
		: { ...date, first: `${year}-${date.inYear.first}`, last: `${year}-${date.inYear.last}` };
}

function isHour({ first, inYear, weekday, time }: DateMention): boolean {
	return (first ?? inYear ?? weekday) === undefined && time !== undefined;
}

/** "at 7.40 p.m." and, apart from it, "on Monday". */
export function withTime(date: DateMention, others: readonly DateMention[]): DateMention {
	const clock = others.find(({ first, time }) => first === undefined && time !== undefined);
	return date.time || !clock?.time || widthOf(date) > 0 ? date : { ...date, time: clock.time };
}

/** In days, less one; endless where nothing tells the day. */
export function widthOf({ first, last }: DateMention): number {
	if (first === undefined || last === undefined) return Infinity;
	return (Date.parse(last) - Date.parse(first)) / (24 * 60 * 60 * 1000);
}
