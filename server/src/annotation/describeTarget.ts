import { codePointsAt, unitsAt } from '../text/codePoints.ts';
import type { Span } from '../text/span.ts';
import { CLEARLY_MORE } from './anchor.ts';
import type { FoldedText } from './foldedText.ts';
import type { NoteTarget } from './note.ts';
import type { NoteSelector } from './placeEvidence.ts';
import { findQuotePlaces } from './quotePlaces.ts';
import { describeSpan } from './selector.ts';

/** Describes a span of an article's text as the target of a note. */
export function describeTarget(text: FoldedText, span: Span, source: string): NoteTarget {
	const { file } = text.even;
	const { quote, before, after } = describeSpan(file, span);
	const places = findQuotePlaces(text.even, { quote, before, after });
	const most = Math.max(0, ...places.map(({ keptBefore, keptAfter }) => keptBefore + keptAfter));
	const twins = places.filter(({ keptBefore, keptAfter }) => keptBefore + keptAfter > most - CLEARLY_MORE).length;
	return {
		source,
		quote,
		before,
		after,
		start: codePointsAt(file, span.start),
		...(places.length > 1 && { copies: places.length }),
		...(twins > 1 && { twins }),
	};
}

/** What a target is found by in a text. */
export function selectorOf({ quote, before, after, start, copies, twins }: NoteTarget, file: string): NoteSelector {
	return { quote, before, after, copies, twins, ...(start !== undefined && { start: unitsAt(file, start) }) };
}
