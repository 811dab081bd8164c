import { isCommonWord } from './lexicons/commonWords.ts';
import { HINT, isDemonym, PROOF, SIGN, type KindVotes } from './kindVotes.ts';
import {
	AGENT_VERBS,
	ARRIVALS,
	BODIES_BEHIND,
	BODY_BELONGINGS,
	BODY_FOLLOWERS,
	BODY_NOUNS,
	DEPARTURES,
	EVENT_NOUNS,
	FACILITIES,
	KIN,
	MOTIONS,
	NATION_BELONGINGS,
	OF_VESSELS,
	PLACE_FOLLOWERS,
	PLACE_NOUNS,
	ROLES_OF_BODIES,
	SIDES,
	SURVEYS,
	VESSEL_VERBS,
	VESSELS,
	WAYS,
	WORKERS,
} from './lexicons/nameContexts.ts';
import { CLOSED_CLASS_WORDS } from './lexicons/functionWords.ts';
import { PLACE_ENDINGS, PLACE_PREPOSITIONS, STATE_ABBREVIATIONS } from './lexicons/places.ts';
import { ROLE_NOUNS } from './lexicons/titles.ts';
import { voteByNeighbours } from './kindByNeighbours.ts';
import { VERBS_OF_SAYING } from './lexicons/verbsOfSaying.ts';
import type { Line } from './nameEvidence.ts';
import { isClosingQuote } from './nameJoints.ts';
import { longestKnown } from './nameParts.ts';
import type { Run } from './nameRuns.ts';
import type { Piece } from './pieces.ts';

/** Votes of what stands around one mention of the name. */
export function voteByContext({ pieces }: Line, run: Run, votes: KindVotes): void {
	voteBefore(pieces, run, votes);
	if (standsAsVessel(pieces, run)) votes.product += SIGN * 2;
	else if (standsAsThing(pieces, run)) {
		votes.organization += SIGN;
		// What ships are called like bodies; but they say nothing.
		if (!isAddressed(pieces, run)) votes.product += SIGN - HINT;
	}
	if (isScoreNear(pieces, run.to)) votes.organization += 2;
	voteByNeighbours(pieces, run, votes);
	voteAfter(pieces, run, votes);
}

/** "taken from the Kvarn in a burglary": nobody is called "the", unless as "the Kvarn contract". */
function standsAsThing(pieces: readonly Piece[], { from, to }: Run): boolean {
	const after = pieces[to];
	if (pieces[from - 1]?.key !== 'the' || to - from > 1 || pieces[from]!.possessive) return false;
	if (isInQuotes(pieces, from - 1, to)) return false;
	// "in the Kvarn" somebody lives; but one may read it in the Herald.
	if (pieces[from - 2]?.key === 'in' && !isCommonWord(pieces[from]!.key)) return false;
	return !after || after.kind === 'mark' ? after?.text !== '-' : STOPS.has(after.key) || AGENT_VERBS.has(after.key);
}

/** "the Kvarn says", "told the Kvarn". */
function isAddressed(pieces: readonly Piece[], { from, to }: Run): boolean {
	const [after, before] = [pieces[to]?.key ?? '', pieces[from - 2]?.key ?? ''];
	return VERBS_OF_SAYING.has(after) || AGENT_VERBS.has(after) || VERBS_OF_SAYING.has(before);
}

/** "aboard the Kvarn", "the Kvarn's crew", "when the Kvarn sank". */
function standsAsVessel(pieces: readonly Piece[], { from, to }: Run): boolean {
	if (pieces[from - 1]?.key !== 'the') return false;
	const [before, farther] = [pieces[from - 2]?.key ?? '', pieces[from - 3]?.key ?? ''];
	if (before === 'aboard' || (before === 'board' && farther === 'on')) return true;
	if (before === 'of' && OF_VESSELS.has(farther)) return true;
	const after = pieces[to]?.key ?? '';
	return pieces[to - 1]!.possessive ? OF_VESSELS.has(after) : VESSEL_VERBS.has(after);
}

