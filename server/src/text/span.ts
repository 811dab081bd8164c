/** A stretch of text: half-open, in UTF-16 units. Where it points (a file, a block's prose) is said by the field that holds it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export function spanLength(span: Span): number {
	return span.end - span.start;
}

/** True where the two share at least one unit; spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer`; a span contains itself. */
export function containsSpan(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where a cursor at `offset` touches the span: its end counts, as it does for a word under an editor's cursor. */
export function touches(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}
