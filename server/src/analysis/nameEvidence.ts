import type { Article, Sentence } from '../article/article.ts';
import { flatMapInSteps, type Steps } from '../text/steps.ts';
import { isWritten, knownName, nameKey } from './gazetteer.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { readPieces, type Piece } from './pieces.ts';

/** What capitals mean in a line: in "Two Hours of Talks" and "NINE VOTES IN IT" nothing. */
export type Casing = 'prose' | 'title' | 'capitals';

export interface Line {
	readonly sentence: Sentence;
	readonly pieces: readonly Piece[];
	readonly casing: Casing;
	/** For each piece: true where a capital says nothing because a sentence, a quotation or a heading begins with it. */
	readonly begins: readonly boolean[];
}

/** How often one article writes a word in lower case, and with a capital where it need not have one. */
export interface WordUse {
	readonly lower: number;
	readonly capital: number;
	/** Of these, how often no other capital follows, so that it can be a name or a surname. */
	readonly last: number;
}

export type NameEvidence = (key: string) => WordUse;

export function readLines(article: Article): Steps<Line[]> {
	return flatMapInSteps(article.sentences, (s) => (s.block.kind === 'furniture' ? [] : [readLine(s)]));
}

export function nameEvidence(lines: readonly Line[]): NameEvidence {
	const uses = new Map<string, { lower: number; capital: number; last: number }>();
	for (const { pieces, casing, begins } of lines) {
		pieces.forEach((piece, i) => {
			if (piece.kind !== 'word') return;
			const capital = isCapitalized(piece.text);
			if (capital && (casing !== 'prose' || begins[i] || isShouted(piece))) return;
			if (!capital && casing === 'capitals') return;
			// "Aldra-Lind" does not show that "Lind" is a name by itself.
			if (capital && isHyphenated(pieces, i)) return;
			let use = uses.get(piece.key);
			if (!use) uses.set(piece.key, (use = { lower: 0, capital: 0, last: 0 }));
			if (!capital) use.lower++;
			else {
				use.capital++;
				if (!isCapital(pieces[i + 1])) use.last++;
			}
		});
	}
	return (key) => uses.get(key) ?? NEVER;
}

function isHyphenated(pieces: readonly Piece[], i: number): boolean {
	const after = pieces[i + 1];
	return (
		(pieces[i]!.glued && pieces[i - 1]?.text === '-') ||
		(after?.text === '-' && after.glued && pieces[i + 2]?.glued === true)
	);
}

function isCapital(piece: Piece | undefined): boolean {
	return piece?.kind === 'word' && isCapitalized(piece.text);
}

const NEVER: WordUse = { lower: 0, capital: 0, last: 0 };

/** "Riga", "NATO", "U.S.", "iPhone". */
export function isCapitalized(text: string): boolean {
	const first = text.charCodeAt(0);
	if (first < 0x80)
		return isAsciiCapital(first) || (first >= 0x61 && first <= 0x7a && isAsciiCapital(text.charCodeAt(1)));
	return /^\p{Lu}/u.test(text);
}

function isAsciiCapital(code: number): boolean {
	return code >= 0x41 && code <= 0x5a;
}

/** "PEACE" in running text: a common word in capitals is loud, not a name. */
export function isShouted({ text, key }: Piece): boolean {
	if (text.length < 3 || text !== text.toUpperCase() || !isCommonWord(key)) return false;
	const known = knownName(nameKey(text));
	return !known || !isWritten(known, text);
}

/** One sentence, or what stands for one, with what its capitals mean. */
export function readLine(sentence: Sentence): Line {
	const pieces = readPieces(sentence);
	const begins = pieces.map((piece, i) => piece.kind === 'word' && isBeginning(pieces, i));
	return { sentence, pieces, casing: casingOf(pieces, begins), begins };
}

const OPENERS = new Set(['"', '“', '„', '«', '‘', "'", '(', '[']);
const BREAKS = new Set([':', ';', '.', '!', '?', '…', '•', '*', '#', '|', '–', '—', '-', '-', '>']);

function isBeginning(pieces: readonly Piece[], i: number): boolean {
	let before = i - 1;
	while (before >= 0 && OPENERS.has(pieces[before]!.text) && pieces[before + 1]!.glued) {
		// A name in quotation marks has its capital for itself; a quoted sentence begins after a comma, a colon or a full stop.
		before--;
	}
	if (before < 0 || isAfterClock(pieces, before)) return true;
	const { text, kind } = pieces[before]!;
	if (before < i - 1) return kind === 'mark';
	if (kind !== 'mark') return false;
	if (text === '.') return !isAbbreviation(pieces, before);
	if (text === '-' || text === '–' || text === '—') return before === 0;
	return BREAKS.has(text);
}

/** "07.05 Good morning.", "11.20 p.m. The lights": in a live report the hour stands before the sentence. `last` is the piece before it. */
function isAfterClock(pieces: readonly Piece[], last: number): boolean {
	if (!/^\d{1,2}[.:]\d{2}$/.test(pieces[0]!.text)) return false;
	return (
		last <= MOST_OF_CLOCK && pieces.slice(1, last + 1).every(({ kind, key }) => kind === 'mark' || AFTER_CLOCK.has(key))
	);
}

const AFTER_CLOCK = new Set('am pm a.m a.m. p.m p.m. h hrs uhr gmt utc bst cet cest est edt pst pdt'.split(' '));
/** In pieces behind the figure: "p", ".", "m", ".", ":". */
const MOST_OF_CLOCK = 6;

const ABBREVIATED = new Set(
	'mr mrs ms dr st mt ft gen sen rep gov col maj capt cmdr lt sgt cpl prof rev hon pres no jr sr co corp inc ltd bros vs det supt insp messrs'.split(
		' ',
	),
);

/** True where the full stop at `dot` belongs to the word before it: "Dr." and "J." do not end a sentence. */
export function isAbbreviation(pieces: readonly Piece[], dot: number): boolean {
	const word = pieces[dot - 1];
	if (!word || pieces[dot]?.text !== '.' || !pieces[dot].glued || word.kind !== 'word') return false;
	return ABBREVIATED.has(word.key) || (word.text.length === 1 && isCapitalized(word.text)) || word.text.endsWith('.');
}

/** Share of the longer words that must have a capital where the whole line is set like a title. */
const TITLE_SHARE = 0.75;

function casingOf(pieces: readonly Piece[], begins: readonly boolean[]): Casing {
	let long = 0;
	let capitals = 0;
	let common = 0;
	let letters = 0;
	let upper = 0;
	let words = 0;
	pieces.forEach(({ kind, text, key }, i) => {
		if (kind !== 'word') return;
		words++;
		letters += text.length;
		if (text.length > 1 && text === text.toUpperCase()) upper += text.length;
		if (begins[i] || text.length < 4) return;
		long++;
		if (!isCapitalized(text)) return;
		capitals++;
		if (isCommonWord(key)) common++;
	});
	if (words > 1 && upper >= TITLE_SHARE * letters) return 'capitals';
	// Headings have no full stop; a sentence made of little but names has one.
	if (pieces[pieces.length - 1]?.text === '.') return 'prose';
	return common >= 1 && capitals >= 2 && capitals >= TITLE_SHARE * long ? 'title' : 'prose';
}
