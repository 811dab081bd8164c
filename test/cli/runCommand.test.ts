import assert from 'node:assert/strict';
import { runCommand } from '#server/cli/runCommand.ts';

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
			[['report', 'x', '--format', 'markdown'], /“markdown” is not available yet; use text or json/],
			[['report', 'x', '--format', 'pdf'], /there is no format “pdf”; use text or json/],
			[['report', '.', '--minimum-score', 'high'], /--minimum-score takes a number from 0 to 1, not “high”/],
			[['compare', 'a'], /takes two sentences.*there are 1/],
			[['compare', 'a', 'b', 'c'], /there are 3/],
			[['compare', '--tsv', 'no-such.tsv'], /no-such\.tsv cannot be read \(ENOENT\); check its name/],
			[['compare', '--tsv', 'package.json'], /package\.json:1 has no tab/],
			[['check', 'draft.txt'], /“check” is not available yet/],
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

async function run(...args: string[]): Promise<{ status: number; written: string; complaints: string[] }> {
	let written = '';
	const complaints: string[] = [];
	const output = {
		version: '1.2.3',
		write: (text: string) => void (written += text),
		complain: (line: string) => void complaints.push(line),
	};
	return { status: await runCommand(args, output), written, complaints };
}
