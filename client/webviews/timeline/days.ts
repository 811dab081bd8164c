import type { StoryDate, StoryEvent, StoryTimeline } from '../../../server/src/lsp/protocol.ts';
import { fill, inQuotationMarks, plainText } from '../../src/webviews/shared/plainText.ts';
import {
	dayInWords,
	stretchInWords,
	type TimelineDay,
	type TimelineEntry,
} from '../../src/webviews/shared/timelineView.ts';
import type { TimelineWords } from '../../src/webviews/shared/timelineWords.ts';
import { element, foreign } from '../dom.ts';

/** Where a button of the list leads: to a place in an article, or to another entry of the list. */
export type Target = { readonly date: StoryDate } | { readonly event: StoryEvent };

export interface Drawing {
	readonly story: StoryTimeline;
	readonly words: TimelineWords;
	readonly language: string;
	/** Remembers where a button leads. */
	readonly leadsTo: (button: HTMLButtonElement, target: Target) => void;
}

/** A day with its heading and its entries. */
export function drawDay(day: TimelineDay, drawing: Drawing): HTMLElement {
	const { words, language } = drawing;
	const heading = day.when ? dayInWords(day.when, language) : words.dayUnknown;
	const names = day.published.map(({ name }) => plainText(name)).join(', ');
	return element(
		'section',
		{ class: 'day' },
		...(day.after ? [element('p', { class: 'gap' }, fill(words.later, stretchInWords(day.after, language)))] : []),
		element('h2', {}, heading),
		...(names ? [foreign('p', fill(words.published, names), { class: 'published' })] : []),
		element('ol', {}, ...day.entries.map((entry) => drawEntry(entry, drawing))),
	);
}

function drawEntry({ event, otherwise }: TimelineEntry, drawing: Drawing): HTMLElement {
	return otherwise ? drawOtherwise(event, otherwise, drawing) : drawEvent(event, drawing);
}

function drawEvent(event: StoryEvent, { words, story, leadsTo }: Drawing): HTMLElement {
	const { when } = event;
	const time = [
		when?.time,
		when?.bound === 'after' ? words.orLater : when?.bound === 'before' ? words.orEarlier : undefined,
	].filter((part) => part !== undefined);
	const telling = event.dates.find(({ wording }) => wording === event.wording) ?? event.dates[0];
	const main = foreign('button', event.wording, { type: 'button', class: 'wording', tabindex: -1 });
	if (telling) leadsTo(main, { date: telling });
	const dates = event.dates.map((date) => {
		const said = fill(words.sourceDates, plainText(story.sources[date.source]?.name ?? ''), plainText(date.words));
		const button = foreign('button', date.differs ? `≠ ${said}` : said, {
			type: 'button',
			class: date.differs ? 'said differs' : 'said',
			tabindex: -1,
			title: inQuotationMarks(date.wording, words.quoted),
		});
		leadsTo(button, { date });
		return element('li', {}, button);
	});
	const mark = event.certain ? words.datedDifferently : words.perhapsDatedDifferently;
	return element(
		'li',
		{ class: event.differs ? 'event differing' : 'event' },
		...(time.length ? [element('span', { class: 'time' }, time.join(' '))] : []),
		main,
		...(event.differs ? [element('span', { class: 'mark' }, `≠ ${mark}`)] : []),
		element('ul', { class: 'dates' }, ...dates),
	);
}

/** What one source puts here, and the others elsewhere. */
function drawOtherwise(event: StoryEvent, date: StoryDate, { words, story, language, leadsTo }: Drawing): HTMLElement {
	const name = plainText(story.sources[date.source]?.name ?? '');
	const main = foreign('button', date.wording, { type: 'button', class: 'wording', tabindex: -1 });
	leadsTo(main, { date });
	const there = event.when ? dayInWords(event.when, language) : words.dayUnknown;
	const back = element('button', { type: 'button', class: 'said', tabindex: -1, title: fill(words.goThere, there) });
	back.append(fill(words.others, there));
	leadsTo(back, { event });
	return element(
		'li',
		{ class: 'event otherwise' },
		element('span', { class: 'mark' }, `≠ ${fill(words.putsHere, name)}`),
		main,
		element('ul', { class: 'dates' }, element('li', {}, back)),
	);
}
