import type { StoryClaim, StoryClaims, StorySource, StoryStatement } from '../../../server/src/lsp/protocol.ts';
import { statementOf, tellingStatement, type MatrixView } from '../../src/webviews/shared/matrixView.ts';
import type { MatrixWords } from '../../src/webviews/shared/matrixWords.ts';
import { element } from '../dom.ts';
import { COLUMNS_BEFORE, drawHead, drawRow } from './cells.ts';
import { columnWidths } from './columnWidths.ts';
import { LazyRows } from './lazyRows.ts';

/** What the reader is on. */
export interface At {
	readonly claim: StoryClaim;
	/** Absent on the claim itself and on its counts. */
	readonly source?: StorySource;
	readonly statement?: StoryStatement;
}

export interface GridEvents {
	/** The reader has moved. */
	moved(at: At): void;
	open(statement: StoryStatement, focus: boolean): void;
	/** A heading was pressed: of a source, or of the counts. */
	sort(source: StorySource | undefined): void;
}

/** Where the keyboard is: the row of headings is −1. */
interface Place {
	readonly row: number;
	readonly column: number;
}

/**
 * The table, to be used as the ARIA grid pattern has it: one cell is in the tab order, the arrow keys, Home, End, Page Up and Page
 * Down move from there.
 */
export class Grid {
	readonly element: HTMLElement;
	private readonly table: HTMLTableElement;
	private readonly columns = element('colgroup');
	private readonly head = element('thead');
	private readonly rows: LazyRows;
	private story: StoryClaims | undefined;
	private claims: readonly StoryClaim[] = [];
	private place: Place = { row: 0, column: 0 };
	private width: MatrixView['width'] = 'auto';

	constructor(
		private readonly words: MatrixWords,
		private readonly events: GridEvents,
	) {
		this.table = element('table', { role: 'grid', 'aria-label': words.title, 'aria-describedby': 'keys' });
		this.table.append(this.columns, this.head);
		this.element = element('div', { class: 'scroller' }, this.table);
		this.rows = new LazyRows(this.table, this.element, (index) =>
			drawRow(this.claims[index]!, index, this.story!, this.words),
		);
		this.table.addEventListener('keydown', (event) => this.press(event));
		this.table.addEventListener('click', (event) => this.click(event, false));
		this.table.addEventListener('dblclick', (event) => this.click(event, true));
		new ResizeObserver(() => this.fit()).observe(this.element);
	}

	/** Draws what is new. The row that the reader is on stays where it is on the screen, as far as it is still there. */
	show(story: StoryClaims, claims: readonly StoryClaim[], view: MatrixView): void {
		const hadKeyboard = this.table.contains(document.activeElement);
		const isOnHead = this.place.row < 0;
		const before = this.offsetOfCurrent();
		const wasFirst = this.story === undefined;
		this.story = story;
		this.claims = claims;
		this.width = view.width;
		setColumns(this.columns, story.sources.length);
		this.table.setAttribute('aria-rowcount', String(claims.length + 1));
		this.table.setAttribute('aria-colcount', String(story.sources.length + COLUMNS_BEFORE));
		this.head.replaceChildren(drawHead(story, view, this.words));
		this.fit();
		this.rows.reset(claims.length);

		const selected = claims.findIndex(({ id }) => id === view.selected?.claim);
		const source = story.sources.findIndex(({ uri }) => uri === view.selected?.source);
		const row = selected >= 0 ? selected : Math.min(this.place.row, claims.length - 1);
		const column =
			selected >= 0 && source >= 0 ? source + COLUMNS_BEFORE : Math.min(this.place.column, this.last.column);
		this.go({ row: isOnHead && hadKeyboard ? -1 : row, column }, { focus: hadKeyboard, reveal: false });
		const after = this.offsetOfCurrent();
		if (selected >= 0 && wasFirst) this.cell(this.place)?.scrollIntoView({ block: 'center' });
		else if (selected >= 0 && before !== undefined && after !== undefined) this.element.scrollTop += after - before;
	}

	/** Puts the reader on a claim. */
	select(id: string): boolean {
		const row = this.claims.findIndex((claim) => claim.id === id);
		if (row < 0) return false;
		this.go({ row, column: this.place.column }, { focus: true, reveal: true });
		return true;
	}

	focus(): void {
		this.go(this.place, { focus: true, reveal: true });
	}

	private get last(): Place {
		return { row: this.claims.length - 1, column: (this.story?.sources.length ?? 0) + COLUMNS_BEFORE - 1 };
	}

