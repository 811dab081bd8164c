import type { StoryClaims } from '../../../server/src/lsp/protocol.ts';
import { SIGNS } from '../../src/webviews/shared/matrixCell.ts';
import {
	countFilters,
	FILTERS,
	WIDTHS,
	type Filter,
	type MatrixView,
	type Order,
	type Width,
} from '../../src/webviews/shared/matrixView.ts';
import type { MatrixWords } from '../../src/webviews/shared/matrixWords.ts';
import { fill, plainText } from '../../src/webviews/shared/plainText.ts';
import { choice, element } from '../dom.ts';

export interface ToolbarEvents {
	changed(change: Partial<MatrixView>): void;
	export(): void;
	/** Done with the search: to the rows. */
	toGrid(): void;
}

/** Search, filter, order and width above the table, and what the signs mean. */
export class Toolbar {
	readonly element: HTMLElement;
	readonly search: HTMLInputElement;
	private readonly choices = element('div', { class: 'choices' });
	private readonly count = element('p', { class: 'count', role: 'status' });

	constructor(
		private readonly words: MatrixWords,
		private readonly events: ToolbarEvents,
	) {
		this.search = element('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
		this.search.addEventListener('input', () => events.changed({ query: this.search.value }));
		this.search.addEventListener('keydown', (event) => this.press(event));
		const button = element('button', { type: 'button', class: 'secondary' }, words.export);
		button.addEventListener('click', () => events.export());
		this.element = element(
			'div',
			{ class: 'toolbar' },
			this.search,
			this.choices,
			button,
			this.count,
			legend(words),
			element('p', { id: 'keys', class: 'unseen' }, words.keys),
		);
	}

	show(story: StoryClaims, shown: number, view: MatrixView): void {
		const { words, events } = this;
		if (this.search.value !== view.query) this.search.value = view.query;
		const total = story.claims.length;
		const count = fill(words.shown, shown, total);
		const text = shown ? count : total ? words.noneShown : story.beingRead ? '' : words.noClaims;
		if (this.count.textContent !== text) this.count.textContent = text;

		// A list that is open or has the keyboard is not to be replaced by a like one.
		const options = JSON.stringify([
			countFilters(story),
			story.sources,
			view.filter,
			view.order,
			view.source,
			view.width,
		]);
		if (this.choices.dataset['options'] === options) return;
		const focused = [...this.choices.querySelectorAll('select')].indexOf(document.activeElement as HTMLSelectElement);
		this.choices.dataset['options'] = options;
		this.choices.replaceChildren(
			choice(words.filter, filterOptions(story, words), view.filter, (filter) =>
				events.changed({ filter: filter as Filter }),
			),
			choice(words.order, orderOptions(story, words), orderKey(view), (key) => events.changed(orderOf(key))),
			choice(
				words.width,
				WIDTHS.map((value) => ({ value, text: widthText(value, words) })),
				view.width,
				(width) => events.changed({ width: width as Width }),
			),
		);
		if (focused >= 0) this.choices.querySelectorAll('select')[focused]?.focus();
	}

	private press(event: KeyboardEvent): void {
		const isDone = event.key === 'Enter' || event.key === 'ArrowDown';
		if (event.key === 'Escape' && this.search.value) {
			this.search.value = '';
			this.events.changed({ query: '' });
		} else if (isDone || event.key === 'Escape') this.events.toGrid();
		else return;
		event.preventDefault();
	}
}

interface Option {
	readonly value: string;
	readonly text: string;
}

function filterOptions(story: StoryClaims, words: MatrixWords): Option[] {
	const counts = countFilters(story);
	const texts: Readonly<Record<Filter, string>> = {
		all: words.filterAll,
		allButOne: words.filterAllButOne,
		onlyHere: words.filterOnlyHere,
		differ: words.filterDiffer,
	};
	return FILTERS.map((value) => ({ value, text: fill(texts[value], counts[value]) }));
}

/** An option's value says what it sorts by: one of three words, or behind a space a source's address. */
const orderKey = ({ order, source }: MatrixView): string => (order === 'source' ? ` ${source ?? ''}` : order);

function orderOf(key: string): Partial<MatrixView> {
	return key.startsWith(' ') ? { order: 'source', source: key.slice(1) } : { order: key as Order };
}

function orderOptions({ sources }: StoryClaims, words: MatrixWords): Option[] {
	return [
		{ value: 'sources', text: words.orderSources },
		{ value: 'first', text: words.orderFirst },
		{ value: 'differs', text: words.orderDiffers },
		...sources.map(({ uri, name }) => ({ value: ` ${uri}`, text: fill(words.orderIn, plainText(name)) })),
	];
}

function widthText(width: Width, words: MatrixWords): string {
	const texts = { auto: words.widthAuto, wide: words.widthWide, medium: words.widthMedium, narrow: words.widthNarrow };
	return texts[width];
}

function legend(words: MatrixWords): HTMLElement {
	const sign = (text: string, meaning: string): HTMLElement =>
		element('li', {}, element('span', { class: 'sign', 'aria-hidden': 'true' }, text), ` ${meaning}`);
	return element(
		'ul',
		{ class: 'legend', 'aria-label': words.legend },
		sign(SIGNS.states, words.legendStates),
		sign(SIGNS.possibly, words.legendPossibly),
		sign(SIGNS.differs, words.legendDiffers),
		sign(SIGNS.mayDiffer, words.legendMayDiffer),
		element('li', {}, words.legendSilent),
	);
}
