/** Those who work in slices go on together for this many milliseconds before whatever has arrived gets its turn. */
const SLICE = 8;

/** Gives who works long its turn: also where many do, nobody who asks waits for more than one slice. */
export class Turns {
	/** When what had arrived was looked at last. */
	#began: number;
	/** Who has waited longest goes on first. */
	readonly #waiting: (() => void)[] = [];
	#isMarked = false;
	#isFirst = false;

	/** Milliseconds, from any start. */
	constructor(private readonly now: () => number) {
		this.#began = now();
	}

	/** Lets messages that have arrived be handled first. */
	next(): Promise<void> {
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			this.#arm();
		});
	}

	/** To be called often in long work: waits for the next turn when the slice is used up. */
	readonly pause = async (): Promise<void> => {
		if (this.isDue) await this.next();
	};

	/** Whether the slice is used up. */
	get isDue(): boolean {
		return this.now() - this.#began >= SLICE;
	}

	/**
	 * What waits for one turn of the event loop runs in it one after the other, and nothing that arrives meanwhile is looked at: when the
	 * slice is used up, the others wait for another turn. One goes on in each.
	 */
	#arm(): void {
		if (!this.#isMarked) {
			this.#isMarked = true;
			setImmediate(() => {
				this.#isMarked = false;
				this.#isFirst = true;
				this.#began = this.now();
			});
		}
		setImmediate(() => {
			if (!this.#isFirst && this.isDue) return this.#arm();
			this.#isFirst = false;
			this.#waiting.shift()?.();
		});
	}
}
