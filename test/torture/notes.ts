import { spawnSync } from 'node:child_process';
import type { Figure, Part } from './figure.ts';

/** What `torture:annotations` finds, which runs in a process of its own: kills, several windows, a full disk, a read-only folder. */
export const notes: Part = (length, seed) => {
	const kills = length === 'nightly' ? 1000 : 45;
	const size = length === 'nightly' ? 500 : 60;
	const script = ['test/bench/run.mjs', '../torture/annotations'];
	const args = ['--kills', String(kills), '--notes', String(size), '--seed', String(seed)];
	const { stdout, stderr } = spawnSync(process.execPath, [...script, ...args], { encoding: 'utf8' });
	if (stderr) console.error(stderr);
	const rows = stdout.split('\n').flatMap((line) => /^\| (.*) \| (.*) \| (.*) \| (.*) \|$/.exec(line)?.slice(1) ?? []);
	const figures: Figure[] = [];
	for (let i = 0; i + 3 < rows.length; i += 4) {
		const [what, acknowledged, lost, torn] = rows.slice(i, i + 4) as [string, string, string, string];
		if (what === 'test') continue;
		const id = /kills/.test(what) ? 'R8' : /windows/.test(what) ? 'R9' : 'R10';
		const isMeasured = lost.trim() !== '';
		figures.push({
			id,
			what: `notes: ${what}`,
			figure: isMeasured ? `${lost} lost, ${torn} torn or left over, of ${acknowledged}` : acknowledged,
			goal: '0, 0',
			ok: isMeasured ? lost === '0' && torn === '0' : undefined,
		});
	}
	if (!figures.length)
		figures.push({ id: 'R8', what: 'notes', figure: 'the script gave nothing', goal: '0, 0', ok: false });
	return Promise.resolve(figures);
};
