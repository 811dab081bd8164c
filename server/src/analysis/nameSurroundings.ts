import { STATE_ABBREVIATIONS } from './lexicons/places.ts';
import { isClosingQuote } from './nameJoints.ts';
import type { Piece } from './pieces.ts';

/** “known as "the Gardener"”: a cover name can be anybody's. */
export function isInQuotes(pieces: readonly Piece[], from: number, to: number): boolean {
	return pieces[from]!.glued && /^["“‘']$/.test(pieces[from - 1]?.text ?? '') && isClosingQuote(pieces[to]);
}

/** "Aldra, Wis.": where the piece before is a comma after a name. */
export function isState(pieces: readonly Piece[], from: number, to: number): boolean {
	const [town, state, stop] = [pieces[from - 2], pieces[from], pieces[to]];
	return (
		to - from === 1 &&
		stop?.text === '.' &&
		stop.glued &&
		town?.kind === 'word' &&
		/^\p{Lu}/u.test(town.text) &&
		STATE_ABBREVIATIONS.has(state!.text)
	);
}

export const STOPS = new Set(
	'of in on at by for from with to and or but that which who where when was is were are has had said says'.split(' '),
);
