import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '#server/cli/runCommand.ts';

const HEADER = '{"schema":"corroborate-annotations","version":1}';
const TEXT = 'The ferry sank off Cape Lindes.\n';

/** A line of the store. */
function line(id: string, body: string, quote = 'ferry', modified = '2031-03-05T08:00:00.000Z'): string {
	const start = TEXT.indexOf(quote);
	return JSON.stringify({
		id,
		type: 'Annotation',
		created: '2031-03-05T08:00:00.000Z',
		modified,
		body: { type: 'TextualBody', value: body, purpose: 'commenting', format: 'text/markdown' },
		target: {
			source: 'a.txt',
			selector: [
				{ type: 'TextQuoteSelector', exact: quote, prefix: TEXT.slice(0, start), suffix: ' ' },
				{ type: 'TextPositionSelector', start, end: start + quote.length },
			],
		},
	});
}

describe('corroborate annotations', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
		mkdirSync(join(folder, '.corroborate'));
		writeFileSync(join(folder, 'a.txt'), TEXT);
		store(line('urn:1', 'Which one?'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const store = (...lines: readonly string[]): void =>
		writeFileSync(join(folder, '.corroborate', 'annotations.jsonl'), `${[HEADER, ...lines].join('\n')}\n`);
	const file = (name: string, ...lines: readonly string[]): string => {
		writeFileSync(join(folder, name), `${[HEADER, ...lines].join('\n')}\n`);
		return join(folder, name);
	};
	const run = async (...args: readonly string[]): Promise<{ status: number; said: string; wrong: string }> => {
		let [said, wrong] = ['', ''];
		const status = await runCommand(['annotations', ...args], {
			version: '0',
			write: (text) => (said += text),
			complain: (text) => (wrong += `${text}\n`),
		});
		return { status, said, wrong };
	};

	it('exports each format', async () => {
		const expected: Readonly<Record<string, RegExp>> = {
			w3c: /"type": "AnnotationCollection"/,
			hypothesis: /"annotations": \[/,
			markdown: /^# Annotations/,
			csv: /^id,article,line/,
		};
		for (const [format, pattern] of Object.entries(expected)) {
			const { status, said } = await run('export', folder, '--format', format);
			assert.equal(status, 0);
			assert.match(said, pattern);
			assert.match(said, /Which one\?/);
		}
		const { said } = await run('export', folder, '--format', 'criticmarkup', '--article', 'a.txt');
		assert.equal(said, 'The {==ferry==}{>>Which one?<<} sank off Cape Lindes.\n');
	});

	it('imports what it exported, and adds nothing twice', async () => {
		for (const format of ['w3c', 'hypothesis']) {
			store(line('urn:1', 'Which one?'), line('urn:2', 'Where?', 'Cape Lindes'));
			await run('export', folder, '--format', format, '--output', join(folder, 'out.json'));
			const before = readFileSync(join(folder, '.corroborate', 'annotations.jsonl'), 'utf8');
			store();
			assert.equal(
				(await run('import', folder, join(folder, 'out.json'), '--format', format)).said,
				'2 added, 0 there already, 0 not read\n',
			);
			assert.equal(
				(await run('import', folder, join(folder, 'out.json'), '--format', format)).said,
				'0 added, 2 there already, 0 not read\n',
			);
			const after = readFileSync(join(folder, '.corroborate', 'annotations.jsonl'), 'utf8');
			assert.deepEqual(after.match(/"value":"[^"]*"/g), before.match(/"value":"[^"]*"/g));
			assert.deepEqual(after.match(/"exact":"[^"]*"/g), before.match(/"exact":"[^"]*"/g));
		}
	});

	it('merges two files, with or without what both came from', async () => {
		const base = file('base', line('urn:1', 'One'), line('urn:2', 'Two'));
		const a = file('a', line('urn:1', 'One, by A'), line('urn:3', 'New in A'), 'half a li');
		const b = file('b', line('urn:1', 'One'), line('urn:2', 'Two'), line('urn:4', 'New in B'));
		const bodies = (text: string): string[] => [...text.matchAll(/"value":"([^"]*)"/g)].map(([, body]) => body!).sort();
		const merged = await run('merge', a, b, '--base', base);
		assert.deepEqual(bodies(merged.said), ['New in A', 'New in B', 'One, by A']);
		assert.ok(merged.said.endsWith('\nhalf a li\n'));
		assert.match(merged.wrong, /a, line 4: it is no JSON\. The line is kept\./);
		const without = await run('merge', a, b);
		assert.deepEqual(bodies(without.said), ['New in A', 'New in B', 'One', 'One, by A', 'Two']);
	});

	it('compares who marked what', async () => {
		const a = file('a', line('urn:1', ''), line('urn:2', '', 'sank'));
		const b = file('b', line('urn:3', '', 'The ferry'));
		const { said } = await run('compare', a, b);
		assert.match(said, /they agree on 67 % of what they marked/);
		assert.match(said, /MARKED BY A ALONE \(1\)\n {2}a\.txt: “sank”/);
		const json = JSON.parse((await run('compare', a, b, '--format', 'json')).said) as { both: unknown[] };
		assert.equal(json.both.length, 1);
	});

	it('says what is wrong', async () => {
		const wrong: readonly [args: readonly string[], message: RegExp][] = [
			[[], /“annotations” takes export FOLDER/],
			[['export', folder, '--format', 'x'], /there is no format “x”/],
			[['export', folder, '--format', 'criticmarkup'], /--article/],
			[['export', folder, '--article', '../b.txt'], /there is no article/],
			[['import', folder, join(folder, 'no.json')], /no\.json cannot be read \(ENOENT\)/],
			[['merge', join(folder, 'no'), folder], /cannot be read/],
			[['compare', folder, folder, '--format', 'x'], /there is no format/],
		];
		for (const [args, message] of wrong) {
			const { status, wrong: said } = await run(...args);
			assert.equal(status, 2, args.join(' '));
			assert.match(said, message);
		}
	});
});
