import type { ConflictArguments, StoryConflict, StoryConflicts, StorySide } from '../../../server/src/lsp/protocol.ts';
import { pairOf } from './arrangeConflicts.ts';

/** Two sides of a conflict, to be looked at beside each other. */
export interface TourStep {
	/** The same as long as the two sides tell these values in these words, whichever others join them. */
	readonly key: string;
	readonly conflict: StoryConflict;
	readonly from: StorySide;
	readonly to: StorySide;
	/** As the commands about conflicts take it. */
	readonly pair: ConflictArguments;
	/** It was told when the tour began, and is not any more: dismissed, or read otherwise. Nobody is led there. */
	readonly gone?: true;
}

/** What weighs most first; a conflict of several sides has a step for each that differs from the first. */
export function tourSteps(story: StoryConflicts): TourStep[] {
	return story.conflicts.flatMap((conflict) => {
		const [from, ...others] = conflict.sides;
		if (!from) return [];
		const differing = others.filter(({ value }) => value !== from.value);
		return (differing.length ? differing : others).map((to) => stepOf(story, conflict, from, to));
	});
}

/**
 * The steps of a tour under way, as the story tells them now: as many, in the same order, so that "3 of 12" stays what it is while claims
 * are still being read. What the story tells beyond them stands in `added`, what weighs most first: a side that none of the steps has.
 */
export function followTour(
	steps: readonly TourStep[],
	story: StoryConflicts,
): { readonly steps: TourStep[]; readonly added: TourStep[] } {
	const added = story.conflicts.flatMap((conflict) => {
		const isToured = (side: StorySide): boolean =>
			steps.some(
				({ conflict: { kind }, from, to }) =>
					kind === conflict.kind && (isSameSide(from, side) || isSameSide(to, side)),
			);
		const [base = conflict.sides[0]] = conflict.sides.filter(isToured);
		if (!base) return [];
		return conflict.sides
			.filter((side) => side !== base && side.value !== base.value && !isToured(side))
			.map((to) => stepOf(story, conflict, base, to));
	});
	return { steps: steps.map((step) => toldNow(step, story)), added };
}

function toldNow(step: TourStep, story: StoryConflicts): TourStep {
	for (const conflict of story.conflicts) {
		if (conflict.kind !== step.conflict.kind) continue;
		const from = conflict.sides.find((side) => isSameSide(side, step.from));
		const to = conflict.sides.find((side) => isSameSide(side, step.to));
		if (from && to) return stepOf(story, conflict, from, to);
	}
	return { ...step, gone: true };
}

function stepOf(story: StoryConflicts, conflict: StoryConflict, from: StorySide, to: StorySide): TourStep {
	return {
		key: [conflict.kind, ...[from, to].flatMap(({ uri, value, claim }) => [uri, value, claim?.wording ?? ''])].join(
			'\n',
		),
		conflict,
		from,
		to,
		pair: pairOf(story, conflict, from, to),
	};
}

/** Edits move a side in its article. */
function isSameSide(a: StorySide, b: StorySide): boolean {
	return a.uri === b.uri && a.value === b.value && a.claim?.wording === b.claim?.wording;
}

/**
 * Where a tour is taken up again: at the same step, else where that one was, so that what followed it comes next.
 * -1 where there are none.
 */
export function placeInTour(steps: readonly TourStep[], key: string | undefined, before: number): number {
	const same = steps.findIndex((step) => step.key === key);
	return same >= 0 ? same : Math.min(Math.max(before, 0), steps.length - 1);
}

/** The next step in a direction that is still told; -1 where there is none. */
export function nextInTour(steps: readonly TourStep[], index: number, direction: 1 | -1): number {
	let next = index + direction;
	while (steps[next]?.gone) next += direction;
	return steps[next] ? next : -1;
}
