import type { ReaderArticle, ReaderBlock, ReaderWords } from '../../../server/src/lsp/protocol.ts';
import { pieces, type Stretch } from '../../src/webviews/shared/pieces.ts';
import { plainText } from '../../src/webviews/shared/plainText.ts';
import type { PairState } from '../../src/webviews/shared/readerClaims.ts';
import { element } from '../dom.ts';

/** What is marked in a text. `key`: of a claim what its column calls it, else the index of the pair that has it. */
export interface Mark extends Stretch {
	readonly kind: 'claim' | 'only' | 'value';
	readonly key: number;
	/** Of a claim. */
	readonly state?: PairState;
	/** Of a claim: what is pressed to select it, put before its first word. */
	readonly badge?: HTMLElement;
}

/** The elements that a mark has become, in the order of the text. */
export type Marked = (mark: Mark, drawn: HTMLElement) => void;

const ELEMENTS: Readonly<Record<ReaderBlock['kind'], 'h3' | 'p' | 'blockquote'>> = {
	headline: 'h3',
	heading: 'h3',
	paragraph: 'p',
	listItem: 'p',
	quote: 'blockquote',
	caption: 'p',
	furniture: 'p',
};

/** An article's blocks, as text whatever stands in them, cut where marks begin and end. */
export function drawBlocks(
	{ blocks }: ReaderArticle,
	marks: ReadonlyMap<number, readonly Mark[]>,
	marked: Marked,
): Node[] {
	return blocks.map((block, index) => drawBlock(block, marks.get(index) ?? [], marked));
}

function drawBlock({ kind, text }: ReaderBlock, marks: readonly Mark[], marked: Marked): HTMLElement {
	const drawn = element(ELEMENTS[kind] ?? 'p', { class: kind, dir: 'auto' });
	for (const piece of pieces(text, marks)) {
		for (const { badge } of piece.begins) if (badge) drawn.append(badge);
		const words = plainText(piece.text);
		if (!piece.marks.length) {
			drawn.append(words);
			continue;
		}
		const span = element('span', { class: classesOf(piece.marks) }, words);
		for (const mark of piece.marks) marked(mark, span);
		drawn.append(span);
	}
	return drawn;
}

function classesOf(marks: readonly Mark[]): string {
	const { state } = marks.findLast((mark) => mark.state) ?? {};
	return [...(state ? ['claim', state] : []), ...(marks.some(({ kind }) => kind === 'value') ? ['value'] : [])].join(
		' ',
	);
}

/** By the block that they stand in. */
export function byBlock(marks: readonly (Mark & Pick<ReaderWords, 'block'>)[]): Map<number, Mark[]> {
	const found = new Map<number, Mark[]>();
	for (const mark of marks) {
		const known = found.get(mark.block);
		if (known) known.push(mark);
		else found.set(mark.block, [mark]);
	}
	return found;
}
