import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../../text/span.ts';
import type { BlockKind } from '../article.ts';
import type { Reading, SourceFields } from '../reading.ts';
import { BlockWriter } from './blockWriter.ts';
import { readCharacterReference } from './characterReference.ts';
import { readFrontMatter, readTitleBlock } from './frontMatter.ts';
import { readHtmlFragment } from './html.ts';
import { findMarkdownExcess } from './markdownLimits.ts';
import { readPlainText } from './plainText.ts';

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Headings, paragraphs, list items and quotes of a Markdown file; code is set aside. */
export function readMarkdown(text: string): Reading {
	const excess = findMarkdownExcess(text);
	if (excess)
		return { ...readPlainText(text), notes: [`Read as plain text, its Markdown left as it stands: ${excess}.`] };
	return new MarkdownReader(text).read();
}

class MarkdownReader {
	readonly #text: string;
	/** The parser takes a byte order mark away and counts from the unit after it. */
	readonly #offset: number;
	readonly #writer: BlockWriter;
	#fields: SourceFields = {};

	constructor(text: string) {
		this.#text = text;
		this.#offset = text.startsWith('\uFEFF') ? 1 : 0;
		this.#writer = new BlockWriter(text);
	}

	read(): Reading {
		this.#readFlow(markdown.parse(this.#text).children, 'paragraph');
		const { blocks } = this.#writer;
		const title = blocks.some(({ level }) => level === 1) ? undefined : readTitleBlock(this.#text, this.#fields);
		return { blocks: title ? [title, ...blocks] : blocks, fields: this.#fields, notes: [] };
	}

	#readFlow(nodes: readonly RootContent[], kind: BlockKind): void {
		for (const node of nodes) {
			if (node.type === 'paragraph') this.#readParagraph(node, kind);
			else if (node.type === 'heading') this.#readBlock(node.children, 'heading', node.depth);
			else if (node.type === 'blockquote') this.#readFlow(node.children, 'quote');
			else if (node.type === 'list') for (const item of node.children) this.#readFlow(item.children, 'listItem');
			else if (node.type === 'code') this.#readCode(node, kind);
			else if (node.type === 'html') readHtmlFragment(this.#writer, this.#text, this.#spanOf(node));
			else if (isFrontMatter(node))
				this.#fields = readFrontMatter(this.#text, insideFences(this.#text, this.#spanOf(node)));
		}
	}

	#readParagraph(node: Paragraph, kind: BlockKind): void {
		const { start, end } = this.#spanOf(node);
		const isTable =
			this.#text[start] === '|' &&
			this.#text
				.slice(start, Math.min(end, start + 1000))
				.split('\n')
				.slice(1)
				.some((line) => /^[\t\r >|:-]*$/.test(line) && line.includes('-') && line.includes('|'));
		this.#readBlock(node.children, isTable ? 'furniture' : isCaption(node.children) ? 'caption' : kind);
	}

	#readBlock(nodes: readonly PhrasingContent[], kind: BlockKind, level?: number): void {
		this.#writer.kind = kind;
		this.#writer.level = level;
		this.#readPhrasing(nodes);
		this.#writer.endBlock();
	}

	#readPhrasing(nodes: readonly PhrasingContent[]): void {
		const writer = this.#writer;
		for (const [i, node] of nodes.entries()) {
			const { start } = this.#spanOf(node);
			if (isLineOfItsOwn(nodes, i - 1)) writer.lineBreak({ start, end: start + 1 });
			if (node.type === 'text') this.#readText(node);
			else if (node.type === 'inlineCode') this.#readInlineCode(this.#spanOf(node), node.value);
			else if (node.type === 'break' || (node.type === 'html' && LINE_BREAK.test(node.value)))
				writer.lineBreak(this.#spanOf(node));
			else if (node.type === 'link' || node.type === 'linkReference') {
				writer.inLink = true;
				this.#readPhrasing(node.children);
				writer.inLink = false;
			} else if ('children' in node) this.#readPhrasing(node.children);
		}
	}

