import type { Span } from '../../text/span.ts';
import type { BlockWriter } from './blockWriter.ts';
import { readCharacterReference } from './characterReference.ts';

/**
 * Writes a text node, of which the parser gives the value and the stretch of the file. The source is longer than the value:
 * character references are decoded, line ends are unified, unmatched end tags dropped. Both are walked side by side; where they
 * part, as in text that the parser moved out of a table, the rest is left out, since no place in the file stands for it.
 */
export function appendHtmlText(
	writer: BlockWriter,
	source: string,
	span: Span,
	value: string,
	preformatted: boolean,
): void {
	let at = span.start;
	let shown = 0;
	let plainFrom = at;
	const plain = (): void => {
		if (plainFrom < at) writer.verbatim({ start: plainFrom, end: at }, source.slice(plainFrom, at));
	};
	while (at < span.end && shown < value.length) {
		const unit = source[at]!;
		const as = value[shown]!;
		if (isWhite(unit)) {
			plain();
			const from = at;
			let lines = 0;
			for (; at < span.end && isWhite(source[at]!); at++) {
				if (source[at] === '\n') lines++;
				// Of "\r\n" the parser keeps one; before the first paragraph of a page and between table rows, none.
				if (isWhite(value[shown] ?? '') && !(source[at] === '\r' && source[at + 1] === '\n')) shown++;
			}
			plainFrom = at;
			if (preformatted && lines > 1) writer.endBlock();
			else writer.space({ start: from, end: at });
			continue;
		}
		if (unit === as && unit !== '&' && unit !== '<') {
			at++;
			shown++;
			continue;
		}
		const reference = unit === '&' ? readCharacterReference(source, at, false) : undefined;
		if (reference && value.startsWith(reference.shown, shown)) {
			plain();
			if (isWhite(reference.shown)) writer.space({ start: at, end: reference.end });
			else writer.replaced({ start: at, end: reference.end }, reference.shown);
			shown += reference.shown.length;
			plainFrom = at = reference.end;
		} else if (unit === '\0') {
			plain();
			if (as === '\uFFFD') shown++;
			plainFrom = ++at;
		} else if (unit === as && !(unit === '<' && endOfTag(source, at, span.end) !== undefined)) {
			at++;
			shown++;
		} else {
			const end = unit === '<' ? endOfTag(source, at, span.end) : undefined;
			if (end === undefined) break;
			plain();
			plainFrom = at = end;
		}
	}
	plain();
}

/** The offset after the tag that begins at `offset`, or undefined where that is no tag. */
function endOfTag(source: string, offset: number, limit: number): number | undefined {
	if (!/[a-z/!?]/i.test(source[offset + 1] ?? '')) return undefined;
	const end = source.indexOf('>', offset);
	return end < 0 || end >= limit ? undefined : end + 1;
}

function isWhite(unit: string): boolean {
	return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f';
}
