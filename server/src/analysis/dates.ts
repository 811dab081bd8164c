import type { Article, Sentence } from '../article/article.ts';
import { flatMapInSteps, type Steps } from '../text/steps.ts';
import { readDayAndMonth, readMonthFirst, readNumericDate, readSeason, readYear } from './absoluteDates.ts';
import { boundOf } from './dateBounds.ts';
import type { DateMention } from './analysis.ts';
import { fromIso, isoDay, type Days } from './calendar.ts';
import { readTimeOfDay } from './clockTimes.ts';
import { readAgo, readFromAnchor, readFromNow, readStretch } from './countedDates.ts';
import { readCentury, readPartOfPeriod, readPartOfYear } from './datePeriods.ts';
import { DateText, type FoundDate, type ReadDate } from './dateText.ts';
import { DATE_OPENERS } from './lexicons/calendar.ts';
import { readPieces } from './pieces.ts';
import { readDayBeyond, readDayOfMonth, readRelative, readWeekday } from './relativeDates.ts';

/** In the order in which they are tried: what reads more of the text stands before what reads a part of it. */
const READERS: readonly ReadDate[] = [
	readTimeOfDay,
	readPartOfYear,
	readCentury,
	readPartOfPeriod,
	readNumericDate,
	readDayAndMonth,
	readMonthFirst,
	readWeekday,
	readDayBeyond,
	readStretch,
	readRelative,
	readAgo,
	readFromNow,
	readFromAnchor,
	readDayOfMonth,
	readSeason,
	readYear,
];

/**
 * The dates and times of day of an article. Relative ones count from its day of publication: a weekday is the nearest one not
 * after that day, unless the sentence looks forward. Without that day, what needs it has no `first` and `last`.
 */
export function findDates(article: Article): Steps<DateMention[]> {
	const published = fromIso(article.source.date?.value ?? '');
	let told: Told | undefined;
	return flatMapInSteps(article.sentences, (sentence, index) => {
		if (sentence.block.kind === 'furniture') return [];
		const text = new DateText(
			readPieces(sentence),
			published,
			told && index - told.sentence <= REMEMBERED ? told.day : undefined,
		);
		return datesOf(sentence, text, (day) => {
			told = { day, sentence: index };
		});
	});
}

/** A day that the article has named, and the number of the sentence that did. */
interface Told {
	readonly day: Days;
	readonly sentence: number;
}

/** For so many sentences "the day before" may mean the one before a day that was told. */
const REMEMBERED = 2;

function datesOf(sentence: Sentence, text: DateText, tell: (day: Days) => void): DateMention[] {
	const { pieces } = text;
	const dates: DateMention[] = [];
	for (let i = 0; i < pieces.length;) {
		const { kind, key } = pieces[i]!;
		const found = kind === 'number' || DATE_OPENERS.has(key) ? readDate(text, i) : undefined;
		if (!found) {
			i++;
			continue;
		}
		const at = { start: pieces[found.from]!.at.start, end: pieces[found.to - 1]!.at.end };
		const { days, time, counted, inYear, weekday } = found;
		const bound = days && !counted ? boundOf(pieces, found) : undefined;
		dates.push({
			sentence,
			at,
			span: sentence.block.prose.toFile(at),
			...(days && { first: isoDay(days.first), last: isoDay(days.last) }),
			...(!days && inYear && { inYear }),
			...(!days && weekday !== undefined && { weekday }),
			...(time && { time }),
			...(bound && { bound }),
			...(counted && { counted }),
		});
		if (days && days.first === days.last) {
			text.anchor = days;
			tell(days);
		}
		i = found.to;
	}
	return dates;
}

function readDate(text: DateText, i: number): FoundDate | undefined {
	for (const read of READERS) {
		const found = read(text, i);
		if (found) return found;
	}
	return undefined;
}
