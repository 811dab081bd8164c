import { isWritten, knownName, nameKey, type KnownName } from './gazetteer.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { CURRENCY_CODES } from './lexicons/currencies.ts';
import { GIVEN_NAMES } from './lexicons/givenNames.ts';
import { CALENDAR_WORDS, DOUBTFUL_NAMES, SENTENCE_OPENERS } from './lexicons/nameWords.ts';
import {
	EVENT_BEGINNINGS,
	EVENT_ENDINGS,
	ORGANIZATION_BEGINNINGS,
	ORGANIZATION_ENDINGS,
	WORK_ENDINGS,
} from './lexicons/organizations.ts';
import { PLACE_BEGINNINGS, PLACE_ENDINGS } from './lexicons/places.ts';
import { HONORIFICS, OFFICES, ROLE_NOUNS, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import { isCapitalized, isShouted, type Line, type NameEvidence } from './nameEvidence.ts';
import type { Piece } from './pieces.ts';

/** True where the piece can be a word of a name, as far as its capital and the rest of the article tell. */
export function isNameWord(line: Line, i: number, evidence: NameEvidence): boolean {
	const piece = line.pieces[i];
	if (!piece || piece.kind !== 'word' || !isCapitalized(piece.text)) return false;
	if (CALENDAR_WORDS.has(piece.key) && !isInitial(line.pieces, i) && !isNamedLikeMonth(line.pieces, i)) return false;
	// "at New Year".
	if (piece.key === 'new' && /^years?$/.test(line.pieces[i + 1]?.key ?? '')) return false;
	if (isCurrencyCode(line.pieces, i) || isLetterOfCompound(line.pieces, i)) return false;
	if (line.casing !== 'prose') return isNameInHeadline(line, i, evidence);
	if (!line.begins[i]) return !isShouted(piece) || evidence(piece.key).capital > 0;
	return isNameAtBeginning(line, i, evidence);
}

/** "Jan Brask", "Mayor May Brask"; but "on 5 Jan" and "In May Brask left". */
function isNamedLikeMonth(pieces: readonly Piece[], i: number): boolean {
	const { key, possessive } = pieces[i]!;
	const [before, next] = [pieces[i - 1], pieces[i + 1]];
	if (possessive || !GIVEN_NAMES.has(key) || next?.kind !== 'word') return false;
	if (!isCapitalized(next.text) || CALENDAR_WORDS.has(next.key)) return false;
	if (before && isTitleWord(before.key)) return true;
	// The short form of the month stands with its day.
	return key === 'jan' && before?.kind !== 'number' && !isCommonWord(next.key) && !BEFORE_MONTHS.has(before?.key ?? '');
}

const BEFORE_MONTHS = new Set('in since until till early late last next this mid'.split(' '));

/** "CZK 12 million". */
function isCurrencyCode(pieces: readonly Piece[], i: number): boolean {
	const { key, text } = pieces[i]!;
	return CURRENCY_CODES.has(key) && text === text.toUpperCase() && pieces[i + 1]?.kind === 'number';
}

/** "T" of "T-shirt". */
function isLetterOfCompound(pieces: readonly Piece[], i: number): boolean {
	const [letter, hyphen, word] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
	if (letter.text.length > 1 || hyphen?.text !== '-' || !hyphen.glued || !word?.glued) return false;
	return word.kind === 'word' && !isCapitalized(word.text) && isCommonWord(word.key);
}

/** "I." of "Dr I. Lind". */
function isInitial(pieces: readonly Piece[], i: number): boolean {
	return pieces[i]!.text.length === 1 && pieces[i + 1]?.text === '.' && pieces[i + 1]!.glued;
}

function isNameInHeadline({ pieces, begins }: Line, i: number, evidence: NameEvidence): boolean {
	const { key, text } = pieces[i]!;
	const use = evidence(key);
	// "Direct" is none for standing in "Direct Investment Fund".
	if (use.capital > use.lower) return !isCommonWord(key) || use.last > 0;
	if (use.lower > 0 || SENTENCE_OPENERS.has(key) || isContraction(key)) return false;
	const known = knownName(nameKey(text));
	if (known) return isWritten(known, text) && !(known.exactly && begins[i]);
	return !isCommonWord(key) && !ROLE_NOUNS.has(key);
}

/** The first word of a sentence has a capital anyway: what speaks for a name besides. */
function isNameAtBeginning(line: Line, i: number, evidence: NameEvidence): boolean {
	const { key, text } = line.pieces[i]!;
	const next = line.pieces[i + 1];
	const nextIsName = next?.kind === 'word' && isCapitalized(next.text) && !CALENDAR_WORDS.has(next.key);
	const use = evidence(key);
	// "New York wants", though "New" begins many a sentence.
	if (nextIsName && knownName(nameKey(`${text} ${next.text}`))) return true;
	if (SENTENCE_OPENERS.has(key) || isContraction(key)) return false;
	if (use.capital > use.lower) return true;
	if (ROLE_QUALIFIERS.has(key) && nextIsName && isTitleWord(next.key)) return true;
	if (isTitleWord(key)) return nextIsName || (next?.text === '.' && HONORIFICS.has(key)) || isOfOffice(line.pieces, i);
	const known = knownName(nameKey(text));
	if (known && use.lower === 0 && (known.exactly === undefined || (isHomeOrPeople(known) && !DOUBTFUL_NAMES.has(key))))
		return true;
	if (!isCommonWord(key)) return use.lower === 0;
	if (!nextIsName) return false;
	// "Border Force said", "Lake Aldra is": common words that make a name together; "Hosting Aldra" is none.
	if (
		GIVEN_NAMES.has(key) ||
		PLACE_BEGINNINGS.has(key) ||
		ORGANIZATION_BEGINNINGS.has(key) ||
		EVENT_BEGINNINGS.has(key)
	)
		return true;
	return !isVerbLike(key) && (isCommonWord(next.key) || isEnding(next.key)) && !isTitleWord(next.key);
}

/** "Secretary of State Ada Lind". */
function isOfOffice(pieces: readonly Piece[], i: number): boolean {
	const [of, office] = [pieces[i + 1], pieces[i + 2]];
	return of?.key === 'of' && office !== undefined && isCapitalized(office.text) && OFFICES.has(office.key);
}

/** "They'll", "we've", "hasn't". */
function isContraction(key: string): boolean {
	const [whole, word] = /^(\p{L}+)'(?:ll|d|ve|re|m|s)$/u.exec(key) ?? [];
	return (whole !== undefined && SENTENCE_OPENERS.has(word!)) || key.endsWith("n't");
}

/** "China says", "French boats": countries and peoples begin sentences more often than the words that they look like. */
function isHomeOrPeople({ kind }: KnownName): boolean {
	return kind === 'place' || kind === 'group';
}

/** True for a role or an honorific, in the plural too. */
export function isTitleWord(key: string): boolean {
	return ROLE_NOUNS.has(key) || HONORIFICS.has(key) || (key.endsWith('s') && ROLE_NOUNS.has(key.slice(0, -1)));
}

function isVerbLike(key: string): boolean {
	return /(?:ing|ed|ly)$/.test(key);
}

/** True for a word that ends names of bodies, places, events or works. */
export function isEnding(key: string): boolean {
	return ORGANIZATION_ENDINGS.has(key) || PLACE_ENDINGS.has(key) || EVENT_ENDINGS.has(key) || WORK_ENDINGS.has(key);
}
