import { followScroll, readingLine, type ColumnScroll, type Knot } from '../../src/webviews/shared/scrollLink.ts';
import type { Side } from '../../src/webviews/shared/pairInWords.ts';
import type { Column } from './column.ts';

/** Where two claims stand in the window. */
export interface PairPlace {
	readonly left: { readonly top: number; readonly bottom: number };
	readonly right: { readonly top: number; readonly bottom: number };
}

/** After this time without a movement the columns rest, in milliseconds. */
const REST = 300;
/** A claim that is gone to stands so far down the window, and stays where it is between the other two: shares of its height. */
const GO_TO = 0.3;
const HIGHEST = 0.08;
const LOWEST = 0.7;
const SCROLL_KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

export interface ScrollEvents {
	/** Something has moved: what is drawn between the columns stands elsewhere. */
	moved(): void;
	rested(tops: readonly [left: number, right: number]): void;
	/** What is to be level: the texts, and their pairs, where they stand now. */
	texts(): PairPlace;
	pairs(): readonly PairPlace[];
}

/** Scrolls one column after the other. The one that the reader moves leads; what the page itself scrolls moves nothing else. */
export class LinkedScroll {
	linked = true;
	private leader: Side | undefined;
	private frame = 0;
	private timer = 0;

	constructor(
		private readonly columns: Readonly<Record<Side, Column>>,
		private readonly events: ScrollEvents,
	) {
		for (const side of ['left', 'right'] as const) {
			const { element } = columns[side];
			const lead = (): void => void (this.leader = side);
			for (const type of ['wheel', 'pointerdown', 'touchstart'] as const)
				element.addEventListener(type, lead, { passive: true });
			element.addEventListener('keydown', ({ key, target }) => {
				if (SCROLL_KEYS.includes(key) && target === element) lead();
			});
			element.addEventListener('scroll', () => this.scrolled(), { passive: true });
		}
	}

	get tops(): readonly [number, number] {
		return [this.columns.left.element.scrollTop, this.columns.right.element.scrollTop];
	}

	/** Without moving the other one. */
	restore([left, right]: readonly [number, number]): void {
		this.leader = undefined;
		this.columns.left.element.scrollTop = left;
		this.columns.right.element.scrollTop = right;
	}

	/** Brings a claim into sight and its counterpart to the same height, as far as the texts go. */
	level(side: Side, place: () => PairPlace | undefined, smoothly: boolean): void {
		this.leader = undefined;
		const found = place();
		if (!found) return;
		const own = this.columns[side].element;
		const otherSide = side === 'left' ? 'right' : 'left';
		const other = this.columns[otherSide].element;
		const box = own.getBoundingClientRect();
		const now = found[side].top - box.top;
		const isSeen = now >= box.height * HIGHEST && found[side].bottom - box.top <= box.height * LOWEST;
		const ownAt = now + own.scrollTop;
		const otherAt = found[otherSide].top - box.top + other.scrollTop;
		const wanted = isSeen ? now : box.height * GO_TO;
		// Both can stand at these heights; where there is none, the one that is gone to comes first.
		const least = Math.max(ownAt - mostOf(own), otherAt - mostOf(other));
		const most = Math.min(ownAt, otherAt);
		const height = least <= most ? Math.max(least, Math.min(most, wanted)) : wanted;
		const behavior = smoothly && !isMotionUnwanted() ? 'smooth' : 'instant';
		own.scrollTo({ top: ownAt - height, behavior });
		other.scrollTo({ top: otherAt - height, behavior });
		if (behavior === 'smooth') return;
		// What is laid out only now that it is near may have another height than was thought.
		requestAnimationFrame(() => {
			const after = place();
			if (after && this.leader === undefined) other.scrollTop += after[otherSide].top - after[side].top;
		});
	}

	private scrolled(): void {
		clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.events.rested(this.tops), REST);
		if (this.frame) return;
		this.frame = requestAnimationFrame(() => {
			this.frame = 0;
			if (this.linked && this.leader) this.follow(this.leader);
			this.events.moved();
		});
	}

	private follow(side: Side): void {
		const otherSide = side === 'left' ? 'right' : 'left';
		const [own, other] = [this.columns[side].element, this.columns[otherSide].element];
		const top = own.getBoundingClientRect().top;
		const knot = (from: number, to: number): Knot => ({
			from: from - top + own.scrollTop,
			to: to - top + other.scrollTop,
		});
		const pairs = this.events.pairs().map((place) => ({
			...knot(place[side].top, place[otherSide].top),
			height: Math.min(place.left.bottom - place.left.top, place.right.bottom - place.right.top),
		}));
		if (!pairs.length) return;
		const texts = this.events.texts();
		other.scrollTop = followScroll(pairs, scrollOf(own), scrollOf(other), {
			ends: [knot(texts[side].top, texts[otherSide].top), knot(texts[side].bottom, texts[otherSide].bottom)],
			inSteps: isMotionUnwanted(),
		});
	}
}

/** Where the reading line of a column is in the window. */
export function lineOf({ element }: Column): number {
	return element.getBoundingClientRect().top + readingLine(scrollOf(element));
}

function scrollOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement): ColumnScroll {
	return { top: scrollTop, view: clientHeight, whole: scrollHeight };
}

function mostOf({ clientHeight, scrollHeight }: HTMLElement): number {
	return Math.max(0, scrollHeight - clientHeight);
}

/** By the system's settings or the editor's. */
function isMotionUnwanted(): boolean {
	return (
		matchMedia('(prefers-reduced-motion: reduce)').matches || document.body.classList.contains('vscode-reduce-motion')
	);
}