	private fit(): void {
		if (!this.story) return;
		const { width, claim, count, source } = columnWidths(
			this.width,
			this.element.clientWidth,
			this.story.sources.length,
		);
		this.table.className = width;
		for (const [name, pixels] of Object.entries({ claim, count, source }))
			this.table.style.setProperty(`--${name}-width`, `${pixels}px`);
		this.table.style.width = `${claim + count + source * this.story.sources.length}px`;
		// What the keyboard moves to is not to lie under the headings.
		this.element.style.scrollPadding = `${this.head.offsetHeight + 1}px 0 0 ${claim + count}px`;
	}

	private offsetOfCurrent(): number | undefined {
		const cell = this.story && this.place.row >= 0 ? this.cell(this.place) : undefined;
		return cell?.getBoundingClientRect().top;
	}

	private cell({ row, column }: Place): HTMLTableCellElement | undefined {
		const cells = row < 0 ? this.head.rows[0]?.cells : this.rows.row(row)?.cells;
		return cells?.[column];
	}

	private go({ row, column }: Place, { focus, reveal }: { readonly focus: boolean; readonly reveal: boolean }): void {
		for (const cell of this.table.querySelectorAll('[tabindex="0"]')) cell.setAttribute('tabindex', '-1');
		for (const one of this.table.querySelectorAll('.current')) one.classList.remove('current');
		this.place = {
			row: Math.max(-1, Math.min(row, this.last.row)),
			column: Math.max(0, Math.min(column, this.last.column)),
		};
		const cell = this.cell(this.place);
		if (!cell) return;
		this.rows.pin(Math.max(0, this.place.row));
		cell.setAttribute('tabindex', '0');
		// Of which source a cell is; the first two columns stay in sight, and are known.
		if (this.place.column >= COLUMNS_BEFORE) this.head.rows[0]?.cells[this.place.column]?.classList.add('current');
		cell.parentElement?.classList.add('current');
		if (focus) cell.focus({ preventScroll: true });
		if (reveal) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		const at = this.at();
		if (at) this.events.moved(at);
	}

	private at(): At | undefined {
		const claim = this.claims[this.place.row];
		if (!claim) return undefined;
		const index = this.place.column - COLUMNS_BEFORE;
		const source = this.story?.sources[index];
		const statement = source ? statementOf(claim, index) : tellingStatement(claim);
		return { claim, ...(source && { source }), ...(statement && { statement }) };
	}

	private press(event: KeyboardEvent): void {
		if (event.altKey || event.metaKey || event.shiftKey) return;
		const { row, column } = this.place;
		const page = this.rows.rowsIn(this.element.clientHeight - this.head.offsetHeight);
		const whole = event.ctrlKey;
		const moves: Readonly<Record<string, Place>> = {
			ArrowUp: { row: row - 1, column },
			ArrowDown: { row: row + 1, column },
			ArrowLeft: { row, column: column - 1 },
			ArrowRight: { row, column: column + 1 },
			Home: { row: whole ? 0 : row, column: 0 },
			End: { row: whole ? this.last.row : row, column: this.last.column },
			// From the headings down, and never up to them by a whole page.
			PageUp: { row: Math.max(0, row - page), column },
			PageDown: { row: Math.max(0, row) + page, column },
		};
		const move = moves[event.key];
		if (move && (!whole || event.key === 'Home' || event.key === 'End')) this.go(move, { focus: true, reveal: true });
		else if (event.key === 'Enter' || event.key === ' ') this.act(event.key === 'Enter');
		else return;
		event.preventDefault();
	}

	private click(event: MouseEvent, focus: boolean): void {
		const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('th, td') : null;
		const row = cell?.closest('tr');
		if (!cell || !row?.hasAttribute('aria-rowindex')) return;
		// Who has marked words to copy them wants no editor.
		if (!document.getSelection()?.isCollapsed) return;
		this.go(
			{ row: Number(row.getAttribute('aria-rowindex')) - 2, column: cell.cellIndex },
			{ focus: true, reveal: true },
		);
		this.act(focus);
	}

	private act(focus: boolean): void {
		const { row, column } = this.place;
		if (row < 0) {
			if (column > 0) this.events.sort(this.story?.sources[column - COLUMNS_BEFORE]);
			return;
		}
		const statement = this.at()?.statement;
		if (statement) this.events.open(statement, focus);
	}
}

function setColumns(columns: HTMLElement, sources: number): void {
	const one = (name: string): HTMLElement => element('col', { class: name });
	columns.replaceChildren(one('claim'), one('count'), ...Array.from({ length: sources }, () => one('source')));
}
