import { HINT, PROOF, SIGN, type KindVotes } from './kindVotes.ts';
import { CLOSED_CLASS_WORDS } from './lexicons/functionWords.ts';
import {
	ARRIVALS,
	BODY_BELONGINGS,
	BODY_FOLLOWERS,
	BODY_NOUNS,
	DEPARTURES,
	FACILITIES,
	MOTIONS,
	PLACE_FOLLOWERS,
	PLACE_NOUNS,
	ROLES_OF_BODIES,
	SIDES,
	SURVEYS,
	VESSELS,
	WAYS,
	WORKERS,
} from './lexicons/nameContexts.ts';
import { PLACE_ENDINGS, PLACE_PREPOSITIONS } from './lexicons/places.ts';
import { ROLE_NOUNS } from './lexicons/titles.ts';
import { VERBS_OF_SAYING } from './lexicons/verbsOfSaying.ts';
import { longestKnown } from './nameParts.ts';
import type { Run } from './nameRuns.ts';
import { isInQuotes, isState } from './nameSurroundings.ts';
import type { Piece } from './pieces.ts';

export function voteBefore(pieces: readonly Piece[], { from, to }: Run, votes: KindVotes): void {
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
	// In "a 52-year-old Kvarn fan", "the Kvarn goal" the words before belong to the fan and the goal.
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

/** "had marched over from Kvarn", "a bus driver from Kvarn", "Ada Lind from Kvarn"; but "an analyst from Kvarn". */
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
