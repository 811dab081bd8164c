/** A stretch of a text, half-open, in UTF-16 units. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Words that are marked in the same way from the first to the last. */
export interface Piece<Mark extends Stretch> {
	readonly text: string;
	/** Those that cover it, the widest first. */
	readonly marks: readonly Mark[];
	/** Those of `marks` that begin with it. */
	readonly begins: readonly Mark[];
}

/**
 * A text cut wherever a mark begins or ends, so that each piece is wholly in a mark or out of it, however marks nest, meet or overlap.
 * Joined again the pieces are the text. What of a mark lies outside the text is left out, and so is a mark of no words.
 */
export function pieces<Mark extends Stretch>(text: string, marks: readonly Mark[]): Piece<Mark>[] {
	const within = (offset: number): number => Math.max(0, Math.min(text.length, offset));
	const shown = marks
		.map((mark) => ({ mark, start: within(mark.start), end: within(mark.end) }))
		.filter(({ start, end }) => start < end)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const cuts = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
	const cut: Piece<Mark>[] = [];
	let open: typeof shown = [];
	let next = 0;
	for (let i = 0; i + 1 < cuts.length; i++) {
		const [start, end] = [cuts[i]!, cuts[i + 1]!];
		const begins: Mark[] = [];
		open = open.filter((one) => one.end > start);
		for (; shown[next]?.start === start; next++) {
			open.push(shown[next]!);
			begins.push(shown[next]!.mark);
		}
		const widest = [...open].sort((a, b) => b.end - b.start - (a.end - a.start));
		cut.push({ text: text.slice(start, end), marks: widest.map(({ mark }) => mark), begins });
	}
	return cut;
}
