import type { Piece } from './pieces.ts';

/** The shortest run of figures, in digits, that is dialled. */
const FEWEST_DIGITS = 7;
/** In groups of figures, to either side: no number to dial has more, and a page of figures is not looked through for each of them. */
const FARTHEST = 8;

/** Whether piece `i` is a part of "+44 20 7946 0958" or "555-1234": figures side by side that are no numbers. */
export function isDialled(pieces: readonly Piece[], i: number): boolean {
	let from = i;
	let to = i + 1;
	for (let n = 0, before; n < FARTHEST && (before = previous(pieces, from)) !== undefined; n++) from = before;
	for (let n = 0, after; n < FARTHEST && (after = next(pieces, to)) !== undefined; n++) to = after + 1;
	const groups = pieces.slice(from, to).filter(({ kind }) => kind === 'number');
	if (groups.some(({ text }) => !/^\d{2,5}$/.test(text))) return false;
	const digits = groups.reduce((sum, { text }) => sum + text.length, 0);
	if (digits < FEWEST_DIGITS) return false;
	return (
		groups.length > 2 || (groups.length === 2 && /^\d{3}$/.test(groups[0]!.text) && /^\d{4}$/.test(groups[1]!.text))
	);
}

/** The group of figures before, across a space or a glued hyphen. */
function previous(pieces: readonly Piece[], at: number): number | undefined {
	if (pieces[at - 1]?.kind === 'number') return at - 1;
	return pieces[at]?.glued && pieces[at - 1]?.text === '-' && pieces[at - 1]!.glued && pieces[at - 2]?.kind === 'number'
		? at - 2
		: undefined;
}

function next(pieces: readonly Piece[], at: number): number | undefined {
	if (pieces[at]?.kind === 'number') return at;
	return pieces[at]?.text === '-' && pieces[at].glued && pieces[at + 1]?.glued && pieces[at + 1]!.kind === 'number'
		? at + 1
		: undefined;
}
