import type { ConflictArguments, StoryConflict, StoryConflicts, StorySide } from '../../../server/src/lsp/protocol.ts';
import { hasWords } from '../folded.ts';

export const CONFLICT_GROUPINGS = ['certainty', 'kind', 'none'] as const;
export type ConflictGrouping = (typeof CONFLICT_GROUPINGS)[number];

export interface ConflictGroup {
	/** A kind; or a nature, with `?` behind it where it is not certain; empty for all. */
	readonly key: string;
	/** What weighs most first. */
	readonly conflicts: readonly StoryConflict[];
}

/** The conflicts with the words of a query in their values, wordings or sources; the group of what weighs most first. */
export function arrangeConflicts(story: StoryConflicts, grouping: ConflictGrouping, query: string): ConflictGroup[] {
	const hasAll = hasWords(query);
	const groups = new Map<string, StoryConflict[]>();
	for (const conflict of story.conflicts) {
		const said = conflict.sides.flatMap(({ source, value, claim }) => [
			value,
			claim?.wording ?? '',
			story.sources[source]?.name ?? '',
		]);
		if (!hasAll([conflict.title, ...said].join('\n'))) continue;
		const key = keyOf(conflict, grouping);
		const group = groups.get(key);
		if (group) group.push(conflict);
		else groups.set(key, [conflict]);
	}
	const sorted = [...groups].map(([key, conflicts]) => ({ key, conflicts }));
	// The server lists by nature, and what is certain is not always what comes first of one.
	return grouping === 'certainty' ? sorted.sort((a, b) => rank(a.key) - rank(b.key)) : sorted;
}

const NATURES: readonly StoryConflict['nature'][] = ['contradiction', 'update', 'wording', 'compatible'];

function keyOf({ kind, nature, certain }: StoryConflict, grouping: ConflictGrouping): string {
	switch (grouping) {
		case 'certainty':
			return nature === 'contradiction' && !certain ? `${nature}?` : nature;
		case 'kind':
			return kind;
		case 'none':
			return '';
	}
}

function rank(key: string): number {
	return NATURES.findIndex((nature) => key.startsWith(nature)) + (key.endsWith('?') ? 0.5 : 0);
}

/** One pair of sides, as the commands about conflicts take it. */
export function pairOf(
	{ sources }: StoryConflicts,
	{ kind }: StoryConflict,
	from: StorySide,
	to: StorySide,
): ConflictArguments {
	return { kind, from: placeOf(from), to: placeOf(to), source: sources[to.source]?.name ?? '' };
}

/** Every two sides that differ: as long as one pair of them stands, the conflict is told. */
export function pairsOf(story: StoryConflicts, conflict: StoryConflict): ConflictArguments[] {
	const { sides } = conflict;
	return sides.flatMap((from, i) =>
		sides.slice(i + 1).flatMap((to) => (from.value === to.value ? [] : [pairOf(story, conflict, from, to)])),
	);
}

function placeOf({ uri, range }: StorySide): ConflictArguments['from'] {
	return { uri, range };
}
