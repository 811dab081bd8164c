// How fast claims are matched: pairs and sentences a second on one core, and the built server from its cold start until the encoder
// has read all.
//   npm run build && npm run bench -- [--folder FOLDER]... [--words-only] [--json]
// Each FOLDER holds articles on one event; without any, the repository's samples and, where it is there, ../shared/seeds.
import { existsSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from './markdownTable.ts';
import { RUNS, type Measured } from './measured.ts';
import { measureServer } from './measureServer.ts';
import { measureWords } from './measureWords.ts';

const { values } = parseArgs({
	options: {
		folder: { type: 'string', multiple: true },
		'words-only': { type: 'boolean' },
		json: { type: 'boolean' },
	},
});
const results: (Measured & { readonly folder: string })[] = [];
for (const folder of values.folder ?? [...samples(), '../shared/seeds']) {
	if (!existsSync(folder)) {
		console.error(`absent: ${folder}`);
		continue;
	}
	const all = [...measureWords(folder), ...(await measureServer(folder, values['words-only'] ?? false))];
	results.push(...all.map((one) => ({ folder, ...one })));
}
if (values.json) console.log(JSON.stringify(results, undefined, 2));
else {
	const rows = results.map(({ folder, what, value, unit, timesGoal }) => [
		folder,
		what,
		value?.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 }) ?? 'unknown',
		unit,
		timesGoal === undefined ? '' : `${timesGoal.toFixed(2)} x`,
	]);
	console.log(markdownTable(['folder', 'what', 'median', 'unit', 'goal'], rows));
	console.log(`
goal    how many times as good as aimed at; more than 1 is better
a second of the processor's time, so that other work on this machine counts little; the server's times are by the clock.
The load of this machine over the last minute was ${loadavg()[0]!.toFixed(1)}; medians of ${RUNS} runs.`);
}

function samples(): string[] {
	const root = 'test/corpora';
	return readdirSync(root, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? [join(root, e.name)] : []));
}
