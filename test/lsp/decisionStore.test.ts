import assert from 'node:assert/strict';
import { DecisionStore } from '#server/lsp/decisionStore.ts';
import type { DecisionRecord } from '#server/lsp/protocol.ts';
import { FakeFiles } from '../support/fakeFiles.ts';

const FOLDER = 'file:///sources';
const FILE = `${FOLDER}/.corroborate/decisions.jsonl`;
const HEADER = '{"schema":"corroborate-decisions","version":1}';

function record(id: string, path = 'a.txt'): DecisionRecord {
	const a = { path, quote: 'Nine died', before: '', after: '.', start: 0 };
	return { id, decision: 'same', a, b: { ...a, path: 'z.txt' }, created: `2031-03-05T08:00:0${id}.000Z` };
}
const fileOf = (...lines: readonly (DecisionRecord | string)[]): string =>
	[...lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))), ''].join('\n');

describe('the decisions of a workspace', () => {
	const open = (text?: string) => {
		const files = new FakeFiles(text === undefined ? {} : { [FILE]: text });
		const warnings: string[] = [];
		const store = new DecisionStore(files, { changed: () => {}, warn: (message) => warnings.push(message) });
		store.open([`${FOLDER}/`]);
		return {
			files,
			store,
			warnings,
			text: () => files.texts.get(FILE),
			ids: () => store.decisions.map(({ id }) => id),
		};
	};

	it('make no file where there are none', () => {
		const { store, text } = open();
		store.reread();
		assert.equal(store.replace([]), undefined);
		assert.equal(text(), undefined);
	});

	it('are kept in a file, and read from it', () => {
		const { store, text, ids } = open();
		assert.equal(store.replace([], record('1'), FOLDER), undefined);
		assert.deepEqual(ids(), ['1']);
		assert.equal(text(), fileOf(HEADER, record('1')));
		assert.deepEqual(open(text()).ids(), ['1']);
	});

	it('are joined to what others wrote meanwhile, record by record', () => {
		const { files, store, text } = open(fileOf(HEADER, record('1'), record('2')));
		files.write(FILE, fileOf(HEADER, record('2', 'b.txt'), record('3')));
		store.replace([], record('4'), FOLDER);
		assert.equal(text(), fileOf(HEADER, record('3'), record('4'), record('2', 'b.txt')));
		store.replace(store.decisions.filter(({ id }) => id === '3'));
		assert.equal(text(), fileOf(HEADER, record('4'), record('2', 'b.txt')));
	});

	it('keep a damaged line, and name it once', () => {
		const { store, warnings, text } = open(fileOf(HEADER, '{"id":', record('1')));
		store.reread();
		store.replace([], record('2'), FOLDER);
		assert.equal(text(), fileOf(HEADER, record('1'), record('2'), '{"id":'));
		assert.match(warnings[0] ?? '', /^\.corroborate\/decisions\.jsonl, line 2: it is no JSON\. The line is kept/);
		assert.equal(warnings.filter((w) => w.includes('line 2')).length, 1);
	});

	it('leave a file of a newer version as it is, say so once, and hold in memory', () => {
		const newer = fileOf('{"schema":"corroborate-decisions","version":2}', '{"id":"x"}');
		const { store, warnings, text, ids } = open(newer);
		assert.match(store.replace([], record('1'), FOLDER) ?? '', /decisions\.jsonl could not be written: .*version/);
		store.reread();
		assert.equal(text(), newer);
		assert.deepEqual(ids(), ['1']);
		assert.equal(warnings.length, 1);
	});

	it('leave a file that cannot be read as it is, and hold', () => {
		const { files, store, text, ids } = open(fileOf(HEADER, record('1')));
		files.unreadable.set(FILE, 'it is not valid UTF-8');
		store.reread();
		assert.match(store.replace([], record('2'), FOLDER) ?? '', /not valid UTF-8/);
		assert.deepEqual(ids(), ['1', '2']);
		assert.equal(text(), fileOf(HEADER, record('1')));
	});

	it('that could not be written hold, and are written with the next ones', () => {
		const { files, store, text, ids } = open(fileOf(HEADER, record('1')));
		files.unwritable.set(FILE, 'the disk is full');
		assert.match(store.replace(store.decisions, record('2'), FOLDER) ?? '', /decisions\.jsonl .*the disk is full/);
		assert.deepEqual(ids(), ['2']);
		assert.ok(!store.isSaved(FOLDER));
		files.unwritable.clear();
		store.reread();
		assert.equal(store.replace([], record('3'), FOLDER), undefined);
		assert.equal(text(), fileOf(HEADER, record('2'), record('3')));
	});

	it('follow files and folders that get other names', () => {
		const { store, text } = open(fileOf(HEADER, record('1', 'mon/a b.txt'), record('2', 'money.txt')));
		store.renamed([
			{ oldUri: `${FOLDER}/mon`, newUri: `${FOLDER}/tue` },
			{ oldUri: `${FOLDER}/z.txt`, newUri: 'file:///other/z.txt' },
		]);
		const paths = store.decisions.map(({ record: { a, b } }) => [a.path, b.path]);
		assert.deepEqual(paths, [
			['tue/a b.txt', '../other/z.txt'],
			['money.txt', '../other/z.txt'],
		]);
		assert.deepEqual(
			open(text()).store.decisions.map(({ b }) => b.uri),
			['file:///other/z.txt', 'file:///other/z.txt'],
		);
	});

	it('belong to the innermost folder', () => {
		const { store } = open();
		store.open([FOLDER, `${FOLDER}/inner`]);
		assert.equal(store.folderOf(`${FOLDER}/inner/a.txt`), `${FOLDER}/inner`);
		assert.equal(store.folderOf(`${FOLDER}/innermost.txt`), FOLDER);
		assert.equal(store.folderOf('untitled:a'), undefined);
	});
});
