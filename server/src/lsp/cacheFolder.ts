import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from './environment.ts';

/** In milliseconds: a file that a writer has left half-written for this long is nobody's. */
const ABANDONED = 3_600_000;

/**
 * A folder of files that may be deleted at any time. Each is written beside its place and moved there whole; of two that write at once
 * the later one's stays. What is in them has to prove itself: nothing is flushed, since a loss costs only time.
 */
export function openCacheFolder(path: string): Cache {
	return {
		read(name) {
			try {
				return readFileSync(join(path, name));
			} catch {
				return undefined;
			}
		},
		write(name, bytes) {
			const beside = join(path, `${name}.${process.pid}.tmp`);
			try {
				mkdirSync(path, { recursive: true });
				removeLeftovers(path);
				writeFileSync(beside, bytes);
				renameSync(beside, join(path, name));
				return undefined;
			} catch (error) {
				remove(beside);
				return `${join(path, name)} could not be written: ${error instanceof Error ? error.message : String(error)}`;
			}
		},
	};
}

function removeLeftovers(folder: string): void {
	for (const name of readdirSync(folder)) {
		if (!name.endsWith('.tmp')) continue;
		const path = join(folder, name);
		const stats = statSync(path, { throwIfNoEntry: false });
		if (stats && Date.now() - stats.mtimeMs > ABANDONED) rmSync(path, { force: true });
	}
}

function remove(path: string): void {
	try {
		rmSync(path, { force: true });
	} catch {
		// The folder itself is not there.
	}
}
