import assert from 'node:assert/strict';
import { Archive } from '#server/lsp/archive.ts';
import { readSkims, SkimStore, writeSkims } from '#server/lsp/skimStore.ts';
import { FakeFiles } from '../support/fakeFiles.ts';

function archiveOf(texts: Readonly<Record<string, string>>): Archive {
	const archive = new Archive();
	for (const [uri, text] of Object.entries(texts)) archive.skim({ uri, text, format: 'text' }, `stamp of ${uri}`);
	return archive;
}

const TEXTS = { 'file:///a.txt': 'The harbour closed.', 'file:///ü%20b.txt': '', 'file:///c.txt': 'It opened at 9.' };

describe('skims on the disk', () => {
	it('come back as they were', () => {
		const saved = [...archiveOf(TEXTS).entries()];
		const read = readSkims(writeSkims(saved))!;
		assert.deepEqual(
			[...read].map(([uri, { stamp, digest, skim }]) => [uri, stamp, digest, ...skim]),
			saved.map(([uri, { stamp, digest, skim }]) => [uri, stamp, digest, ...skim]),
		);
	});

	it('are nothing where a byte is another one, or is missing', () => {
		const bytes = writeSkims([...archiveOf(TEXTS).entries()]);
		for (let i = 0; i < bytes.length; i++) {
			const damaged = Uint8Array.from(bytes);
			damaged[i]! ^= 1;
			assert.equal(readSkims(damaged), undefined, `byte ${i}`);
			assert.equal(readSkims(bytes.subarray(0, i)), undefined, `first ${i} bytes`);
		}
	});

	it('are written once, and again only after a change', () => {
		const files = new FakeFiles({});
		const store = (): SkimStore => new SkimStore(files.openCache('/kept'), assert.fail);
		const archive = archiveOf(TEXTS);
		store().save(archive);
		const first = files.cached.get('/kept/skims.bin');
		const second = store();
		const again = new Archive();
		for (const [uri, skimmed] of second.read()) again.put(uri, skimmed);
		second.save(again);
		assert.equal(files.cached.get('/kept/skims.bin'), first);
		again.delete('file:///c.txt');
		second.save(again);
		assert.equal(store().read().size, 2);
	});

	it('are told of where they cannot be written', () => {
		const files = new FakeFiles({});
		files.unwritable.set('/kept/skims.bin', 'the disk is full');
		const told: string[] = [];
		new SkimStore(files.openCache('/kept'), (reason) => told.push(reason)).save(archiveOf(TEXTS));
		assert.deepEqual(told, ['the disk is full']);
	});
});
