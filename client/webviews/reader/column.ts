import { element } from '../dom.ts';
import { drawBlocks, type Mark } from './article.ts';
import type { ReaderArticle } from '../../../server/src/lsp/protocol.ts';

export interface ColumnArticle {
	readonly article: ReaderArticle;
	readonly heading: HTMLElement;
	readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

export interface ColumnEvents {
	/** A claim was pressed, or one of its words. */
	select(key: number): void;
	/** Twice, or by Enter on what is selected already. */
	open(key: number): void;
}

/**
 * One side: a text, or several one under another, that scrolls. Of its badges one is in the tab order. Articles that are far from sight
 * are laid out when they come near.
 */
export class Column {
	readonly element = element('section', { class: 'column', role: 'region', tabindex: 0, 'aria-describedby': 'keys' });
	/** In the order of the text. */
	badges: readonly { readonly key: number; readonly button: HTMLButtonElement }[] = [];
	articles: readonly HTMLElement[] = [];
	private readonly drawn: Record<Mark['kind'], Map<number, HTMLElement[]>> = {
		claim: new Map(),
		only: new Map(),
		value: new Map(),
	};
	private current = 0;

	constructor(
		side: 'left' | 'right',
		private readonly events: ColumnEvents,
	) {
		this.element.classList.add(side);
		this.element.addEventListener('click', ({ target }) => {
			// Who has marked words to copy them selects no claim.
			if (!document.getSelection()?.isCollapsed) return;
			const key = this.keyAt(target);
			if (key !== undefined) this.events.select(key);
		});
		this.element.addEventListener('dblclick', ({ target }) => {
			const key = this.keyAt(target);
			if (key !== undefined) this.events.open(key);
		});
	}

	show(label: string, articles: readonly ColumnArticle[]): void {
		this.element.setAttribute('aria-label', label);
		for (const drawn of Object.values(this.drawn)) drawn.clear();
		this.articles = articles.map(({ article, heading, marks }) =>
			element(
				'article',
				{},
				heading,
				...drawBlocks(article, marks, ({ kind, key }, span) => {
					const list = this.drawn[kind].get(key);
					if (list) list.push(span);
					else this.drawn[kind].set(key, [span]);
					if (kind === 'claim') span.dataset['key'] = String(key);
				}),
			),
		);
		this.element.classList.toggle('several', articles.length > 1);
		this.element.replaceChildren(...this.articles);
		this.badges = [...this.element.querySelectorAll<HTMLButtonElement>('button.badge')].map((button) => ({
			key: Number(button.dataset['key']),
			button,
		}));
		this.moveTo(this.badges[0]?.key ?? 0);
	}

	badge(key: number): HTMLButtonElement | undefined {
		return this.badges.find((one) => one.key === key)?.button;
	}

	/** The claim that the keyboard comes back to. */
	get at(): number {
		return this.current;
	}

	/** Puts it into the tab order. */
	moveTo(key: number): void {
		for (const { button } of this.badges) button.tabIndex = -1;
		this.current = key;
		const button = this.badge(key);
		if (button) button.tabIndex = 0;
	}

	/** So many badges on from the one that the keyboard is on; the last one where there are not so many. */
	key(step: number): number | undefined {
		const index = this.badges.findIndex(({ key }) => key === this.current);
		return this.badges[Math.max(0, Math.min(this.badges.length - 1, index + step))]?.key;
	}

	/** Which claims are highlighted, and the words and values of which pair. `also`: less so. */
	highlight(claim: number | undefined, also: readonly number[], pair: number | undefined): void {
		for (const one of this.element.querySelectorAll('.selected, .also, .only, .differing'))
			one.classList.remove('selected', 'also', 'only', 'differing', 'first', 'last');
		for (const { button } of this.badges) button.removeAttribute('aria-current');
		for (const key of also) this.give(this.drawn.claim.get(key), 'also');
		if (claim === undefined) return;
		this.give(this.drawn.claim.get(claim), 'selected');
		const badge = this.badge(claim);
		badge?.classList.add('selected');
		badge?.setAttribute('aria-current', 'true');
		if (pair === undefined) return;
		const values = this.drawn.value.get(pair);
		this.give(values, 'differing');
		this.give(
			this.drawn.only.get(pair)?.filter((one) => !values?.includes(one)),
			'only',
		);
	}

	/** From the top of the first to the bottom of the last of a claim's words, in the window. */
	extent(key: number): { readonly top: number; readonly bottom: number } | undefined {
		const spans = this.drawn.claim.get(key);
		const [first, last] = [spans?.[0]?.getClientRects()[0], spans?.at(-1)?.getBoundingClientRect()];
		return first && last && { top: first.top, bottom: Math.max(first.bottom, last.bottom) };
	}

	/** The article at this height of the window. */
	articleAt(y: number): number {
		const index = this.articles.findIndex((article) => article.getBoundingClientRect().bottom > y);
		return index < 0 ? this.articles.length - 1 : index;
	}

	private give(spans: readonly HTMLElement[] | undefined, name: string): void {
		for (const [i, span] of (spans ?? []).entries()) {
			span.classList.add(name);
			if (name === 'differing' && i === 0) span.classList.add('first');
		}
	}

	private keyAt(target: EventTarget | null): number | undefined {
		const found = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
		return found ? Number(found.dataset['key']) : undefined;
	}
}
