import { overlaps, type Span } from '../text/span.ts';
import type { ArticleFile, Block, SourceField } from './article.ts';
import type { Reading, SourceFields } from './reading.ts';

/** Nobody writes more. */
const LONGEST_FRONT_MATTER = 20_000;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** What a file says of its title, its source and its pictures outside its blocks, in its order and without overlaps. */
export function findLabels(
	{ text, format }: ArticleFile,
	blocks: readonly Block[],
	{ fields, attributes = [] }: Pick<Reading, 'fields' | 'attributes'>,
): Span[] {
	const found = format === 'html' ? [...fieldsIn(text, fields), ...attributes] : frontMatterIn(text);
	const labels: Span[] = [];
	for (const label of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = labels[labels.length - 1];
		if (last && overlaps(last, label)) continue;
		if (!blocks.some((block) => overlaps(block.span, label))) labels.push(label);
	}
	return labels;
}

function fieldsIn(text: string, { title = [], outlet = [], place = [] }: SourceFields): Span[] {
	const stands = ({ value, span }: SourceField): boolean =>
		span !== undefined && text.slice(span.start, span.end).length <= 2 * value.length;
	return [...title, ...outlet, ...place].filter(stands).map(({ span }) => span!);
}

/** The values of its lines: "tags: [Riga, ports]". */
function frontMatterIn(text: string): Span[] {
	const [whole, inside] = FRONT_MATTER.exec(text.slice(0, LONGEST_FRONT_MATTER)) ?? [];
	if (whole === undefined || inside === undefined) return [];
	const offset = whole.indexOf(inside);
	return [...inside.matchAll(/^(?:[\w -]{1,40}:[ \t]*|[ \t]*-[ \t]+)(\S.*)$/gm)].map(
		({ index, 0: line, 1: value = '' }) => {
			const end = offset + index + line.length;
			return { start: end - value.length, end };
		},
	);
}
