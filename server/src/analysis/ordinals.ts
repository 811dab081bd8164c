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
	if (isIdiom(pieces, i, to)) return undefined;
	// "his fifth and sixth goals".
	const isJoined = /^(?:and|or)$/.test(next?.key ?? '') && ORDINALS.has(pieces[to + 1]?.key ?? '');
	const stands = isJoined || next?.text === '-' || countedNoun(pieces, to, true) !== undefined;
	return stands && !next?.possessive
		? { from: i, to, kind: 'ordinal', low: value, high: value, counts: true }
		: undefined;
}

/** "first of all", "in the first place", "a second-half goal", and the ordinals in names. */
function isIdiom(pieces: readonly Piece[], i: number, to: number): boolean {
	const words = [-2, -1].map((n) => pieces[i + n]?.key).join(' ');
	// "the First Minister", "the Second World War": a part of the name.
	if (/^\p{Lu}/u.test(pieces[i]!.text) && /^\p{Lu}/u.test(pieces[to]?.text ?? '')) return true;
	const after = [0, 1].map((n) => pieces[to + n]?.key).join(' ');
	return /^(?:of all|- half|- party)$/.test(after) || (words === 'in the' && pieces[to]?.key === 'place');
}
