// The page of the matrix of claims and sources.
import type { StoryClaims, StoryStatement } from '../../../server/src/lsp/protocol.ts';
import { INITIAL_VIEW, readMatrixView, shownClaims, type MatrixView } from '../../src/webviews/shared/matrixView.ts';
import type { MatrixWords } from '../../src/webviews/shared/matrixWords.ts';
import { element } from '../dom.ts';
import { connect, type Host } from '../host.ts';
import { Grid } from './grid.ts';
import { ReadingPane } from './readingPane.ts';
import { Toolbar } from './toolbar.ts';

class Matrix {
	private story: StoryClaims | undefined;
	private notice = '';
	private readonly grid: Grid;
	private readonly toolbar: Toolbar;
	private readonly reading: ReadingPane;
	private readonly noticeLine = element('p', { class: 'notice', role: 'status' });

	constructor(
		private readonly host: Host,
		private readonly words: MatrixWords,
		private view: MatrixView,
	) {
		const open = ({ uri, range }: StoryStatement, focus: boolean): void =>
			host.tell({ type: 'open', uri, range, focus });
		this.toolbar = new Toolbar(words, {
			changed: (change) => this.arrange(change),
			export: () => host.tell({ type: 'export' }),
			toGrid: () => this.grid.focus(),
		});
		this.grid = new Grid(words, {
			moved: (at) => {
				const selected = { claim: at.claim.id, ...(at.source && { source: at.source.uri }) };
				this.keep({ ...this.view, selected });
				this.reading.show(at, this.story?.sources ?? []);
			},
			open,
			sort: (source) => {
				const isSorted = this.view.order === 'source' && this.view.source === source?.uri;
				this.arrange(source && !isSorted ? { order: 'source', source: source.uri } : { order: 'sources' });
			},
		});
		this.reading = new ReadingPane(words, (statement) => open(statement, true));
		document.addEventListener('keydown', (event) => {
			const isTyped = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
			if (event.key !== '/' || isTyped || event.ctrlKey || event.altKey || event.metaKey) return;
			event.preventDefault();
			this.toolbar.search.select();
		});
		const heading = element('h1', { class: 'unseen' }, words.title);
		document.body.replaceChildren(
			element('main', {}, heading, this.toolbar.element, this.noticeLine, this.grid.element, this.reading.element),
		);
	}

	show(story: StoryClaims): void {
		this.story = story;
		this.draw();
	}

	tell(notice: string): void {
		this.notice = notice;
		this.sayNotice();
	}

	/** Where it is filtered away, all are shown again. */
	select(id: string): void {
		if (this.grid.select(id)) return;
		this.arrange({ filter: 'all', query: '' });
		this.grid.select(id);
	}

	private arrange(change: Partial<MatrixView>): void {
		this.keep({ ...this.view, ...change });
		this.draw();
	}

	private keep(view: MatrixView): void {
		if (JSON.stringify(view) === JSON.stringify(this.view)) return;
		this.view = view;
		this.host.keep(view);
	}

	private draw(): void {
		this.sayNotice();
		if (!this.story) return;
		const claims = shownClaims(this.story, this.view);
		this.toolbar.show(this.story, claims.length, this.view);
		if (claims.length === 0) this.reading.clear();
		this.grid.element.hidden = claims.length === 0;
		this.grid.show(this.story, claims, this.view);
	}

	private sayNotice(): void {
		const text = this.notice || (this.story?.beingRead ? this.words.beingRead : '');
		if (this.noticeLine.textContent !== text) this.noticeLine.textContent = text;
	}
}

let matrix: Matrix | undefined;
const host: Host = connect<StoryClaims>(
	(story) => Array.isArray(story['claims']),
	(message) => {
		switch (message.type) {
			case 'begin':
				matrix = new Matrix(host, message.words as MatrixWords, readMatrixView(message.view ?? INITIAL_VIEW));
				break;
			case 'story':
				matrix?.show(message.story);
				break;
			case 'notice':
				matrix?.tell(message.text);
				break;
			case 'select':
				matrix?.select(message.id);
				break;
		}
	},
);
