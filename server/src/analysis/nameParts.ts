import type { EntityKind } from './analysis.ts';
import { knownName, LONGEST_KNOWN, nameKey, type KnownName } from './gazetteer.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { GIVEN_NAMES } from './lexicons/givenNames.ts';
import { EVENT_ENDINGS, ORGANIZATION_ENDINGS, PRODUCT_ENDINGS } from './lexicons/organizations.ts';
import { PLACE_ENDINGS } from './lexicons/places.ts';
import { HONORIFICS, OFFICES, ROLE_NOUNS, ROLE_QUALIFIERS } from './lexicons/titles.ts';
import type { NameEvidence } from './nameEvidence.ts';
import { isTitleWord, type Run } from './nameRuns.ts';
import type { Piece } from './pieces.ts';

/** One name of a run: "Russian Foreign Minister Sergei Lavrov" holds the group "Russian" and, with a title, "Sergei Lavrov". */
export interface NamePart extends Run {
	/** What the words alone say of it. */
	readonly kind: EntityKind | undefined;
	/** Where the title before the name begins. */
	readonly titleFrom?: number;
	/** True for "Presidents A and B": the next name shares the title. */
	readonly titleShared?: boolean;
}

/** Cuts a run into names: what is before a title, the title itself, and the name; known names; names joined by a hyphen. */
export function splitRun(pieces: readonly Piece[], run: Run, evidence: NameEvidence): NamePart[] {
	const parts: NamePart[] = [];
	split(pieces, run.from, run.to, evidence, parts, run.from);
	return parts;
}

function split(
	pieces: readonly Piece[],
	from: number,
	to: number,
	evidence: NameEvidence,
	parts: NamePart[],
	titleFrom: number,
): void {
	// One round for each name in the run; each moves `from` on.
	while (from < to) {
		while (from < to && pieces[from]!.kind === 'mark') from++;
		if (from >= to) return;
		const known = longestKnown(pieces, from, to);
		if (known && known.to === to) {
			parts.push({ from, to, kind: known.name.kind });
			return;
		}
		const title = endOfTitle(pieces, from, to);
		if (title !== undefined && !isBody(pieces, to)) {
			const shared = pieces.slice(from, title).some((p) => isPluralTitle(p.key));
			if (title < to) pushPerson(pieces, title, to, Math.min(titleFrom, from), shared, parts);
			return;
		}
		if (known && !endsLikeName(pieces, known.to, to)) {
			parts.push({ from, to: known.to, kind: known.name.kind });
			from = known.to;
			continue;
		}
		const hyphen = splittingHyphen(pieces, from, to, evidence);
		if (hyphen !== undefined) {
			parts.push({ from, to: hyphen, kind: undefined });
			from = hyphen + 1;
			titleFrom = from;
			continue;
		}
		const inner = innerTitle(pieces, from, to);
		if (inner && !isBody(pieces, to)) {
			parts.push({ from, to: inner.from, kind: undefined });
			pushPerson(pieces, inner.to, to, Math.min(titleFrom, inner.from), false, parts);
			return;
		}
		parts.push({ from, to, kind: undefined });
		return;
	}
}

function pushPerson(
	pieces: readonly Piece[],
	from: number,
	to: number,
	titleFrom: number,
	titleShared: boolean,
	parts: NamePart[],
): void {
	while (from < to && pieces[from]!.kind === 'mark') from++;
	if (from >= to) return;
	// A country after a title is a country: "President of Hungary" has no title before its name.
	const known = longestKnown(pieces, from, to);
	if (known?.to === to && known.name.kind !== 'product') parts.push({ from, to, kind: known.name.kind });
	else parts.push({ from, to, kind: 'person', titleFrom, titleShared });
}

function longestKnown(pieces: readonly Piece[], from: number, to: number): { to: number; name: KnownName } | undefined {
	let found: { to: number; name: KnownName } | undefined;
	let key = '';
	for (let end = from + 1; end <= Math.min(to, from + LONGEST_KNOWN * 2); end++) {
		const piece = pieces[end - 1]!;
		key = nameKey(`${key}${piece.glued ? '' : ' '}${piece.text}`);
		const name = knownName(key);
		const next = pieces[end];
		if (next?.glued && next.text === '-' && end < to && pieces[end + 1]?.kind === 'number') continue;
		if (name && (name.exactly === undefined || name.exactly === piece.text)) found = { to: end, name };
		if (piece.possessive) break;
	}
	return found;
}

/** "U.S. Navy": what begins with a country and ends in the word for a body is one name. */
function endsLikeName(pieces: readonly Piece[], from: number, to: number): boolean {
	const last = pieces[to - 1]!.key;
	if (longestKnown(pieces, from, to)?.to === to) return false;
	if (PRODUCT_ENDINGS.has(last)) return false;
	return isBody(pieces, to) || PLACE_ENDINGS.has(last) || EVENT_ENDINGS.has(last) || isCommonWord(last);
}

function isBody(pieces: readonly Piece[], to: number): boolean {
	const last = pieces[to - 1]!;
	return ORGANIZATION_ENDINGS.has(last.key) && !ROLE_NOUNS.has(last.key);
}

/** Where the title that begins at `from` ends: after "Prime Minister", "U.S. Secretary of State", "Mr."; undefined if none does. */
function endOfTitle(pieces: readonly Piece[], from: number, to: number): number | undefined {
	let end: number | undefined;
	let at = from;
	while (at < to) {
		const { key, kind, text } = pieces[at]!;
		if (text === '.' || text === '-') at++;
		else if (kind !== 'word') break;
		else if (isTitleWord(key)) end = ++at;
		else if (ROLE_QUALIFIERS.has(key)) at++;
		else if (key === 'of' && end === at) {
			let office = at + 1;
			while (office < to && (OFFICES.has(pieces[office]!.key) || pieces[office]!.key === 'and')) office++;
			if (office === at + 1) break;
			at = end = office;
		} else break;
	}
	if (end === undefined) return undefined;
	if (pieces[end]?.text === '.' && end < to) end++;
	return end;
}

function isPluralTitle(key: string): boolean {
	return !ROLE_NOUNS.has(key) && key.endsWith('s') && ROLE_NOUNS.has(key.slice(0, -1));
}

/** "Kvarn Bank Chief Executive Jan Roe": a title in the middle of a run. */
function innerTitle(pieces: readonly Piece[], from: number, to: number): Run | undefined {
	for (let at = from + 1; at < to - 1; at++) {
		const { key } = pieces[at]!;
		if (!ROLE_NOUNS.has(key) && !ROLE_QUALIFIERS.has(key) && !HONORIFICS.has(key)) continue;
		if (pieces[at - 1]!.kind === 'mark' || GIVEN_NAMES.has(pieces[at - 1]!.key)) continue;
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
	if (known && known.kind !== 'group') return true;
	return evidence(key).capital > 0;
}
