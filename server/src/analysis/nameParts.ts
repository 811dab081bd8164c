import type { EntityKind } from './analysis.ts';
import { isWritten, knownName, LONGEST_KNOWN, nameKey, type KnownName } from './gazetteer.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { GIVEN_NAMES } from './lexicons/givenNames.ts';
import { VESSELS } from './lexicons/nameContexts.ts';
import { EVENT_ENDINGS, ORGANIZATION_ENDINGS, PRODUCT_ENDINGS } from './lexicons/organizations.ts';
import { NAMED_AFTER_PEOPLE, PLACE_ENDINGS } from './lexicons/places.ts';
import { HONORIFICS, OFFICES, ROLE_NOUNS, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import type { NameEvidence } from './nameEvidence.ts';
import { isTitleWord } from './capitals.ts';
import { isClosingQuote, isQuoted } from './nameJoints.ts';
import type { Run } from './nameRuns.ts';
import type { Piece } from './pieces.ts';

/** One name of a run: "Kvarn Bank Chief Executive Jan Roe" holds "Kvarn Bank" and, with a title, "Jan Roe". */
export interface NamePart extends Run {
	/** What general knowledge or a title says of it. */
	readonly kind: EntityKind | undefined;
	/** True where `kind` is what the gazetteer says. */
	readonly known: boolean;
	/** Where the title before the name begins: at "Norwegian" in "Norwegian Foreign Minister Ada Lind". */
	readonly titleFrom?: number;
	/** True for "Presidents A and B": the next name shares the title. */
	readonly titleShared?: boolean;
}

/** Cuts a run into names: at a title, after a country or a nationality, at a hyphen between two names. */
export function splitRun(pieces: readonly Piece[], run: Run, evidence: NameEvidence): NamePart[] {
	const parts: NamePart[] = [];
	let { from } = run;
	const { to } = run;
	if (isVessel(pieces, run)) return [{ from, to, kind: 'product', known: false }];
	if (isQuoted(pieces, from) && to - from > 1 && isClosingQuote(pieces[to])) {
		return [{ from, to, kind: 'work', known: false }];
	}
	// "4th Mountain Division", but not "the 117th Ada Lind scored".
	if (pieces[from]!.kind === 'number' && !isBody(pieces, to)) from += 2;
	while (from < to) {
		while (from < to && pieces[from]!.kind === 'mark') from++;
		if (from >= to) break;
		if (isTradeBefore(pieces, from, to, evidence)) {
			parts.push(...personAfterTitle(pieces, from, from + 1, to));
			break;
		}
		const known = longestKnown(pieces, from, to);
		const title = endOfTitle(pieces, known && known.to < to && isAttribute(known.name) ? known.to : from, to);
		if (known && known.to === to) {
			parts.push({ from, to, kind: known.name.kind, known: true });
			break;
		}
		if (title !== undefined && (title === to || !(isBody(pieces, to) || isStreet(pieces, from, to)))) {
			// "the US President" names the country; with the name, both are the president's title.
			if (title === to) {
				const team = known?.name.kind === 'place' && isPluralTitle(pieces[to - 1]!.key);
				if (team) parts.push({ from, to, kind: undefined, known: false });
				else if (known) parts.push({ from, to: known.to, kind: known.name.kind, known: true });
			} else parts.push(...personAfterTitle(pieces, from, title, to));
			break;
		}
		if (known && standsBefore(pieces, known, to)) {
			parts.push({ from, to: known.to, kind: known.name.kind, known: true });
			from = known.to;
			continue;
		}
		const hyphen = splittingHyphen(pieces, from, to, evidence);
		if (hyphen !== undefined) {
			parts.push(...splitRun(pieces, { from, to: hyphen }, evidence));
			from = hyphen + 1;
			continue;
		}
		const inner = innerTitle(pieces, from, to);
		if (inner) {
			parts.push({ from, to: inner.from, kind: undefined, known: false });
			parts.push(...personAfterTitle(pieces, inner.from, inner.to, to));
			break;
		}
		parts.push({ from, to, kind: undefined, known: false });
		break;
	}
	return parts;
}

/** "the ferry Lady Rosamund", "the Queen Mary": what looks like a title is a part of the name of a ship. */
function isVessel(pieces: readonly Piece[], { from, to }: Run): boolean {
	if (to - from < 2 || pieces[from - 1]?.kind !== 'word') return false;
	const before = pieces[from - 1]!.key;
	if (isTitleWord(pieces[from + 1]!.key)) return false;
	return before === 'the'
		? /^(?:lady|lord|queen|king|prince|princess|duke|duchess|empress|dona|donna|dame)$/.test(pieces[from]!.key)
		: VESSELS.has(before);
}

/** "Hotelier Ada Lind laughed": a trade that no list has, with its capital for beginning a sentence. */
function isTradeBefore(pieces: readonly Piece[], from: number, to: number, evidence: NameEvidence): boolean {
	const [trade, given, before] = [pieces[from]!, pieces[from + 1], pieces[from - 1]];
	if (to - from < 3 || (before && before.kind !== 'mark') || given?.kind !== 'word') return false;
	if (!TRADE.test(trade.key) || trade.possessive || GIVEN_NAMES.has(trade.key) || evidence(trade.key).capital > 0)
		return false;
	const last = pieces[to - 1]!.key;
	return (
		!isBody(pieces, to) &&
		!PLACE_ENDINGS.has(last) &&
		!isCommonWord(last) &&
		(GIVEN_NAMES.has(given.key) || !isCommonWord(given.key))
	);
}

/** How the words for what somebody does end. */
const TRADE =
	/^\p{L}{2,}(?:ist|ier|eer|grapher|ologist|ress|rix|man|woman|keeper|maker|seller|worker|binder|mistress|master)$/u;

function personAfterTitle(pieces: readonly Piece[], titleFrom: number, from: number, to: number): NamePart[] {
	while (from < to && pieces[from]!.kind === 'mark') from++;
	if (from >= to) return [];
	const titleShared = pieces.slice(titleFrom, from).some((p) => isPluralTitle(p.key));
	return [{ from, to, kind: 'person', known: false, titleFrom, titleShared }];
}

function isPluralTitle(key: string): boolean {
	return !ROLE_NOUNS.has(key) && key.endsWith('s') && ROLE_NOUNS.has(key.slice(0, -1));
}

/** The longest name of the gazetteer that begins at `from`. */
export function longestKnown(
	pieces: readonly Piece[],
	from: number,
	to: number,
): { readonly to: number; readonly name: KnownName } | undefined {
	let found: { to: number; name: KnownName } | undefined;
	let key = '';
	for (let end = from + 1; end <= Math.min(to, from + 2 * LONGEST_KNOWN); end++) {
		const piece = pieces[end - 1]!;
		if (key === '') key = nameKey(piece.text);
		else if (piece.kind === 'mark') {
			if (piece.text !== '-' && piece.text !== '.' && piece.text !== "'" && piece.text !== '&') break;
			if (piece.text === '&') key += ' &';
		} else key += `${key ? ' ' : ''}${nameKey(piece.text)}`;
		if (piece.kind === 'mark') continue;
		const name = knownName(key);
		if (name && isWritten(name, piece.text)) found = { to: end, name };
		if (piece.possessive) {
			if (end === to) break;
			key += 's';
		}
	}
	// "F-16" holds no "F".
	const next = found && pieces[found.to];
	return next?.text === '-' && next.glued && pieces[found!.to + 1]?.kind === 'number' && found!.to < to
		? undefined
		: found;
}

/** Countries, nationalities and the like stand before a title as a part of it. */
function isAttribute({ kind }: KnownName): boolean {
	return kind === 'place' || kind === 'group';
}

/** True where the known name at the beginning of a run is one by itself: "American" in "American Falcon", not in "American Airlines". */
function standsBefore(
	pieces: readonly Piece[],
	known: { readonly to: number; readonly name: KnownName },
	to: number,
): boolean {
	const hyphen = pieces[known.to]?.text === '-';
	const next = hyphen ? known.to + 1 : known.to;
	const rest = longestKnown(pieces, next, to);
	if (rest && (rest.to === to || isAttribute(known.name))) return true;
	if (hyphen) return false;
	const last = pieces[to - 1]!.key;
	if (known.name.kind !== 'group' && known.name.kind !== 'place') return false;
	if (PRODUCT_ENDINGS.has(last)) return true;
	if (isBody(pieces, to) || PLACE_ENDINGS.has(last) || EVENT_ENDINGS.has(last) || isCommonWord(last)) return false;
	// "Norwegian Lind", but "Paris Hilton".
	return known.name.kind === 'group';
}

function isBody(pieces: readonly Piece[], to: number): boolean {
	const last = pieces[to - 1]!;
	return ORGANIZATION_ENDINGS.has(last.key) && !ROLE_NOUNS.has(last.key);
}

/** "Prince Aldra Road", "King Street"; but "Mr Street". */
function isStreet(pieces: readonly Piece[], from: number, to: number): boolean {
	return NAMED_AFTER_PEOPLE.has(pieces[to - 1]!.key) && !CIVIL_HONORIFICS.has(pieces[from]!.key);
}

const CIVIL_HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr']);

/** Where the title that begins at `from` ends: after "Prime Minister", "Secretary of State", "Mr."; undefined if none does. */
function endOfTitle(pieces: readonly Piece[], from: number, to: number): number | undefined {
	let end: number | undefined;
	let at = from;
	while (at < to) {
		const { key, kind, text } = pieces[at]!;
		if (text === '.' || text === '-') at++;
		else if (kind !== 'word') break;
		else if (isTitleWord(key)) {
			// "Cardinal Hume" is one, "Stephen King" none; a genitive owns what follows.
			if (pieces[at]!.possessive) break;
			end = ++at;
		} else if (ROLE_QUALIFIERS.has(key)) at++;
		else if (key === 'of' && end === at) {
			let office = at + 1;
			while (office < to && (OFFICES.has(pieces[office]!.key) || pieces[office]!.key === 'and')) office++;
			if (office === at + 1) break;
			at = end = office;
		} else break;
	}
	if (end !== undefined && end < to && pieces[end]!.text === '.') end++;
	return end;
}

/** "Kvarn Bank Chief Executive Jan Roe": a title in the middle of a run. */
function innerTitle(pieces: readonly Piece[], from: number, to: number): Run | undefined {
	if (isBody(pieces, to)) return undefined;
	for (let at = from + 1; at < to - 1; at++) {
		const { key } = pieces[at]!;
		if (!ROLE_NOUNS.has(key) && !ROLE_QUALIFIERS.has(key) && !HONORIFICS.has(key)) continue;
		// A given name may stand before a surname like "Marshal", but not after another word: "Santa Clara Chief Deputy Ada Lind".
		if (pieces[at - 1]!.kind === 'mark' || (at - 1 === from && GIVEN_NAMES.has(pieces[from]!.key))) continue;
		const end = endOfTitle(pieces, at, to);
		if (end !== undefined && end < to) return { from: at, to: end };
	}
	return undefined;
}

/** The hyphen that joins two names and is part of neither: both sides are names by themselves. */
function splittingHyphen(
	pieces: readonly Piece[],
	from: number,
	to: number,
	evidence: NameEvidence,
): number | undefined {
	for (let at = from + 1; at < to - 1; at++) {
		if (pieces[at]!.text !== '-' && pieces[at]!.text !== '‑') continue;
		if (standsAlone(pieces[at - 1]!, evidence) && standsAlone(pieces[at + 1]!, evidence)) return at;
	}
	return undefined;
}

function standsAlone({ key, text }: Piece, evidence: NameEvidence): boolean {
	const known = knownName(nameKey(text));
	return (known !== undefined && known.kind !== 'group') || evidence(key).capital > 0;
}
