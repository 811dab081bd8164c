import type { Evidence } from '../corpus/claimMatches.ts';
import { textKey } from '../text/textKey.ts';

/** What parts the words of the two sides where they are not the same: see `Evidence.about`. */
const BETWEEN_SIDES = ' / ';

/**
 * Of what two claims share, what tells a reader something further: a word once, and none that is a part of a longer one or of what
 * is told as differing already. In the order given.
 */
export function withoutRepeats(shared: readonly Evidence[], toldAlready: readonly Evidence[]): Evidence[] {
	const told = [new Set<string>(), new Set<string>()];
	const tell = (sides: readonly string[][]): void =>
		sides.forEach((words, i) => words.forEach((word) => told[i]!.add(word)));
	for (const { about } of toldAlready) tell(wordsOf(about));
	const kept = new Set<Evidence>();
	// Stable: the longest first, of as many words the one that weighs more.
	const size = ({ about }: Evidence): number => Math.max(...wordsOf(about).map((words) => words.length));
	for (const one of [...shared].sort((a, b) => size(b) - size(a))) {
		const sides = wordsOf(one.about);
		if (sides.some((words, i) => words.every((word) => told[i]!.has(word)))) continue;
		tell(sides);
		kept.add(one);
	}
	return shared.filter((one) => kept.has(one));
}

/** The words here and there. */
function wordsOf(about: string): [string[], string[]] {
	const [here, there = here] = about.split(BETWEEN_SIDES).map((side) => side.split(/[\s-]+/).map(textKey));
	return [here!, there!];
}
