import { stemsOf } from './tfIdf.ts';

export interface Ranked {
	readonly document: number;
	readonly score: number;
}

/** Okapi BM25 (Robertson and others 1994) with the usual constants: finds the documents that a question's words speak for. */
export function makeBm25(
	documents: readonly string[],
	k = 1.2,
	b = 0.75,
): (question: string, most: number) => Ranked[] {
	const stems = documents.map(stemsOf);
	const meanLength = stems.reduce((sum, all) => sum + all.length, 0) / Math.max(1, stems.length);
	const postings = new Map<string, Map<number, number>>();
	stems.forEach((all, document) => {
		for (const stem of all) {
			const list = postings.get(stem) ?? new Map<number, number>();
			postings.set(stem, list.set(document, (list.get(document) ?? 0) + 1));
		}
	});
	return (question, most) => {
		const scores = new Map<number, number>();
		for (const stem of new Set(stemsOf(question))) {
			const list = postings.get(stem);
			if (!list) continue;
			const idf = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
			for (const [document, count] of list) {
				const length = k * (1 - b + (b * stems[document]!.length) / meanLength);
				scores.set(document, (scores.get(document) ?? 0) + (idf * count * (k + 1)) / (count + length));
			}
		}
		return [...scores]
			.map(([document, score]) => ({ document, score }))
			.sort((x, y) => y.score - x.score || x.document - y.document)
			.slice(0, most);
	};
}
