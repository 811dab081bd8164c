import {
	closeSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import type { CrashMarks } from './environment.ts';
import { isObject } from './recordFile.ts';

/** So often a text may have been what was read when a server ended; then it is left alone. */
const MOST_CRASHES = 2;
const MARK = /^reading\.(\d+)$/;
const SUSPECTS = 'suspects.json';

/** A file that was being read when a server ended, perhaps because of it. */
interface Suspect {
	readonly crashes: number;
	/** Of the text that was read last; unknown before it is read again. */
	readonly digest?: string;
}

/**
 * What is being read, written down in a folder of the server's own, so that the next server knows what the last one ended over. A
 * file that could be read after all is no suspect any more. Where the folder cannot be used nothing is marked.
 */
export function openCrashMarks(folder = ownFolder()): CrashMarks | undefined {
	const isRunningElsewhere = (pid: number): boolean => pid !== process.pid && isRunning(pid);
	let mark: number;
	let suspects: Map<string, Suspect>;
	const path = folder && join(folder, `reading.${process.pid}`);
	if (path === undefined) return undefined;
	try {
		mkdirSync(folder!, { recursive: true, mode: 0o700 });
		suspects = readSuspects(join(folder!, SUSPECTS));
		let found = false;
		for (const name of readdirSync(folder!)) {
			const pid = Number(MARK.exec(name)?.[1]);
			if (!pid || isRunningElsewhere(pid)) continue;
			const uri = readFileSync(join(folder!, name), 'utf8').split('\n')[0]!;
			rmSync(join(folder!, name), { force: true });
			if (!uri) continue;
			const before = suspects.get(uri);
			suspects.set(uri, { ...before, crashes: (before?.crashes ?? 0) + 1 });
			found = true;
		}
		if (found) save(folder!, suspects);
		// Nobody else's file is written to, whatever lies there.
		mark = openSync(path, 'wx', 0o600);
	} catch {
		return undefined;
	}
	const trySave = (): void => {
		try {
			save(folder!, suspects);
		} catch {
			// Then the file is a suspect for longer.
		}
	};
	let isOpen = true;
	const write = (text: string): void => {
		if (!isOpen) return;
		try {
			ftruncateSync(mark);
			if (text) writeSync(mark, text, 0);
		} catch {
			// On a full disk nothing is marked.
		}
	};
	return {
		begin(uri, text) {
			const suspect = suspects.get(uri);
			if (suspect) {
				const digest = digestOf(text);
				const isSame = suspect.digest === undefined || suspect.digest === digest;
				if (isSame && suspect.crashes >= MOST_CRASHES) return false;
				suspects.set(uri, { crashes: isSame ? suspect.crashes : 0, digest });
				trySave();
			}
			write(`${uri}\n`);
			return true;
		},
		rest: () => write(''),
		end(uri) {
			write('');
			if (suspects.delete(uri)) trySave();
		},
		close() {
			if (!isOpen) return;
			isOpen = false;
			try {
				closeSync(mark);
				rmSync(path, { force: true });
			} catch {
				// An empty mark says nothing.
			}
		},
	};
}

/** For a client that names no folder; undefined where somebody else's lies in its place. */
function ownFolder(): string | undefined {
	try {
		const { uid, username } = userInfo();
		const folder = join(tmpdir(), `corroborate-${username}`);
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		return uid < 0 || statSync(folder).uid === uid ? folder : undefined;
	} catch {
		return undefined;
	}
}

function readSuspects(path: string): Map<string, Suspect> {
	let read: unknown;
	try {
		read = JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return new Map();
	}
	if (!Array.isArray(read)) return new Map();
	return new Map(
		read.flatMap((entry: unknown): [string, Suspect][] => {
			if (!isObject(entry)) return [];
			const { uri, crashes, digest } = entry;
			if (typeof uri !== 'string' || typeof crashes !== 'number') return [];
			return [[uri, { crashes, ...(typeof digest === 'string' && { digest }) }]];
		}),
	);
}

function save(folder: string, suspects: ReadonlyMap<string, Suspect>): void {
	const beside = join(folder, `${SUSPECTS}.${process.pid}.tmp`);
	writeFileSync(beside, JSON.stringify([...suspects].map(([uri, suspect]) => ({ uri, ...suspect }))), { mode: 0o600 });
	renameSync(beside, join(folder, SUSPECTS));
}

/** Also where it is somebody else's, who may not be signalled. */
function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
