import type { ClaimPairs } from '#server/corpus/claimPairs.ts';
import { claimAtPlace, type LabelledSet, type Place } from './labelledSet.ts';

/**
 * The share of the labelled links that can be found at all where each claim is compared with its first `most` candidates only: a
 * link counts where one of its two claims, those at the middles of its places, is among the candidates of the other.
 */
export function linkRecall(
	set: LabelledSet,
	pairs: ClaimPairs,
	candidates: readonly (readonly number[])[],
	most: number,
): number {
	const numberAt = (place: Place): number | undefined => {
		const placed = claimAtPlace(set.corpus, place);
		return placed && pairs.numberOf(placed);
	};
	const among = (asked: number, other: number): boolean => candidates[asked]!.slice(0, most).includes(other);
	const found = set.links.filter(({ from, to }) => {
		const [a, b] = [numberAt(from), numberAt(to)];
		return a !== undefined && b !== undefined && (among(a, b) || among(b, a));
	});
	return set.links.length ? found.length / set.links.length : 0;
}
