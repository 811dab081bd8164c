import { voteByNeighbours } from './kindByNeighbours.ts';
import { voteAfter } from './kindByWordsAfter.ts';
import { voteBefore } from './kindByWordsBefore.ts';
import { HINT, SIGN, type KindVotes } from './kindVotes.ts';
import { isCommonWord } from './lexicons/commonWords.ts';
import { AGENT_VERBS, OF_VESSELS, VESSEL_VERBS } from './lexicons/nameContexts.ts';
import { VERBS_OF_SAYING } from './lexicons/verbsOfSaying.ts';
import type { Line } from './nameEvidence.ts';
import type { Run } from './nameRuns.ts';
import { STOPS, isInQuotes } from './nameSurroundings.ts';
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
