import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCrashMarks } from '#server/lsp/crashMarks.ts';

const POISON = 'file:///sources/poison.txt';
const OTHER = 'file:///sources/other.txt';

describe('what a server was reading when it ended', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'corroborate-'))));
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	/** A server that reads the texts in their order and ends over the last one; whether it was allowed to. */
	const crashOver = (...texts: readonly (readonly [uri: string, text: string])[]): boolean[] => {
		const marks = openCrashMarks(folder)!;
		return texts.map(([uri, text], i) => {
			const may = marks.begin(uri, text);
			if (may && i < texts.length - 1) marks.end(uri);
			return may;
		});
	};

	it('is read again after one end, and left alone after two', () => {
		assert.deepEqual(crashOver([OTHER, 'a'], [POISON, 'b']), [true, true]);
		assert.deepEqual(crashOver([OTHER, 'a'], [POISON, 'b']), [true, true]);
		assert.deepEqual(crashOver([POISON, 'b'], [OTHER, 'a']), [false, true]);
		assert.deepEqual(crashOver([POISON, 'b']), [false], 'for good');
	});

	it('is read again when its text is another one', () => {
		for (let n = 0; n < 2; n++) crashOver([POISON, 'b']);
		assert.deepEqual(crashOver([POISON, 'b'], [POISON, 'better'], [OTHER, 'a']), [false, true, true]);
	});

	it('is no suspect any more once it could be read', () => {
		crashOver([POISON, 'b']);
		crashOver([POISON, 'b'], [OTHER, 'a']);
		crashOver([POISON, 'b']);
		assert.deepEqual(crashOver([POISON, 'b']), [true]);
	});

	it('does not count where the server ended as it should, or over nothing', () => {
		for (let n = 0; n < 5; n++) {
			const marks = openCrashMarks(folder)!;
			marks.begin(POISON, 'b');
			marks.end(POISON);
			if (n % 2) marks.close();
		}
		assert.deepEqual(crashOver([POISON, 'b']), [true]);
	});

	it('is not taken from another server that still runs', () => {
		writeFileSync(join(folder, `reading.${process.ppid}`), `${POISON}\n`);
		for (let n = 0; n < 3; n++) {
			const marks = openCrashMarks(folder)!;
			assert.equal(marks.begin(POISON, 'b'), true);
			marks.end(POISON);
			marks.close();
		}
		assert.ok(readdirSync(folder).includes(`reading.${process.ppid}`));
	});

	it('is not known where the folder holds junk or cannot be made', () => {
		writeFileSync(join(folder, 'suspects.json'), '[null, {"uri": 7}, {"uri": "a", "crashes": "many"}');
		writeFileSync(join(folder, 'reading.1x'), POISON);
		assert.deepEqual(crashOver([POISON, 'b']), [true]);
		writeFileSync(join(folder, 'file'), '');
		assert.equal(openCrashMarks(join(folder, 'file', 'below')), undefined);
	});
});
