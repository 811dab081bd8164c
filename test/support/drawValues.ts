import { findDates } from '#server/analysis/dates.ts';
import type { DateMention, Quantity } from '#server/analysis/analysis.ts';
import { findQuantities } from '#server/analysis/quantities.ts';
import { readArticle } from '#server/article/readArticle.ts';
import { dateInWords } from '#server/features/valueInWords.ts';
import type { Span } from '#server/text/span.ts';
import assert from 'node:assert/strict';
import { finish } from '#server/text/steps.ts';
import { quantityInBaseUnits } from './valueInBaseUnits.ts';

/** A Friday. */
export const PUBLISHED = '2025-10-17';

/** The dates and figures of a text that was published then. */
export function valuesIn(text: string): { readonly dates: DateMention[]; readonly quantities: Quantity[] } {
	const read = readArticle({ uri: 'file:///a.txt', format: 'text', text });
	const article = { ...read, source: { date: { value: PUBLISHED, from: 'text' } } } as const;
	const dates = finish(findDates(article));
	return { dates, quantities: finish(findQuantities(article, dates)) };
}

/** The text with each value in brackets: "It took [nearly|less than 5 minutes: …]" as `<value|words|>`, a dash where none is known. */
export function drawValues(text: string): string {
	const { dates, quantities } = valuesIn(text);
	const marks = [
		...dates.map((date) => ({ span: date.span, label: labelOfDate(date) })),
		...quantities.map((quantity) => ({ span: quantity.span, label: labelOfQuantity(quantity) })),
	];
	const inserts = marks.flatMap(({ span, label }) => [
		{ at: span.start, text: `<${label}|`, length: lengthOf(span) },
		{ at: span.end, text: '|>', length: -lengthOf(span) },
	]);
	// At one place what ends stands before what begins, and a longer mark is opened before a shorter one.
	inserts.sort((a, b) => b.at - a.at || Math.sign(b.length) - Math.sign(a.length) || a.length - b.length);
	return inserts.reduce((drawn, { at, text: mark }) => drawn.slice(0, at) + mark + drawn.slice(at), text);
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}

function labelOfDate(date: DateMention): string {
	const bound = date.bound === 'before' ? 'until ' : date.bound === 'after' ? 'from ' : '';
	return `${bound}${dateInWords(date) ?? '-'}`;
}

function labelOfQuantity(quantity: Quantity): string {
	const { bound, hedge } = quantity;
	const open = bound ? ` or ${hedge === 'above' ? 'more' : 'less'}` : '';
	return `${quantityInBaseUnits(bound ? { ...quantity, hedge: 'exact' } : quantity)}${open}`;
}

/** A test for each line: read without its marks, the text is drawn with the same ones. */
export function drawnValues(name: string, lines: string): void {
	describe(name, () => {
		for (const line of lines.trim().split('\n')) {
			const drawn = line.trim();
			it(drawn, () => assert.equal(drawValues(drawn.replace(/<[^<|]*\||\|>/g, '')), drawn));
		}
	});
}
