import { daysBetween, dayInWords, type TimelineDay } from '../../src/webviews/shared/timelineView.ts';
import type { TimelineWords } from '../../src/webviews/shared/timelineWords.ts';
import { element } from '../dom.ts';

/** A gap of more days than these is drawn as wide as they are: what lies years back would leave the event itself no room. */
const WIDEST_GAP = 7;
/** In pixels. */
const HEIGHT = 34;

/**
 * All days side by side, each as high as there is much to tell, with a mark where sources differ. To point at: the list below says the
 * same to everybody, and is what the keyboard moves in.
 */
export function drawAxis(
	days: readonly TimelineDay[],
	language: string,
	words: TimelineWords,
	goTo: (day: number) => void,
): HTMLElement {
	const most = Math.max(1, ...days.map(({ entries }) => entries.length));
	const axis = element('div', { class: 'axis' });
	days.forEach((day, i) => {
		const before = days[i - 1]?.when;
		const gap = day.when && before ? daysBetween(before.last, day.when.first) - 1 : 0;
		if (gap > 0) {
			const space = element('span', { class: 'space' });
			space.style.flexGrow = String(Math.min(gap, WIDEST_GAP) / 2);
			axis.append(space);
		}
		const differs = day.entries.some(({ event, otherwise }) => event.differs || otherwise);
		const bar = element('span', { class: 'bar' });
		bar.style.height = `${Math.round((day.entries.length / most) * HEIGHT)}px`;
		const heading = day.when ? dayInWords(day.when, language) : words.dayUnknown;
		const column = element(
			'span',
			{ class: 'column', title: `${heading}: ${day.entries.length}` },
			element('span', { class: 'mark' }, differs ? '≠' : ''),
			bar,
			element('span', { class: 'appeared' }, day.published.length ? '▴' : ''),
		);
		column.addEventListener('click', () => goTo(i));
		axis.append(column);
	});
	const told = days.flatMap(({ when }) => when ?? []);
	const ends = [...new Set([told[0], told.at(-1)])].flatMap((when) => (when ? dayInWords(when, language) : []));
	return element(
		'div',
		{ 'aria-hidden': 'true' },
		axis,
		element('div', { class: 'ends' }, ...ends.map((end) => element('span', {}, end))),
	);
}
