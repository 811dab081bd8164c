import { diffArrays } from 'diff';

/** A stretch of words that two wordings share, or that one of them has. */
export interface Difference {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** Changed words, both ways; of wordings that differ in more, the whole is shown as another. */
const MOST_CHANGES = 400;

/** What became of a wording, word by word, in the order of the text. Joined without the removed parts it is `now`. */
export function findWordDifference(before: string, now: string): readonly Difference[] {
	const parts = diffArrays(piecesOf(before), piecesOf(now), {
		maxEditLength: MOST_CHANGES,
		// At the end of one wording a word has no space after it, which it has where the other one goes on.
		comparator: (a, b) => a.trim() === b.trim(),
	});
	if (!parts)
		return [
			{ kind: 'removed', text: before },
			{ kind: 'added', text: now },
		];
	return parts.map(({ added, removed, value }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value.join(''),
	}));
}

/** Words with the space after them, and single marks. */
function piecesOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}\p{M}]+\s*|\s+|[^\p{L}\p{N}\p{M}\s]\s*/gu) ?? [];
}
