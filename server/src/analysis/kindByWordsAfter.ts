import { HINT, SIGN, isDemonym, type KindVotes } from './kindVotes.ts';
import {
	AGENT_VERBS,
	BODIES_BEHIND,
	BODY_BELONGINGS,
	BODY_FOLLOWERS,
	BODY_NOUNS,
	EVENT_NOUNS,
	KIN,
	NATION_BELONGINGS,
	PLACE_FOLLOWERS,
	PLACE_NOUNS,
	ROLES_OF_BODIES,
	SURVEYS,
	WEAPON_ATTRIBUTES,
	WEAPON_NOUNS,
} from './lexicons/nameContexts.ts';
import { PLACE_PREPOSITIONS } from './lexicons/places.ts';
import { ROLE_NOUNS } from './lexicons/titles.ts';
import { VERBS_OF_SAYING } from './lexicons/verbsOfSaying.ts';
import { longestKnown } from './nameParts.ts';
import type { Run } from './nameRuns.ts';
import { STOPS, isState } from './nameSurroundings.ts';
import type { Piece } from './pieces.ts';

export function voteAfter(pieces: readonly Piece[], { from, to }: Run, votes: KindVotes): void {
	const after = pieces[to];
	if (pieces[to - 1]!.possessive) {
		const owned = pieces
			.slice(to, to + 4)
			.find((p) => KIN.has(p.key) || BODY_BELONGINGS.has(p.key) || ROLES_OF_BODIES.has(p.key));
		if (owned) votes[KIN.has(owned.key) ? 'person' : 'organization'] += KIN.has(owned.key) ? 2 : HINT;
		else if (pieces.slice(to, to + 3).some((p) => NATION_BELONGINGS.has(p.key))) votes.place += 2;
		return;
	}
	if (!after) return;
	const { key, text, kind } = after;
	if (text === ',') voteAfterComma(pieces, to + 1, votes, PLACE_PREPOSITIONS.has(pieces[from - 1]?.key ?? ''));
	else if (text === '(' && isAge(pieces, to + 1)) votes.person += SIGN;
	else if (text === '-' && after.glued && pieces[to + 1]?.key === 'based') votes.place += SIGN;
	if (kind !== 'word' || /^\p{Lu}/u.test(text)) return;
	// In "the deputy from Kvarn said" it was not Kvarn that said so.
	const { key: last = '' } = pieces[from - 1] ?? {};
	const isSubject = !PLACE_PREPOSITIONS.has(last) && !/^(?:of|for|by|with|against)$/.test(last);
	if (key === 'who' || key === 'whose') votes.person += isSubject ? SIGN : 0;
	else if (isSubject && VERBS_OF_SAYING.has(key)) votes.person += HINT;
	else if (PLURAL_VERBS.has(key) && isFirstSubject(pieces, from) && !pieces[to - 1]!.key.endsWith('s'))
		votes.organization += 3;
	else if (isDemonym(pieces[to - 1]!.key) && to - from === 1 && !AGENT_VERBS.has(key)) votes.group += 3;
	else if (isWeapon(pieces, to)) votes.product += SIGN;
	else if (BODY_FOLLOWERS.has(key) || BODIES_BEHIND.has(key)) votes.organization += 3;
	else if (SURVEYS.has(key)) votes.organization += 2;
	else if (PLACE_FOLLOWERS.has(key)) votes.place += 2;
	else if (EVENT_NOUNS.has(key)) votes.place += HINT;
	if (isSubject && AGENT_VERBS.has(key)) {
		votes.person += HINT;
		votes.organization += HINT;
	}
}

/** "Kvarn missiles", "the Kvarn long-range cruise missile": makers and countries are known as such by other words. */
function isWeapon(pieces: readonly Piece[], at: number): boolean {
	for (let i = at; i <= at + MOST_ATTRIBUTES; i++) {
		const piece = pieces[i];
		if (piece?.text === '-') continue;
		if (piece?.kind !== 'word' || /^\p{Lu}/u.test(piece.text)) return false;
		if (WEAPON_NOUNS.has(piece.key)) return true;
		if (!WEAPON_ATTRIBUTES.has(piece.key)) return false;
	}
	return false;
}

/** In pieces: "long-range cruise". */
const MOST_ATTRIBUTES = 4;

/** "Port Kvarn have lost": one name with the verb of many is a team or a company. */
const PLURAL_VERBS = new Set(['have', 'are', 'were']);

function isFirstSubject(pieces: readonly Piece[], from: number): boolean {
	const before = pieces[from - 1];
	if (!before || before.key === 'that' || before.key === 'when') return true;
	if (before.kind !== 'mark') return false;
	// "In other matches, Kvarn were", but not "Aldra, Kvarn were".
	const last = pieces[from - 2];
	return before.text !== ',' || (last?.kind === 'word' && !/^\p{Lu}/u.test(last.text));
}

/** After "Ada Lind,": "61," or "the finance minister,"; after "Kvarn,": "a shipping company". */
function voteAfterComma(pieces: readonly Piece[], at: number, votes: KindVotes, isWhere: boolean): void {
	if (isAge(pieces, at)) {
		votes.person += SIGN;
		return;
	}
	const next = pieces[at];
	if (!next) return;
	// In "a boy from Kvarn, who" it is the boy.
	if (next.key === 'who' && !isWhere) votes.person += SIGN;
	else if (next.key === 'where') votes.place += 3;
	else if (next.key === 'which' && !isWhere) votes.organization += HINT;
	else if (next.key === 'whose' && !isWhere)
		votes[BODY_BELONGINGS.has(pieces[at + 1]?.key ?? '') ? 'organization' : 'person'] += SIGN;
	if (RELATIVE.has(next.key)) return;
	// "Riga, Latvia", "Aldra, Wis.".
	if (longestKnown(pieces, at, Math.min(pieces.length, at + 3))?.name.kind === 'place' || isState(pieces, at, at + 1))
		votes.place += 3;
	for (let i = at; i < Math.min(pieces.length, at + 8); i++) {
		const { key, text, kind, possessive } = pieces[i]!;
		if (kind === 'mark' && text !== '-' && text !== "'" && text !== '’') return;
		if (/^\p{Lu}/u.test(text) && !possessive) continue;
		if (kind === 'word' && i > at && STOPS.has(key)) return;
		if (ROLE_NOUNS.has(key) && !ADJECTIVES.has(key) && pieces[i + 1]?.text !== '-') {
			votes.person += SIGN;
			return;
		}
		// "built in Kvarn, in service for years".
		const isAdjective = ADJECTIVES.has(key) && pieces[i + 1]?.kind === 'word' && !STOPS.has(pieces[i + 1]!.key);
		if (BODY_NOUNS.has(key) && i > at && !isAdjective && !STOPS.has(next.key)) {
			votes.organization += SIGN;
			return;
		}
		if (PLACE_NOUNS.has(key) && i > at) {
			votes.place += 3;
			return;
		}
	}
}

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where', 'when', 'at', 'says', 'said']);

/** Roles that are adjectives as well: "a major supplier". */
const ADJECTIVES = new Set(['general', 'major', 'model', 'chief', 'head', 'veteran', 'rival']);

function isAge(pieces: readonly Piece[], at: number): boolean {
	const [age, end] = [pieces[at], pieces[at + 1]];
	return age?.kind === 'number' && /^\d{1,2}$/.test(age.text) && (end === undefined || /^[,).;]$/.test(end.text));
}
