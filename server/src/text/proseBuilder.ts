import { makeProse, type Prose, type ProseRun } from './prose.ts';
import type { Span } from './span.ts';

/** Shows as nothing at all, but would part a word in two: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');
const WHITE = /\s/;

/**
 * Gathers the prose of one block in the order of the file. White space at both ends is dropped. What is appended nowhere is
 * hidden.
 */
export class ProseBuilder {
	readonly #fileText: string;
	#text: string[] = [];
	#length = 0;
	#runs: ProseRun[] = [];
	#visible = false;

	constructor(fileText: string) {
		this.#fileText = fileText;
	}

	/** Whether nothing but white space was appended. */
	get isBlank(): boolean {
		return !this.#visible;
	}

	/** Units of the file that show as they stand, but for those that do not show at all. */
	verbatim(span: Span): void {
		let from = span.start;
		const text = this.#fileText.slice(span.start, span.end);
		if (INVISIBLE.test(text)) {
			for (let i = 0; i < text.length; i++) {
				if (!INVISIBLE.test(text[i]!)) continue;
				this.#push(text.slice(from - span.start, i), { start: from, end: span.start + i }, true);
				from = span.start + i + 1;
			}
		}
		this.#push(text.slice(from - span.start), { start: from, end: span.end }, true);
	}

	/** Units of the file that show as something else: `&amp;` as `&`. Nothing where `shown` is empty or invisible. */
	replaced(span: Span, shown: string): void {
		const text = shown.replace(ALL_INVISIBLE, '');
		this.#push(text, span, text === this.#fileText.slice(span.start, span.end));
	}

	/** White space of the file, of any length, that shows as one space; nothing where the prose ends in white space already. */
	space(span: Span): void {
		const last = this.#text[this.#text.length - 1];
		if (last === undefined || WHITE.test(last[last.length - 1]!)) return;
		this.replaced(span, ' ');
	}

	/** The prose so far; the builder is empty afterwards. Undefined where there is nothing to see. */
	take(): Prose | undefined {
		const text = this.#text.join('');
		const runs = this.#runs;
		this.#text = [];
		this.#runs = [];
		this.#length = 0;
		this.#visible = false;
		const trimmed = text.trim();
		if (!trimmed) return undefined;
		const from = text.length - text.trimStart().length;
		return makeProse(trimmed, cut(runs, { start: from, end: from + trimmed.length }));
	}

	#push(text: string, span: Span, verbatim: boolean): void {
		if (!text) return;
		const at = { start: this.#length, end: this.#length + text.length };
		const last = this.#runs[this.#runs.length - 1];
		this.#text.push(text);
		this.#length = at.end;
		this.#visible ||= /\S/.test(text);
		if (last && last.verbatim && verbatim && last.span.end === span.start) {
			this.#runs[this.#runs.length - 1] = {
				at: { start: last.at.start, end: at.end },
				span: { start: last.span.start, end: span.end },
				verbatim,
			};
		} else this.#runs.push({ at, span, verbatim });
	}
}

/** The runs within a stretch of the prose, counted from its start. */
function cut(runs: readonly ProseRun[], stretch: Span): ProseRun[] {
	const kept: ProseRun[] = [];
	for (const { at, span, verbatim } of runs) {
		const start = Math.max(at.start, stretch.start);
		const end = Math.min(at.end, stretch.end);
		if (start >= end) continue;
		kept.push({
			at: { start: start - stretch.start, end: end - stretch.start },
			span: verbatim ? { start: span.start + start - at.start, end: span.start + end - at.start } : span,
			verbatim,
		});
	}
	return kept;
}
