import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCacheFolder } from '#server/lsp/cacheFolder.ts';

describe('a folder of cached files', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'corroborate-'))));
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it('has what was written last, and nothing half-written beside it', () => {
		const cache = openCacheFolder(join(folder, 'new'));
		assert.equal(cache.read('a.bin'), undefined);
		assert.equal(cache.write('a.bin', Uint8Array.of(1, 2)), undefined);
		assert.equal(cache.write('a.bin', Uint8Array.of(3)), undefined);
		assert.deepEqual([...cache.read('a.bin')!], [3]);
		assert.deepEqual(readdirSync(join(folder, 'new')), ['a.bin']);
	});

	it('says what keeps it from being written, and does not fail', () => {
		writeFileSync(join(folder, 'file'), '');
		const reason = openCacheFolder(join(folder, 'file')).write('a.bin', Uint8Array.of(1));
		assert.match(reason!, /a\.bin could not be written/);
	});

	it('removes what a writer left that was killed long ago, and not what is being written', () => {
		for (const name of ['old.bin.7.tmp', 'new.bin.8.tmp']) writeFileSync(join(folder, name), '');
		utimesSync(join(folder, 'old.bin.7.tmp'), 1000, 1000);
		openCacheFolder(folder).write('a.bin', Uint8Array.of(1));
		assert.deepEqual(readdirSync(folder).sort(), ['a.bin', 'new.bin.8.tmp']);
	});
});
