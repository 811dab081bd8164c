import type { Article, Sentence } from '../article/article.ts';
import { flatMapInSteps, type Steps } from '../text/steps.ts';
import type { DateMention, Quantity } from './analysis.ts';
import { fromIso, type Day } from './calendar.ts';
import { countedNoun } from './countedNoun.ts';
import type { Figure } from './figure.ts';
import { hedgeOf } from './figureHedges.ts';
import { figuresAt, MINUS_SIGNS } from './figures.ts';
import { NUMBER_OPENERS } from './lexicons/numberWords.ts';
import { CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SIGNS, DOLLARS } from './lexicons/currencies.ts';
import { readPieces, type Piece } from './pieces.ts';
import { sinceOf } from './waits.ts';

/**
 * The figures of an article as values in base units: "nearly two and a half hours" is below 150 minutes, "€3m" is 3,000,000
 * EUR, "a third of" is 33.3 percent. What `dates` holds is no figure unless it was counted in units, nor are the numbers inside names.
 */
export function findQuantities(article: Article, dates: readonly DateMention[]): Steps<Quantity[]> {
	const datesOf = new Map<Sentence, DateMention[]>();
	for (const date of dates) {
		if (date.counted) continue;
		const list = datesOf.get(date.sentence);
		if (list) list.push(date);
		else datesOf.set(date.sentence, [date]);
	}
	const published = fromIso(article.source.date?.value ?? '');
	return flatMapInSteps(article.sentences, (sentence) =>
		sentence.block.kind === 'furniture' ? [] : quantitiesOf(sentence, datesOf.get(sentence) ?? [], published),
	);
}

function quantitiesOf(sentence: Sentence, dates: readonly DateMention[], published: Day | undefined): Quantity[] {
	const pieces = readPieces(sentence);
	const found: Quantity[] = [];
	let date = 0;
	for (let i = 0; i < pieces.length;) {
		const { at } = pieces[i]!;
		while (date < dates.length && dates[date]!.at.end <= at.start) date++;
		if (date < dates.length && dates[date]!.at.start < at.end) {
			i++;
			continue;
		}
		const figures = canBegin(pieces, i) ? figuresAt(pieces, i) : [];
		const last = figures[figures.length - 1];
		if (!last || pieces[last.to - 1]!.at.end > (dates[date]?.at.start ?? Infinity)) {
			i = last ? i + 1 : skipNumber(pieces, i);
			continue;
		}
		for (const figure of figures) found.push(toQuantity(sentence, pieces, figure, published));
		i = last.to;
	}
	return found;
}

/** Looked at before all else, since nearly all pieces begin no figure. */
function canBegin(pieces: readonly Piece[], i: number): boolean {
	const { kind, key, text } = pieces[i]!;
	if (kind === 'number') return true;
	if (kind === 'mark') return CURRENCY_SIGNS.has(text) || MINUS_SIGNS.has(text);
	if (NUMBER_OPENERS.has(key) || CURRENCY_CODES.has(key) || CURRENCY_PREFIXES.has(text)) return true;
	return pieces[i + 1]?.text === '$' && DOLLARS.has(key.replace(/\./g, ''));
}

function toQuantity(
	sentence: Sentence,
	pieces: readonly Piece[],
	figure: Figure,
	published: Day | undefined,
): Quantity {
	const { from, to, kind, currency, unit } = figure;
	const at = { start: pieces[from]!.at.start, end: pieces[to - 1]!.at.end };
	const of =
		figure.of ?? (figure.counts ? countedNoun(pieces, to, kind === 'ordinal' || figure.high === 1) : undefined);
	const since = sinceOf(pieces, figure, published);
	const scale = (value: number): number => {
		const scaled = unit ? value * unit.factor + (unit.offset ?? 0) : value;
		return Number.isSafeInteger(scaled) && Math.abs(scaled) < 1e12 ? scaled : Number(scaled.toPrecision(12));
	};
	return {
		sentence,
		at,
		span: sentence.block.prose.toFile(at),
		kind,
		low: scale(figure.low),
		high: scale(figure.high),
		...hedgeOf(pieces, figure),
		...(currency !== undefined && { currency }),
		...(of !== undefined && { of }),
		...(figure.hedge === undefined && figure.low === figure.high && { unit: unit?.factor ?? 1 }),
		...(since && { since }),
	};
}

/** Past a number that was not taken, so that its second half is not taken for a whole one. */
function skipNumber(pieces: readonly Piece[], i: number): number {
	if (pieces[i]!.kind !== 'number') return i + 1;
	let to = i + 1;
	while (pieces[to]?.glued && (pieces[to]!.kind !== 'mark' || pieces[to + 1]?.glued)) to++;
	return to;
}
