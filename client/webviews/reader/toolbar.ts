import type { SideBySide } from '../../../server/src/lsp/protocol.ts';
import { SIGNS } from '../../src/webviews/shared/matrixCell.ts';
import { fill, plainText } from '../../src/webviews/shared/plainText.ts';
import { readerClaims, stateOf } from '../../src/webviews/shared/readerClaims.ts';
import type { ReaderLabels } from '../../src/webviews/shared/readerLabels.ts';
import type { ReaderAbout } from '../../src/webviews/shared/readerView.ts';
import { choice, element } from '../dom.ts';

export interface ToolbarEvents {
	link(linked: boolean): void;
	step(by: 1 | -1): void;
	ask(about: ReaderAbout): void;
}

/** The value of the choice of all others, which is nobody's address. */
const ALL = ' all';

/** What is above the texts: from claim to claim, whether they scroll together, what the signs mean, and whose texts they are. */
export class Toolbar {
	readonly element: HTMLElement;
	readonly choices = element('div', { class: 'heads' });
	private readonly count = element('p', { class: 'count', role: 'status' });

	constructor(
		private readonly labels: ReaderLabels,
		private readonly events: ToolbarEvents,
		linked: boolean,
	) {
		const step = (text: string, by: 1 | -1): HTMLElement => {
			const button = element('button', { type: 'button' }, text);
			button.addEventListener('click', () => events.step(by));
			return button;
		};
		const box = element('input', { type: 'checkbox' });
		box.checked = linked;
		box.addEventListener('change', () => events.link(box.checked));
		this.element = element(
			'div',
			{ class: 'toolbar' },
			step(labels.previous, -1),
			step(labels.next, 1),
			element('label', { class: 'choice' }, box, element('span', {}, labels.linked)),
			this.count,
			legend(labels),
			element('p', { id: 'keys', class: 'unseen' }, labels.keys),
		);
	}

	show(story: SideBySide, about: ReaderAbout): void {
		const { labels, events } = this;
		const text = countInWords(story, labels);
		if (this.count.textContent !== text) this.count.textContent = text;

		const { sources, counts } = story;
		const key = JSON.stringify([sources, counts, about]);
		// A list that is open or has the keyboard is not to be replaced by a like one.
		if (this.choices.dataset['options'] === key) return;
		this.choices.dataset['options'] = key;
		const focused = [...this.choices.querySelectorAll('select')].indexOf(document.activeElement as HTMLSelectElement);
		const lefts = sources.map(({ uri, name }) => ({ value: uri, text: plainText(name) }));
		const rights = sources.flatMap(({ uri, name }, i) =>
			uri === about.left ? [] : [{ value: uri, text: fill(labels.inCommon, plainText(name), counts[i] ?? 0) }],
		);
		const all = { value: ALL, text: labels.allOthers };
		const { left = '', right = '' } = about;
		this.choices.replaceChildren(
			choice(labels.left, lefts, left, (chosen) =>
				// What was on the left and is so no more is likely what one wants beside it.
				events.ask({ left: chosen, ...(about.all ? { all: true } : { right: chosen === right ? left : right }) }),
			),
			choice(labels.right, [...rights, all], about.all ? ALL : right, (chosen) =>
				events.ask({ left, ...(chosen === ALL ? { all: true } : { right: chosen }) }),
			),
		);
		if (focused >= 0) this.choices.querySelectorAll('select')[focused]?.focus();
	}
}

function countInWords(story: SideBySide, labels: ReaderLabels): string {
	const claims = readerClaims(story);
	const differ = claims.filter(({ pairs }) =>
		pairs.some((index) => ['differs', 'mayDiffer'].includes(stateOf(story.joined[index]!))),
	);
	if (!claims.length) return story.beingRead ? '' : labels.noneInCommon;
	return fill(differ.length ? labels.countDiffer : labels.count, claims.length, differ.length);
}

function legend(labels: ReaderLabels): HTMLElement {
	const sign = (state: keyof typeof SIGNS, meaning: string): HTMLElement =>
		element(
			'li',
			{},
			element('span', { class: `sample claim ${state}`, 'aria-hidden': 'true' }, SIGNS[state]),
			` ${meaning}`,
		);
	return element(
		'ul',
		{ class: 'legend', 'aria-label': labels.legend },
		sign('states', labels.legendStates),
		sign('possibly', labels.legendPossibly),
		sign('differs', labels.legendDiffers),
		sign('mayDiffer', labels.legendMayDiffer),
	);
}
