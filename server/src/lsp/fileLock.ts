import {
	closeSync,
	lstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmdirSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';

/** In milliseconds: who holds a lock for longer is dead or asleep, since nothing is waited for while it is held. */
const STALE = 10_000;
/** The same of a lock in which nobody is named: its owner ended between making it and signing it. */
const UNSIGNED_STALE = 1_000;
/** In milliseconds: how long a lock is waited for; its holder writes one file, which takes a few, and on a busy disk a thousand. */
const PATIENCE = 5_000;

/** The right to write a file, held by one process at a time among those that ask for it. */
export interface FileLock {
	/** False where another process took it for stale, which only happens to one that slept. */
	holds(): boolean;
	release(): void;
}

let taken = 0;
/** What this process holds. A lock that names it and is not among these could not be removed, or is an earlier process's of its id. */
const held = new Set<string>();

/**
 * Takes the lock of a file, a file `NAME.lock` beside it that names its owner; waits for it without letting others in this process
 * run. A lock whose process has ended is taken over at once. Undefined where somebody else goes on holding it; throws where the
 * folder cannot be written to. (The ready-made `proper-lockfile` cannot wait synchronously, and leaves a killed owner's lock for ten
 * seconds.)
 */
export function lockFile(path: string): FileLock | undefined {
	const lock = `${path}.lock`;
	const token = `${hostname()} ${process.pid} ${++taken} ${Date.now()}`;
	const deadline = Date.now() + PATIENCE;
	while (!sign(lock, token)) {
		const holder = read(lock);
		if (holder !== undefined && isStale(lock, holder)) breakLock(lock, holder);
		else if (Date.now() > deadline) return undefined;
		else sleep(1 + 4 * Math.random());
	}
	held.add(token);
	return {
		holds: () => read(lock) === token,
		release() {
			held.delete(token);
			// One that stays is in nobody's way: the next one here takes it over, and others when this process has ended.
			if (read(lock) === token) attempt(() => rmSync(lock, { force: true }));
		},
	};
}

function sign(lock: string, token: string): boolean {
	let file: number;
	try {
		file = openSync(lock, 'wx');
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
	try {
		writeFileSync(file, token);
		return true;
	} catch (error) {
		attempt(() => rmSync(lock, { force: true }));
		throw error;
	} finally {
		attempt(() => closeSync(file));
	}
}

function read(lock: string): string | undefined {
	try {
		return readFileSync(lock, 'utf8');
	} catch {
		return undefined;
	}
}

function isStale(lock: string, holder: string): boolean {
	const [host, id] = holder.split(' ');
	if (host === hostname() && (!isRunning(Number(id)) || (Number(id) === process.pid && !held.has(holder)))) return true;
	return ageOf(lock) > (holder ? STALE : UNSIGNED_STALE);
}

function isRunning(processId: number): boolean {
	if (!(processId > 0)) return false;
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		// A process of somebody else cannot be signalled, and yet it runs.
		return codeOf(error) === 'EPERM';
	}
}

/** Of two that find a lock stale, the slower one must not remove the new lock of the faster: one at a time looks again and removes. */
function breakLock(lock: string, holder: string): void {
	const breaking = `${lock}.break`;
	try {
		mkdirSync(breaking);
	} catch {
		if (ageOf(breaking) > UNSIGNED_STALE) attempt(() => rmdirSync(breaking));
		sleep(1);
		return;
	}
	if (read(lock) === holder) attempt(() => unlinkSync(lock));
	attempt(() => rmdirSync(breaking));
}

/** In milliseconds, since the file was written; 0 where it is gone. */
function ageOf(path: string): number {
	const written = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
	return written === undefined ? 0 : Date.now() - written;
}

function attempt(act: () => void): void {
	try {
		act();
	} catch {
		// Somebody else did it, or it will be tried again.
	}
}

const nothing = new Int32Array(new SharedArrayBuffer(4));

function sleep(milliseconds: number): void {
	Atomics.wait(nothing, 0, 0, milliseconds);
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
