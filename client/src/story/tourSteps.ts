import type { ConflictArguments, StoryConflict, StoryConflicts, StorySide } from '../../../server/src/lsp/protocol.ts';
import { pairOf } from './arrangeConflicts.ts';

/** Two sides of a conflict, to be looked at beside each other. */
export interface TourStep {
	/** The same as long as the conflict and its sides are. */
	readonly key: string;
	readonly conflict: StoryConflict;
	readonly from: StorySide;
	readonly to: StorySide;
	/** As the commands about conflicts take it. */
	readonly pair: ConflictArguments;
}

/** What weighs most first; a conflict of several sides has a step for each that differs from the first. */
export function tourSteps(story: StoryConflicts): TourStep[] {
	return story.conflicts.flatMap((conflict) => {
		const [from, ...others] = conflict.sides;
		if (!from) return [];
		return others.map((to, i) => ({
			key: `${i} ${conflict.id}`,
			conflict,
			from,
			to,
			pair: pairOf(story, conflict, from, to),
		}));
	});
}

/**
 * Where a tour stands when its steps have become others: at the same step, else where that one was, so that what follows it comes next.
 * -1 where there are none.
 */
export function placeInTour(steps: readonly TourStep[], key: string | undefined, before: number): number {
	const same = steps.findIndex((step) => step.key === key);
	return same >= 0 ? same : Math.min(Math.max(before, 0), steps.length - 1);
}
