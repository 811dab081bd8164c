import { HINT, PROOF, SIGN, type KindVotes } from './kindVotes.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import {
	BODY_SPELLING,
	FOREIGN_BODY_HEADS,
	FOREIGN_EVENT_HEADS,
	FOREIGN_PLACE_HEADS,
	NEWSPAPER_WORDS,
} from './lexicons/foreignHeads.ts';
import { GIVEN_NAMES } from './lexicons/givenNames.ts';
import { HYPHENATED_PARTICLES, NAME_PARTICLES, NAME_SUFFIXES } from './lexicons/nameWords.ts';
import {
	EVENT_BEGINNINGS,
	EVENT_ENDINGS,
	ORGANIZATION_BEGINNINGS,
	ORGANIZATION_ENDINGS,
	PRODUCT_ENDINGS,
	STORMS,
	WORK_ENDINGS,
} from './lexicons/organizations.ts';
import { PLACE_BEGINNINGS, PLACE_ENDINGS, PLACE_SPELLING, SURE_PLACE_ENDINGS } from './lexicons/places.ts';
import { HONORIFICS } from './lexicons/titles.ts';
import { longestKnown, type NamePart } from './nameParts.ts';
import type { Piece } from './pieces.ts';

/** Votes of the words of the name itself. */
export function voteByWords(words: readonly Piece[], part: NamePart, votes: KindVotes): void {
	// What stands in quotation marks with capitals throughout is a title, though it ends in "Harbour".
	if (part.kind === 'work' || part.kind === 'product') votes[part.kind] += part.kind === 'work' ? PROOF : SIGN * 2;
	if (part.known && part.kind) {
		votes[part.kind] += PROOF;
		return;
	}
	const names = words.filter((w) => w.kind !== 'mark' || w.text === '&');
	const first = names[0];
	let last = names[names.length - 1];
	if (!first || !last) return;
	if (names.some((w, i) => w.kind === 'number' && i > 0)) {
		// "F-16", "Falcon 9".
		votes.product += SIGN;
		return;
	}
	if (names.length === 1) {
		voteBySingle(first, votes);
		return;
	}
	const suffix = last.key.replaceAll('.', '');
	if (NAME_SUFFIXES.has(suffix)) {
		votes[/^(?:jr|sr|[ivx]+)$/.test(suffix) ? 'person' : 'organization'] += PROOF;
		last = names[names.length - 2]!;
	}
	const allCommon = names.every((w) => isCommonWord(w.key));
	const inner = names.findIndex((w, i) => i > 0 && (w.key === 'of' || w.key === 'for' || w.key === 'on'));
	const head = inner > 0 ? names[inner - 1]! : last;
	voteByHead(head.key, votes, SIGN * 2, allCommon && inner < 0);
	if (inner > 0 && ORGANIZATION_BEGINNINGS.has(head.key)) votes.organization += SIGN;
	if (/^\p{Lu}$/u.test(first.text)) votes.person += SIGN;
	if (GIVEN_NAMES.has(first.key) && !SAINTS.has(first.key)) votes.person += isCommonWord(first.key) ? SIGN : SIGN + 2;
	const known = longestKnown(words, 0, words.length);
	// "Indianapolis Colts", "Boston Globe": a place and something else is a team, a paper, a firm.
	if (known?.name.kind === 'place' && !GIVEN_NAMES.has(first.key)) votes.organization += SIGN;
	else if (known?.name.kind === 'group') votes.organization += 2;
	// "La Voz de Quorva" is a paper, "La Quorva" a place.
	else if (names.some((w) => NEWSPAPER_WORDS.has(w.key))) votes.organization += SIGN * 2;
	else if (FOREIGN_EVENT_HEADS.has(first.key)) votes.event += SIGN * 2;
	else if (FOREIGN_PLACE_HEADS.has(first.key)) votes.place += SIGN * 2;
	else if (FOREIGN_BODY_HEADS.has(first.key)) votes.organization += SIGN * 2;
	else if (PLACE_BEGINNINGS.has(first.key)) votes.place += ENGLISH_SAINTS.has(first.key) ? 2 : SIGN;
	if (EVENT_BEGINNINGS.has(first.key)) votes.event += STORMS.has(first.key) ? PROOF : SIGN;
	if (
		ORGANIZATION_BEGINNINGS.has(first.key) ||
		names.some((w, i) => (w.possessive && i < names.length - 1) || w.text === '&')
	)
		votes.organization += 2;
	if (
		words.some(
			(w, i) => w.text === '-' && HYPHENATED_PARTICLES.has(words[i + 1]?.key ?? '') && words[i + 2]?.text === '-',
		)
	)
		votes.place += SIGN;
	voteByShape(names, votes);
}

/** Before a surname too: "St John". */
const ENGLISH_SAINTS = new Set(['st', 'saint']);
const SAINTS = new Set([...ENGLISH_SAINTS, 'san', 'santa', 'sao']);

function voteBySingle({ key, text }: Piece, votes: KindVotes): void {
	// "ANA" in running text is an agency.
	const isGiven = GIVEN_NAMES.has(key) && !/^\p{Lu}{2,}$/u.test(text);
	if (!isGiven) voteByHead(key, votes, SIGN);
	else if (!isCommonWord(key)) votes.person += 3;
	if (BODY_SPELLING.test(key)) votes.organization += SIGN;
	else if (key.length > 5 && PLACE_SPELLING.test(key)) votes.place += 2;
	if (/^[\p{Lu}\p{Nd}]{2,6}$/u.test(text)) votes.organization += 3;
	if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Van|Di|Le|La|O)\p{Lu}/u.test(text))
		votes.organization += SIGN;
}

/** What the last word says: "Kvarn Energy", "Kvarn Street". In a name of common words, "Red Field", a landscape is no proof. */
function voteByHead(key: string, votes: KindVotes, weight: number, allCommon = false): void {
	if (ORGANIZATION_ENDINGS.has(key)) votes.organization += weight;
	if (SURE_PLACE_ENDINGS.has(key)) votes.place += weight;
	else if (PLACE_ENDINGS.has(key)) votes.place += allCommon ? HINT : weight - HINT;
	if (EVENT_ENDINGS.has(key)) votes.event += weight - HINT;
	if (PRODUCT_ENDINGS.has(key)) votes.product += weight;
	if (WORK_ENDINGS.has(key)) votes.work += weight - HINT;
}

/** Two or three words that are no English words are a person's name more often than anything else. */
function voteByShape(names: readonly Piece[], votes: KindVotes): void {
	const capitals = names.filter((w) => /^\p{Lu}/u.test(w.text) && !NAME_PARTICLES.has(w.key));
	const [first, last] = [capitals[0], capitals[capitals.length - 1]];
	if (!first || !last) return;
	const common = capitals.filter((w) => isCommonWord(w.key)).length;
	if (common === capitals.length) votes.organization += capitals.length > 1 ? 2 : 0;
	else if (common === 0) votes.person += capitals.length <= 4 ? 2 : 0;
	else if (isCommonWord(first.key))
		votes.organization += PLACE_BEGINNINGS.has(first.key) || HONORIFICS.has(first.key) ? 0 : 2;
	// "Kvarn Ports", but "Kvarn Brooks" after a given name.
	else if (last.key.endsWith('s') && isCommonWord(last.key) && !GIVEN_NAMES.has(first.key)) votes.organization += 2;
	else {
		votes.organization += HINT;
		votes.person += HINT;
	}
	if (names.length > capitals.length && NAME_PARTICLES.has(names[names.length - 2]!.key)) votes.person += HINT;
}
