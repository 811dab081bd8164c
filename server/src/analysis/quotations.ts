import type { Article, Block, Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './analysis.ts';

/**
 * The words inside quotation marks, block by block: “ ”, " ", ‘ ’, ' ', « » and „ “. Of nested quotations the outermost.
 * A quotation that nobody closes runs to the end of its block, as it does in a statement that goes on in the next paragraph.
 */
export function findQuotations(article: Article): Quotation[] {
	const quotations: Quotation[] = [];
	const { sentences } = article;
	for (let i = 0; i < sentences.length;) {
		const { block } = sentences[i]!;
		const ofBlock: Sentence[] = [];
		while (i < sentences.length && sentences[i]!.block === block) ofBlock.push(sentences[i++]!);
		if (block.kind !== 'furniture') quotations.push(...quotationsOfBlock(block, ofBlock));
	}
	return quotations;
}

function quotationsOfBlock(block: Block, sentences: readonly Sentence[]): Quotation[] {
	const { text } = block.prose;
	const quotations: Quotation[] = [];
	let next = 0;
	for (const at of quotedSpans(text, block.dateline?.end ?? 0, sentences)) {
		while (next < sentences.length - 1 && sentences[next]!.at.end <= at.start) next++;
		const words = text.slice(at.start, at.end).replace(OUTER_MARKS, '').trim();
		if (words) quotations.push({ sentence: sentences[next]!, at, span: block.prose.toFile(at), text: words });
	}
	return quotations;
}

const OUTER_MARKS = /^["'“”„‟«»‘’‚‛]|["'“”„‟«»‘’‚‛]$/g;
const DOUBLE = /["“”„‟«»]/g;
const SINGLE = /['‘’‚‛]/g;

/** Which way a mark faces; `apostrophe` is none of ours. */
type Facing = 'opens' | 'closes' | 'either' | 'apostrophe';

interface Mark {
	readonly at: number;
	readonly facing: Facing;
}

function quotedSpans(text: string, from: number, sentences: readonly Sentence[]): Span[] {
	const doubles = doubleSpans(text, from, sentences);
	const singles = singleSpans(text, from);
	// What opens first holds the other: singles inside doubles are quoted by the person quoted, and the other way about.
	const all = [...doubles, ...singles].sort((a, b) => a.start - b.start || b.end - a.end);
	const outer: Span[] = [];
	let end = -1;
	for (const span of all) {
		if (span.start < end) continue;
		outer.push(span);
		end = span.end;
	}
	return outer;
}

function doubleSpans(text: string, from: number, sentences: readonly Sentence[]): Span[] {
	const spans: Span[] = [];
	const open: number[] = [];
	let lastOpened = -1;
	for (const { index: at } of text.matchAll(DOUBLE)) {
		if (at < from) continue;
		const facing = facingOfDouble(text, at, open.length > 0 ? text[open[0]!] : undefined);
		if (facing === 'apostrophe') continue;
		if (facing === 'opens' || (facing === 'either' && open.length === 0)) {
			open.push(at);
			lastOpened = at;
		} else if (open.length > 0) spans.push({ start: open.pop()!, end: at + 1 });
	}
	let next = 0;
	for (const start of open) {
		while (next < sentences.length - 1 && sentences[next]!.at.end <= start) next++;
		// With another quotation opened after it, the mark that should close this one was forgotten: it ends with its sentence.
		const end = start < lastOpened ? sentences[next]!.at.end : text.trimEnd().length;
		spans.push({ start, end: Math.max(end, start + 1) });
	}
	return spans;
}

function facingOfDouble(text: string, at: number, opener: string | undefined): Facing {
	const mark = text[at]!;
	const before = text[at - 1];
	const after = text[at + 1];
	const looksOpen = isOuter(before) && !isGap(after);
	const looksClosed = !isGap(before) && isOuter(after);
	switch (mark) {
		case '„':
		case '‟':
			return 'opens';
		case '“':
			return opener === '„' ? 'closes' : 'opens';
		case '”':
			// Swedish and Finnish newsrooms open with this one as well.
			return opener === undefined && looksOpen ? 'opens' : 'closes';
		case '«':
			return opener === '»' ? 'closes' : 'opens';
		case '»':
			return opener === undefined && looksOpen ? 'opens' : 'closes';
		default:
			if (opener === undefined && /\d/.test(before ?? '')) return 'apostrophe';
			if (/\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))) return 'apostrophe';
			if (looksOpen && /[.,!?…]/.test(before ?? '')) return 'either';
			if (looksOpen !== looksClosed) return looksOpen ? 'opens' : 'closes';
			return opener === undefined && !isGap(before) ? 'apostrophe' : 'either';
	}
}

function singleSpans(text: string, from: number): Span[] {
	const marks: Mark[] = [];
	for (const { index } of text.matchAll(SINGLE)) {
		if (index >= from) marks.push({ at: index, facing: facingOfSingle(text, index) });
	}
	// From the right, so that the mark that closes each opener is known without looking twice.
	const closes: (number | undefined)[] = [];
	let sure: number | undefined;
	let unsure: number | undefined;
	for (let i = marks.length - 1; i >= 0; i--) {
		const { at, facing } = marks[i]!;
		closes[i] = sure ?? unsure;
		if (facing === 'closes') [sure, unsure] = [at, undefined];
		else if (facing === 'either' && sure === undefined) unsure = at;
		else if (facing === 'opens') sure = unsure = undefined;
	}
	const spans: Span[] = [];
	marks.forEach(({ at, facing }, i) => {
		const end = closes[i];
		if (facing === 'opens' && end !== undefined && !isGap(text[at + 1])) spans.push({ start: at, end: end + 1 });
	});
	return spans;
}

/** A single mark is an apostrophe unless all speaks for a quotation: "the '90s", "rock 'n' roll" and "the workers' hall" have none. */
function facingOfSingle(text: string, at: number): Facing {
	const before = text[at - 1];
	const after = text[at + 1];
	if (isOuter(before) && after !== undefined && /[\p{L}\p{N}$€£]/u.test(after)) {
		return ELISION.test(text.slice(at + 1, at + 8)) ? 'apostrophe' : text[at] === '’' ? 'apostrophe' : 'opens';
	}
	if (isGap(before) || !isOuter(after) || text[at] === '‘' || text[at] === '‚') return 'apostrophe';
	return before === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) ? 'either' : 'closes';
}

const ELISION = /^(?:\d0s|(?:em|tis|twas|til|cause|cos|n|round|bout)(?!\p{L}))/iu;

/** True for what stands before an opening mark or after a closing one. */
function isOuter(unit: string | undefined): boolean {
	return unit === undefined || /[\s\p{P}]/u.test(unit);
}

function isGap(unit: string | undefined): boolean {
	return unit === undefined || /\s/.test(unit);
}
