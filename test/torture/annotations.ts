/**
 * What becomes of notes when servers are killed while they write, when several write at once, and when the disk is full or may not
 * be written: nothing that was acknowledged may be lost, and no line may be half.
 *   npm run build && npm run torture:annotations -- [--kills 1000] [--notes 300] [--seed 1]
 * Ends with status 1 where anything was lost.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Annotation } from '#server/lsp/protocol.ts';
import { Acknowledged } from './acknowledged.ts';
import { openWindow, type NoteWindow } from './noteWindow.ts';

const { values } = parseArgs({
	options: { kills: { type: 'string' }, notes: { type: 'string' }, seed: { type: 'string' } },
});
const KILLS = Number(values.kills ?? 1000);
const NOTES = Number(values.notes ?? 300);
const random = makeRandom(Number(values.seed ?? 1));
/** In milliseconds after the first acknowledged change of a round. */
const LONGEST_LIFE = 150;

const TEXT = `Dorvik, 3 May. ${'The ferry Aurora sank off Cape Lindes, and nine sailors were rescued. '.repeat(20)}\n`;
let failures = 0;

console.log('| test | acknowledged changes | lost | torn or left over |');
console.log('|---|---|---|---|');
for (const windows of [1, 2, 4]) await killWhileWriting(windows, Math.ceil(KILLS / 3));
for (const windows of [2, 4]) await writeTogether(windows);
await withTmpfs('full disk', fillDisk);
await withTmpfs('read-only folder', writeToReadOnly);
// Whatever a killed server's pipes still hold.
process.exit(failures ? 1 : 0);

/** Each round starts windows on the same folder, lets them write, and kills all of them at one random moment. */
async function killWhileWriting(windows: number, kills: number): Promise<void> {
	const folder = makeFolder();
	const said = new Acknowledged();
	const problems: string[] = [];
	let killed = 0;
	for (let round = 0; killed < kills && !problems.length; round++) {
		const open = await Promise.all(Array.from({ length: windows }, (_, i) => openWindow(`${round}-${i}`, folder)));
		const writing = open.map((window) => writeUntilKilled(window, folder, said));
		await Promise.all(writing.map(({ begun }) => begun));
		await delay(random() * LONGEST_LIFE);
		await Promise.all(open.map((window) => window.kill()));
		await Promise.all(writing.map(({ done }) => done));
		killed += windows;
		problems.push(...said.check(folder));
	}
	report(`${killed} kills, ${windows} at a time`, said, problems, folder);
	clear(folder, problems);
}

/** Makes, changes, answers and takes away notes, one after the other, until the server is gone. */
function writeUntilKilled(window: NoteWindow, folder: string, said: Acknowledged) {
	const uri = pathToFileURL(join(folder, 'a.txt')).href;
	let begin: () => void = () => {};
	const begun = new Promise<void>((resolve) => (begin = resolve));
	const own: string[] = [];
	const write = async (): Promise<void> => {
		for (let n = 0; ; n++) {
			const body = `${window.name} ${n} ${'x'.repeat(Math.floor(random() * 400))}`;
			const id = own[Math.floor(random() * own.length)];
			const dice = random();
			if (id === undefined || dice < 0.5) {
				const start = Math.floor(random() * 20) * 70 + 15;
				const range = { start: { line: 0, character: start }, end: { line: 0, character: start + 9 } };
				const note = await window.run('create', { uri, range, body });
				own.push(note.id);
				said.acknowledged(note.id, body);
			} else if (dice < 0.75) {
				said.asked(id, body);
				await window.run('update', { id, body });
				said.acknowledged(id, body);
			} else if (dice < 0.9) {
				const { replies } = await window.run('reply', { id, body });
				said.acknowledged(replies.find((reply) => reply.body === body)!.id, body);
			} else {
				own.splice(own.indexOf(id), 1);
				const { replies } = (await window.run<Annotation[]>('list', { uri })).find((one) => one.id === id)!;
				for (const gone of [id, ...replies.map((reply) => reply.id)]) said.asked(gone, undefined);
				await window.run('remove', { id });
				for (const gone of [id, ...replies.map((reply) => reply.id)]) said.acknowledged(gone, undefined);
			}
			begin();
		}
	};
	const done = write().catch((error: unknown) => {
		begin();
		if (!/has ended|disposed|closed|destroyed|EPIPE/i.test(String(error))) throw error;
	});
	return { begun, done };
}

