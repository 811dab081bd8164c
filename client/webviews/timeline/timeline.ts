// The page of the timeline.
import type { StoryTimeline } from '../../../server/src/lsp/protocol.ts';
import { fill } from '../../src/webviews/shared/plainText.ts';
import {
	daysOf,
	readTimelineView,
	shownEvents,
	type TimelineDay,
	type TimelineFilter,
	type TimelineView,
} from '../../src/webviews/shared/timelineView.ts';
import type { TimelineWords } from '../../src/webviews/shared/timelineWords.ts';
import { choice, element } from '../dom.ts';
import { connect, type Host } from '../host.ts';
import { drawAxis } from './axis.ts';
import { drawDay, type Target } from './days.ts';
import { EventList } from './eventList.ts';

class Timeline {
	private story: StoryTimeline | undefined;
	private notice = '';
	private readonly list: EventList;
	private targets = new Map<HTMLButtonElement, Target>();
	private readonly search: HTMLInputElement;
	private readonly filter = element('div', { class: 'choices' });
	private readonly count = element('p', { class: 'count', role: 'status' });
	private readonly noticeLine = element('p', { class: 'notice', role: 'status' });
	private readonly axis = element('div', { class: 'overview' });

	constructor(
		private readonly host: Host,
		private readonly words: TimelineWords,
		private view: TimelineView,
	) {
		this.list = new EventList(
			words.title,
			(button, focus) => this.follow(button, focus),
			(button) => {
				const target = this.targets.get(button);
				const selected =
					target &&
					this.story?.events.find((event) =>
						'date' in target ? event.dates.includes(target.date) : event === target.event,
					);
				if (selected) this.keep({ ...this.view, selected: selected.id });
			},
		);
		this.search = element('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
		this.search.value = view.query;
		this.search.addEventListener('input', () => this.arrange({ query: this.search.value }));
		this.search.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && this.search.value) {
				this.search.value = '';
				this.arrange({ query: '' });
			} else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) this.list.focus();
			else return;
			event.preventDefault();
		});
		document.addEventListener('keydown', (event) => {
			const isTyped = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
			if (event.key !== '/' || isTyped || event.ctrlKey || event.altKey || event.metaKey) return;
			event.preventDefault();
			this.search.select();
		});
		document.body.replaceChildren(
			element(
				'main',
				{},
				element('h1', { class: 'unseen' }, words.title),
				element(
					'div',
					{ class: 'toolbar' },
					this.search,
					this.filter,
					this.count,
					element('p', { id: 'keys', class: 'unseen' }, words.keys),
				),
				this.noticeLine,
				this.axis,
				this.list.element,
			),
		);
	}

	show(story: StoryTimeline): void {
		this.story = story;
		this.draw();
	}

	tell(notice: string): void {
		this.notice = notice;
		this.sayNotice();
	}

	select(id: string): void {
		if (this.list.select(id)) return;
		this.arrange({ filter: 'all', query: '' });
		this.list.select(id);
	}

	private follow(button: HTMLButtonElement, focus: boolean): void {
		const target = this.targets.get(button);
		if (!target) return;
		if ('event' in target) this.list.select(target.event.id);
		else this.host.tell({ type: 'open', uri: target.date.uri, range: target.date.range, focus });
	}

	private arrange(change: Partial<TimelineView>): void {
		this.keep({ ...this.view, ...change });
		this.draw();
	}

	private keep(view: TimelineView): void {
		if (JSON.stringify(view) === JSON.stringify(this.view)) return;
		this.view = view;
		this.host.keep(view);
	}

	private draw(): void {
		this.sayNotice();
		const { story, view, words } = this;
		if (!story) return;
		const events = shownEvents(story, view);
		const days = daysOf(story, events, view.filter === 'all' && view.query === '');
		this.targets = new Map();
		const language = document.documentElement.lang;
		const leadsTo = (button: HTMLButtonElement, target: Target): void => void this.targets.set(button, target);
		const drawn = days.map((day) => drawDay(day, { story, words, language, leadsTo }));
		this.axis.replaceChildren(drawAxis(days, language, words, (day) => drawn[day]?.scrollIntoView({ block: 'start' })));
		this.axis.hidden = days.length < 2;
		this.list.show(drawn, idsOf(days), view.selected);
		this.drawFilter(story);
		const count = fill(words.shown, events.length, story.events.length);
		const text = events.length ? count : story.events.length ? words.noneShown : story.beingRead ? '' : words.noEvents;
		if (this.count.textContent !== text) this.count.textContent = text;
	}

	private drawFilter({ events }: StoryTimeline): void {
		const { words, view } = this;
		const had = this.filter.contains(document.activeElement);
		const options = [
			{ value: 'all', text: fill(words.filterAll, events.length) },
			{ value: 'differ', text: fill(words.filterDiffer, events.filter(({ differs }) => differs).length) },
		];
		this.filter.replaceChildren(
			choice(words.filter, options, view.filter, (filter) => this.arrange({ filter: filter as TimelineFilter })),
		);
		if (had) this.filter.querySelector('select')?.focus();
	}

	private sayNotice(): void {
		const text = this.notice || (this.story?.beingRead ? this.words.beingRead : '');
		if (this.noticeLine.textContent !== text) this.noticeLine.textContent = text;
	}
}

/** The ids of the entries, in the order in which they are drawn; none of one that stands in another day as well. */
function idsOf(days: readonly TimelineDay[]): (string | undefined)[] {
	return days.flatMap(({ entries }) => entries.map(({ event, otherwise }) => (otherwise ? undefined : event.id)));
}

let timeline: Timeline | undefined;
const host: Host = connect<StoryTimeline>(
	(story) => Array.isArray(story['events']),
	(message) => {
		switch (message.type) {
			case 'begin':
				timeline = new Timeline(host, message.words as TimelineWords, readTimelineView(message.view));
				break;
			case 'story':
				timeline?.show(message.story);
				break;
			case 'notice':
				timeline?.tell(message.text);
				break;
			case 'select':
				timeline?.select(message.id);
				break;
		}
	},
);
