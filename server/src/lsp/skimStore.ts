import { createHash } from 'node:crypto';
import type { Archive, Skimmed } from './archive.ts';
import type { Cache } from './environment.ts';

const NAME = 'skims.bin';
/** Another number for another layout, and where a skim is made in another way. */
const LAYOUT = 1;
const STAMP = 32;
const COUNTS = 3;

/** Keeps what the articles of a large folder are about from one start of the server to the next. Without it they are only read anew. */
export class SkimStore {
	#kept: ReadonlyMap<string, Skimmed> | undefined;
	#written = -1;

	constructor(
		private readonly cache: Cache,
		/** Called with the reason, for a person, where it could not be written. */
		private readonly failed: (reason: string) => void,
	) {}

	/** By URI; an article counts if its file has the same stamp. */
	read(): ReadonlyMap<string, Skimmed> {
		if (this.#kept) return this.#kept;
		const bytes = this.cache.read(NAME);
		return (this.#kept = (bytes && readSkims(bytes)) ?? new Map<string, Skimmed>());
	}

	save(archive: Archive): void {
		if (archive.revision === this.#written) return;
		const before = this.#kept;
		// What was read at the start serves once; from then on the archive has it.
		this.#kept = new Map();
		this.#written = archive.revision;
		const saved = [...archive.entries()].filter(([, { stamp }]) => stamp !== '');
		if (before?.size === saved.length && saved.every(([uri, skimmed]) => before.get(uri) === skimmed)) return;
		const reason = this.cache.write(NAME, writeSkims(saved));
		if (reason !== undefined) this.failed(reason);
	}
}

/**
 * One flat piece of memory, little-endian: a hash of the rest, the counts of articles, of bytes of names and of buckets, how many buckets
 * each article has, all buckets, and the names (URI, stamp and digest of each, by lines).
 */
export function writeSkims(skims: readonly (readonly [string, Skimmed])[]): Uint8Array {
	const names = Buffer.from(skims.map(([uri, { stamp, digest }]) => `${uri}\n${stamp}\n${digest}`).join('\n'));
	const lengths = Uint32Array.from(skims, ([, { skim }]) => skim.length);
	const buckets = lengths.reduce((sum, length) => sum + length, 0);
	const content = Buffer.concat([
		bytesOf(Uint32Array.of(skims.length, names.length, buckets)),
		bytesOf(lengths),
		...skims.map(([, { skim }]) => bytesOf(skim)),
		names,
	]);
	return Buffer.concat([stampOf(content), content]);
}

/** Undefined where the bytes are not what was written. */
export function readSkims(bytes: Uint8Array): Map<string, Skimmed> | undefined {
	if (bytes.length < STAMP + COUNTS * 4) return undefined;
	// A Buffer's own slices would share its memory.
	const content = new Uint8Array(bytes.buffer, bytes.byteOffset + STAMP, bytes.length - STAMP);
	if (!stampOf(content).equals(bytes.subarray(0, STAMP))) return undefined;
	let at = 0;
	// Copied, since a typed array must begin at a multiple of its width.
	const take = (length: number): ArrayBuffer => content.slice(at, (at += length)).buffer;
	const [articles, nameBytes, buckets] = new Uint32Array(take(COUNTS * 4)) as unknown as number[];
	const lengths = new Uint32Array(take(articles! * 4));
	const all = new Int32Array(take(buckets! * 4));
	const lines = Buffer.from(take(nameBytes!)).toString().split('\n');
	const skims = new Map<string, Skimmed>();
	let start = 0;
	for (const [i, length] of lengths.entries()) {
		const [uri, stamp, digest] = lines.slice(3 * i, 3 * i + 3);
		skims.set(uri!, { stamp: stamp!, digest: digest!, skim: all.subarray(start, (start += length)) });
	}
	return skims;
}

function stampOf(content: Uint8Array): Buffer {
	return createHash('sha256').update(`${LAYOUT} ${content.length}\n`).update(content).digest();
}

function bytesOf(array: Uint32Array | Int32Array): Uint8Array {
	return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
