import { countedNoun } from './countedNoun.ts';
import type { Figure } from './figure.ts';
import { isArticle } from './figureUnits.ts';
import { FRACTIONS, ORDINALS, SMALL_NUMBERS } from './lexicons/numberWords.ts';
import type { Piece } from './pieces.ts';

/** "second", "21st", "fourth-largest". "The first" of something is one as well; "at first" is none. */
export function ordinalAt(pieces: readonly Piece[], i: number): Figure | undefined {
	const piece = pieces[i]!;
	const suffix = pieces[i + 1];
	let value = piece.kind === 'word' ? ORDINALS.get(piece.key) : undefined;
	let to = i + 1;
	if (
		piece.kind === 'number' &&
		suffix?.glued &&
		/^(?:st|nd|rd|th)$/.test(suffix.key) &&
		/^\d[\d,]*$/.test(piece.text)
	) {
		value = Number(piece.text.replace(/,/g, ''));
		to = i + 2;
	} else if (
		piece.kind === 'word' &&
		SMALL_NUMBERS.has(piece.key) &&
		SMALL_NUMBERS.get(piece.key)! % 10 === 0 &&
		suffix?.text === '-'
	) {
		const unit = ORDINALS.get(pieces[i + 2]?.key ?? '');
		if (unit !== undefined && unit < 10 && SMALL_NUMBERS.get(piece.key)! >= 20) {
			value = SMALL_NUMBERS.get(piece.key)! + unit;
			to = i + 3;
		}
	}
	if (value === undefined) return undefined;
	const before = pieces[i - 1];
	if (
		before &&
		(before.key === 'at' ||
			before.kind === 'number' ||
			(isArticle(before) && FRACTIONS.has(piece.key) && pieces[to]?.key === 'of'))
	)
		return undefined;
	if (before?.kind === 'mark' && before.text === '-') return undefined;
	const next = pieces[to];
	const stands = next?.text === '-' || countedNoun(pieces, to, true) !== undefined;
	return stands && !next?.possessive
		? { from: i, to, kind: 'ordinal', low: value, high: value, counts: true }
		: undefined;
}
