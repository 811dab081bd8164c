import type { Location } from 'vscode-languageserver';
import type { Place } from '../features/place.ts';
import type { Span } from '../text/span.ts';
import type { Lines } from './convert.ts';
import type { Position, Range } from './protocol.ts';

/** Between the features' spans and the client's lines and columns, for one corpus. */
export class Conversion {
	/** `linesOf` and `shownAs` take the corpus's URI of a file; the latter gives the one that the client knows it by. */
	constructor(
		private readonly linesOf: (uri: string) => Lines,
		private readonly shownAs: (uri: string) => string,
	) {}

	lines(uri: string): Lines {
		return this.linesOf(uri);
	}

	offset(uri: string, position: Position): number {
		return this.linesOf(uri).offsetAt(position);
	}

	range(uri: string, span: Span): Range {
		return this.linesOf(uri).rangeOf(span);
	}

	uri(uri: string): string {
		return this.shownAs(uri);
	}

	/** A link to a place, as editors follow it: line and column count from 1. */
	address({ uri, span }: Place): string {
		const { line, character } = this.linesOf(uri).positionAt(span.start);
		return `${this.shownAs(uri)}#L${line + 1},${character + 1}`;
	}

	location({ uri, span }: Place): Location {
		return { uri: this.shownAs(uri), range: this.range(uri, span) };
	}
}
