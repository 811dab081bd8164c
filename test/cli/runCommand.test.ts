import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand, type StartEncoder } from '#server/cli/runCommand.ts';
import { fakeEncoder, SAME } from '../support/fakeEncoder.ts';

describe('the command line', () => {
	it('tells wrong use in one line, with the mend, and ends with 2', async () => {
		const wrong: [string[], RegExp][] = [
			[[], /say what to do; see corroborate --help/],
			[['repot', 'x'], /there is no command “repot”; see corroborate --help/],
			[['--colour'], /Unknown option '--colour'; see corroborate --help/],
			[['report'], /name the folder that holds the articles/],
			[['report', 'a', 'b'], /“b” is one too many/],
			[['report', 'no/such/folder'], /there is no folder no\/such\/folder; check the name/],
			[['report', 'package.json'], /package\.json is no folder; name the folder/],
			[['report', 'x', '--format', 'pdf'], /there is no format “pdf” here; use text, json, markdown, html or csv/],
			[['report', 'x', '--format', 'toString'], /there is no format “toString” here/],
			[['report', '.', '--minimum-score', 'high'], /--minimum-score takes a number from 0 to 1, not “high”/],
			[['compare', 'a'], /takes two sentences.*there are 1/],
			[['compare', 'a', 'b', 'c'], /there are 3/],
			[['compare', '--tsv', 'no-such.tsv'], /no-such\.tsv cannot be read \(ENOENT\); check its name/],
			[['compare', '--tsv', 'package.json'], /package\.json:1 has no tab/],
			[['check'], /name the draft: corroborate check DRAFT --sources FOLDER/],
			[['check', 'draft.txt'], /name the folder that holds the sources/],
			[['check', 'a', 'b', '--sources', 'x'], /“b” is one too many/],
			[['check', 'no-such.txt', '--sources', 'x'], /there is no file no-such\.txt; check the name/],
			[['check', 'test', '--sources', 'x'], /test is no file; name the draft/],
			[['check', 'LICENSE', '--sources', 'no/such'], /there is no folder no\/such; check the name/],
			[['check', 'LICENSE', '--sources', 'x', '--format', 'html'], /no format “html” here; use text or json/],
		];
		for (const [args, expected] of wrong) {
			const { status, written, complaints } = await run(...args);
			assert.deepEqual([status, written, complaints.length], [2, '', 1], args.join(' '));
			assert.match(complaints[0]!, expected);
			assert.doesNotMatch(complaints[0]!, /\n/);
		}
	});

	it('shows its help and its version', async () => {
		for (const args of [['--help'], ['-h'], ['help'], ['report', '--help']]) {
			const { status, written } = await run(...args);
			assert.equal(status, 0);
			assert.match(written, /^corroborate: .*\n\nUsage:\n[^]*corroborate lsp/);
		}
		assert.deepEqual(await run('--version'), { status: 0, written: '1.2.3\n', complaints: [] });
	});

	describe('on files', () => {
		const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
		const put = (name: string, text: string): string => {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), text);
			return join(folder, name);
		};
		const sources = join(folder, 'news');
		const ferry = (sailors: number): string =>
			`The ferry Aurora sank off Cape Lindes with ${sailors} sailors on board.\n`;
		before(() => {
			put('news/b.txt', ferry(78));
			put('news/c.md', ferry(78));
		});
		after(() => rmSync(folder, { recursive: true, force: true }));

		it('ends with 1 where a source contradicts the draft, and with 0 where none does', async () => {
			const wrong = await run('check', put('wrong.txt', ferry(87)), '--sources', sources);
			assert.equal(wrong.status, 1);
			assert.match(wrong.written, /CONTRADICTED\n[^]*“87” in the draft, “78” in b\.txt/);
			const right = await run('check', put('right.md', ferry(78)), '--sources', sources, '--format', 'json');
			assert.equal(right.status, 0);
			assert.equal((JSON.parse(right.written) as { counts: { supported: number } }).counts.supported, 1);
		});

		it('a draft among its sources does not support itself', async () => {
			const draft = put('news/draft.txt', 'Bread prices in Dorvik doubled within a week.\n');
			const { written } = await run('check', draft, '--sources', sources, '--format', 'json');
			const { counts, sources: read } = JSON.parse(written) as { counts: { unsupported: number }; sources: unknown[] };
			assert.deepEqual([counts.unsupported, read.length], [1, 2]);
			rmSync(draft);
		});

		it('has nothing to say of an empty draft, or without sources', async () => {
			const empty = await run('check', put('empty.txt', ' \n'), '--sources', sources);
			assert.equal(empty.status, 2);
			assert.match(empty.complaints.join(), /empty\.txt (has no sentence to check|cannot be read)/);
			mkdirSync(join(folder, 'none'), { recursive: true });
			const none = await run('check', join(sources, 'b.txt'), '--sources', join(folder, 'none'));
			assert.equal(none.status, 2);
			assert.match(none.complaints.join(), /there is no readable article/);
		});

		it('writes a report in each format, to a file as well', async () => {
			const begins = {
				text: /^2 articles/,
				json: /^\{/,
				markdown: /^# What/,
				html: /^<!doctype html>/,
				csv: /^section,/,
			};
			for (const [format, expected] of Object.entries(begins)) {
				assert.match((await run('report', sources, '--format', format)).written, expected);
				const file = join(folder, `report.${format}`);
				assert.equal((await run('report', sources, '--format', format, '--output', file)).status, 0);
				assert.match(readFileSync(file, 'utf8'), expected);
			}
		});

		it('has the encoder read what a draft is held against, says how far it is, and does without where it is not wanted', async () => {
			const pier = 'The old pier caved in at noon.';
			const stage = 'Around midday the wooden landing stage collapsed.';
			put('harbour/a.txt', `${stage}\nFootball is popular here.\n`);
			const said: string[] = [];
			const check = async (...more: string[]): Promise<string> => {
				const args = ['check', put('pier.txt', `${pier}\n`), '--sources', join(folder, 'harbour'), ...more];
				const start = () => fakeEncoder([[/pier/, /stage/, SAME]]);
				return (await run.call({ start, progress: (line: string) => void said.push(line) }, ...args)).written;
			};
			assert.match(await check(), /SINGLE SOURCE/);
			assert.match(said[0]!, /reading claims side by side: \d+ %/);
			assert.equal(said.at(-1), '');
			assert.match(await check('--words-only'), /UNSUPPORTED/);
		});
	});

	it('compares two sentences, and says why', async () => {
		const sentence = 'The ferry Aurora sank off Cape Lindes.';
		const { written: same } = await run('compare', sentence, sentence);
		assert.match(same, /^score {5}(1\.000|0\.[5-9]\d\d)\nrelation {2}(repeats|same)\n/);
		const { written: other } = await run('compare', sentence, 'Bread prices rose again in May.');
		assert.match(other, /^score {5}0\.[0-4]\d\d\nrelation {2}none/);
		const { written: none } = await run('compare', '', 'Bread prices rose.');
		assert.match(none, /relation {2}none: one of the two states nothing/);
	});
});

interface Surroundings {
	readonly start?: StartEncoder;
	readonly progress?: (line: string) => void;
}

async function run(
	this: Surroundings | void,
	...args: string[]
): Promise<{ status: number; written: string; complaints: string[] }> {
	const { start, progress } = this ?? {};
	let written = '';
	const complaints: string[] = [];
	const output = {
		version: '1.2.3',
		write: (text: string) => void (written += text),
		complain: (line: string) => void complaints.push(line),
		...(progress && { progress }),
	};
	return { status: await runCommand(args, output, start), written, complaints };
}