/** “known as "the Gardener"”: a cover name can be anybody's. */
function isInQuotes(pieces: readonly Piece[], from: number, to: number): boolean {
	return pieces[from]!.glued && /^["“‘']$/.test(pieces[from - 1]?.text ?? '') && isClosingQuote(pieces[to]);
}

/** "beat Kvarn 3-2": teams have scores. */
function isScoreNear(pieces: readonly Piece[], to: number): boolean {
	for (let i = to; i < Math.min(pieces.length - 2, to + 4); i++) {
		const [a, dash, b] = [pieces[i]!, pieces[i + 1]!, pieces[i + 2]!];
		if (/^\d{1,2}$/.test(a.text) && /^[-–]$/.test(dash.text) && dash.glued && b.glued && /^\d{1,2}$/.test(b.text))
			return true;
		if (a.kind === 'mark') return false;
	}
	return false;
}

/** "Aldra, Wis.": where the piece before is a comma after a name. */
function isState(pieces: readonly Piece[], from: number, to: number): boolean {
	const [town, state, stop] = [pieces[from - 2], pieces[from], pieces[to]];
	return (
		to - from === 1 &&
		stop?.text === '.' &&
		stop.glued &&
		town?.kind === 'word' &&
		/^\p{Lu}/u.test(town.text) &&
		STATE_ABBREVIATIONS.has(state!.text)
	);
}

function voteBefore(pieces: readonly Piece[], { from, to }: Run, votes: KindVotes): void {
	const before = pieces[from - 1];
	if (!before) return;
	if (before.kind === 'mark') {
		// "the ministry's spokesman, Oskar Brandt": the role stands before the comma.
		const noun = before.text === ',' ? (pieces[from - 2]?.key ?? '') : '';
		if (ROLE_NOUNS.has(noun)) votes.person += SIGN;
		else if (BODY_NOUNS.has(noun)) votes.organization += SIGN;
		else if (VESSELS.has(noun)) votes.product += SIGN;
		if (before.text === ',' && isState(pieces, from, to)) votes.place += PROOF;
		if (before.text === '-' && (pieces[from - 2]?.key === 'ex' || pieces[from - 2]?.key === 'al')) votes.person += HINT;
		return;
	}
	const article = before.key === 'the';
	const at = article ? from - 2 : from - 1;
	const { key = '' } = pieces[at] ?? {};
	// "the ferry Ellery Maid", "the tug, the Havbris".
	if (VESSELS.has(key) || (article && key === ',' && VESSELS.has(pieces[at - 1]?.key ?? ''))) votes.product += SIGN * 2;
	// In "a 34-year-old Kvarn fan", "the Kvarn goal" the words before belong to the fan and the goal.
	const behind = pieces[to]?.key ?? '';
	const isPlaceBehind = PLACE_FOLLOWERS.has(behind) || PLACE_ENDINGS.has(behind);
	const governed = article && isNounBehind(pieces[to]) && !isPlaceBehind;
	const stands =
		!pieces[to - 1]!.possessive && BODY_FOLLOWERS.has(pieces[to]?.key ?? '') && key !== 'by' && key !== 'of';
	if (key === 'for' && DEPARTURES.has(pieces[at - 1]?.key ?? '')) votes.place += SIGN;
	if (!article && before.possessive) {
		if (SIDES.has(before.key)) return;
		const owner = longestKnown(pieces, from - 1, from);
		// "Norway's Ada Lind"; but "Norway's Kvarn" may be a firm.
		if (owner?.name.kind === 'place') votes.person += to - from > 1 ? 2 : HINT;
	} else if (stands) return;
	else if (key === 'old' && pieces[from - 2]?.text === '-') votes.person += SIGN * 2;
	else if (ROLE_NOUNS.has(key) && !article) votes.person += SIGN;
	else if (VERBS_OF_SAYING.has(key) && !article) votes.person += BODY_FOLLOWERS.has(pieces[to]?.key ?? '') ? 0 : 2;
	else if (key === 'by' && !article && SURVEYS.has(pieces[at - 1]?.key ?? '')) votes.organization += 2;
	else if (key === 'of' && !article && isNamedMember(pieces, at - 1)) votes.organization += SIGN;
	else if (key === 'was' && pieces[at - 1]?.key === 'name') votes.person += SIGN;
	else if (article && ALONGSIDE.has(key) && to - from === 1) votes.place += SIGN + HINT;
	// "at St Kvarn's" is a school or a hospital.
	else if (key === 'at' && pieces[to - 1]!.possessive && /^(?:st|saint)$/.test(pieces[from]!.key))
		votes.organization += 2;
	// "leaders of the Kvarn basin" lead no Kvarn.
	else if (article && PLACE_FOLLOWERS.has(behind)) return;
	else if (key === 'of' || key === 'for' || key === 'at')
		voteByHeadBefore(pieces[at - 1]?.key ?? '', key, article, votes);
	else if (key === 'like' || (key === 'as' && pieces[at - 1]?.key === 'such')) {
		const noun = pieces[key === 'as' ? at - 2 : at - 1]?.key ?? '';
		if (PLACE_NOUNS.has(noun)) votes.place += SIGN;
		else if (BODY_NOUNS.has(noun)) votes.organization += SIGN;
		else if (ROLE_NOUNS.has(noun.replace(/s$/, ''))) votes.person += SIGN;
	} else if (key === 'in' && HOLDINGS.has(pieces[at - 1]?.key ?? '')) votes.organization += SIGN;
	else if ((key === 'from' || key === 'to') && !article && isOrigin(pieces, at)) votes.place += 3;
	else if (PLACE_PREPOSITIONS.has(key) && !(key === 'to' && NO_WAY.has(pieces[at - 1]?.key ?? ''))) {
		// "in Lind's roof" is in the roof, "in Kvarn's streets" in the streets.
		const strong = STRONG_PREPOSITIONS.has(key) && !pieces[to - 1]!.possessive;
		votes.place += governed ? 0 : strong ? (article ? 2 : 3) : HINT;
	} else if (SIDES.has(key)) votes.place += SIGN;
	else if (PLACE_NOUNS.has(key) && !article) votes.place += 2;
	else if (BODY_NOUNS.has(key) && !article) votes.organization += SIGN;
	else if (article && !isInQuotes(pieces, from - 1, to)) votes.organization += HINT;
}

/** "in the Kvarn trial": what stands behind is what the words before are about. */
function isNounBehind(after: Piece | undefined): boolean {
	return after?.kind === 'word' && !/^\p{Lu}/u.test(after.text) && !CLOSED_CLASS_WORDS.has(after.key);
}

/** What runs by rivers, seas and mountains, which have articles. */
const ALONGSIDE = new Set(['along', 'across', 'beside', 'round', 'around', 'off', 'upstream', 'downstream', 'beyond']);

/** "analyst Ada Lind of Kvarn"; but "Mayor Ada Lind of Kvarn". */
function isNamedMember(pieces: readonly Piece[], last: number): boolean {
	let at = last;
	while (at > last - MOST_OF_MEMBER && /^\p{Lu}/u.test(pieces[at]?.text ?? '') && !ROLE_NOUNS.has(pieces[at]!.key))
		at--;
	return at < last && ROLES_OF_FIRMS.has(pieces[at]?.key ?? '');
}

/** In pieces. */
const MOST_OF_MEMBER = 4;

const ROLES_OF_FIRMS = new Set(
	'analyst economist strategist founder spokesman spokeswoman spokesperson chairman chairwoman manager'.split(' '),
);

/** "had come down from Kvarn", "a bus driver from Kvarn", "Ada Lind from Kvarn"; but "an analyst from Kvarn". */
function isOrigin(pieces: readonly Piece[], preposition: number): boolean {
	let at = preposition - 1;
	while (WAYS.has(pieces[at]?.key ?? '')) at--;
	const before = pieces[at];
	if (before?.kind !== 'word') return false;
	// What comes from a place was there, but what goes to one may be a gift.
	if (MOTIONS.has(before.key))
		return pieces[preposition]!.key === 'from' || !/^(?:com|go|went|mov|set)/.test(before.key);
	if (pieces[preposition]!.key !== 'from') return false;
	return (ROLE_NOUNS.has(before.key) && !ROLES_OF_BODIES.has(before.key)) || before.key === 'old';
}

/** What somebody has in a company. */
const HOLDINGS = new Set(
	'share shares stake stakes stock investor investors investment investments shareholder shareholders'.split(' '),
);

/** "according to Lind", "loyal to Lind". */
const NO_WAY = new Set(
	'according close loyal belonging related thanks addressed spoke speak speaking talked said told listened next similar aide adviser advisor'.split(
		' ',
	),
);
const STRONG_PREPOSITIONS = new Set(['in', 'near', 'across', 'throughout', 'outside', 'inside']);

/** "the mayor of Riga", "the leader of Civic Union", "a spokeswoman for Kvarn". */
function voteByHeadBefore(head: string, preposition: string, article: boolean, votes: KindVotes): void {
	if (PLACE_ENDINGS.has(head) || PLACE_NOUNS.has(head) || SIDES.has(head)) votes.place += SIGN;
	else if (ROLES_OF_BODIES.has(head) || BODY_BELONGINGS.has(head)) votes.organization += SIGN;
	else if (preposition === 'at') {
		if (article) votes.place += 2;
		// "the school at Kvarn", "landed at Kvarn"; but "a manager at Kvarn".
		else if (FACILITIES.has(head) || ARRIVALS.has(head) || WAYS.has(head) || /^\d{4}$/.test(head)) votes.place += 3;
		else if (WORKERS.has(head) || ROLE_NOUNS.has(head)) votes.organization += 2;
		else votes.place += HINT;
	}
}

function voteAfter(pieces: readonly Piece[], { from, to }: Run, votes: KindVotes): void {
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
	else if (BODY_FOLLOWERS.has(key) || BODIES_BEHIND.has(key)) votes.organization += 3;
	else if (SURVEYS.has(key)) votes.organization += 2;
	else if (PLACE_FOLLOWERS.has(key)) votes.place += 2;
	else if (EVENT_NOUNS.has(key)) votes.place += HINT;
	if (isSubject && AGENT_VERBS.has(key)) {
		votes.person += HINT;
		votes.organization += HINT;
	}
}

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
		// "laid down in Kvarn, in service since then".
		if (BODY_NOUNS.has(key) && i > at && !STOPS.has(next.key)) {
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

const STOPS = new Set(
	'of in on at by for from with to and or but that which who where when was is were are has had said says'.split(' '),
);

function isAge(pieces: readonly Piece[], at: number): boolean {
	const [age, end] = [pieces[at], pieces[at + 1]];
	return age?.kind === 'number' && /^\d{1,2}$/.test(age.text) && (end === undefined || /^[,).;]$/.test(end.text));
}