async function writeTogether(windows: number): Promise<void> {
	const folder = makeFolder();
	const said = new Acknowledged();
	const open = await Promise.all(Array.from({ length: windows }, (_, i) => openWindow(String(i), folder)));
	const uri = pathToFileURL(join(folder, 'a.txt')).href;
	const range = { start: { line: 0, character: 15 }, end: { line: 0, character: 24 } };
	const written: Annotation[] = [];
	let late = 0;
	await Promise.all(
		open.map(async (window) => {
			for (let n = 0; n < NOTES; n++) {
				const body = `${window.name} ${n}`;
				// On a busy disk one may have to wait too long for its turn: then it says so, and saves it later.
				const note = await window.run('create', { uri, range, body }).catch((error: unknown) => {
					if (!/try again/.test(String(error))) throw error;
					return (error as { readonly data: Annotation }).data;
				});
				late += Number(!note.saved);
				written.push(note);
			}
		}),
	);
	// One after the other, since who was late saves now.
	for (const window of open) await window.end();
	for (const { id, body } of written) said.acknowledged(id, body);
	const problems = said.check(folder);
	report(`${windows} windows, ${NOTES} notes each, ${late} saved late`, said, problems, folder);
	clear(folder, problems);
}

/** Notes of growing length until none fits; then room is made. */
async function fillDisk(folder: string): Promise<void> {
	const said = new Acknowledged();
	const problems: string[] = [];
	const window = await openWindow('full', folder);
	const uri = pathToFileURL(join(folder, 'a.txt')).href;
	const range = { start: { line: 0, character: 15 }, end: { line: 0, character: 24 } };
	writeFileSync(join(folder, 'ballast'), Buffer.alloc(64 * 1024));
	let refusals = 0;
	for (let n = 0; n < 400 && refusals < 20; n++) {
		const body = `${n} ${'y'.repeat(2000)}`;
		try {
			const { id } = await window.run('create', { uri, range, body });
			said.acknowledged(id, body);
		} catch (error) {
			refusals++;
			if (!/the disk is full; make room/.test(String(error))) problems.push(`no clear error: ${String(error)}`);
		}
		problems.push(...said.check(folder));
	}
	if (!refusals) problems.push('the disk was never full');
	const listed = await window.run<Annotation[]>('list', { uri });
	const waiting = listed.filter(({ saved }) => !saved).length;
	if (waiting !== refusals) problems.push(`${waiting} of ${refusals} notes that could not be saved are kept`);
	rmSync(join(folder, 'ballast'));
	await window.end();
	for (const { id, body } of listed.slice(0, 1)) said.acknowledged(id, body);
	problems.push(...said.check(folder));
	report(`full disk, ${refusals} refused`, said, problems, folder);
}

async function writeToReadOnly(folder: string, remount: (options: string) => void): Promise<void> {
	const said = new Acknowledged();
	const problems: string[] = [];
	const window = await openWindow('read-only', folder);
	const uri = pathToFileURL(join(folder, 'a.txt')).href;
	const range = { start: { line: 0, character: 15 }, end: { line: 0, character: 24 } };
	for (let n = 0; n < 20; n++) {
		const { id } = await window.run('create', { uri, range, body: String(n) });
		said.acknowledged(id, String(n));
	}
	remount('ro');
	let refusals = 0;
	for (let n = 20; n < 30; n++)
		await window.run('create', { uri, range, body: String(n) }).catch((error: unknown) => {
			refusals++;
			if (!/may not be written/.test(String(error))) problems.push(`no clear error: ${String(error)}`);
		});
	problems.push(...said.check(folder));
	const listed = await window.run<Annotation[]>('list', { uri });
	if (listed.length !== 30) problems.push(`${listed.length} of 30 notes are listed`);
	remount('rw');
	await window.end();
	for (const { id, body } of listed) said.acknowledged(id, body);
	problems.push(...said.check(folder));
	report(`read-only folder, ${refusals} refused`, said, problems, folder);
}

/** On a file system of 256 KB of its own, where one may be made. */
async function withTmpfs(
	name: string,
	run: (folder: string, remount: (options: string) => void) => Promise<void>,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', folder], { stdio: 'ignore' });
	} catch {
		console.log(`| ${name} | skipped: no file system may be mounted here | | |`);
		return;
	}
	try {
		writeFileSync(join(folder, 'a.txt'), TEXT);
		await run(folder, (options) => execFileSync('mount', ['-o', `remount,${options}`, folder]));
	} finally {
		execFileSync('umount', ['-l', folder]);
		rmSync(folder, { recursive: true, force: true });
	}
}

function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'a.txt'), TEXT);
	return folder;
}

/** What went wrong stays to be looked at. */
function clear(folder: string, problems: readonly string[]): void {
	if (!problems.length) rmSync(folder, { recursive: true, force: true });
}

function report(test: string, said: Acknowledged, problems: readonly string[], folder: string): void {
	const left = readdirSync(join(folder, '.corroborate')).filter((name) => name.endsWith('.break'));
	const torn = problems.filter((problem) => /torn|no end/.test(problem));
	console.log(`| ${test} | ${said.count} | ${problems.length - torn.length} | ${torn.length + left.length} |`);
	for (const problem of problems.slice(0, 10)) console.error(problem);
	failures += problems.length + left.length;
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function makeRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}
