import type { ReaderPair, SideBySide } from '../../../server/src/lsp/protocol.ts';
import { SIGNS } from '../../src/webviews/shared/matrixCell.ts';
import {
	differenceInWords,
	leftName,
	onlyInWords,
	relationOf,
	rightName,
	type Side,
} from '../../src/webviews/shared/pairInWords.ts';
import { fill } from '../../src/webviews/shared/plainText.ts';
import { stateOf, type ReaderClaim } from '../../src/webviews/shared/readerClaims.ts';
import type { ReaderLabels } from '../../src/webviews/shared/readerLabels.ts';
import { element, foreign } from '../dom.ts';

export interface DetailsEvents {
	open(pair: number, side: Side): void;
	select(pair: number): void;
}

/** What the selected pair says, below the texts; of a claim that several sources have, all of them to choose from. */
export class Details {
	readonly element = element('div', { class: 'details' });
	private readonly text = element('div', { class: 'text', role: 'region', tabindex: 0 });
	private readonly others = element('ul', { class: 'others' });
	private readonly buttons = element('div', { class: 'buttons' });

	constructor(
		private readonly labels: ReaderLabels,
		private readonly events: DetailsEvents,
	) {
		this.text.setAttribute('aria-label', labels.details);
		this.element.append(this.text, this.buttons);
	}

	show(story: SideBySide, claim: ReaderClaim, index: number, total: number): void {
		const { labels } = this;
		const pair = story.joined[index]!;
		const only = (['left', 'right'] as const).flatMap((side) => onlyInWords(story, pair, side, labels) ?? []);
		const line = (text: string, ...before: readonly (Node | string)[]): HTMLElement =>
			element('li', {}, ...before, foreign('span', text));
		this.text.scrollTop = 0;
		this.text.replaceChildren(
			element(
				'p',
				{ class: 'about' },
				element('span', { class: 'number' }, fill(labels.claimOf, claim.number, total)),
				' ',
				foreign('strong', relationOf(story, pair)),
			),
			element(
				'ul',
				{},
				...pair.differing.map((one) => line(differenceInWords(story, pair, one, labels), sign(SIGNS.differs), ' ')),
				...only.map((text) => line(text)),
			),
			...(claim.pairs.length > 1 ? [this.drawOthers(story, claim, index)] : []),
		);
		const button = (name: string, side: Side): HTMLElement => {
			const made = element('button', { type: 'button' }, fill(labels.open, name));
			made.addEventListener('click', () => this.events.open(index, side));
			return made;
		};
		this.buttons.replaceChildren(button(leftName(story), 'left'), button(rightName(story, pair), 'right'));
	}

	clear(text: string): void {
		this.text.replaceChildren(element('p', { class: 'about' }, text));
		this.buttons.replaceChildren();
	}

	private drawOthers(story: SideBySide, { pairs }: ReaderClaim, selected: number): HTMLElement {
		const hadKeyboard = this.others.contains(document.activeElement);
		this.others.replaceChildren(
			...pairs.map((index) => {
				const pair: ReaderPair = story.joined[index]!;
				const made = element(
					'button',
					{ type: 'button', class: 'other', 'aria-pressed': index === selected ? 'true' : 'false' },
					sign(SIGNS[stateOf(pair)]),
					' ',
					foreign('span', relationOf(story, pair)),
				);
				made.addEventListener('click', () => this.events.select(index));
				return element('li', {}, made);
			}),
		);
		if (hadKeyboard) queueMicrotask(() => this.others.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus());
		return this.others;
	}
}

function sign(text: string): HTMLElement {
	return element('span', { class: 'sign', 'aria-hidden': 'true' }, text);
}
