/** From so many pairs on a table is set aside: what is asked for again comes over to the next one, the rest is forgotten. */
const MOST_PAIRS = 2 ** 19;

/** Numbers by pairs of claims, whose numbers are whole, above 0 and below 2^32: what is asked for often is kept, and memory is bounded. */
export class PairTable {
	#young = new Hashed(2 ** 10);
	#old: Hashed | undefined;

	/** `compute` may not use the table. */
	get(a: number, b: number, compute: () => number): number {
		let value = this.#young.get(a, b);
		if (!Number.isNaN(value)) return value;
		value = this.#old?.get(a, b) ?? NaN;
		if (Number.isNaN(value)) value = compute();
		if (this.#young.size >= MOST_PAIRS) [this.#old, this.#young] = [this.#young, new Hashed(2 ** 10)];
		this.#young.add(a, b, value);
		return value;
	}
}

/** Open addressing with linear probing, half full at most. A `Map` of as many pairs takes three times the memory and the time. */
class Hashed {
	size = 0;
	#as: Uint32Array;
	#bs: Uint32Array;
	#values: Float64Array;

	constructor(capacity: number) {
		this.#as = new Uint32Array(capacity);
		this.#bs = new Uint32Array(capacity);
		this.#values = new Float64Array(capacity);
	}

	/** NaN where there is none. */
	get(a: number, b: number): number {
		const at = this.#find(a, b);
		return this.#as[at] === 0 ? NaN : this.#values[at]!;
	}

	add(a: number, b: number, value: number): void {
		if (2 * this.size >= this.#as.length) this.#grow();
		const at = this.#find(a, b);
		this.#as[at] = a;
		this.#bs[at] = b;
		this.#values[at] = value;
		this.size++;
	}

	/** Where the pair stands, or could stand. */
	#find(a: number, b: number): number {
		const mask = this.#as.length - 1;
		let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
		hash ^= hash >>> 15;
		let at = hash & mask;
		while (this.#as[at] !== 0 && (this.#as[at] !== a || this.#bs[at] !== b)) at = (at + 1) & mask;
		return at;
	}

	#grow(): void {
		const [as, bs, values] = [this.#as, this.#bs, this.#values];
		this.#as = new Uint32Array(2 * as.length);
		this.#bs = new Uint32Array(2 * as.length);
		this.#values = new Float64Array(2 * as.length);
		this.size = 0;
		for (let i = 0; i < as.length; i++) if (as[i] !== 0) this.add(as[i]!, bs[i]!, values[i]!);
	}
}