	/**
	 * The value of a text node is shorter than its source: escapes and entities are decoded, and at a line's end the white space
	 * and the marks that begin the next line of a quote or a list item are gone. Both are walked side by side.
	 */
	#readText(node: Text): void {
		const { start, end } = this.#spanOf(node);
		const source = this.#text;
		const { value } = node;
		let at = start;
		let shown = 0;
		let plainFrom = at;
		const plain = (): void => {
			if (plainFrom < at) this.#writer.verbatim({ start: plainFrom, end: at }, source.slice(plainFrom, at));
		};
		while (at < end && shown < value.length) {
			const unit = source[at]!;
			let next = at;
			let as = '';
			if (unit === '\\' && isPunctuation(source[at + 1]) && value[shown] === source[at + 1]) {
				next = at + 2;
				as = value[shown]!;
			} else if (unit === '&') {
				const reference = readCharacterReference(source, at, true);
				// For code points that HTML maps elsewhere or forbids, Markdown shows U+FFFD.
				if (reference) as = value.startsWith(reference.shown, shown) ? reference.shown : '\uFFFD';
				if (reference && value.startsWith(as, shown)) next = reference.end;
			} else if (isWhite(unit) || unit === '\0') {
				const lineEnd = value[shown] === '\n' || value[shown] === '\r' ? skipLineEnd(source, at) : undefined;
				if (lineEnd !== undefined) {
					plain();
					this.#writer.space({ start: at, end: lineEnd });
					shown += value[shown] === '\r' && value[shown + 1] === '\n' ? 2 : 1;
					plainFrom = at = lineEnd;
					continue;
				}
				if (unit === '\0' && value[shown] === '\uFFFD') {
					next = at + 1;
					as = '\uFFFD';
				}
			}
			if (next > at) {
				plain();
				this.#writer.replaced({ start: at, end: next }, as);
				shown += as.length;
				plainFrom = at = next;
			} else if (unit === value[shown]) {
				at++;
				shown++;
			} else break;
		}
		plain();
		// Not to be expected; the rest is then one run, so that what is shown is right and no word points beside itself.
		if (shown < value.length && at < end)
			this.#writer.replaced({ start: at, end }, value.slice(shown).replace(/\s+/g, ' '));
	}

	#readInlineCode(span: Span, value: string): void {
		const at = this.#text.indexOf(value, span.start);
		if (at >= 0 && at + value.length <= span.end) this.#writer.verbatim({ start: at, end: at + value.length }, value);
		else this.#writer.replaced(span, value.replace(/\s+/g, ' '));
	}

	/** Indented lines are more likely a paragraph that somebody indented than a program; a fence is not prose. */
	#readCode(node: Extract<Nodes, { type: 'code' }>, kind: BlockKind): void {
		const { start, end } = this.#spanOf(node);
		const fenced = /^[ \t>]*(`{3}|~{3})/.test(this.#text.slice(start, start + 200));
		this.#writer.level = undefined;
		this.#writer.kind = fenced ? 'furniture' : kind;
		const line = /[^\r\n]+/g;
		line.lastIndex = start;
		for (let match; (match = line.exec(this.#text)) && match.index < end;) {
			const from = match.index + (/^[\s>]*/.exec(match[0])?.[0].length ?? 0);
			const to = Math.min(match.index + match[0].trimEnd().length, end);
			if (from >= to || (fenced && /^[`~]{3}/.test(this.#text.slice(from, from + 3)))) continue;
			this.#writer.verbatim({ start: from, end: to }, this.#text.slice(from, to));
			this.#writer.endBlock();
		}
	}

	/** In the file. */
	#spanOf(node: Nodes): Span {
		const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
		return { start: (start.offset ?? 0) + this.#offset, end: (end.offset ?? 0) + this.#offset };
	}
}

const LINE_BREAK = /^<br\b/i;

function isFrontMatter(node: RootContent): boolean {
	return node.type === 'yaml' || (node.type as string) === 'toml';
}

function insideFences(text: string, { start, end }: Span): Span {
	const first = text.slice(start, end).search(/[\r\n]/);
	const last = text.slice(start, end).search(/[\r\n][^\r\n]*$/);
	return { start: start + Math.max(0, first), end: start + Math.max(0, first, last) };
}

/** An image, and text with it. */
function isCaption(nodes: readonly PhrasingContent[]): boolean {
	const first = nodes[0];
	const image = first?.type === 'link' ? first.children[0] : first;
	return nodes.length > 1 && (image?.type === 'image' || image?.type === 'imageReference');
}

/** "**Storm closes bridges**" on a line of its own above the text: a heading to who wrote it, though not to Markdown. */
function isLineOfItsOwn(nodes: readonly PhrasingContent[], index: number): boolean {
	const [before, node, next] = [nodes[index - 1], nodes[index], nodes[index + 1]];
	return (
		node?.type === 'strong' &&
		(before === undefined || (before.type === 'text' && /\n$/.test(before.value))) &&
		next?.type === 'text' &&
		/^\r?\n/.test(next.value)
	);
}

/** The offset of the first unit of the next line that shows, or undefined where no line ends at `offset`. */
function skipLineEnd(text: string, offset: number): number | undefined {
	let at = offset;
	while (text[at] === ' ' || text[at] === '\t') at++;
	if (text[at] === '\r' && text[at + 1] === '\n') at++;
	if (text[at] !== '\n' && text[at] !== '\r') return undefined;
	at++;
	while (text[at] === ' ' || text[at] === '\t' || text[at] === '>') at++;
	return at;
}

function isPunctuation(unit: string | undefined): boolean {
	return unit !== undefined && /[!-/:-@[-`{-~]/.test(unit);
}

function isWhite(unit: string): boolean {
	return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
}
