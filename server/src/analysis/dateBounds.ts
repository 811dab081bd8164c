import type { DateMention } from './analysis.ts';
import type { FoundDate } from './dateText.ts';
import { COORDINATORS, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicons/functionWords.ts';
import type { Piece } from './pieces.ts';

const BOUNDS: ReadonlyMap<string, NonNullable<DateMention['bound']>> = new Map([
	['by', 'before'],
	['before', 'before'],
	['until', 'before'],
	['till', 'before'],
	['since', 'after'],
	['after', 'after'],
]);

const FOLLOWERS = [PREPOSITIONS, COORDINATORS, SUBJECT_PRONOUNS];

/** "by Friday", "since 1987"; not "since the 2022 vote" or "after Monday's talks", which happened on those days. */
export function boundOf(pieces: readonly Piece[], { from, to }: FoundDate): DateMention['bound'] {
	const before = pieces[from - 1]?.key;
	const bound = BOUNDS.get(
		(before === 'the' || before === 'late' || before === 'early' ? pieces[from - 2]?.key : before) ?? '',
	);
	if (bound === undefined || pieces[to - 1]!.possessive) return undefined;
	const next = pieces[to];
	const stands = !next || (next.kind === 'mark' && next.text !== '-') || FOLLOWERS.some((words) => words.has(next.key));
	return stands ? bound : undefined;
}
