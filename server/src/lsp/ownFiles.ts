import * as l10n from '@vscode/l10n';
import {
	accessSync,
	closeSync,
	constants,
	fstatSync,
	fsyncSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileReading } from './environment.ts';
import { lockFile, type FileLock } from './fileLock.ts';

/** Reads a file that this server writes: as it is or not at all, since what is guessed at would be written back. */
export function readText(uri: string): FileReading {
	try {
		const path = fileURLToPath(uri);
		// Whoever made the folder may have put a link in it to some other file of the reader's.
		if (!lstatSync(path).isFile()) return { kind: 'skipped', reason: notRegular() };
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
		return { kind: 'text', text, notes: [] };
	} catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
		if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
			return { kind: 'skipped', reason: l10n.t('it is not valid UTF-8') };
		return { kind: 'skipped', reason: l10n.t('it could not be read ({0})', code) };
	}
}

/** Writes a file of our own; see `Environment.writeAtomically`. */
export function writeAtomically(uri: string, text: string): string | undefined {
	return rewrite(uri, () => text);
}

/** Reads and writes a file of our own with nobody in between; see `Environment.rewrite`. */
export function rewrite(uri: string, change: (before: FileReading) => string | undefined): string | undefined {
	let lock: FileLock | undefined;
	try {
		const path = fileURLToPath(uri);
		mkdirSync(dirname(path), { recursive: true });
		// Whoever made the workspace may have put a link to some other folder of the reader's there.
		if (!lstatSync(dirname(path)).isDirectory()) return l10n.t('the folder it lies in is a link; make it a folder');
		lock = lockFile(path);
		if (!lock) return l10n.t('another program goes on writing it; try again');
		const text = change(readText(uri));
		if (text === undefined) return undefined;
		return replaceFile(path, text, lock);
	} catch (error) {
		return reasonFor(codeOf(error));
	} finally {
		lock?.release();
	}
}

/** Writes beside the file, makes sure that all of it is on the disk, and only then puts it in the file's place. */
function replaceFile(path: string, text: string, lock: FileLock): string | undefined {
	let beside: string | undefined;
	let file: number | undefined;
	try {
		const before = lstatSync(path, { throwIfNoEntry: false });
		if (before && !before.isFile()) return notRegular();
		// To rename over a file asks for no right to write it.
		if (before) accessSync(path, constants.W_OK);
		attempt(removeLeftovers, path);
		const bytes = Buffer.from(text, 'utf8');
		const name = `${path}.${process.pid}.tmp`;
		file = openSync(name, 'wx', before ? before.mode & 0o777 : 0o666);
		beside = name;
		writeFileSync(file, bytes);
		fsyncSync(file);
		const written = fstatSync(file).size;
		const whole = file;
		// Closed is also what could not be closed well: by now the number may be another file's.
		file = undefined;
		closeSync(whole);
		if (written !== bytes.length)
			return l10n.t('only {0} of {1} bytes could be written; make room on the disk', written, bytes.length);
		if (!lock.holds()) return l10n.t('another program took its turn; try again');
		renameSync(beside, path);
		beside = undefined;
		syncFolder(dirname(path));
		return undefined;
	} finally {
		// Why it could not be written is said already; what stays is cleared away by the next one that writes.
		if (file !== undefined) attempt(closeSync, file);
		if (beside !== undefined) attempt(rmSync, beside);
	}
}

/** What writers that were killed have left. Whoever holds the lock is the only one that writes. */
function removeLeftovers(path: string): void {
	const name = basename(path);
	for (const other of readdirSync(dirname(path)))
		if (other.startsWith(`${name}.`) && /^\.\d+\.tmp$/.test(other.slice(name.length)))
			rmSync(join(dirname(path), other), { force: true });
}

/** A new name lasts through a loss of power when its folder is on the disk too. */
function syncFolder(folder: string): void {
	try {
		const file = openSync(folder, 'r');
		try {
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	} catch {
		// Windows has no such thing; the file itself is safe.
	}
}

function attempt<T>(act: (of: T) => void, of: T): void {
	try {
		act(of);
	} catch {
		// Nothing rests on it.
	}
}

export function notRegular(): string {
	return l10n.t('it is not a regular file');
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function reasonFor(code: string): string {
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
		return l10n.t('it may not be written; give yourself the right to write there');
	if (code === 'EEXIST' || code === 'ENOTDIR')
		return l10n.t('a file has the name of the folder it lies in; rename that file');
	if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return l10n.t('the disk is full; make room on it');
	if (code === 'EMFILE' || code === 'ENFILE') return l10n.t('too many files are open; close some programs');
	return l10n.t('it could not be written ({0})', code);
}
