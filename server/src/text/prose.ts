import type { Span } from './span.ts';

/**
 * What a reader sees of a block, and where each unit of it stands in the file.
 * In `Fish &amp; chips` the prose is `Fish & chips`, and its `&` stands for all five units of `&amp;`.
 */
export interface Prose {
	/** The visible text: entities and escapes replaced, marks of emphasis and quoting left out. */
	readonly text: string;
	/** The units of the file that show as `span` of the prose; an empty span maps to an empty one. */
	toFile(span: Span): Span;
	/** The place in the prose of a file offset, or undefined where that offset does not show in this prose. */
	fromFile(offset: number): number | undefined;
}

/**
 * A stretch of the prose and the units of the file that it stands for. Of equal lengths, the two agree unit by unit (`verbatim`);
 * else the whole run stands for the whole of its source, and a span that begins or ends inside it covers all of it.
 */
export interface ProseRun {
	/** In the prose. */
	readonly at: Span;
	/** In the file. */
	readonly span: Span;
	readonly verbatim: boolean;
}

/** The prose of `runs`, which are in the order of the text and leave no gap in it; what they skip in the file is hidden. */
export function makeProse(text: string, runs: readonly ProseRun[]): Prose {
	return new RunProse(text, runs);
}

/** The prose of a stretch of the file that shows as it stands. */
export function verbatimProse(fileText: string, span: Span): Prose {
	const at = { start: 0, end: span.end - span.start };
	return makeProse(fileText.slice(span.start, span.end), [{ at, span, verbatim: true }]);
}

/** A stretch of a prose as a prose of its own. */
export function proseWithin(prose: Prose, at: Span): Prose {
	return {
		text: prose.text.slice(at.start, at.end),
		toFile: ({ start, end }) => prose.toFile({ start: start + at.start, end: end + at.start }),
		fromFile(offset) {
			const place = prose.fromFile(offset);
			return place !== undefined && at.start <= place && place <= at.end ? place - at.start : undefined;
		},
	};
}

class RunProse implements Prose {
	readonly text: string;
	readonly #runs: readonly ProseRun[];

	constructor(text: string, runs: readonly ProseRun[]) {
		this.text = text;
		this.#runs = runs;
	}

	toFile({ start, end }: Span): Span {
		if (this.#runs.length === 0) return { start: 0, end: 0 };
		if (end <= start) {
			const at = this.#startInFile(start);
			return { start: at, end: at };
		}
		const last = this.#runs[this.#lastRun((run) => run.at.start < end)]!;
		const within = Math.min(end, last.at.end) - last.at.start;
		return { start: this.#startInFile(start), end: last.verbatim ? last.span.start + within : last.span.end };
	}

	fromFile(offset: number): number | undefined {
		const index = this.#lastRun((run) => run.span.start <= offset);
		const run = this.#runs[index];
		if (!run || offset < run.span.start || offset > run.span.end) return undefined;
		if (offset === run.span.end) return run.at.end;
		return run.verbatim ? run.at.start + offset - run.span.start : run.at.start;
	}

	#startInFile(start: number): number {
		const run = this.#runs[this.#lastRun((run) => run.at.start <= start)]!;
		if (start >= run.at.end) return run.span.end;
		return run.verbatim ? run.span.start + Math.max(0, start - run.at.start) : run.span.start;
	}

	/** Index of the last run of which `holds` is true, or 0; true runs come first. */
	#lastRun(holds: (run: ProseRun) => boolean): number {
		let low = 0;
		let high = this.#runs.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (holds(this.#runs[middle]!)) low = middle;
			else high = middle;
		}
		return low;
	}
}
