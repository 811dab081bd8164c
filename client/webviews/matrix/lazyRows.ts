import { element } from '../dom.ts';

/** How many rows are drawn at once. Drawing this many cells of 50 sources takes a few milliseconds. */
const BATCH = 40;
/** How far from what is in sight rows are drawn already. */
const MARGIN = '600px 0px';
/** What a row is taken to measure before any was drawn, in pixels. */
const ROW_HEIGHT = 32;

/**
 * The rows of a long table, each batch of them a `tbody`: those in sight are drawn, of the others stands one empty row of their
 * height. So thousands of rows cost no more than a screenful. The table stays a table: for a screen reader its rows say their number.
 */
export class LazyRows {
	private batches: Batch[] = [];
	private count = 0;
	private pinned = 0;
	private rowHeight = ROW_HEIGHT;
	private readonly observer: IntersectionObserver;

	constructor(
		private readonly table: HTMLTableElement,
		scroller: HTMLElement,
		private readonly draw: (index: number) => HTMLTableRowElement,
	) {
		this.observer = new IntersectionObserver((entries) => this.follow(entries), { root: scroller, rootMargin: MARGIN });
	}

	/** Draws anew, for so many rows. */
	reset(count: number): void {
		this.observer.disconnect();
		for (const { body } of this.batches) body.remove();
		this.count = count;
		this.batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, i) => ({
			body: element('tbody'),
			from: i * BATCH,
			to: Math.min(count, (i + 1) * BATCH),
			isDrawn: false,
		}));
		for (const batch of this.batches) this.empty(batch, this.rowHeight * (batch.to - batch.from));
		this.table.append(...this.batches.map(({ body }) => body));
		if (this.batches[0]) this.fill(this.batches[0]);
		for (const { body } of this.batches) this.observer.observe(body);
	}

	/** Draws it where it is not. */
	row(index: number): HTMLTableRowElement | undefined {
		const batch = this.batches[Math.floor(index / BATCH)];
		if (!batch || index >= this.count) return undefined;
		this.fill(batch);
		return batch.body.rows[index - batch.from];
	}

	/** Keeps a row drawn wherever the reader scrolls: the one that the keyboard comes back to. */
	pin(index: number): void {
		this.pinned = Math.floor(index / BATCH);
	}

	/** How many rows of usual height so many pixels hold, one at least. */
	rowsIn(pixels: number): number {
		return Math.max(1, Math.floor(pixels / this.rowHeight));
	}

	private follow(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries) {
			const index = this.batches.findIndex(({ body }) => body === target);
			const batch = this.batches[index];
			if (!batch) continue;
			if (isIntersecting) this.fill(batch);
			else if (batch.isDrawn && index !== this.pinned) this.empty(batch, batch.body.getBoundingClientRect().height);
		}
	}

	private fill(batch: Batch): void {
		if (batch.isDrawn) return;
		batch.isDrawn = true;
		const rows = Array.from({ length: batch.to - batch.from }, (_, i) => this.draw(batch.from + i));
		batch.body.replaceChildren(...rows);
		const { height } = batch.body.getBoundingClientRect();
		if (height > 0) this.rowHeight = height / rows.length;
	}

	private empty(batch: Batch, height: number): void {
		batch.isDrawn = false;
		const space = element('td', { colspan: 1000 });
		space.style.height = `${height}px`;
		batch.body.replaceChildren(element('tr', { class: 'space', 'aria-hidden': 'true' }, space));
	}
}

interface Batch {
	readonly body: HTMLTableSectionElement;
	readonly from: number;
	readonly to: number;
	isDrawn: boolean;
}
