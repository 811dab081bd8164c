import { HINT, SIGN, type KindVotes } from './kindVotes.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { CLOSED_CLASS_WORDS } from './lexicons/functionWords.ts';
import { NATION_BELONGINGS, PEOPLE_NOUNS, RIVER_NOUNS, SPOKEN } from './lexicons/nameContexts.ts';
import type { Run } from './nameRuns.ts';
import type { Piece } from './pieces.ts';

/** Votes of words that do not stand next to the name, or that tell its kind whatever else stands there. */
export function voteByNeighbours(pieces: readonly Piece[], run: Run, votes: KindVotes): void {
	voteByPronoun(pieces, run, votes);
	voteByLanguage(pieces, run, votes);
	voteByRiver(pieces, run, votes);
	voteByNaming(pieces, run, votes);
}

/** So far behind the name a pronoun still is its own: "Kvarn has raised its prices". In pieces. */
const REACH_OF_PRONOUN = 4;

/** Bodies have "its", people "his" and "her": "Kvarn abused its position". */
function voteByPronoun(pieces: readonly Piece[], { from, to }: Run, votes: KindVotes): void {
	const before = pieces[from - 1];
	if (pieces[to - 1]!.possessive || (before && before.kind !== 'mark' && before.key !== 'that')) return;
	for (let i = to; i < Math.min(pieces.length, to + REACH_OF_PRONOUN); i++) {
		const { key, kind, text } = pieces[i]!;
		if (kind !== 'word' || /^\p{Lu}/u.test(text)) return;
		if (i === to) continue;
		if (key === 'its') votes[NATION_BELONGINGS.has(pieces[i + 1]?.key ?? '') ? 'place' : 'organization'] += 2;
		else if (key === 'his' || key === 'her') votes.person += 2;
		else continue;
		return;
	}
}

/** "spoke in Kvarnish", "translated from Kvarn", "speaks Kvarn": a language goes with its people. */
function voteByLanguage(pieces: readonly Piece[], { from, to }: Run, votes: KindVotes): void {
	if (to - from > 1) return;
	const [last, farther] = [pieces[from - 1]?.key ?? '', pieces[from - 2]?.key ?? ''];
	const isSpoken = /^(?:in|from|into)$/.test(last) ? SPOKEN.has(farther) : /^(?:speaks?|speaking|spoke)$/.test(last);
	if (isSpoken) votes.group += SIGN * 2;
}

/** "the banks of the Kvarn", "on the Kvarn". */
function voteByRiver(pieces: readonly Piece[], { from, to }: Run, votes: KindVotes): void {
	const after = pieces[to];
	// "in the Kvarn trial" is in a trial.
	if (after?.kind === 'word' && !CLOSED_CLASS_WORDS.has(after.key)) return;
	if (pieces[from - 1]?.key !== 'the' || isCommonWord(pieces[from]!.key)) return;
	const [before, farther] = [pieces[from - 2]?.key ?? '', pieces[from - 3]?.key ?? ''];
	if (before === 'of' && RIVER_NOUNS.has(farther)) votes.place += SIGN * 2;
	else if ((before === 'in' || before === 'on') && to - from === 1 && !/^\p{Lu}{2}/u.test(pieces[from]!.text))
		votes.place += SIGN + 2;
}

/** "a girl named Kvarn", "a man called Kvarn". */
function voteByNaming(pieces: readonly Piece[], { from }: Run, votes: KindVotes): void {
	const [last, farther] = [pieces[from - 1]?.key ?? '', pieces[from - 2]?.key ?? ''];
	if ((last === 'named' || last === 'called') && PEOPLE_NOUNS.has(farther)) votes.person += SIGN + HINT;
}
