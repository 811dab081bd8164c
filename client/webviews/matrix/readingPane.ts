import type { StoryStatement } from '../../../server/src/lsp/protocol.ts';
import { cellInWords, countInWords, dayOf } from '../../src/webviews/shared/matrixCell.ts';
import type { MatrixWords } from '../../src/webviews/shared/matrixWords.ts';
import { inQuotationMarks } from '../../src/webviews/shared/plainText.ts';
import { element, foreign } from '../dom.ts';
import type { At } from './grid.ts';

/** What the cell that the reader is on says in full: the claim's words, and those of the source. */
export class ReadingPane {
	readonly element: HTMLElement;
	private statement: StoryStatement | undefined;
	private readonly text = element('div', { class: 'text' });
	private readonly button: HTMLButtonElement;

	constructor(
		private readonly words: MatrixWords,
		open: (statement: StoryStatement) => void,
	) {
		this.button = element('button', { type: 'button', class: 'secondary' }, words.open);
		this.button.addEventListener('click', () => this.statement && open(this.statement));
		// It scrolls where it is long, which the keyboard must be able to do as well.
		this.text.tabIndex = 0;
		this.text.setAttribute('role', 'region');
		this.text.setAttribute('aria-label', words.wording);
		this.element = element('div', { class: 'reading', hidden: true }, this.text, this.button);
	}

	show({ claim, source, statement }: At, sources: number): void {
		const { words } = this;
		this.statement = statement;
		this.element.hidden = false;
		this.button.disabled = !statement;
		this.text.replaceChildren(
			element(
				'p',
				{ class: 'wording' },
				foreign('span', claim.wording),
				element('span', { class: 'about' }, countInWords(claim, sources, words)),
			),
		);
		if (!source) return;
		const isFirst = statement !== undefined && claim.first === statement.source;
		this.text.append(
			element(
				'p',
				{ class: 'statement' },
				foreign('span', cellInWords(statement, source, isFirst, words), { class: 'said' }),
				element('span', { class: 'about' }, dayOf(source) || words.undated),
				...(statement ? [foreign('q', inQuotationMarks(statement.wording).slice(1, -1))] : []),
			),
		);
	}

	clear(): void {
		this.element.hidden = true;
	}
}
