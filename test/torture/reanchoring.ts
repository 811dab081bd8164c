import { spawnSync } from 'node:child_process';
import { timeFigure, type Part } from './figure.ts';

/** In milliseconds a note, for an article of some 13 kB. */
const MOST_TIME = 20;
const NOTES_TIMED = 200;

/** What `bench:anchors` finds, which runs in a process of its own: random edits elsewhere, and where the notes are then. */
export const reanchoring: Part = (length, seed) => {
	const scripts = length === 'nightly' ? 8400 : 240;
	const args = ['test/bench/run.mjs', 'benchAnchors', '--scripts', String(scripts), '--seed', String(seed)];
	const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	if (stderr) console.error(stderr);
	const rows = stdout
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
		.filter((cells) => cells[2] === 'ours');
	const sum = (column: number): number => rows.reduce((all, cells) => all + Number(cells[column]), 0);
	const [all, wrong] = [sum(3), sum(6)];
	const [, exact, unaffected] = /exact bounds: (\d+) of (\d+)/.exec(stdout) ?? [];
	const most = Number(/most ([\d.]+) ms \(goal/.exec(stdout)?.[1] ?? NaN) / NOTES_TIMED;
	return Promise.resolve([
		{
			id: 'R12',
			what: `${all} notes after random edits elsewhere, settled on a wrong place`,
			figure: `${wrong}`,
			goal: `<= ${(all / 1000).toFixed(0)}`,
			ok: all > 0 && wrong <= all / 1000,
		},
		{
			id: 'R12',
			what: '… of those whose words stand unchanged and once, in the right place',
			figure: `${exact ?? 'none'} of ${unaffected ?? 'none'}`,
			goal: 'all',
			ok: exact !== undefined && exact === unaffected,
		},
		timeFigure('R12', '… time a note, the slowest of ten articles', most, MOST_TIME),
	]);
};
