import type { Span } from '#server/text/span.ts';

const COPIED = -2;

/**
 * A text that remembers, for each unit, where it stood in the text that it came from: -1 for what was written since, and below that
 * for what was copied, which is all that is left of a place whose original was taken away.
 */
export class TracedText {
	#text: string;
	#origins: number[];

	constructor(text: string) {
		this.#text = text;
		this.#origins = Array.from({ length: text.length }, (_, i) => i);
	}

	get text(): string {
		return this.#text;
	}

	/** Puts other words in the place of a stretch; the same ones are not written anew. */
	replace({ start, end }: Span, words: string): void {
		if (this.#text.slice(start, end) === words) return;
		this.#splice(start, end, words, new Array<number>(words.length).fill(-1));
	}

	/** Takes a stretch to another place, given in the text before. */
	move({ start, end }: Span, to: number): void {
		if (to > start && to < end) return;
		const words = this.#text.slice(start, end);
		const origins = this.#origins.slice(start, end);
		this.#splice(start, end, '', []);
		const at = to >= end ? to - (end - start) : to;
		this.#splice(at, at, words, origins);
	}

	/** Puts a second one of a stretch to another place. */
	copy({ start, end }: Span, to: number): void {
		const copied = this.#origins.slice(start, end).map((origin) => (origin >= 0 ? COPIED - origin : origin));
		this.#splice(to, to, this.#text.slice(start, end), copied);
	}

	/** Where copies of the units of a stretch of the first text are. */
	copiesOf({ start, end }: Span): number[] {
		return this.#placesFrom(COPIED - end + 1, COPIED - start + 1);
	}

	/** Where the units of a stretch of the first text are now, in the order of the text as it is. */
	placesOf({ start, end }: Span): number[] {
		return this.#placesFrom(start, end);
	}

	/** Whether a unit followed directly on the one before it in the first text too. */
	continues(at: number): boolean {
		const origin = this.#origins[at];
		return origin !== undefined && origin > 0 && this.#origins[at - 1] === origin - 1;
	}

	#placesFrom(least: number, end: number): number[] {
		const places: number[] = [];
		for (let i = 0; i < this.#origins.length; i++) {
			const origin = this.#origins[i]!;
			if (origin >= least && origin < end) places.push(i);
		}
		return places;
	}

	#splice(start: number, end: number, words: string, origins: readonly number[]): void {
		this.#text = this.#text.slice(0, start) + words + this.#text.slice(end);
		this.#origins = [...this.#origins.slice(0, start), ...origins, ...this.#origins.slice(end)];
	}
}
