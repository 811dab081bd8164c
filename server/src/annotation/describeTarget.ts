import { codePointsAt, unitsAt } from '../text/codePoints.ts';
import type { Span } from '../text/span.ts';
import { CLEARLY_MORE } from './anchor.ts';
import type { FoldedText } from './foldedText.ts';
import type { NoteTarget } from './note.ts';
import type { NoteSelector } from './placeEvidence.ts';
import { findQuotePlaces, type QuotePlace } from './quotePlaces.ts';
import { describeSpan } from './selector.ts';

/** Describes a span of an article's text as the target of a note. */
export function describeTarget(text: FoldedText, span: Span, source: string): NoteTarget {
	const { file } = text.even;
	const { quote, before, after } = describeSpan(file, span);
	const kept = ({ keptBefore, keptAfter }: QuotePlace): number => keptBefore + keptAfter;
	const places = [...findQuotePlaces(text.even, { quote, before, after })].sort((a, b) => kept(b) - kept(a));
	const [own, ...others] = places;
	const twins = own ? 1 + others.filter((other) => kept(other) > kept(own) - CLEARLY_MORE).length : 0;
	const sharedBefore = Math.max(0, ...others.map(({ keptBefore }) => keptBefore));
	const sharedAfter = Math.max(0, ...others.map(({ keptAfter }) => keptAfter));
	return {
		source,
		quote,
		before,
		after,
		start: codePointsAt(file, span.start),
		...(places.length > 1 && { copies: places.length }),
		...(twins > 1 && { twins }),
		...(sharedBefore && { sharedBefore }),
		...(sharedAfter && { sharedAfter }),
	};
}

/** What a target is found by in a text. */
export function selectorOf({ start, ...described }: NoteTarget, file: string): NoteSelector {
	const { quote, before, after, copies, twins, sharedBefore, sharedAfter } = described;
	return {
		quote,
		before,
		after,
		copies,
		twins,
		sharedBefore,
		sharedAfter,
		...(start !== undefined && { start: unitsAt(file, start) }),
	};
}
