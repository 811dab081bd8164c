import assert from 'node:assert/strict';
import { ANNOTATIONS_FILE } from '#server/lsp/noteFile.ts';
import { NoteStore } from '#server/lsp/noteStore.ts';
import { FakeFiles } from './fakeFiles.ts';

const FOLDER = 'file:///sources';
const FILE = `${FOLDER}/${ANNOTATIONS_FILE}`;

/** A file of so many notes, each on a line of its own below the header. */
export function noteFileOf(count: number): string {
	const lines = Array.from({ length: count }, (_, i) =>
		JSON.stringify({
			id: `urn:uuid:note-${i}`,
			type: 'Annotation',
			created: '2031-03-05T08:00:00.000Z',
			body: [{ type: 'TextualBody', value: `Note ${i}: “é” 😀`, purpose: 'commenting' }],
			target: {
				source: 'a.txt',
				selector: [{ type: 'TextQuoteSelector', exact: `ferry ${i}`, prefix: 'The ', suffix: ' sank' }],
			},
		}),
	);
	return ['{"schema":"corroborate-annotations","version":1}', ...lines, ''].join('\n');
}

/**
 * Opens a file of notes that something has damaged, and makes the server write it again. Throws where a note whose line is whole is
 * not read, or where a line that is not whole is not kept as it is.
 */
export function checkDamagedNotes(whole: string, damaged: string): void {
	const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
	const files = new FakeFiles({ [FILE]: damaged });
	const warnings: string[] = [];
	const store = new NoteStore(files, { changed: () => {}, warn: (message) => warnings.push(message) });
	store.open([FOLDER]);
	const wholeLines = new Set(whole.split('\n').slice(1, -1));
	const lines = damaged.split('\n');
	if (lines[0] !== whole.split('\n')[0] && warnings.some((warning) => warning.includes('left as it is'))) {
		// By its header it is of a newer version, or none of ours: nothing may be read, and nothing is written.
		store.renamed([{ oldUri: `${FOLDER}/a.txt`, newUri: `${FOLDER}/b.txt` }]);
		assert.equal(files.texts.get(FILE), damaged);
		return;
	}
	const ids = new Set(store.notes.map(({ note }) => note.id));
	for (const line of lines)
		if (wholeLines.has(line)) assert.ok(ids.has((JSON.parse(line) as { id: string }).id), `lost: ${line}`);
	// Another name of the article is written down with each of its notes.
	store.renamed([{ oldUri: `${FOLDER}/a.txt`, newUri: `${FOLDER}/b.txt` }]);
	const after = files.texts.get(FILE) ?? '';
	for (const line of lines.slice(1)) {
		if (!line || isRecord(line)) continue;
		assert.ok(after.includes(line), `not kept: ${line}`);
		assert.ok(warnings.length, `not told: ${line}`);
	}
	for (const id of ids) assert.ok(after.includes(id), `not written again: ${id}`);
	assert.equal(JSON.stringify(Object.getOwnPropertyNames(Object.prototype)), prototype);
}

/** One bit of a byte is another one; what is no UTF-8 any more becomes replacement characters, as where a program has read it so. */
export function flipBit(text: string, random: () => number): string {
	const bytes = Buffer.from(text);
	bytes[Math.floor(random() * bytes.length)]! ^= 1 << Math.floor(random() * 8);
	return bytes.toString('utf8');
}

function isRecord(line: string): boolean {
	try {
		const value = JSON.parse(line) as { id?: unknown } | null;
		return typeof value?.id === 'string';
	} catch {
		return false;
	}
}
