import type { Figure } from './figure.ts';
import { DAY_PARTS, MONTHS, WEEKDAYS } from './lexicons/calendar.ts';
import { DECADES_OF_LIFE } from './lexicons/numberWords.ts';
import { unitNamed, type Unit } from './lexicons/units.ts';
import type { Piece } from './pieces.ts';

const YEAR = unitNamed('year')!;
/** In years; a higher figure after a name is something else. */
const OLDEST = 115;

/** The same figure as an age, where the words around it make it one: "34-year-old", "aged 43", "Lind, just 18,". */
export function asAge(pieces: readonly Piece[], figure: Figure): Figure | undefined {
	if (figure.kind === 'duration' && figure.unit) return oldAfter(pieces, figure);
	if (figure.kind !== 'number' || figure.of !== undefined || !isYears(figure)) return undefined;
	return isAged(pieces, figure.from) || standsAfterName(pieces, figure) ? toAge(figure, YEAR) : undefined;
}

function toAge(figure: Figure, unit: Unit, to = figure.to): Figure {
	return { ...figure, kind: 'duration', unit, of: 'age', counts: false, to };
}

function isYears({ low, high }: Figure): boolean {
	return Number.isInteger(low) && Number.isInteger(high) && low >= 1 && high <= OLDEST;
}

/** "34-year-old", "18- to 24-year-olds", "43 years old", "three months of age". */
function oldAfter(pieces: readonly Piece[], figure: Figure): Figure | undefined {
	const at = pieces[figure.to]?.text === '-' ? figure.to + 1 : figure.to;
	if (/^olds?$/.test(pieces[at]?.key ?? '')) return toAge(figure, figure.unit!, at + 1);
	if (pieces[at]?.key === 'of' && pieces[at + 1]?.key === 'age') return toAge(figure, figure.unit!, at + 2);
	return undefined;
}

/** "aged 43", "at the age of nine", "turned 18", "aged between 8 and 12". */
function isAged(pieces: readonly Piece[], from: number): boolean {
	let at = from - 1;
	if (pieces[at]?.key === 'between') at--;
	const before = pieces[at]?.key ?? '';
	if (/^(?:aged|ages?)$/.test(before)) return true;
	if (before === 'of') return pieces[at - 1]?.key === 'age';
	return /^(?:turned|turns|turning)$/.test(before) && ends(pieces[from + 1]);
}

/** "Emil Lind, 19, who"; not "In May, 19, 20 and 23 of them". */
function standsAfterName(pieces: readonly Piece[], { from, to, low, high }: Figure): boolean {
	let at = from - 1;
	if (/^(?:just|only|now|then|both)$/.test(pieces[at]?.key ?? '')) at--;
	const [name, comma] = [pieces[at - 1], pieces[at]];
	if (low !== high || comma?.text !== ',' || name?.kind !== 'word' || to !== from + 1) return false;
	if (!/^\p{Lu}\p{L}/u.test(name.text) || name.possessive || pieces[from]!.kind !== 'number') return false;
	if (MONTHS.has(name.key) || WEEKDAYS.has(name.key) || DAY_PARTS.has(name.key)) return false;
	const after = pieces[to];
	// A second figure makes a list of both.
	return ends(after) && !(after?.text === ',' && pieces[to + 1]?.kind === 'number');
}

function ends(piece: Piece | undefined): boolean {
	return (
		!piece || (piece.kind === 'mark' && /^[,.;:)!?—–]$/.test(piece.text)) || /^(?:and|on|in|last|this)$/.test(piece.key)
	);
}

/** "in her 40s", "in their late twenties": an age of ten years. */
export function ageInDecades(pieces: readonly Piece[], i: number): Figure | undefined {
	const piece = pieces[i]!;
	const suffix = pieces[i + 1];
	const inFigures =
		piece.kind === 'number' && /^[2-9]0$/.test(piece.text) && suffix?.glued === true && suffix.key === 's';
	const low = inFigures ? Number(piece.text) : piece.kind === 'word' ? DECADES_OF_LIFE.get(piece.key) : undefined;
	if (low === undefined) return undefined;
	const part = pieces[i - 1]?.text === '-' ? pieces[i - 2] : pieces[i - 1];
	const third = PARTS_OF_DECADE.get(part?.key ?? '');
	const owner = third ? pieces[i - (part === pieces[i - 1] ? 2 : 3)] : part;
	if (!/^(?:his|her|their|my|our|your)$/.test(owner?.key ?? '')) return undefined;
	const [from, to] = low === 13 ? [0, 6] : (third ?? [0, 9]);
	return {
		from: i,
		to: inFigures ? i + 2 : i + 1,
		kind: 'duration',
		low: low + from,
		high: low + to,
		unit: YEAR,
		of: 'age',
	};
}

const PARTS_OF_DECADE: ReadonlyMap<string, readonly [number, number]> = new Map([
	['early', [0, 4]],
	['mid', [3, 7]],
	['late', [5, 9]],
]);
