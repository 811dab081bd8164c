// The page on which one article is read beside another, or beside all others.
import type { SideBySide } from '../../../server/src/lsp/protocol.ts';
import { claimInWords, selectionInWords, type Side } from '../../src/webviews/shared/pairInWords.ts';
import { readerClaims, stateOf, weightiest, type ReaderClaim } from '../../src/webviews/shared/readerClaims.ts';
import type { ReaderLabels } from '../../src/webviews/shared/readerLabels.ts';
import {
	aboutOf,
	isSideBySide,
	pairKeys,
	readReaderView,
	type ReaderAbout,
	type ReaderView,
} from '../../src/webviews/shared/readerView.ts';
import { element } from '../dom.ts';
import { connect, type Host } from '../host.ts';
import { Column } from './column.ts';
import { showLeft, showRight } from './columns.ts';
import { Connectors, type Connection } from './connectors.ts';
import { Details } from './details.ts';
import { lineOf, LinkedScroll, type PairPlace } from './linkedScroll.ts';
import { Toolbar } from './toolbar.ts';

class Reader {
	private story: SideBySide | undefined;
	private claims: readonly ReaderClaim[] = [];
	/** What the pairs are called. */
	private keys: readonly string[] = [];
	/** Index of a pair. */
	private selected: number | undefined;
	private notice = '';
	/** What was asked for and has not been answered. */
	private asked: ReaderAbout | undefined;
	private readonly columns: Readonly<Record<Side, Column>>;
	private readonly toolbar: Toolbar;
	private readonly details: Details;
	private readonly scroll: LinkedScroll;
	private readonly connectors = new Connectors();
	private readonly noticeLine = element('p', { class: 'notice', role: 'status' });
	/** For the ear: what is selected. */
	private readonly said = element('p', { class: 'unseen', 'aria-live': 'polite' });

	constructor(
		private readonly host: Host,
		private readonly labels: ReaderLabels,
		private view: ReaderView,
	) {
		const column = (side: Side): Column =>
			new Column(side, {
				select: (key) => this.select(this.pairOf(side, key), side, { focus: true }),
				open: (key) => this.open(this.pairOf(side, key), side),
			});
		this.columns = { left: column('left'), right: column('right') };
		this.toolbar = new Toolbar(
			labels,
			{
				link: (linked) => {
					this.scroll.linked = linked;
					this.keep({ linked });
				},
				step: (by) => this.step(by, this.side),
				ask: (about) => this.ask(about),
			},
			view.linked,
		);
		this.details = new Details(labels, {
			open: (pair, side) => this.open(pair, side),
			select: (pair) => this.select(pair, 'left', { focus: false }),
		});
		this.scroll = new LinkedScroll(this.columns, {
			moved: () => this.connect(),
			rested: (tops) => this.keep({ tops }),
			texts: () => this.texts(),
			pairs: () => this.pairsInSight().map(([, place]) => place),
		});
		this.scroll.linked = view.linked;
		document.addEventListener('keydown', (event) => this.press(event));
		new ResizeObserver(() => this.connect()).observe(this.connectors.element);
		const { left, right } = this.columns;
		document.body.replaceChildren(
			element(
				'main',
				{},
				element('h1', { class: 'unseen' }, labels.title),
				this.toolbar.element,
				this.noticeLine,
				this.toolbar.choices,
				element('div', { class: 'texts' }, left.element, this.connectors.element, right.element),
				this.details.element,
				this.said,
			),
		);
		this.details.clear(labels.noneSelected);
	}

