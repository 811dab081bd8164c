import { makeRandom } from '../bench/anchors/editScript.ts';
import { checkDamagedNotes, flipBit, noteFileOf } from '../support/damagedNotes.ts';
import { NoteStore } from '#server/lsp/noteStore.ts';
import { ANNOTATIONS_FILE } from '#server/lsp/noteFile.ts';
import { FakeFiles } from '../support/fakeFiles.ts';
import type { Part } from './figure.ts';

/** A file of notes that ends anywhere, or in which a bit has turned, keeps what is whole and what is not. */
export const damagedStore: Part = (length, seed) => {
	const whole = noteFileOf(10);
	const random = makeRandom(seed);
	const problems: string[] = [];
	let tried = 0;
	const attempt = (damaged: string): void => {
		tried++;
		try {
			checkDamagedNotes(whole, damaged);
		} catch (error) {
			problems.push(String(error));
		}
	};
	for (let end = 0; end <= whole.length; end++) attempt(whole.slice(0, end));
	for (let n = 0; n < (length === 'nightly' ? 100_000 : 1000); n++) attempt(flipBit(whole, random));
	for (const problem of problems.slice(0, 3)) console.error(problem);
	const many = length === 'nightly' ? 1_000_000 : 100_000;
	const files = new FakeFiles({ [`file:///sources/${ANNOTATIONS_FILE}`]: noteFileOf(many) });
	const store = new NoteStore(files, { changed: () => {}, warn: (message) => problems.push(message) });
	store.open(['file:///sources']);
	return Promise.resolve([
		{
			id: 'R11',
			what: `file of 10 notes cut at each byte, a bit turned ${tried - whole.length - 1} times`,
			figure: `${problems.length} of ${tried} lost a whole line`,
			goal: '0',
			ok: problems.length === 0,
		},
		{
			id: 'R11',
			what: `file of ${many} notes`,
			figure: `${store.notes.length} read`,
			goal: `${many}`,
			ok: store.notes.length === many,
		},
	]);
};
