import {
	accessSync,
	closeSync,
	constants,
	fstatSync,
	fsyncSync,
	lstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileReading } from './environment.ts';

/** Reads a file that this server writes: as it is or not at all, since what is guessed at would be written back. */
export function readText(uri: string): FileReading {
	try {
		const path = fileURLToPath(uri);
		// Whoever made the folder may have put a link in it to some other file of the reader's.
		if (!lstatSync(path).isFile()) return { kind: 'skipped', reason: NOT_REGULAR };
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
		return { kind: 'text', text, notes: [] };
	} catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
		if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { kind: 'skipped', reason: 'it is not valid UTF-8' };
		return { kind: 'skipped', reason: `it could not be read (${code})` };
	}
}

/** Writes beside the file, makes sure that all of it is on the disk, and only then puts it in the file's place. */
export function writeAtomically(uri: string, text: string): string | undefined {
	let beside: string | undefined;
	let file: number | undefined;
	try {
		const path = fileURLToPath(uri);
		mkdirSync(dirname(path), { recursive: true });
		const before = lstatSync(path, { throwIfNoEntry: false });
		if (before && !before.isFile()) return NOT_REGULAR;
		// To rename over a file asks for no right to write it.
		if (before) accessSync(path, constants.W_OK);
		const bytes = Buffer.from(text, 'utf8');
		const name = `${path}.${process.pid}.tmp`;
		rmSync(name, { force: true });
		file = openSync(name, 'wx', before ? before.mode & 0o777 : 0o666);
		beside = name;
		writeFileSync(file, bytes);
		fsyncSync(file);
		const written = fstatSync(file).size;
		closeSync(file);
		file = undefined;
		if (written !== bytes.length) return `only ${written} of ${bytes.length} bytes could be written`;
		renameSync(beside, path);
		beside = undefined;
		return undefined;
	} catch (error) {
		return reasonFor(codeOf(error));
	} finally {
		if (file !== undefined) closeSync(file);
		if (beside !== undefined) rmSync(beside, { force: true });
	}
}

const NOT_REGULAR = 'it is not a regular file';

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function reasonFor(code: string): string {
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
		return 'it may not be written; give yourself the right to write there';
	if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full; make room on it';
	return `it could not be written (${code})`;
}
