import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from './usage.ts';

/** Writes a file as a whole or not at all: whoever reads it meanwhile, or after a full disk, finds the old one. */
export function writeWhole(path: string, text: string): void {
	const beside = `${path}.${process.pid}.tmp`;
	try {
		const file = openSync(beside, 'wx');
		try {
			writeFileSync(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(beside, path);
	} catch (error) {
		rmSync(beside, { force: true });
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw new UsageError(`${path} cannot be written (${code}); name a file in a folder that you may write to.`);
	}
}
