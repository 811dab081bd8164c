import { isNameWord } from './capitals.ts';
import { knownName, LONGEST_KNOWN, nameKey } from './gazetteer.ts';
import { isDemonym } from './kindVotes.ts';
import { AIRPORTS, CALENDAR_WORDS, GENERIC_ENDINGS, LEADING_PARTICLES, NUMBERED } from './lexicons/nameWords.ts';
import { isCapitalized, type Line, type NameEvidence } from './nameEvidence.ts';
import { acrossMark, acrossSmallWord, isClosingQuote, isQuoted, joinsGenitive } from './nameJoints.ts';
import type { Piece } from './pieces.ts';

/** Pieces `from` up to but without `to` of a line, which look like one name, or like a title and a name. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** Names met where a capital means something, by `nameKey`: what a headline is read with. */
export type Phrases = ReadonlySet<string>;

/** The capitalised runs of a line, with the small words that a name can hold: "Institute for the Study of Tides". */
export function findRuns(line: Line, evidence: NameEvidence, phrases: Phrases): Run[] {
	const runs: Run[] = [];
	const { pieces } = line;
	for (let i = 0; i < pieces.length;) {
		const to =
			quotedTitle(line, i) ??
			knownPhrase(line, i, phrases) ??
			(beginsName(line, i, evidence) ? endOfRun(line, i, evidence) : undefined);
		if (to === undefined) {
			i++;
			continue;
		}
		runs.push({ from: i, to });
		i = to;
	}
	return runs;
}

/** The longest title of a work in quotation marks, in words. */
const LONGEST_TITLE = 9;

/** “The Glass Harbour” and "Rope and Tar": quoted words with capitals throughout are the title of a work. */
function quotedTitle({ pieces, casing }: Line, i: number): number | undefined {
	if (casing !== 'prose' || !isQuoted(pieces, i)) return undefined;
	let capitals = 0;
	for (let to = i; to <= Math.min(pieces.length - 1, i + LONGEST_TITLE); to++) {
		const piece = pieces[to]!;
		if (piece.kind === 'mark') {
			if (isClosingQuote(piece) && piece.glued) return capitals > 1 ? to : undefined;
			if (!/^[-–'’&]$/.test(piece.text)) return undefined;
		} else if (isCapitalized(piece.text)) capitals++;
		else if (piece.kind === 'word' && piece.text.length > 3) return undefined;
	}
	return undefined;
}

/** In a headline: the longest name of the article's text that begins here, whatever its case. */
function knownPhrase({ pieces, casing }: Line, i: number, phrases: Phrases): number | undefined {
	if (casing === 'prose' || pieces[i]!.kind === 'mark') return undefined;
	let found: number | undefined;
	let key = '';
	for (let j = i; j < Math.min(pieces.length, i + LONGEST_KNOWN); j++) {
		const piece = pieces[j]!;
		if (piece.kind === 'mark' && piece.text !== '-' && piece.text !== '.') break;
		key = nameKey(`${key} ${piece.text}`);
		if (j > i && piece.kind !== 'mark' && phrases.has(key)) found = j + 1;
	}
	return found;
}

/** True where a name can begin with this piece. */
function beginsName(line: Line, i: number, evidence: NameEvidence): boolean {
	const { pieces } = line;
	const piece = pieces[i]!;
	if (piece.kind === 'number') return isOrdinalOfName(line, i, evidence);
	if (piece.kind !== 'word' || isHandle(pieces, i)) return false;
	if (LEADING_PARTICLES.has(piece.key) && !isCapitalized(piece.text)) {
		const next = pieces[i + 1];
		return next?.text === '-' && next.glued && isNameWord(line, i + 2, evidence);
	}
	return isNameWord(line, i, evidence);
}

/** "4th Mountain Engineers": the figure is a part of the name of a unit. */
function isOrdinalOfName(line: Line, i: number, evidence: NameEvidence): boolean {
	const [suffix, next] = [line.pieces[i + 1], line.pieces[i + 2]];
	return (
		line.casing === 'prose' &&
		suffix !== undefined &&
		suffix.glued &&
		/^(?:st|nd|rd|th)$/.test(suffix.key) &&
		next !== undefined &&
		!CALENDAR_WORDS.has(next.key) &&
		isNameWord(line, i + 2, evidence)
	);
}

/** "@riga_today" and "#riga" are addresses. */
function isHandle(pieces: readonly Piece[], i: number): boolean {
	const before = pieces[i - 1];
	return pieces[i]!.glued && before !== undefined && /^[@#_\\]$/.test(before.text);
}

/** How far the run that begins at `i` goes: to the piece after its last. */
function endOfRun(line: Line, i: number, evidence: NameEvidence): number {
	const { pieces } = line;
	let to = i + 1;
	if (pieces[i]!.kind === 'number') to++;
	// No name is longer; and what is not bounded, somebody will write.
	while (to - i < LONGEST_RUN) {
		const next = continuation(line, i, to, evidence);
		if (next === undefined) return to;
		to = next;
	}
	return to;
}

/** In pieces. */
const LONGEST_RUN = 24;

/** Where the run `from`..`to` goes on: the end of its next word, or undefined where the name ends. */
function continuation(line: Line, from: number, to: number, evidence: NameEvidence): number | undefined {
	const { pieces } = line;
	const last = pieces[to - 1]!;
	const next = pieces[to];
	if (!next) return undefined;
	const isName = (at: number): boolean => isNameWord(line, at, evidence);
	if (next.kind === 'mark') return acrossMark(line, from, to, isName);
	if (last.possessive && !joinsGenitive(line, to - 1, isName)) return undefined;
	if (next.kind === 'number') {
		if (NUMBERED.has(last.key) || (next.glued && /^\p{Lu}+$/u.test(last.text))) return to + 1;
		return undefined;
	}
	// Letters that follow a figure at once belong to it: "4th", "10m".
	if (next.glued && last.kind === 'number') return to + 1;
	if (isName(to)) return to + 1;
	if (isCapitalized(next.text)) return undefined;
	// "the Kvarn islands".
	if (GENERIC_ENDINGS.has(next.key) && to - from === 1 && pieces[from - 1]?.key === 'the') return to + 1;
	// "Kvarn airport", in the lower case of many newsrooms; but "a Kvarnian airport".
	if (AIRPORTS.has(next.key) && !pieces.slice(from, to).some((p) => isPeople(p.key))) return to + 1;
	return acrossSmallWord(line, from, to, isName);
}

function isPeople(key: string): boolean {
	return isDemonym(key) || knownName(nameKey(key))?.kind === 'group';
}
