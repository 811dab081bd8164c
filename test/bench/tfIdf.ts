import { stemmer } from 'stemmer';

/** The plain baseline: texts as bags of stems, compared by the cosine of their TF-IDF vectors. */
export interface TfIdf {
	/** Of two of the texts by their numbers, 0 to 1. */
	readonly cosine: (a: number, b: number) => number;
}

/** A text's stems by number, ascending, with their shares of a vector of length 1. */
interface Vector {
	readonly ids: Int32Array;
	readonly weights: Float64Array;
}

/** The inverse document frequencies are those among the texts themselves. */
export function tfIdf(texts: readonly string[]): TfIdf {
	const bags = texts.map(countStems);
	const seenIn = new Map<string, number>();
	for (const bag of bags) for (const stem of bag.keys()) seenIn.set(stem, (seenIn.get(stem) ?? 0) + 1);
	const idOf = new Map([...seenIn.keys()].map((stem, id) => [stem, id]));
	const vectors = bags.map((bag): Vector => {
		const parts = [...bag]
			.map(([stem, count]) => ({
				id: idOf.get(stem)!,
				weight: count * Math.log(1 + texts.length / seenIn.get(stem)!),
			}))
			.sort((a, b) => a.id - b.id);
		const length = Math.hypot(...parts.map(({ weight }) => weight)) || 1;
		return {
			ids: Int32Array.from(parts, ({ id }) => id),
			weights: Float64Array.from(parts, ({ weight }) => weight / length),
		};
	});
	return { cosine: (a, b) => product(vectors[a]!, vectors[b]!) };
}

/** A text's words, folded to lower case and stemmed, in their order. */
export function stemsOf(text: string): string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));
}

function countStems(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return counts;
}

function product(a: Vector, b: Vector): number {
	let sum = 0;
	for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
		const difference = a.ids[i]! - b.ids[j]!;
		if (difference === 0) sum += a.weights[i]! * b.weights[j]!;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}
	return sum;
}
