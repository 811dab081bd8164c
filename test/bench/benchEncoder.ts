import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlacedClaim } from '#server/corpus/corpus.ts';
import { readableClaim } from '#server/corpus/readableClaim.ts';
import { startEncoder, type Encoder } from '#server/lsp/encoder/encoder.ts';
import type { Readings } from '#server/lsp/encoder/readings.ts';

/** The encoder as it was built last; undefined, and said why, where there is none. */
export async function openEncoder(): Promise<Encoder | undefined> {
	const dist = resolve('dist');
	if (!existsSync(join(dist, 'encoder', 'worker.mjs'))) {
		console.error(`absent: ${dist}: by words only; npm run build makes the encoder`);
		return undefined;
	}
	const encoder = startEncoder(dist);
	await encoder.ready;
	return encoder;
}

const AT_ONCE = 64;

/** Has the encoder read just these pairs, and each of their claims. */
export async function readPairs(
	pairs: readonly (readonly [PlacedClaim, PlacedClaim])[],
	encoder: Pick<Encoder, 'keys' | 'verdicts'>,
	readings: Readings,
): Promise<void> {
	for (let from = 0; from < pairs.length; from += AT_ONCE) {
		const batch = pairs.slice(from, from + AT_ONCE);
		const fresh = [...new Set(batch.flat())].filter((claim) => readings.keyOf(claim) === undefined);
		const [keys, verdicts] = await Promise.all([
			encoder.keys(fresh.map(readableClaim)),
			encoder.verdicts(batch.map(([a, b]) => [readableClaim(a), readableClaim(b)])),
		]);
		fresh.forEach((claim, i) => readings.keepKey(claim, keys[i]!));
		batch.forEach(([a, b], i) => readings.keepVerdict(a, b, verdicts[i]!));
	}
}
