import type { EntityKind } from './analysis.ts';
import { knownName, nameKey } from './gazetteer.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { GIVEN_NAMES } from './lexicons/givenNames.ts';
import { NAME_SUFFIXES } from './lexicons/nameWords.ts';
import {
	EVENT_BEGINNINGS,
	EVENT_ENDINGS,
	ORGANIZATION_BEGINNINGS,
	ORGANIZATION_ENDINGS,
	PRODUCT_ENDINGS,
	WORK_ENDINGS,
} from './lexicons/organizations.ts';
import { PLACE_BEGINNINGS, PLACE_ENDINGS, PLACE_PREPOSITIONS, PLACE_SPELLING } from './lexicons/places.ts';
import { ROLE_NOUNS } from './lexicons/titles.ts';
import { VERBS_OF_SAYING } from './lexicons/verbsOfSaying.ts';
import type { Line } from './nameEvidence.ts';
import type { NamePart } from './nameParts.ts';
import type { Run } from './nameRuns.ts';
import type { Piece } from './pieces.ts';

/** What speaks for each kind of name; the strongest wins. */
export interface KindVotes {
	person: number;
	organization: number;
	place: number;
	event: number;
	product: number;
	work: number;
	group: number;
}

export function noVotes(): KindVotes {
	return { person: 0, organization: 0, place: 0, event: 0, product: 0, work: 0, group: 0 };
}

/** A vote of this weight cannot be outweighed by circumstantial ones. */
const SURE = 12;
const STRONG = 4;
const WEAK = 1;

/** Below this, no kind is said. */
const ENOUGH = 1;

export function winner(votes: KindVotes): EntityKind | undefined {
	let best: EntityKind | undefined;
	for (const kind of ['person', 'place', 'organization', 'group', 'event', 'product', 'work'] as const)
		if (votes[kind] >= ENOUGH && (best === undefined || votes[kind] > votes[best])) best = kind;
	return best;
}

/** Votes of the words of the name itself. */
export function voteByWords(words: readonly Piece[], part: NamePart, votes: KindVotes): void {
	if (part.kind) votes[part.kind] += part.titleFrom === undefined ? SURE : STRONG * 2;
	const names = words.filter((w) => w.kind !== 'mark');
	const first = names[0];
	let last = names[names.length - 1];
	if (!first || !last) return;
	if (names.length > 1 && NAME_SUFFIXES.has(last.key)) {
		votes[/^(?:jr|sr|i+|iv|v|vi+|x[iv]*)$/.test(last.key) ? 'person' : 'organization'] += STRONG * 2;
		last = names[names.length - 2]!;
	}
	const inner = names.findIndex((w, i) => i > 0 && (w.key === 'of' || w.key === 'for' || w.key === 'on'));
	if (inner > 0) {
		voteByHead(names[inner - 1]!.key, votes, STRONG * 2);
		if (ORGANIZATION_BEGINNINGS.has(names[inner - 1]!.key)) votes.organization += STRONG;
	} else if (names.length > 1 || !GIVEN_NAMES.has(last.key))
		voteByHead(last.key, votes, names.length > 1 ? STRONG * 2 : STRONG);
	if (names.length > 1) {
		if (GIVEN_NAMES.has(first.key)) votes.person += isCommonWord(first.key) ? STRONG : STRONG + 2;
		else if (/^\p{Lu}$/u.test(first.text)) votes.person += STRONG;
		if (PLACE_BEGINNINGS.has(first.key)) votes.place += isSaint(first.key) ? WEAK * 2 : STRONG;
		if (EVENT_BEGINNINGS.has(first.key)) votes.event += STRONG;
		if (ORGANIZATION_BEGINNINGS.has(first.key)) votes.organization += WEAK * 2;
		if (names.some((w) => w.possessive || w.text === '&')) votes.organization += WEAK * 2;
		voteByShape(names, votes);
	} else {
		if (GIVEN_NAMES.has(first.key) && !isCommonWord(first.key)) votes.person += WEAK * 2;
		if (PLACE_SPELLING.test(first.key) && first.key.length > 5) votes.place += WEAK * 2;
		if (/^[\p{Lu}\p{Nd}]{2,6}$/u.test(first.text)) votes.organization += WEAK * 2;
	}
}

function isSaint(key: string): boolean {
	return key === 'st' || key === 'saint' || key === 'san' || key === 'santa';
}

function voteByHead(key: string, votes: KindVotes, weight: number): void {
	if (ORGANIZATION_ENDINGS.has(key)) votes.organization += weight;
	if (PLACE_ENDINGS.has(key)) votes.place += weight - WEAK;
	if (EVENT_ENDINGS.has(key)) votes.event += weight - WEAK;
	if (PRODUCT_ENDINGS.has(key)) votes.product += weight;
	if (WORK_ENDINGS.has(key)) votes.work += weight - WEAK;
}

/** Two or three words that are no English words are a person's name more often than anything else. */
function voteByShape(names: readonly Piece[], votes: KindVotes): void {
	const capitals = names.filter((w) => /^\p{Lu}/u.test(w.text));
	const common = capitals.filter((w) => isCommonWord(w.key)).length;
	if (common === 0 && capitals.length <= 4) votes.person += WEAK * 2;
	else if (common === capitals.length) votes.organization += WEAK * 2;
	else if (isCommonWord(names[names.length - 1]!.key)) votes.organization += WEAK;
}

