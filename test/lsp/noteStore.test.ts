import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { lockFile } from '#server/lsp/fileLock.ts';
import { ANNOTATIONS_FILE, noteFormat } from '#server/lsp/noteFile.ts';
import { NoteStore } from '#server/lsp/noteStore.ts';
import { rewrite } from '#server/lsp/ownFiles.ts';
import { readRecordFile } from '#server/lsp/recordFile.ts';
import { FakeFiles } from '../support/fakeFiles.ts';

/** The long version is `npm run torture:annotations`. */
describe('the store of notes, killed while it writes', function () {
	this.timeout(30_000);
	const KILLS = 8;
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	const writer = join(folder, 'writer.mjs');
	before(() =>
		build({
			entryPoints: ['test/support/noteWriter.ts'],
			outfile: writer,
			bundle: true,
			platform: 'node',
			format: 'esm',
			// What it bundles of CommonJS asks for Node's own modules.
			banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
			loader: { '.bin': 'binary' },
			logLevel: 'error',
		}),
	);
	after(() => rmSync(folder, { recursive: true }));

	/** Two writers at once; both are killed when each has saved a few notes. Gives what they said is saved. */
	const writeAndKill = async (round: number): Promise<string[]> => {
		const said = await Promise.all(
			['a', 'b'].map(async (name) => {
				const child = spawn(process.execPath, [writer, pathToFileURL(folder).href, `${name}${round}`], {
					stdio: ['ignore', 'pipe', 'inherit'],
				});
				let text = '';
				child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
					text += chunk;
					if (text.split('\n').length > 3 + ((round * 5) % 4)) child.kill('SIGKILL');
				});
				await once(child, 'close');
				return text.split('\n').slice(0, -1);
			}),
		);
		return said.flat();
	};

	it('has lost nothing that was saved, and holds nothing by halves', async () => {
		const saved: string[] = [];
		for (let round = 0; round < KILLS / 2; round++) {
			saved.push(...(await writeAndKill(round)));
			const { records, damaged } = readRecordFile(readFileSync(join(folder, ANNOTATIONS_FILE), 'utf8'), noteFormat);
			assert.deepEqual(damaged, []);
			const ids = new Set(records.map(({ id }) => id));
			assert.deepEqual(
				saved.filter((id) => !ids.has(id)),
				[],
			);
		}
		assert.ok(saved.length >= KILLS * 3);
		// What a killed writer leaves is cleared away by the next.
		assert.ok(readdirSync(join(folder, '.corroborate')).length <= 3);
		assert.ok(!existsSync(join(folder, `${ANNOTATIONS_FILE}.lock.break`)));
	});
});

