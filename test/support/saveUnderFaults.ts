import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Note, NoteRecord } from '#server/annotation/note.ts';
import { localFiles } from '#server/lsp/files.ts';
import { Changeset } from '#server/lsp/folderStore.ts';
import { ANNOTATIONS_FILE, noteFormat } from '#server/lsp/noteFile.ts';
import { NoteStore } from '#server/lsp/noteStore.ts';
import { readRecordFile } from '#server/lsp/recordFile.ts';
import { noteFileOf } from './damagedNotes.ts';
import { FAULTS, onFailingDisk, type Fault } from './failingDisk.ts';

const OLD = noteFileOf(5);
const NEW: Note = {
	kind: 'note',
	id: 'urn:uuid:new',
	body: 'The new one.',
	author: '',
	created: '2031-03-05T09:00:00.000Z',
	modified: '2031-03-05T09:00:00.000Z',
	tags: [],
	resolved: false,
	claim: false,
	targets: [{ source: 'a.txt', quote: 'ferry', before: 'The ', after: ' sank', start: 4 }],
};

export interface FaultsTried {
	/** Saves that met with a fault. */
	tried: number;
	/** Of these, how many were refused. */
	refused: number;
	readonly problems: string[];
}

/**
 * Saves a note on a disk whose first call fails, then on one whose second call fails, and so on until a save meets with no fault, as
 * SQLite's tests do; for each kind of fault, once and from there on. What is asked each time: the file is the old one or the whole new
 * one, what was acknowledged is in it, what was not is kept and saved as soon as that goes, and one reason is given.
 */
export function saveUnderFaults(kinds: readonly Fault['kind'][] = FAULTS): FaultsTried {
	const found: FaultsTried = { tried: 0, refused: 0, problems: [] };
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	try {
		for (const kind of kinds)
			for (const way of [{}, { goesOn: true }, { afterwards: true }]) {
				if ('afterwards' in way && (kind === 'short' || kind === 'lost')) continue;
				let calls = Infinity;
				for (let at = 1; at <= calls; at++) {
					const fault: Fault = { kind, at, ...way };
					try {
						if (saveOnce(folder, fault, found) < at) calls = 0;
					} catch (error) {
						const reason = error instanceof Error ? error.message : String(error);
						found.problems.push(`${JSON.stringify(fault)}: ${reason}`);
					}
				}
			}
	} finally {
		rmSync(folder, { recursive: true });
	}
	return found;
}

/** Gives the number of calls that the save made. */
function saveOnce(folder: string, fault: Fault, found: FaultsTried): number {
	const file = join(folder, ANNOTATIONS_FILE);
	rmSync(dirname(file), { recursive: true, force: true });
	mkdirSync(dirname(file));
	writeFileSync(file, OLD);
	const messages: string[] = [];
	const store = new NoteStore(localFiles, { changed: () => {}, warn: (message) => messages.push(message) });
	store.open([pathToFileURL(folder).href]);
	const changes = new Changeset<NoteRecord>();
	changes.add(store.folders[0]!, NEW.id, { after: NEW });
	const { result: reason, calls, met } = onFailingDisk(fault, () => store.change(changes));
	if (!met) return calls.length;
	found.tried++;
	if (reason !== undefined) messages.push(reason);

	const idsIn = (): string[] => {
		const { records, damaged } = readRecordFile(readFileSync(file, 'utf8'), noteFormat);
		assert.deepEqual(damaged, [], `half a line in the file after ${calls[fault.at - 1]}`);
		return records.map(({ id }) => id);
	};
	const old = readRecordFile(OLD, noteFormat).records.map(({ id }) => id);
	const kept = store.notes.find(({ note }) => note.id === NEW.id);
	assert.equal(kept?.note.body, NEW.body, 'the note is not there any more');
	const there = idsIn();
	assert.deepEqual(
		there.filter((id) => id !== NEW.id),
		old,
		'an old note is gone',
	);
	if (reason === undefined) {
		assert.ok(there.includes(NEW.id), 'acknowledged, and not in the file');
		assert.ok(store.isSaved(kept));
		assert.deepEqual(messages, []);
	} else {
		found.refused++;
		assert.ok(!store.isSaved(kept), 'refused, and said to be saved');
		assert.equal(messages.length, 1, messages.join(' | '));
	}
	// The disk is well again.
	assert.ok(store.saveAgain(), 'not saved when that goes again');
	assert.ok(store.isSaved(store.notes.find(({ note }) => note.id === NEW.id)!));
	assert.deepEqual(idsIn().sort(), [...old, NEW.id].sort());
	assert.equal(messages.length, Number(reason !== undefined), messages.join(' | '));
	if (reason !== undefined) assert.deepEqual(readdirSync(dirname(file)), ['annotations.jsonl']);
	return calls.length;
}
