import type { ArticleFormat } from '../article/article.ts';
import { readLines, type Lines, type PositionEncoding } from './convert.ts';
import type { Range } from './protocol.ts';

/** What an editor shows, which may not be saved yet. */
export interface OpenDocument {
	/** As the editor writes it; answers about the document carry this form. */
	readonly uri: string;
	readonly format: ArticleFormat;
	readonly version: number;
	readonly text: string;
	readonly lines: Lines;
}

/** A change as the editor reports it: of a range, or (without one) of the whole text. */
export interface TextChange {
	readonly range?: Range;
	readonly text: string;
}

export function openDocument(
	uri: string,
	format: ArticleFormat,
	version: number,
	text: string,
	encoding: PositionEncoding,
): OpenDocument {
	let lines: Lines | undefined;
	return {
		uri,
		format,
		version,
		text,
		get lines() {
			return (lines ??= readLines(text, encoding));
		},
	};
}

/** The document after the changes, each of which counts in the text that the ones before it left. */
export function changeDocument(
	document: OpenDocument,
	version: number,
	changes: readonly TextChange[],
	encoding: PositionEncoding,
): OpenDocument {
	let current = document;
	for (const { range, text } of changes) {
		const span = range ? current.lines.spanOf(range) : { start: 0, end: current.text.length };
		const changed = current.text.slice(0, span.start) + text + current.text.slice(span.end);
		current = openDocument(document.uri, document.format, version, changed, encoding);
	}
	return current;
}
