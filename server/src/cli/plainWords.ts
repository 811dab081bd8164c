import type { Report, ReportedGroup, ReportedSource } from './report.ts';

/** "1 article", "3 articles" */
export function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** "In 4 of 5 sources, 3 independent" */
export function countOf(group: ReportedGroup, { sources }: Report): string {
	const independent = group.independent < group.sources ? `, ${group.independent} independent` : '';
	return `In ${group.sources} of ${count(sources.length, 'source')}${independent}`;
}

/** An article's text must not move the cursor of a terminal, colour it, or turn the reading direction of a page. */
export function clean(text: string): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

/** The day of a source; its date may have a time. */
export function dayOf({ date }: ReportedSource): string {
	return (date ?? 'no date').slice(0, 10);
}
