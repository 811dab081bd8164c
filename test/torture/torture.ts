/**
 * What must not break, at length: one table of figures with their goals.
 *   npm run build && npm run torture -- [--only R1,R5] [--nightly] [--seed 1]
 * Some minutes; with `--nightly` some hours. Ends with status 1 where a goal is missed.
 */
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { markdownTable } from '../bench/markdownTable.ts';
import { cancellation } from './cancellation.ts';
import { damagedStore } from './damagedStore.ts';
import { edits } from './edits.ts';
import type { Part } from './figure.ts';
import { frames } from './frames.ts';
import { hostileTexts } from './hostileTexts.ts';
import { killedClients } from './killedClients.ts';
import { notes } from './notes.ts';
import { watcher } from './watcher.ts';

const { values } = parseArgs({
	options: { only: { type: 'string' }, nightly: { type: 'boolean' }, seed: { type: 'string' } },
});
const only = values.only?.split(',');

/** Each with the goals that it measures. */
const PARTS: readonly (readonly [readonly string[], Part])[] = [
	[['R1', 'R2'], edits],
	[['R3'], frames],
	[['R4'], cancellation],
	[['R5'], hostileTexts],
	[['R7'], watcher],
	[['R8', 'R9', 'R10'], notes],
	[['R11'], damagedStore],
	[['R16'], killedClients],
];

// Parts of it run in threads of their own.
if (isMainThread) await runAll();

async function runAll(): Promise<void> {
	const rows: string[][] = [];
	let missed = 0;
	for (const [ids, part] of PARTS) {
		if (only && !ids.some((id) => only.includes(id))) continue;
		const began = performance.now();
		for (const { id, what, figure, goal, ok } of await part(
			values.nightly ? 'nightly' : 'short',
			Number(values.seed ?? 1),
		)) {
			rows.push([id, what, figure, goal, ok === undefined ? 'not here' : ok ? 'yes' : 'NO']);
			missed += Number(ok === false);
		}
		console.error(`${ids.join(', ')}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
	}
	console.log(markdownTable(['id', 'what', 'figure', 'goal', 'ok'], rows));
	// Whatever the pipes of a killed server still hold.
	process.exit(missed ? 1 : 0);
}