	show(story: SideBySide): void {
		const before = this.story;
		const all = story.right.length > 1 || (this.view.about.all === true && story.sources.length <= 2);
		const about = aboutOf(story, all);
		// At the first time, and while the texts are the same, the reader stays where he was.
		const stays = before === undefined || JSON.stringify(about) === JSON.stringify(aboutOf(before, all));
		const tops = before === undefined ? this.view.tops : this.scroll.tops;
		const focused = this.focusedKey();
		this.story = story;
		this.claims = readerClaims(story);
		this.keys = pairKeys(story);
		showLeft(this.columns.left, story, this.claims, this.labels);
		showRight(this.columns.right, story, this.claims, this.labels);
		this.toolbar.show(story, about);
		this.sayNotice();
		const selected = this.view.selected === undefined ? -1 : this.keys.indexOf(this.view.selected);
		this.selected = undefined;
		if (this.asked === undefined || JSON.stringify(this.asked) === JSON.stringify(about)) {
			this.asked = undefined;
			this.keep({ about });
		}
		this.scroll.restore(stays && tops ? tops : [0, 0]);
		if (selected >= 0) this.select(selected, focused?.side ?? 'left', { focus: focused !== undefined, reveal: !stays });
		else {
			this.keep({ selected: undefined });
			this.details.clear(this.labels.noneSelected);
			if (focused) this.columns[focused.side].badges[0]?.button.focus({ preventScroll: true });
		}
		this.connect();
	}

	tell(notice: string): void {
		this.notice = notice;
		this.sayNotice();
	}

	private ask(about: ReaderAbout): void {
		this.asked = about;
		this.keep({ about, selected: undefined });
		this.host.tell({ type: 'ask', about });
	}

	/** The pair that a badge or a claim of a column stands for. A claim of several: the one that is selected, in sight, or weighs most. */
	private pairOf(side: Side, key: number): number | undefined {
		if (side === 'right') return key;
		const pairs = this.claims[key]?.pairs ?? [];
		if (this.selected !== undefined && pairs.includes(this.selected)) return this.selected;
		const { joined } = this.story!;
		const most = weightiest(pairs.map((index) => stateOf(joined[index]!)));
		const inSight = this.columns.right.articleAt(lineOf(this.columns.right));
		return (
			pairs.find((index) => joined[index]!.article === inSight) ??
			pairs.find((index) => stateOf(joined[index]!) === most)
		);
	}

	private keyOf(side: Side, pair: number): number {
		return side === 'right' ? pair : this.claims.findIndex(({ pairs }) => pairs.includes(pair));
	}

	private select(
		pair: number | undefined,
		side: Side,
		{ focus, reveal = true }: { readonly focus: boolean; readonly reveal?: boolean },
	): void {
		const { story } = this;
		if (!story || pair === undefined) return;
		const { left, right } = this.columns;
		const claim = this.keyOf('left', pair);
		const { pairs } = this.claims[claim]!;
		const isNew = pair !== this.selected;
		this.selected = pair;
		left.moveTo(claim);
		right.moveTo(pair);
		left.highlight(claim, [], pair);
		right.highlight(
			pair,
			pairs.filter((one) => one !== pair),
			pair,
		);
		this.details.show(story, this.claims[claim]!, pair, this.claims.length);
		if (focus) this.columns[side].badge(this.keyOf(side, pair))?.focus({ preventScroll: true });
		if (reveal) this.scroll.level(side, () => this.placeOf(pair), story.right.length === 1);
		if (isNew) {
			const inWords = selectionInWords(story, story.joined[pair]!, this.labels);
			// Who is on the claim itself has heard its name.
			const name = focus ? '' : `${claimInWords(story, this.claims[claim]!, this.claims.length, this.labels)}. `;
			this.said.textContent = name + inWords;
		}
		this.keep({ selected: this.keys[pair] });
		this.connect();
	}

	private clear(): void {
		if (this.selected === undefined) return;
		this.selected = undefined;
		for (const column of Object.values(this.columns)) column.highlight(undefined, [], undefined);
		this.details.clear(this.labels.noneSelected);
		this.said.textContent = '';
		this.keep({ selected: undefined });
		this.connect();
	}

	private step(by: number, side: Side, isOnBadge = false): void {
		const column = this.columns[side];
		// The first step into the texts goes to where the keyboard would come by Tab.
		const key = this.selected === undefined && !isOnBadge ? column.at : column.key(by);
		if (key !== undefined) this.select(this.pairOf(side, key), side, { focus: true });
	}

	/** Where the keyboard is; else the left. */
	private get side(): Side {
		return this.columns.right.element.contains(document.activeElement) ? 'right' : 'left';
	}

	private focusedKey(): { readonly side: Side } | undefined {
		return document.activeElement?.classList.contains('badge') ? { side: this.side } : undefined;
	}

