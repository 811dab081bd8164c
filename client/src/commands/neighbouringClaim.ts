import type { Position, Range } from '../../../server/src/lsp/protocol.ts';

/**
 * The index of the claim (or of whatever else has a range) that begins next after the cursor, or last before it, in a list in the
 * order of the text. Past the last one the first follows, and the other way round. -1 for an empty list.
 */
export function neighbouringClaim(
	claims: readonly { readonly range: Range }[],
	cursor: Position,
	direction: 'next' | 'previous',
): number {
	if (direction === 'next') {
		const next = claims.findIndex(({ range }) => compare(range.start, cursor) > 0);
		return next >= 0 || claims.length === 0 ? next : 0;
	}
	const previous = claims.findLastIndex(({ range }) => compare(range.start, cursor) < 0);
	return previous >= 0 ? previous : claims.length - 1;
}

function compare(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}
