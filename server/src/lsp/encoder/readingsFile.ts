import { createHash } from 'node:crypto';
import type { Verdict } from '../../corpus/verdict.ts';
import { DIGEST, type KeptReadings } from './readings.ts';

/**
 * Readings as one flat piece of memory, little-endian: a stamp, the four counts, and then column by column the claims' digests, the
 * keys and the verdicts. The stamp is a hash of the rest and of the encoder: what another encoder read, or what is damaged, is no file.
 */
const STAMP = 32;
/** Another number for another layout, and where claims are given to the encoder in another way. */
const LAYOUT = 1;
const COUNTS = 4;
const VERDICT = 4;

/** `encoder` names the model that has read. */
export function writeReadings({ digests, keys, verdicts }: KeptReadings, encoder: string): Uint8Array {
	const width = keys[0]?.[1].length ?? 0;
	const counts = Uint32Array.of(digests.length, keys.length, width, verdicts.length);
	const columns = [
		bytesOf(counts),
		Buffer.from(digests.join(''), 'latin1'),
		bytesOf(Uint32Array.from(keys, ([claim]) => claim)),
		...keys.map(([, key]) => bytesOf(key)),
		bytesOf(Uint32Array.from(verdicts.flatMap(([a, b]) => [a, b]))),
		bytesOf(Float64Array.from(verdicts.flatMap(([, , v]) => [v.same, v.differs, v.related, v.unrelated]))),
	];
	const content = Buffer.concat(columns);
	return Buffer.concat([stampOf(content, encoder), content]);
}

/** Undefined where the bytes are no readings of that encoder. */
export function readReadings(bytes: Uint8Array, encoder: string): KeptReadings | undefined {
	if (bytes.length < STAMP + COUNTS * 4) return undefined;
	// A Buffer's own slices would share its memory.
	const content = new Uint8Array(bytes.buffer, bytes.byteOffset + STAMP, bytes.length - STAMP);
	if (!stampOf(content, encoder).equals(bytes.subarray(0, STAMP))) return undefined;
	let at = 0;
	// Copied, since a typed array must begin at a multiple of its width.
	const take = (length: number): ArrayBuffer => content.slice(at, (at += length)).buffer;
	const [claims, keyCount, width, verdictCount] = new Uint32Array(take(COUNTS * 4)) as unknown as number[];
	const names = Buffer.from(take(claims! * DIGEST)).toString('latin1');
	const digests = Array.from({ length: claims! }, (_, i) => names.slice(i * DIGEST, (i + 1) * DIGEST));
	const keyOwners = new Uint32Array(take(keyCount! * 4));
	const allKeys = new Float32Array(take(keyCount! * width! * 4));
	const pairs = new Uint32Array(take(verdictCount! * 2 * 4));
	const values = new Float64Array(take(verdictCount! * VERDICT * 8));
	return {
		digests,
		keys: Array.from(keyOwners, (claim, i) => [claim, allKeys.slice(i * width!, (i + 1) * width!)] as const),
		verdicts: Array.from({ length: verdictCount! }, (_, i) => {
			const [same, differs, related, unrelated] = values.subarray(i * VERDICT, (i + 1) * VERDICT);
			return [pairs[2 * i]!, pairs[2 * i + 1]!, { same, differs, related, unrelated } as Verdict] as const;
		}),
	};
}

function stampOf(content: Uint8Array, encoder: string): Buffer {
	return createHash('sha256').update(`${LAYOUT} ${encoder} ${content.length}\n`).update(content).digest();
}

function bytesOf(array: Uint32Array | Float32Array | Float64Array): Uint8Array {
	return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
