import { ErrorCodes, ResponseError, type Location } from 'vscode-languageserver';
import type { Place } from '../features/place.ts';
import type { Span } from '../text/span.ts';
import type { Lines } from './convert.ts';
import type { Position, Range } from './protocol.ts';

/** Between the features' spans and the client's lines and columns, for one corpus. */
export class Conversion {
	/** Both take the corpus's URI of a file; `shownAs` gives the one that the client knows it by. */
	constructor(
		private readonly linesOf: (uri: string) => Lines,
		private readonly shownAs: (uri: string) => string,
	) {}

	lines(uri: string): Lines {
		return this.linesOf(uri);
	}

	uri(uri: string): string {
		return this.shownAs(uri);
	}

	/** Throws where the client sent no position. */
	offset(uri: string, position: Position): number {
		return this.linesOf(uri).offsetAt(checked(position));
	}

	/** Throws where the client sent no range. */
	span(uri: string, range: Range): Span {
		return this.linesOf(uri).spanOf({ start: checked(range?.start), end: checked(range?.end) });
	}

	range(uri: string, span: Span): Range {
		return this.linesOf(uri).rangeOf(span);
	}

	location({ uri, span }: Place): Location {
		return { uri: this.shownAs(uri), range: this.range(uri, span) };
	}

	/** A link to a place, as editors follow it: line and column count from 1. */
	address({ uri, span }: Place): string {
		const { line, character } = this.linesOf(uri).positionAt(span.start);
		return `${this.shownAs(uri)}#L${line + 1},${character + 1}`;
	}
}

function checked(position: Position | undefined): Position {
	if (Number.isInteger(position?.line) && Number.isInteger(position?.character)) return position!;
	throw new ResponseError(ErrorCodes.InvalidParams, 'The request needs a position: { line, character }.');
}
