import type { Article, Sentence } from '../article/article.ts';
import { readDayAndMonth, readMonthFirst, readNumericDate, readSeason, readYear } from './absoluteDates.ts';
import type { DateMention } from './analysis.ts';
import { fromIso, isoDay, type Day } from './calendar.ts';
import { DateText, type FoundDate, type ReadDate } from './dateText.ts';
import { DATE_OPENERS } from './lexicons/calendar.ts';
import { readPieces } from './pieces.ts';
import { readAgo, readDayOfMonth, readRelative, readTimeOfDay, readWeekday } from './relativeDates.ts';

/** In the order in which they are tried: what reads more of the text stands before what reads a part of it. */
const READERS: readonly ReadDate[] = [
	readTimeOfDay,
	readNumericDate,
	readDayAndMonth,
	readMonthFirst,
	readWeekday,
	readRelative,
	readAgo,
	readDayOfMonth,
	readSeason,
	readYear,
];

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

function datesOf(sentence: Sentence, published: Day | undefined): DateMention[] {
	const text = new DateText(readPieces(sentence), published);
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

function readDate(text: DateText, i: number): FoundDate | undefined {
	for (const read of READERS) {
		const found = read(text, i);
		if (found) return found;
	}
	return undefined;
}
