import type { Claim } from '../../analysis/analysis.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { readableClaim, readingKey } from '../../corpus/readableClaim.ts';
import type { SecondReading } from '../../corpus/secondReading.ts';
import type { Verdict } from '../../corpus/verdict.ts';

/** So many keys and verdicts are kept, about 700 and 150 bytes each; past that the older half is forgotten. */
const MOST_KEYS = 50_000;
const MOST_VERDICTS = 300_000;
/** Larger than any number of claims. */
const IDS = 2 ** 26;

/** What the encoder has read, by what the claims say: an edit, a move or a file closed and opened again costs nothing twice. */
export class Readings implements SecondReading {
	readonly #ids = new Map<string, number>();
	readonly #idOf = new WeakMap<Claim, number>();
	readonly #keys = new Map<number, Float32Array>();
	readonly #verdicts = new Map<number, Verdict>();

	keyOf(claim: PlacedClaim): Float32Array | undefined {
		return this.#keys.get(this.#id(claim));
	}

	verdictOn(a: PlacedClaim, b: PlacedClaim): Verdict | undefined {
		return this.#verdicts.get(this.#pair(a, b));
	}

	keepKey(claim: PlacedClaim, key: Float32Array): void {
		this.#keys.set(this.#id(claim), key);
		forgetOldest(this.#keys, MOST_KEYS);
	}

	keepVerdict(a: PlacedClaim, b: PlacedClaim, verdict: Verdict): void {
		this.#verdicts.set(this.#pair(a, b), verdict);
		forgetOldest(this.#verdicts, MOST_VERDICTS);
	}

	#pair(a: PlacedClaim, b: PlacedClaim): number {
		const [x, y] = [this.#id(a), this.#id(b)];
		return Math.min(x, y) * IDS + Math.max(x, y);
	}

	#id(placed: PlacedClaim): number {
		let id = this.#idOf.get(placed.claim);
		if (id === undefined) {
			const key = readingKey(readableClaim(placed));
			id = this.#ids.get(key) ?? this.#ids.size;
			this.#ids.set(key, id);
			this.#idOf.set(placed.claim, id);
		}
		return id;
	}
}

function forgetOldest(map: Map<number, unknown>, most: number): void {
	if (map.size <= most) return;
	let left = map.size >> 1;
	for (const key of map.keys()) {
		if (left-- <= 0) break;
		map.delete(key);
	}
}
