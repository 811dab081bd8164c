import type { StoryClaim, StorySource, StoryStatement } from '../../../server/src/lsp/protocol.ts';
import { cellInWords, countInWords, dayOf } from '../../src/webviews/shared/matrixCell.ts';
import type { MatrixWords } from '../../src/webviews/shared/matrixWords.ts';
import { plainText } from '../../src/webviews/shared/plainText.ts';
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

	/** On a source's cell what that source says; else what all of them say. */
	show({ claim, source, statement }: At, sources: readonly StorySource[]): void {
		const { words } = this;
		this.statement = statement;
		this.element.hidden = false;
		this.button.disabled = !statement;
		this.text.scrollTop = 0;
		const about = element('span', { class: 'about' }, countInWords(claim, sources.length, words));
		const shown = source
			? [said(source, statement, claim, words)]
			: claim.statements.map((one) => said(sources[one.source]!, one, claim, words));
		this.text.replaceChildren(
			element('p', { class: 'wording' }, foreign('span', claim.wording), about),
			element('ul', {}, ...shown),
		);
	}

	clear(): void {
		this.element.hidden = true;
	}
}

function said(
	source: StorySource,
	statement: StoryStatement | undefined,
	{ first }: StoryClaim,
	words: MatrixWords,
): HTMLElement {
	const isFirst = statement !== undefined && first === statement.source;
	return element(
		'li',
		{},
		foreign('span', cellInWords(statement, source, isFirst, words), { class: 'said' }),
		...(statement ? [' ', foreign('q', plainText(statement.wording))] : []),
		element('span', { class: 'about' }, dayOf(source) || words.undated),
	);
}
