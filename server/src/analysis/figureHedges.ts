import type { Quantity } from './analysis.ts';
import type { Figure } from './figure.ts';
import { HEDGES_AFTER, HEDGES_BEFORE, LONGEST_HEDGE, type HedgeWords } from './lexicons/hedges.ts';
import { MEASURING_WORDS } from './lexicons/units.ts';
import type { Piece } from './pieces.ts';

/** How the words around a figure hedge it. */
export function hedgeOf(pieces: readonly Piece[], figure: Figure): Pick<Quantity, 'hedge' | 'bound'> {
	const { from, to, kind } = figure;
	if (kind === 'ordinal') return { hedge: 'exact' };
	const before = hedgeBefore(pieces, from);
	if (before !== undefined && !(kind === 'duration' && isDuring(pieces, from))) return said(before);
	// "100 or so guests", and "100 guests or so".
	const after = hedgeAfter(pieces, to) ?? (kind === 'number' ? hedgeAfter(pieces, to + 1) : undefined);
	return after ? said(after) : { hedge: figure.hedge ?? 'exact' };
}

function said({ hedge, bound }: HedgeWords): Pick<Quantity, 'hedge' | 'bound'> {
	return bound ? { hedge, bound } : { hedge };
}

/** "witnesses heard over 83 days" took no more than those: "over" is "during" unless a word before it measures. */
function isDuring(pieces: readonly Piece[], from: number): boolean {
	const [over, before] = [pieces[from - 1], pieces[from - 2]];
	return (
		over?.key === 'over' &&
		!(
			before &&
			(MEASURING_WORDS.has(before.key) || /^(?:just|well|for|slightly|little|was|is|were|are)$/.test(before.key))
		)
	);
}

/** The hedge that ends before piece `from`: "nearly", "more than". */
export function hedgeBefore(pieces: readonly Piece[], from: number): HedgeWords | undefined {
	for (let n = Math.min(LONGEST_HEDGE, from); n > 0; n--) {
		const hedge = HEDGES_BEFORE.get(wordsOf(pieces, from - n, from));
		if (hedge) return hedge;
	}
	return undefined;
}

function hedgeAfter(pieces: readonly Piece[], to: number): HedgeWords | undefined {
	if (pieces[to]?.text === '+' && pieces[to].glued) return { hedge: 'above', bound: true };
	const at = pieces[to]?.text === '-' ? to + 1 : to;
	for (let n = LONGEST_HEDGE; n > 0; n--) {
		const hedge = at + n <= pieces.length ? HEDGES_AFTER.get(wordsOf(pieces, at, at + n)) : undefined;
		if (hedge && (n > 1 || at > to)) return hedge;
	}
	return undefined;
}

function wordsOf(pieces: readonly Piece[], from: number, to: number): string {
	return pieces
		.slice(from, to)
		.map((p) => p.key)
		.join(' ');
}
