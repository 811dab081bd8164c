import * as l10n from '@vscode/l10n';
import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeText } from '../text/decodeText.ts';
import { formatOf } from './articleFiles.ts';
import { notRegular, readText, rewrite, writeAtomically } from './ownFiles.ts';
import { tooLarge, type Environment, type FileReading, type FoundFile } from './environment.ts';

/**
 * The local disk. Reads are synchronous: for many small files that is several times faster than waiting for each, and the caller
 * pauses between them.
 */
export const localFiles: Environment = {
	walk: walkFolder,
	read: readFile,
	readText,
	writeAtomically,
	rewrite,
	normalize: normalizeUri,
	uriOf: (path) => pathToFileURL(path).href,
	now: () => performance.now(),
	date: () => new Date(),
	newId: randomUUID,
};

function* walkFolder(
	folder: string,
	enter: (path: string) => boolean,
	take: (path: string) => boolean,
): Generator<readonly FoundFile[]> {
	const root = pathOf(folder);
	if (root === undefined) return;
	const waiting = [''];
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		const found: FoundFile[] = [];
		for (const entry of entriesIn(join(root, path), found)) {
			const inner = path ? `${path}/${entry.name}` : entry.name;
			if (entry.isDirectory()) {
				if (enter(inner)) waiting.push(inner);
			} else if (take(inner)) found.push(...look(join(root, inner)));
		}
		yield found;
	}
}

function entriesIn(folder: string, problems: FoundFile[]): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		const code = codeOf(error);
		if (code !== 'ENOENT' && code !== 'ENOTDIR') problems.push(skip(folder, reasonForFolder(code)));
		return [];
	}
}

/** A link to a file counts as that file. A link to a folder is never followed, since that may not end. */
function look(path: string): FoundFile[] {
	try {
		const stats = statSync(path);
		if (stats.isFile()) return [{ uri: pathToFileURL(path).href, stamp: `${stats.mtimeMs}:${stats.size}` }];
		return [
			skip(path, stats.isDirectory() ? l10n.t('it is a link to a folder; open that folder itself') : notRegular()),
		];
	} catch {
		// A name that is no UTF-8 comes with replacement characters, and nothing can be opened by them.
		return path.includes('\ufffd') ? [skip(path, l10n.t('its name is not valid UTF-8; rename the file'))] : [];
	}
}

function skip(path: string, reason: string): FoundFile {
	return { uri: pathToFileURL(path).href, stamp: reason, skip: reason };
}

function readFile(uri: string): FileReading {
	const path = pathOf(uri);
	if (path === undefined) return { kind: 'gone' };
	let file: number | undefined;
	try {
		// Without O_NONBLOCK, opening a named pipe would wait for somebody to write into it.
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stats = fstatSync(file);
		if (!stats.isFile()) return { kind: 'skipped', reason: notRegular() };
		const excess = tooLarge(stats.size, formatOf(uri));
		if (excess !== undefined) return { kind: 'skipped', reason: excess };
		const { text, encoding, notes } = decodeText(readAll(file, stats.size));
		if (encoding === 'binary')
			return { kind: 'skipped', reason: l10n.t('it holds no text but other data; remove it or exclude it') };
		return { kind: 'text', text, notes };
	} catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
		return { kind: 'skipped', reason: reasonForFile(code) };
	} finally {
		if (file !== undefined) close(file);
	}
}

function close(file: number): void {
	try {
		closeSync(file);
	} catch {
		// What was read is read.
	}
}

function readAll(file: number, size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	let length = 0;
	while (length < size) {
		const count = readSync(file, bytes, length, size - length, null);
		if (count === 0) break;
		length += count;
	}
	return bytes.subarray(0, length);
}

function pathOf(uri: string): string | undefined {
	try {
		return fileURLToPath(uri);
	} catch {
		return undefined;
	}
}

/** Paths without drive, escapes, empty and dotted parts are what they are: most of ten thousand that change at once. */
const NORMAL = /^file:\/\/(?:\/(?!\.{1,2}(?:\/|$))(?![A-Za-z]:)[\w.~-]+)+$/;

function normalizeUri(uri: string): string {
	if (NORMAL.test(uri)) return uri;
	const path = uri.startsWith('file:') ? pathOf(uri) : undefined;
	if (path === undefined) return uri;
	return pathToFileURL(path.replace(/^[A-Z]:/, (drive) => drive.toLowerCase())).href;
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function reasonForFile(code: string): string {
	if (code === 'EACCES' || code === 'EPERM')
		return l10n.t('it may not be read; give yourself the right to read it, or exclude it');
	if (code === 'EMFILE' || code === 'ENFILE')
		return l10n.t('it could not be opened: too many files are open; close some programs and reload');
	return l10n.t('it could not be read ({0})', code);
}

function reasonForFolder(code: string): string {
	if (code === 'EACCES' || code === 'EPERM')
		return l10n.t('the folder may not be read; give yourself the right to read it, or exclude it');
	if (code === 'EMFILE' || code === 'ENFILE')
		return l10n.t('the folder could not be opened: too many files are open; close some programs and reload');
	return l10n.t('the folder could not be read ({0})', code);
}
