/**
 * A process that writes notes into a folder until it is killed, and says of each when it is saved. To be started with the folder's
 * address and a name of its own.
 */
import { writeSync } from 'node:fs';
import type { Note, NoteRecord } from '#server/annotation/note.ts';
import { localFiles } from '#server/lsp/files.ts';
import { Changeset } from '#server/lsp/folderStore.ts';
import { NoteStore } from '#server/lsp/noteStore.ts';

const [folder, name] = process.argv.slice(2) as [string, string];
const store = new NoteStore(localFiles, { changed: () => {}, warn: () => {} });
store.open([folder]);
for (let n = 0; ; n++) {
	const created = new Date().toISOString();
	const note: Note = {
		kind: 'note',
		id: `${name}-${n}`,
		body: 'x'.repeat(100 * (n % 7)),
		author: name,
		created,
		modified: created,
		tags: [],
		resolved: false,
		claim: false,
		targets: [{ source: 'a.txt', quote: 'ferry', before: 'The ', after: ' sank', start: 4 }],
	};
	const changes = new Changeset<NoteRecord>();
	changes.add(store.folders[0]!, note.id, { after: note });
	if (store.change(changes) === undefined) writeSync(1, `${note.id}\n`);
}
