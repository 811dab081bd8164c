/** Where a pair stands in both columns: from the top of what each scrolls, in pixels. */
export interface LinkedPair {
	readonly from: number;
	readonly to: number;
	/** How far both texts are about the same from there on: the height of the shorter of the two claims. */
	readonly height: number;
}

/** What can be seen of a column: `top` is how far it is scrolled. All in pixels. */
export interface ColumnScroll {
	readonly top: number;
	/** What is in sight. */
	readonly view: number;
	/** All of it. */
	readonly whole: number;
}

/** Places of the two columns that are to stand level, in pixels from the top of what each scrolls. */
export interface Knot {
	readonly from: number;
	readonly to: number;
}

/**
 * How far the other column is to be scrolled, so that the pair at the reading line stands level. The reading line goes down the window as
 * the column is scrolled, from its top at the beginning to its bottom at the end, so that every line of the text comes to pass it. Along a
 * claim both columns move alike; between two claims the other one makes up for what one text has more of, forwards or, where the texts tell
 * things in another order, backwards. `ends`: the beginnings and the ends of both texts. `inSteps`: it keeps level with the nearest pair instead, and changes over at once.
 */
export function followScroll(
	pairs: readonly LinkedPair[],
	column: ColumnScroll,
	other: Omit<ColumnScroll, 'top'>,
	{ ends, inSteps = false }: { readonly ends: readonly [Knot, Knot]; readonly inSteps?: boolean },
): number {
	const most = Math.max(0, other.whole - other.view);
	const line = readingLine(column);
	const at = column.top + line;
	const to = inSteps
		? at + offsetOfNearest([...pairs, ...ends], at)
		: between([ends[0], ...knotsOf(pairs), ends[1]], at);
	return Math.max(0, Math.min(most, to - line));
}

/** From the top of the window. */
export function readingLine({ top, view, whole }: ColumnScroll): number {
	return whole > view ? view * Math.max(0, Math.min(1, top / (whole - view))) : 0;
}

function offsetOfNearest(knots: readonly Knot[], at: number): number {
	let nearest = knots[0]!;
	for (const knot of knots) if (Math.abs(knot.from - at) < Math.abs(nearest.from - at)) nearest = knot;
	return nearest.to - nearest.from;
}

/** Two for each pair: its beginning, and how far both columns go on alike. At least half of the way to the next pair is left to move. */
function knotsOf(pairs: readonly LinkedPair[]): Knot[] {
	const sorted = [...pairs].sort((a, b) => a.from - b.from);
	const first = sorted.filter(({ from }, i) => i === 0 || from > sorted[i - 1]!.from);
	return first.flatMap(({ from, to, height }, i) => {
		const next = first[i + 1];
		const alike = Math.max(0, Math.min(height, next ? (next.from - from) / 2 : height));
		return [
			{ from, to },
			{ from: from + alike, to: to + alike },
		];
	});
}

function between(knots: readonly Knot[], at: number): number {
	const next = knots.findIndex(({ from }) => from >= at);
	const after = knots[next < 0 ? knots.length - 1 : next]!;
	const before = knots[next < 0 ? knots.length - 1 : next - 1];
	if (!before || after.from <= before.from) return after.to + (at - after.from);
	const share = (at - before.from) / (after.from - before.from);
	return before.to + share * (after.to - before.to);
}
