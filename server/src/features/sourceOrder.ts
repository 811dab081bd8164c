import type { ClaimMatch } from '../corpus/claimMatches.ts';
import type { Conflict } from '../corpus/conflicts/conflicts.ts';

/** How sources stand to a claim, in the order in which a reader is told of them: who differs is not to be missed. */
const STANDINGS = [
	'contradicts',
	'seems to contradict',
	'tells otherwise',
	'differs',
	'same',
	'less or more',
	'may differ',
	'possible',
] as const;
type Standing = (typeof STANDINGS)[number];

/** The place of a source by its best match and what was found to conflict with it: the lower is told first. */
export function standingOf(best: ClaimMatch | undefined, conflicts: readonly Conflict[]): number {
	return STANDINGS.indexOf(conflicts.length || !best ? standingByConflicts(conflicts) : standingByMatch(best));
}

function standingByConflicts(conflicts: readonly Conflict[]): Standing {
	const contradictions = conflicts.filter(({ nature }) => nature === 'contradiction');
	if (contradictions.some(({ certain }) => certain)) return 'contradicts';
	return contradictions.length ? 'seems to contradict' : 'tells otherwise';
}

function standingByMatch({ relation, certain }: ClaimMatch): Standing {
	if (relation === 'differs') return certain ? 'differs' : 'may differ';
	if (!certain) return 'possible';
	return relation === 'same' || relation === 'repeats' ? 'same' : 'less or more';
}
