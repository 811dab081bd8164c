import type { Cache } from '../environment.ts';
import type { Readings } from './readings.ts';
import { readReadings, writeReadings } from './readingsFile.ts';

const NAME = 'readings.bin';
/** In milliseconds: while the encoder reads, what it has read is written down no more often. */
const INTERVAL = 30_000;

/** Keeps what was read from one start of the server to the next. Whatever happens to the file, it is only read anew. */
export class ReadingsStore {
	#written: number;
	#writtenAt: number;

	constructor(
		private readonly cache: Cache,
		/** Names the model: what another one has read counts for nothing. */
		private readonly encoder: string,
		private readonly readings: Readings,
		private readonly now: () => number,
		/** Called with the reason, for a person, where it could not be written. */
		private readonly failed: (reason: string) => void,
	) {
		const bytes = cache.read(NAME);
		const kept = bytes && readReadings(bytes, encoder);
		if (kept) readings.restore(kept);
		this.#written = readings.revision;
		this.#writtenAt = now();
	}

	/** Writes what is new; `soon`: unless that was done a moment ago. */
	save(soon = false): void {
		const { revision } = this.readings;
		if (revision === this.#written || (soon && this.now() - this.#writtenAt < INTERVAL)) return;
		this.#written = revision;
		this.#writtenAt = this.now();
		const reason = this.cache.write(NAME, writeReadings(this.readings.kept(), this.encoder));
		if (reason !== undefined) this.failed(reason);
	}
}