/** Votes of what stands around the name. */
export function voteByContext({ pieces }: Line, { from, to }: Run, votes: KindVotes): void {
	const before = pieces[from - 1];
	const after = pieces[to];
	const possessive = pieces[to - 1]!.possessive;
	voteBefore(pieces, from, before, votes);
	if (possessive) {
		const owned = pieces.slice(to, to + 4).find((p) => KIN.has(p.key) || BODY_NOUNS.has(p.key));
		if (owned) votes[KIN.has(owned.key) ? 'person' : 'organization'] += WEAK * 2;
		return;
	}
	if (!after) return;
	if (after.text === ',') voteAfterComma(pieces, to + 1, votes);
	else if (after.text === '(' && isAge(pieces, to + 1)) votes.person += STRONG;
	else if (after.key === 'who' || after.key === 'whose') votes.person += STRONG;
	else if (VERBS_OF_SAYING.has(after.key)) votes.person += WEAK;
	else if (after.text === '-' && after.glued && pieces[to + 1]?.key === 'based') votes.place += STRONG;
	if (after.kind === 'word' && ORGANIZATION_FOLLOWERS.has(after.key)) votes.organization += STRONG;
	if (after.kind === 'word' && PLACE_FOLLOWERS.has(after.key)) votes.place += WEAK * 2;
}

const KIN = new Set(
	'wife husband mother father son daughter brother sister family lawyer lawyers widow parents partner voice face hand hands eyes body client home'.split(
		' ',
	),
);
const BODY_NOUNS = new Set(
	'shares headquarters board chairman chairwoman executive spokesman spokeswoman spokesperson customers employees staff revenue profit profits founder members leader shareholders'.split(
		' ',
	),
);
const ORGANIZATION_FOLLOWERS = new Set(
	'shares stock executives employees staff officials spokesman spokeswoman spokesperson candidate mp mps lawmaker lawmakers leader leaders supporters fans players striker goalkeeper captain coach manager customers chairman chairwoman chief poll survey analysts'.split(
		' ',
	),
);
const PLACE_FOLLOWERS = new Set(
	'residents airport harbour harbor hospital mayor bridge river island islands province region oblast district county town city village port coast border police'.split(
		' ',
	),
);

function voteBefore(pieces: readonly Piece[], from: number, before: Piece | undefined, votes: KindVotes): void {
	if (!before) return;
	if (before.kind === 'mark') {
		// "the ministry's spokesman, Oskar Brandt": the role stands before the comma.
		if (before.text === ',' && ROLE_NOUNS.has(pieces[from - 2]?.key ?? '')) votes.person += STRONG;
		return;
	}
	const { key } = before;
	if (ROLE_NOUNS.has(key)) votes.person += STRONG;
	else if (VERBS_OF_SAYING.has(key)) votes.person += WEAK * 2;
	else if (key === 'of' || key === 'called' || key === 'named') {
		const head = pieces[from - 2]?.key ?? '';
		if (PLACE_ENDINGS.has(head) || PLACE_NOUNS.has(head)) votes.place += STRONG;
		else if (BODY_HEADS.has(head)) votes.organization += WEAK * 2;
	} else if (key === 'the') votes.organization += WEAK;
	else if (PLACE_PREPOSITIONS.has(key)) votes.place += STRONG_PREPOSITIONS.has(key) ? WEAK * 3 : WEAK;
	else if (
		/^(?:northern|southern|eastern|western|central|north|south|east|west|downtown|nearby|neighbouring|neighboring)$/.test(
			key,
		)
	)
		votes.place += STRONG;
}

const STRONG_PREPOSITIONS = new Set(['in', 'near', 'across', 'throughout', 'outside', 'inside']);
const PLACE_NOUNS = new Set(
	'capital country nation people outskirts south north east west centre center mayor city town village residents'.split(
		' ',
	),
);
const BODY_HEADS = new Set(
	'leader member members head chief chairman chairwoman chair spokesman spokeswoman director founder owner shares customers analysts'.split(
		' ',
	),
);

/** After "Ada Lind,": "61," or "the finance minister," or "who". */
function voteAfterComma(pieces: readonly Piece[], at: number, votes: KindVotes): void {
	if (isAge(pieces, at)) {
		votes.person += STRONG;
		return;
	}
	const next = pieces[at];
	if (next && (next.key === 'who' || next.key === 'whose')) votes.person += STRONG;
	for (let i = at; i < Math.min(pieces.length, at + 7); i++) {
		const { key, text, kind } = pieces[i]!;
		if (kind === 'mark' && text !== '-' && text !== "'" && text !== '’') return;
		if (ROLE_NOUNS.has(key) && pieces[i + 1]?.text !== '-') {
			votes.person += STRONG;
			return;
		}
		if (kind === 'word' && i > at && (ORGANIZATION_ENDINGS.has(key) || key === 'company') && /^\p{Ll}/u.test(text)) {
			votes.organization += WEAK * 2;
			return;
		}
		if (kind === 'word' && (PLACE_ENDINGS.has(key) || PLACE_NOUNS.has(key)) && /^\p{Ll}/u.test(text)) {
			votes.place += WEAK * 2;
			return;
		}
	}
	// "Riga, Latvia".
	const known = next && knownName(nameKey(next.text));
	if (known?.kind === 'place') votes.place += STRONG;
}

function isAge(pieces: readonly Piece[], at: number): boolean {
	const [age, end] = [pieces[at], pieces[at + 1]];
	return age?.kind === 'number' && /^\d{1,3}$/.test(age.text) && (end === undefined || /^[,).;]$/.test(end.text));
}
