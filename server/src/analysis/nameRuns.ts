import { isWritten, knownName, LONGEST_KNOWN, nameKey, type KnownName } from './gazetteer.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { GIVEN_NAMES } from './lexicons/givenNames.ts';
import {
	CALENDAR_WORDS,
	LEADING_PARTICLES,
	NAME_PARTICLES,
	NAME_TAILS,
	NUMBERED,
	SAINTS,
	SENTENCE_OPENERS,
} from './lexicons/nameWords.ts';
import {
	EVENT_BEGINNINGS,
	EVENT_ENDINGS,
	ORGANIZATION_BEGINNINGS,
	ORGANIZATION_ENDINGS,
	WORK_ENDINGS,
} from './lexicons/organizations.ts';
import { PLACE_BEGINNINGS, PLACE_ENDINGS } from './lexicons/places.ts';
import { HONORIFICS, OFFICES, ROLE_NOUNS, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import { isAbbreviation, isCapitalized, isShouted, type Line, type NameEvidence } from './nameEvidence.ts';
import type { Piece } from './pieces.ts';

/** Pieces `from` up to but without `to` of a line, which look like one name, or like a title and a name. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** Names met where a capital means something, by `nameKey`: what a headline is read with. */
export type Phrases = ReadonlySet<string>;

/** The capitalised runs of a line, with the small words that a name can hold: "Institute for the Study of War". */
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

/** “The Salt Collector” and "Pewter and Lemon": quoted words with capitals throughout are the title of a work. */
function quotedTitle({ pieces, casing }: Line, i: number): number | undefined {
	if (casing !== 'prose' || !isQuoted(pieces, i)) return undefined;
	let capitals = 0;
	for (let to = i; to <= Math.min(pieces.length - 1, i + LONGEST_TITLE); to++) {
		const piece = pieces[to]!;
		if (piece.kind === 'mark') {
			if (CLOSING.test(piece.text) && piece.glued) return capitals > 1 ? to : undefined;
			if (!/^[-–'’&]$/.test(piece.text)) return undefined;
		} else if (isCapitalized(piece.text)) capitals++;
		else if (piece.kind === 'word' && piece.text.length > 3) return undefined;
	}
	return undefined;
}

/** True where the piece stands at once after an opening quotation mark. */
export function isQuoted(pieces: readonly Piece[], i: number): boolean {
	return (
		pieces[i]!.glued &&
		/^["“„«‘']$/.test(pieces[i - 1]?.text ?? '') &&
		!pieces[i - 1]!.glued &&
		pieces[i]!.kind === 'word' &&
		isCapitalized(pieces[i]!.text)
	);
}

const CLOSING = /^["”“»’']$/;

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

/** True where the piece can be a word of a name, as far as its capital and the rest of the article tell. */
export function isNameWord(line: Line, i: number, evidence: NameEvidence): boolean {
	const piece = line.pieces[i];
	if (!piece || piece.kind !== 'word' || !isCapitalized(piece.text)) return false;
	if (CALENDAR_WORDS.has(piece.key) && !isInitial(line.pieces, i)) return false;
	if (line.casing !== 'prose') return isNameInHeadline(line, i, evidence);
	if (!line.begins[i]) return !isShouted(piece) || evidence(piece.key).capital > 0;
	return isNameAtBeginning(line, i, evidence);
}

/** "I." of "Dr I. Solvane". */
function isInitial(pieces: readonly Piece[], i: number): boolean {
	return pieces[i]!.text.length === 1 && pieces[i + 1]?.text === '.' && pieces[i + 1]!.glued;
}

function isNameInHeadline({ pieces, begins }: Line, i: number, evidence: NameEvidence): boolean {
	const { key, text } = pieces[i]!;
	const use = evidence(key);
	// "Direct" is none for standing in "Direct Investment Fund".
	if (use.capital > use.lower) return !isCommonWord(key) || use.last > 0;
	if (use.lower > 0 || SENTENCE_OPENERS.has(key)) return false;
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
	if (SENTENCE_OPENERS.has(key)) return false;
	if (use.capital > use.lower) return true;
	if (ROLE_QUALIFIERS.has(key) && nextIsName && isTitleWord(next.key)) return true;
	if (isTitleWord(key)) return nextIsName || (next?.text === '.' && HONORIFICS.has(key));
	const known = knownName(nameKey(text));
	if (known && use.lower === 0 && (known.exactly === undefined || (isHomeOrPeople(known) && !DOUBTFUL_NAMES.has(key))))
		return true;
	if (!isCommonWord(key)) return use.lower === 0;
	if (!nextIsName) return false;
	// "Border Force said", "Lake Aldra is": common words that make a name together; "Hosting Aldra" is none.
	if (GIVEN_NAMES.has(key) || PLACE_BEGINNINGS.has(key) || ORGANIZATION_BEGINNINGS.has(key)) return true;
	return !isVerbLike(key) && (isCommonWord(next.key) || isEnding(next.key)) && !isTitleWord(next.key);
}

/** "China says", "French boats": countries and peoples begin sentences more often than the words that they look like. */
function isHomeOrPeople({ kind }: KnownName): boolean {
	return kind === 'place' || kind === 'group';
}

const DOUBTFUL_NAMES = new Set(
	'us polish male nice bath reading split cork hull don black orthodox gulf swat york bar lima cali fez'.split(' '),
);

export function isTitleWord(key: string): boolean {
	return ROLE_NOUNS.has(key) || HONORIFICS.has(key) || (key.endsWith('s') && ROLE_NOUNS.has(key.slice(0, -1)));
}

function isVerbLike(key: string): boolean {
	return /(?:ing|ed|ly)$/.test(key);
}

function isEnding(key: string): boolean {
	return ORGANIZATION_ENDINGS.has(key) || PLACE_ENDINGS.has(key) || EVENT_ENDINGS.has(key) || WORK_ENDINGS.has(key);
}

/** How far the run that begins at `i` goes: to the piece after its last. */
function endOfRun(line: Line, i: number, evidence: NameEvidence): number {
	const { pieces } = line;
	let to = i + 1;
	if (pieces[i]!.kind === 'number') to++;
	for (;;) {
		const next = continuation(line, i, to, evidence);
		if (next === undefined) return to;
		to = next;
	}
}

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
	// "the Skerry islands".
	if (GENERIC_ENDINGS.has(next.key) && to - from === 1 && pieces[from - 1]?.key === 'the') return to + 1;
	return acrossSmallWord(line, from, to, isName);
}

const GENERIC_ENDINGS = new Set(['islands', 'isles', 'mountains', 'hills', 'archipelago', 'highlands']);

type IsName = (at: number) => boolean;

function acrossMark(line: Line, from: number, to: number, isName: IsName): number | undefined {
	const { pieces } = line;
	const last = pieces[to - 1]!;
	const mark = pieces[to]!;
	const after = pieces[to + 1];
	if (!after)
		return isAbbreviation(pieces, to) && line.casing === 'prose' && /^(?:jr|sr|inc|ltd|co|corp)$/.test(last.key)
			? to + 1
			: undefined;
	switch (mark.text) {
		case '.':
			return isAbbreviation(pieces, to) && isName(to + 1) ? to + 2 : undefined;
		case '-':
		case '‑': {
			if (!mark.glued || !after.glued) return undefined;
			if (after.kind === 'number') return to + 2;
			if (isName(to + 1)) return to + 2;
			if (to - from >= 1 && isCapitalized(pieces[from]!.text) && isTail(after.key) && !isCommonName(pieces, from, to))
				return to + 2;
			return undefined;
		}
		case '&':
		case '+':
			return isName(to + 1) ? to + 2 : undefined;
		case '"':
		case '“':
		case '‘':
			return acrossNickname(pieces, to, isName);
		case "'":
		case '’':
			if (!mark.glued) return acrossNickname(pieces, to, isName);
			// "Drivers' Guild", but not "Trumps' Kremlin".
			return mark.glued && !after.glued && last.key.endsWith('s') && isCommonWord(last.key) && isName(to + 1)
				? to + 2
				: undefined;
		default:
			return undefined;
	}
}

/** Vincent "The Chin" Gigante. */
function acrossNickname(pieces: readonly Piece[], open: number, isName: IsName): number | undefined {
	if (pieces[open]!.glued || !isQuoted(pieces, open + 1)) return undefined;
	for (let at = open + 2; at < open + 5; at++) {
		if (CLOSING.test(pieces[at]?.text ?? ''))
			return pieces[at]!.glued && isName(at + 1) && !pieces[at + 1]!.glued ? at + 2 : undefined;
	}
	return undefined;
}

function isTail(key: string): boolean {
	return NAME_TAILS.has(key) || (key.length < 6 && !isCommonWord(key));
}

/** "Moon Jae-in" has the tail of a given name, "the British-in" could not. */
function isCommonName(pieces: readonly Piece[], from: number, to: number): boolean {
	return to - from < 2 || pieces.slice(from, to).every((p) => isCommonWord(p.key));
}

/** "People's Reform Party" is one name, "Hungary's Civic Union" two. */
function joinsGenitive({ pieces }: Line, at: number, isName: IsName): boolean {
	if (!isName(at + 1)) return false;
	const saint = pieces[at - 1]?.text === '.' ? at - 2 : at - 1;
	if (SAINTS.has(pieces[saint]?.key ?? '')) return true;
	if (!GENERIC_OWNERS.has(pieces[at]!.key)) return false;
	let last = at + 1;
	while (isName(last + 1) && !pieces[last]!.possessive) last++;
	return isEnding(pieces[last]!.key);
}

const GENERIC_OWNERS = new Set(
	'people women men children king queen prince princess bishop mother father nation world state king pilgrim fool champion citizen veteran'.split(
		' ',
	),
);

const OF_WORDS = new Set(['of', 'for', 'on', 'against', 'to', 'in']);
const ON_HEADS = new Set([
	'council',
	'commission',
	'committee',
	'conference',
	'centre',
	'center',
	'institute',
	'forum',
	'convention',
	'panel',
	'agreement',
	'treaty',
]);
const AGAINST_HEADS = new Set(['campaign', 'league', 'coalition', 'movement', 'mothers', 'alliance', 'committee']);

/** Across "van", "of the", "and" inside a name: where its next word ends. */
function acrossSmallWord(line: Line, from: number, to: number, isName: IsName): number | undefined {
	const { pieces } = line;
	const { key } = pieces[to]!;
	if (NAME_PARTICLES.has(key) && line.casing !== 'capitals') {
		let at = to + 1;
		while (at < to + 4 && pieces[at]?.kind === 'word' && NAME_PARTICLES.has(pieces[at]!.key)) at++;
		if (pieces[at]?.text === '-' && pieces[at]!.glued) at++;
		if (isName(at) && !(key === 'y' || key === 'e' || key === 'a')) return at + 1;
	}
	if (OF_WORDS.has(key)) return acrossOf(pieces, from, to, isName);
	if (key === 'and') return acrossAnd(pieces, from, to, isName);
	return undefined;
}

function acrossOf(pieces: readonly Piece[], from: number, to: number, isName: IsName): number | undefined {
	const head = pieces[to - 1]!.key;
	const preposition = pieces[to]!.key;
	const article = pieces[to + 1]?.key === 'the';
	const at = article ? to + 2 : to + 1;
	if (!isName(at)) return undefined;
	const run = pieces.slice(from, to);
	const isBody = ORGANIZATION_BEGINNINGS.has(head) || (ORGANIZATION_ENDINGS.has(head) && !knownName(head));
	// "Institute for the Study of Tides": common words go on, names do not.
	const inside = run.some((p) => p.key === 'of' || p.key === 'for');
	if (preposition === 'of' && inside && isCommonWord(head) && isCommonWord(pieces[at]!.key)) return at + 1;
	switch (preposition) {
		case 'of': {
			if (isTitleWord(head)) return OFFICES.has(pieces[at]!.key) ? at + 1 : undefined;
			const known = knownName(
				nameKey(
					pieces
						.slice(from, at + 1)
						.map((p) => p.text)
						.join(' '),
				),
			);
			if (known || isBody || EVENT_BEGINNINGS.has(head) || EVENT_ENDINGS.has(head) || WORK_ENDINGS.has(head))
				return at + 1;
			return PLACE_OF.has(head) ? at + 1 : undefined;
		}
		case 'for':
			return isBody || run.some((p) => ORGANIZATION_BEGINNINGS.has(p.key)) ? at + 1 : undefined;
		case 'on':
			return ON_HEADS.has(head) ? at + 1 : undefined;
		case 'against':
			return AGAINST_HEADS.has(head) ? at + 1 : undefined;
		default:
			return undefined;
	}
}

const PLACE_OF = new Set(
	'bay gulf isle isles cape strait straits republic kingdom sea state states lake port city sultanate emirate duchy principality commonwealth horn rock tower palace hall'.split(
		' ',
	),
);

/** "Department of Health and Human Services", "Food and Drug Administration"; never "Trump and Putin". */
function acrossAnd(pieces: readonly Piece[], from: number, to: number, isName: IsName): number | undefined {
	const at = to + 1;
	if (!isName(at)) return undefined;
	const before = pieces[to - 1]!;
	const after = pieces[at]!;
	if (
		!isCommonWord(before.key) ||
		!isCommonWord(after.key) ||
		isTitleWord(before.key) ||
		ROLE_QUALIFIERS.has(before.key)
	) {
		const known = knownName(
			nameKey(
				pieces
					.slice(from, at + 1)
					.map((p) => p.text)
					.join(' '),
			),
		);
		return known ? at + 1 : undefined;
	}
	if (pieces.slice(from, to).some((p) => p.key === 'of' || p.key === 'for')) return at + 1;
	// Both halves need the head that only the second one has.
	let end = at + 1;
	while (isName(end)) end++;
	return to - from === 1 && end > at + 1 && ORGANIZATION_ENDINGS.has(pieces[end - 1]!.key) ? at + 1 : undefined;
}