describe('the store of notes', () => {
	const FOLDER = 'file:///sources';
	const FILE = `${FOLDER}/${ANNOTATIONS_FILE}`;
	const HEADER = '{"schema":"corroborate-annotations","version":1}';
	const note = (id: string, source: string): string =>
		JSON.stringify({ id, type: 'Annotation', created: '2031-03-05T08:00:00.000Z', target: source });
	const open = (...lines: readonly string[]) => {
		const files = new FakeFiles({ [FILE]: [HEADER, ...lines, ''].join('\n') });
		const warnings: string[] = [];
		const store = new NoteStore(files, { changed: () => {}, warn: (message) => warnings.push(message) });
		store.open([FOLDER]);
		return { files, store, warnings };
	};

	it('names each damaged line, and keeps it', () => {
		const { store, warnings, files } = open('{"id":', note('1', 'a.txt'), '<<<<<<< HEAD', '{"id":"2"}', '[]');
		assert.deepEqual(
			warnings.map((warning) => /line (\d+): ([^.]*)\./.exec(warning)?.slice(1)),
			[
				['2', 'it is no JSON'],
				['4', 'it is no JSON'],
				['5', 'its “type” is not “Annotation”'],
				['6', 'it is no record'],
			],
		);
		store.renamed([{ oldUri: `${FOLDER}/a.txt`, newUri: `${FOLDER}/b.txt` }]);
		const text = files.texts.get(FILE)!;
		for (const line of ['{"id":', '<<<<<<< HEAD', '{"id":"2"}', '[]']) assert.ok(text.includes(`\n${line}\n`), line);
		assert.match(text, /"target":"b\.txt"/);
	});

	it('of a newer version is left as it is', () => {
		const { store, warnings, files } = open(note('1', 'a.txt'), '{"schema":"corroborate-annotations","version":2}');
		const before = files.texts.get(FILE);
		assert.deepEqual(store.notes, []);
		assert.match(warnings.join(), /left as it is: .*version of Corroborate knows.*update Corroborate/);
		store.renamed([{ oldUri: `${FOLDER}/a.txt`, newUri: `${FOLDER}/b.txt` }]);
		assert.equal(files.texts.get(FILE), before);
	});

	it('joins what a merge of lines left under one id', () => {
		const text = (body: string, modified: string) =>
			JSON.stringify({ ...(JSON.parse(note('1', 'a.txt')) as object), modified, bodyValue: body });
		const { store } = open(text('Theirs', '2031-03-05T09:00:00Z'), text('Ours', '2031-03-05T10:00:00Z'));
		assert.deepEqual(
			store.notes.map(({ note, replies }) => [note.body, replies.map(({ body }) => body)]),
			[['Ours', ['Theirs']]],
		);
	});

	it('shows a reply whose note is gone', () => {
		const reply = { ...(JSON.parse(note('2', '1')) as object), motivation: 'replying', bodyValue: 'Still here.' };
		const { store } = open(JSON.stringify(reply));
		assert.deepEqual(
			store.notes.map(({ note, uris }) => [note.body, uris]),
			[['Still here.', [FILE]]],
		);
	});

	it('reads nothing by the sources that its records name', () => {
		const sources = [
			'../../etc/passwd',
			'/etc/passwd',
			'file:///etc/passwd',
			'//host/share',
			'%2e%2e/x',
			'C:/x',
			'__proto__',
			'',
		];
		const { store, files } = open(...sources.map((source, i) => note(String(i), source)));
		assert.deepEqual(files.reads, []);
		for (const { uris } of store.notes) for (const uri of uris) assert.equal(typeof uri, 'string');
		assert.equal(store.notes.length, sources.length - 1);
		assert.equal(({} as Record<string, unknown>)['x'], undefined);
	});

	it('takes keys of prototypes for keys', () => {
		const line = `{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},${note('1', 'a.txt').slice(1)}`;
		const { store, files } = open(line);
		assert.equal(({} as Record<string, unknown>)['x'], undefined);
		store.renamed([{ oldUri: `${FOLDER}/a.txt`, newUri: `${FOLDER}/b.txt` }]);
		assert.match(files.texts.get(FILE)!, /"__proto__":\{"x":1\}/);
	});
});

describe('a lock', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'corroborate-'))));
	afterEach(() => rmSync(folder, { recursive: true }));

	it('of a process that has ended is taken over at once', () => {
		const path = join(folder, 'kept.jsonl');
		// No process has this id: ids are positive and smaller.
		writeFileSync(`${path}.lock`, `${hostname()} ${2 ** 30} 1 1`);
		const lock = lockFile(path);
		assert.ok(lock?.holds());
		lock?.release();
		assert.ok(!existsSync(`${path}.lock`));
	});

	it('that was taken over is not held, and is not released by who held it', () => {
		const path = join(folder, 'kept.jsonl');
		const lock = lockFile(path)!;
		writeFileSync(`${path}.lock`, 'another 1 1 1');
		assert.ok(!lock.holds());
		lock.release();
		assert.ok(existsSync(`${path}.lock`));
	});

	it('keeps nothing behind where a folder stands in the file’s place, and that is said', () => {
		mkdirSync(join(folder, '.corroborate', 'annotations.jsonl'), { recursive: true });
		const uri = pathToFileURL(join(folder, ANNOTATIONS_FILE)).href;
		assert.match(rewrite(uri, () => 'x') ?? '', /not a regular file/);
		assert.deepEqual(readdirSync(join(folder, '.corroborate')), ['annotations.jsonl']);
	});
});
