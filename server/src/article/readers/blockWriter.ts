import { ProseBuilder } from '../../text/proseBuilder.ts';
import type { Span } from '../../text/span.ts';
import type { BlockKind } from '../article.ts';
import type { BlockDraft } from '../reading.ts';

const SENTENCE_END = /[.!?…:]["'”’)\]]*\s*$/;

/** Writes the blocks of a marked-up file, in the order of the file. */
export class BlockWriter {
	readonly #blocks: BlockDraft[] = [];
	/** What the text that comes next is. */
	kind: BlockKind = 'paragraph';
	level: number | undefined;
	/** True while the text that comes next is a link's. */
	inLink = false;
	readonly #prose: ProseBuilder;
	#tail = '';
	#lineBreak: Span | undefined;
	#visible = 0;
	#linked = 0;

	constructor(fileText: string) {
		this.#prose = new ProseBuilder(fileText);
	}

	/**
	 * The blocks in the order of the file. The HTML parser moves text that it finds between the cells of a table before it; what
	 * would then overlap another block is left out.
	 */
	get blocks(): BlockDraft[] {
		const placed = this.#blocks.map((block) => ({
			block,
			span: block.prose.toFile({ start: 0, end: block.prose.text.length }),
		}));
		placed.sort((a, b) => a.span.start - b.span.start);
		let end = 0;
		return placed.flatMap(({ block, span }) => {
			if (span.start < end) return [];
			end = span.end;
			return [block];
		});
	}

	get isBlank(): boolean {
		return this.#prose.isBlank;
	}

	verbatim(span: Span, shown: string): void {
		if (!shown) return;
		this.#beforeText(shown);
		this.#prose.verbatim(span);
		this.#afterText(shown);
	}

	replaced(span: Span, shown: string): void {
		if (!shown) return;
		this.#beforeText(shown);
		this.#prose.replaced(span, shown);
		this.#afterText(shown);
	}

	/** White space that shows as one space, or as none where white space stands before it. */
	space(span: Span): void {
		if (!this.#lineBreak) this.#prose.space(span);
	}

	/** A line break that the author set. Whether it ends the block is seen by the text after it. */
	lineBreak(span: Span): void {
		if (!this.isBlank) this.#lineBreak ??= span;
	}

	/** The block so far is written, if there is anything to see in it. */
	endBlock(): void {
		this.#lineBreak = undefined;
		const prose = this.#prose.take();
		if (prose) {
			this.#blocks.push({
				kind: this.kind,
				prose,
				...(this.level !== undefined && { level: this.level }),
				...(this.#linked > 0 && { linked: this.#linked / this.#visible }),
			});
		}
		this.#tail = '';
		this.#visible = this.#linked = 0;
	}

	#beforeText(shown: string): void {
		const lineBreak = this.#lineBreak;
		if (!lineBreak || !/\S/.test(shown)) return;
		this.#lineBreak = undefined;
		// A heading may be set in two lines; in a text, a line that goes on in lower case is the same sentence.
		const goesOn = this.level !== undefined || (/^\s*\p{Ll}/u.test(shown) && !SENTENCE_END.test(this.#tail));
		if (goesOn) this.#prose.space(lineBreak);
		else this.endBlock();
	}

	#afterText(shown: string): void {
		this.#tail = (this.#tail + shown).slice(-8);
		const length = shown.trim().length;
		this.#visible += length;
		if (this.inLink) this.#linked += length;
	}
}
