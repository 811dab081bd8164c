// Programs that only the tests need, each larger than all dependencies together, are no dependency: they come from the npm
// registry when something asks for them first, and are kept below `.vscode-test/`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of the repository. */
export const REPOSITORY = resolve(import.meta.dirname, '../../..');
/** Where programs are kept. `@vscode/test-electron` keeps its desktop VS Code here too. */
export const KEPT = join(REPOSITORY, '.vscode-test');

/**
 * A folder of `.vscode-test/` that is filled once. It appears whole or not at all, also when two processes fill it at the
 * same time or one is killed half way.
 *
 * @param {string} name of the folder
 * @param {string} recipe what it is made from; a folder made from something else is made anew
 * @param {(folder: string) => void | Promise<void>} fill puts things into an empty folder, which is moved afterwards
 * @returns {Promise<string>} the folder
 */
export async function installOnce(name, recipe, fill) {
	const folder = join(KEPT, name);
	const isReady = () => existsSync(join(folder, 'recipe')) && readFileSync(join(folder, 'recipe'), 'utf8') === recipe;
	if (isReady()) return folder;
	mkdirSync(KEPT, { recursive: true });
	removeAbandoned(name);
	const half = `${folder}.half-${process.pid}`;
	mkdirSync(half);
	try {
		await fill(half);
		writeFileSync(join(half, 'recipe'), recipe);
		// Another process may have been quicker: its folder is as good as ours.
		if (!isReady()) {
			rmSync(folder, { recursive: true, force: true });
			renameSync(half, folder);
		}
	} finally {
		rmSync(half, { recursive: true, force: true });
	}
	return folder;
}

/**
 * Downloads one package as a tarball, through whatever registry npm is set to use, and runs none of its scripts.
 *
 * @param {string} spec name and exact version
 * @param {string} integrity of the tarball, so that another file under this name is refused
 * @param {string} into a folder
 * @returns {string} the tarball's path
 */
export function fetchPackage(spec, integrity, into) {
	const packed = JSON.parse(
		run('npm', ['pack', spec, '--json', '--ignore-scripts', ...NPM_OPTIONS, '--pack-destination', into]),
	);
	// npm 11 gives a list, npm 12 an object by name.
	const [info] = Array.isArray(packed) ? packed : Object.values(packed);
	if (info.integrity !== integrity) throw new Error(`${spec} is ${info.integrity}, expected ${integrity}`);
	return join(into, info.filename);
}

/** Quick retries: a machine without a network must find out soon. */
export const NPM_OPTIONS = [
	'--loglevel=error',
	'--prefer-offline',
	'--fetch-retry-mintimeout=1000',
	'--fetch-retry-maxtimeout=5000',
];

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {string} what it wrote to stdout
 */
export function run(command, args, options) {
	const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, ...options });
	if (done.error) throw done.error;
	if (done.status !== 0) {
		// Of what npm says, what it ends for; all in one line.
		const why = done.stderr
			.split('\n')
			.filter((line) => line && !/^npm (warn|error (code|syscall|errno|A complete log))/.test(line));
		throw new Error(
			`${command} ${args.slice(0, 2).join(' ')} failed (${done.signal ?? done.status}): ${why.join('; ')}`,
		);
	}
	return done.stdout;
}

/** Removes what processes that are gone have left half filled. */
function removeAbandoned(name) {
	for (const entry of readdirSync(KEPT)) {
		const [start, pid] = entry.split('.half-');
		if (start === name && pid && !isRunning(Number(pid))) rmSync(join(KEPT, entry), { recursive: true, force: true });
	}
}

function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
