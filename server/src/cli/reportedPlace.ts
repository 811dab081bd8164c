import type { ArticleAnalysis } from '../analysis/analysis.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { readLines, type Lines } from '../lsp/convert.ts';
import type { Span } from '../text/span.ts';

/** Where something stands, as a report names it. */
export interface ReportedPlace {
	readonly file: string;
	/** From 1, in UTF-16 units. */
	readonly line: number;
	readonly column: number;
	readonly source: string;
}

export type PlaceNamer = (article: ArticleAnalysis, span: Pick<Span, 'start'>) => ReportedPlace;

/** Names places; `nameOf` is an article's path as the report gives it. */
export function placeNamer(nameOf: (uri: string) => string): PlaceNamer {
	const lines = new Map<string, Lines>();
	return ({ article }, { start }) => {
		const { uri, text } = article.file;
		let ofFile = lines.get(uri);
		if (!ofFile) lines.set(uri, (ofFile = readLines(text, 'utf-16')));
		const { line, character } = ofFile.positionAt(start);
		return { file: nameOf(uri), line: line + 1, column: character + 1, source: sourceName(article) };
	};
}

/** On one line. */
export function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
