import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readText, writeAtomically } from '#server/lsp/ownFiles.ts';

describe('a file of the server’s own', () => {
	let folder: string;
	let path: string;
	const uri = (): string => pathToFileURL(path).href;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
		path = join(folder, 'notes', 'kept.jsonl');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is written whole, with its folder, and leaves nothing beside it', () => {
		assert.equal(readText(uri()).kind, 'gone');
		for (const text of ['“é”😀\n', 'x\n']) {
			assert.equal(writeAtomically(uri(), text), undefined);
			assert.deepEqual(readText(uri()), { kind: 'text', text, notes: [] });
		}
		assert.deepEqual(readdirSync(join(folder, 'notes')), ['kept.jsonl']);
	});

	it('keeps its rights', () => {
		writeAtomically(uri(), 'x');
		const { mode } = statSync(path);
		writeAtomically(uri(), 'y');
		assert.equal(statSync(path).mode, mode);
	});

	it('is not written where its folder cannot be made, and the reason is said', () => {
		writeFileSync(join(folder, 'notes'), 'in the way');
		assert.match(writeAtomically(uri(), 'x') ?? '', /a file has the name of the folder|may not be written/);
		assert.equal(readText(uri()).kind, 'gone');
	});

	it('is no link to another file: that one is neither read nor written', function () {
		if (process.platform === 'win32') this.skip();
		writeAtomically(uri(), 'x');
		const other = join(folder, 'other.txt');
		writeFileSync(other, 'mine');
		rmSync(path);
		symlinkSync(other, path);
		assert.deepEqual(readText(uri()), { kind: 'skipped', reason: 'it is not a regular file' });
		assert.match(writeAtomically(uri(), 'x') ?? '', /not a regular file/);
		assert.equal(readFileSync(other, 'utf8'), 'mine');
	});

	it('is not read where it is not UTF-8', () => {
		writeAtomically(uri(), 'x');
		writeFileSync(path, Uint8Array.of(0xe9, 0x0a));
		assert.deepEqual(readText(uri()), { kind: 'skipped', reason: 'it is not valid UTF-8' });
	});
});