	private press(event: KeyboardEvent): void {
		if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
		const { target, key } = event;
		if (target instanceof HTMLSelectElement) return;
		const badge = target instanceof HTMLElement && target.classList.contains('badge') ? target : undefined;
		const { side } = this;
		const steps: Readonly<Record<string, number>> = {
			n: 1,
			p: -1,
			...(badge && { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }),
		};
		const by = steps[key.length === 1 ? key.toLowerCase() : key];
		if (by !== undefined) this.step(by, side, badge !== undefined);
		else if (key === 'Escape') this.clear();
		else if (badge && (key === 'ArrowLeft' || key === 'ArrowRight')) {
			const to = key === 'ArrowLeft' ? 'left' : 'right';
			const pair = this.pairOf(side, Number(badge.dataset['key']));
			if (to !== side) this.select(pair, to, { focus: true });
		} else if (badge && key === 'Enter') {
			const pair = this.pairOf(side, Number(badge.dataset['key']));
			if (pair === this.selected) this.open(pair, side);
			else this.select(pair, side, { focus: true });
		} else return;
		event.preventDefault();
	}

	private open(pair: number | undefined, side: Side): void {
		const { story } = this;
		const found = story?.joined[pair ?? -1];
		if (!story || !found) return;
		const article = side === 'left' ? story.left : story.right[found.article]!;
		const { uri } = story.sources[article.source]!;
		this.host.tell({ type: 'open', uri, range: found[side].range, focus: true });
	}

	private placeOf(pair: number): PairPlace | undefined {
		const left = this.columns.left.extent(this.keyOf('left', pair));
		const right = this.columns.right.extent(pair);
		return left && right && { left, right };
	}

	private texts(): PairPlace {
		const { left, right } = this.columns;
		return {
			left: left.articles[0]!.getBoundingClientRect(),
			right: right.articles[right.articleAt(lineOf(right))]!.getBoundingClientRect(),
		};
	}

	/** The pairs with the article on the right that is being read: of several, those with the others stand elsewhere. */
	private pairsInSight(): [index: number, place: PairPlace][] {
		const { right } = this.columns;
		const article = right.articleAt(lineOf(right));
		return (this.story?.joined ?? []).flatMap((pair, index): [number, PairPlace][] => {
			const place = pair.article === article && this.placeOf(index);
			return place ? [[index, place]] : [];
		});
	}

	/** Draws the lines of the pairs that are in sight on both sides, and of the selected one wherever it is. */
	private connect(): void {
		const { story, selected } = this;
		if (!story) return;
		const { top, bottom } = this.connectors.element.getBoundingClientRect();
		const isSeen = (one: PairPlace['left']): boolean => one.bottom > top && one.top < bottom;
		const near = new Set(
			this.columns.right.articles.flatMap((article, index) => (isSeen(article.getBoundingClientRect()) ? index : [])),
		);
		const connections = story.joined.flatMap((pair, index): Connection[] => {
			if (!near.has(pair.article) && index !== selected) return [];
			const place = this.placeOf(index);
			if (!place || (index !== selected && !(isSeen(place.left) && isSeen(place.right)))) return [];
			return [{ ...place, state: stateOf(pair), selected: index === selected }];
		});
		this.connectors.draw(connections);
	}

	private keep(change: Partial<{ [K in keyof ReaderView]: ReaderView[K] | undefined }>): void {
		const view = readReaderView({ ...this.view, ...change });
		if (JSON.stringify(view) === JSON.stringify(this.view)) return;
		this.view = view;
		this.host.keep(view);
	}

	private sayNotice(): void {
		const text = this.notice || (this.story?.beingRead ? this.labels.beingRead : '');
		if (this.noticeLine.textContent !== text) this.noticeLine.textContent = text;
	}
}

let reader: Reader | undefined;
const host: Host = connect<SideBySide>(isSideBySide, (message) => {
	switch (message.type) {
		case 'begin':
			reader = new Reader(host, message.words as ReaderLabels, readReaderView(message.view));
			break;
		case 'story':
			reader?.show(message.story);
			break;
		case 'notice':
			reader?.tell(message.text);
			break;
		case 'select':
			break;
	}
});
