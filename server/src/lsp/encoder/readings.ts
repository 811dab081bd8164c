import { createHash } from 'node:crypto';
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
/** In bytes. */
export const DIGEST = 16;

/** All that was read, in a form that outlives the claims. Claims go by their number in `digests`. */
export interface KeptReadings {
	/** By claim, `DIGEST` bytes of a hash of what it says, as a binary string. */
	readonly digests: readonly string[];
	readonly keys: readonly (readonly [number, Float32Array])[];
	readonly verdicts: readonly (readonly [number, number, Verdict])[];
}

/** What the encoder has read, by what the claims say: an edit, a move or a file closed and opened again costs nothing twice. */
export class Readings implements SecondReading {
	readonly #ids = new Map<string, number>();
	readonly #idOf = new WeakMap<Claim, number>();
	readonly #keys = new Map<number, Float32Array>();
	readonly #verdicts = new Map<number, Verdict>();
	#revision = 0;

	/** Another number whenever there is more. */
	get revision(): number {
		return this.#revision;
	}

	keyOf(claim: PlacedClaim): Float32Array | undefined {
		return this.#keys.get(this.#id(claim));
	}

	verdictOn(a: PlacedClaim, b: PlacedClaim): Verdict | undefined {
		return this.#verdicts.get(pairOf(this.#id(a), this.#id(b)));
	}

	keepKey(claim: PlacedClaim, key: Float32Array): void {
		this.#keys.set(this.#id(claim), key);
		this.#revision++;
		forgetOldest(this.#keys, MOST_KEYS);
	}

	keepVerdict(a: PlacedClaim, b: PlacedClaim, verdict: Verdict): void {
		this.#verdicts.set(pairOf(this.#id(a), this.#id(b)), verdict);
		this.#revision++;
		forgetOldest(this.#verdicts, MOST_VERDICTS);
	}

	kept(): KeptReadings {
		const named = [...this.#ids.keys()];
		const used = new Map<number, number>();
		const digests: string[] = [];
		const numberOf = (id: number): number => {
			let number = used.get(id);
			if (number === undefined) used.set(id, (number = digests.push(named[id]!) - 1));
			return number;
		};
		return {
			keys: [...this.#keys].map(([id, key]) => [numberOf(id), key]),
			verdicts: [...this.#verdicts].map(([pair, verdict]) => [
				numberOf(Math.floor(pair / IDS)),
				numberOf(pair % IDS),
				verdict,
			]),
			digests,
		};
	}

	/** Takes up what was read at another time. */
	restore({ digests, keys, verdicts }: KeptReadings): void {
		const ids = digests.map((digest) => this.#idFor(digest));
		for (const [number, key] of keys) this.#keys.set(ids[number]!, key);
		for (const [a, b, verdict] of verdicts) this.#verdicts.set(pairOf(ids[a]!, ids[b]!), verdict);
		this.#revision++;
	}

	#id(placed: PlacedClaim): number {
		let id = this.#idOf.get(placed.claim);
		if (id === undefined) {
			id = this.#idFor(digestOf(readingKey(readableClaim(placed))));
			this.#idOf.set(placed.claim, id);
		}
		return id;
	}

	#idFor(digest: string): number {
		let id = this.#ids.get(digest);
		if (id === undefined) this.#ids.set(digest, (id = this.#ids.size));
		return id;
	}
}

function digestOf(text: string): string {
	return createHash('sha256').update(text).digest().toString('latin1', 0, DIGEST);
}

function pairOf(x: number, y: number): number {
	return Math.min(x, y) * IDS + Math.max(x, y);
}

function forgetOldest(map: Map<number, unknown>, most: number): void {
	if (map.size <= most) return;
	let left = map.size >> 1;
	for (const key of map.keys()) {
		if (left-- <= 0) break;
		map.delete(key);
	}
}
