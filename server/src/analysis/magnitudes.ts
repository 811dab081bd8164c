import type { Figure } from './figure.ts';
import type { Piece } from './pieces.ts';

/** No earthquake is stronger. */
const STRONGEST = 10;

/** The same figure as an earthquake's magnitude: "magnitude 6.1", "6.1-magnitude", "6.1 on the Richter scale". */
export function asMagnitude(pieces: readonly Piece[], figure: Figure): Figure | undefined {
	const { from, to, kind, low, high } = figure;
	if (kind !== 'number' || low < 0 || high > STRONGEST) return undefined;
	const link = /^(?:of|-)$/.test(pieces[from - 1]?.key ?? '') ? from - 2 : from - 1;
	const next = pieces[to]?.text === '-' ? to + 1 : to;
	const named = pieces[link]?.key === 'magnitude' || pieces[next]?.key === 'magnitude' || isOnScale(pieces, to);
	return named ? { ...figure, of: 'magnitude', counts: false } : undefined;
}

function isOnScale(pieces: readonly Piece[], to: number): boolean {
	return /^on the (?:open-ended )?richter/.test(
		pieces
			.slice(to, to + 6)
			.map(({ key, glued }, i) => (i && !glued ? ` ${key}` : key))
			.join(''),
	);
}
