import type { Figure } from './figure.ts';
import { isArticle, unitAt } from './figureUnits.ts';
import { readNumber } from './numbers.ts';
import type { Piece } from './pieces.ts';

/** What people divide by when they say "one in …". */
const USUAL_WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000]);

/** "one in five", "seven out of ten", as a share; "three in ten days" is none. */
export function shareInCounts(pieces: readonly Piece[], i: number): Figure | undefined {
	const first = pieces[i]!;
	if (isArticle(first) || (first.glued && pieces[i - 1]?.kind !== 'mark')) return undefined;
	const part = readNumber(pieces, i);
	if (!part || part.fraction || part.low !== part.high || !Number.isInteger(part.low) || part.low < 1) return undefined;
	const isOut = pieces[part.to]?.key === 'out' && pieces[part.to + 1]?.key === 'of';
	if (!isOut && (pieces[part.to]?.key !== 'in' || part.to !== i + 1)) return undefined;
	const link = part.to + (isOut ? 2 : 1);
	// "one in every five".
	const at = pieces[link]?.key === 'every' ? link + 1 : link;
	const whole = readNumber(pieces, at);
	if (!whole || whole.low !== whole.high || whole.low <= part.low || !Number.isInteger(whole.low)) return undefined;
	if (!isOut && !USUAL_WHOLES.has(whole.low)) return undefined;
	const after = pieces[whole.to];
	if ((after?.glued && (after.kind === 'word' || /^[%:/-]$/.test(after.text))) || unitAt(pieces, whole.to))
		return undefined;
	const percent = Number(((100 * part.low) / whole.low).toPrecision(6));
	return { from: i, to: whole.to, kind: 'percent', low: percent, high: percent, hedge: 'about', counts: true };
}
